"""Killing the program at random points, filling its disk and failing it: nothing may be lost.

`python -m tests.torture` does so 200 times; the suite does a few rounds of it.
"""
