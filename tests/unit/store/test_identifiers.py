import time
from uuid import RFC_4122, UUID

from invoice_desktop.store.identifiers import new_identifier


def test_identifiers_are_uuids_of_version_7_that_sort_by_time() -> None:
    before = time.time_ns() // 1_000_000
    made = []
    for _ in range(20):
        made.append(new_identifier())
        time.sleep(0.002)
    read = [UUID(each) for each in made]
    assert [str(each) for each in read] == made == sorted(set(made))
    assert {(each.version, each.variant) for each in read} == {(7, RFC_4122)}
    assert before <= read[0].int >> 80 <= time.time_ns() // 1_000_000


def test_many_of_one_moment_differ_in_every_free_place() -> None:
    many = [new_identifier() for _ in range(2_000)]
    assert len(set(many)) == len(many)
    for place in (15, 16, 17, *range(20, 23), *range(24, 36)):
        assert len({each[place] for each in many}) == 16
    assert {each[19] for each in many} == set("89ab")
