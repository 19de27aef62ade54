<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Acceptance</name>
    <message>
        <source>May be taken</source>
        <translation>May be taken</translation>
    </message>
    <message>
        <source>Look again before taking it</source>
        <translation>Look again before taking it</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Do not take it</translation>
    </message>
</context>
<context>
    <name>AcceptanceReason</name>
    <message>
        <source>No authority spoke for it</source>
        <translation>No authority spoke for it</translation>
    </message>
    <message>
        <source>Whether another desk has seen it is not known</source>
        <translation>Whether another desk has seen it is not known</translation>
    </message>
    <message>
        <source>It contradicts itself</source>
        <translation>It contradicts itself</translation>
    </message>
    <message>
        <source>Its sources differ</source>
        <translation>Its sources differ</translation>
    </message>
    <message>
        <source>Its sources name different kinds</source>
        <translation>Its sources name different kinds</translation>
    </message>
    <message>
        <source>The QR code's checksum does not fit</source>
        <translation>The QR code's checksum does not fit</translation>
    </message>
    <message>
        <source>The invoice code has a wrong layout</source>
        <translation>The invoice code has a wrong layout</translation>
    </message>
    <message>
        <source>It has a code that it must not have</source>
        <translation>It has a code that it must not have</translation>
    </message>
    <message>
        <source>The invoice code is missing</source>
        <translation>The invoice code is missing</translation>
    </message>
    <message>
        <source>The invoice number has a wrong layout</source>
        <translation>The invoice number has a wrong layout</translation>
    </message>
    <message>
        <source>The year in the number does not fit the date</source>
        <translation>The year in the number does not fit the date</translation>
    </message>
    <message>
        <source>Its date lies in the future</source>
        <translation>Its date lies in the future</translation>
    </message>
    <message>
        <source>It is dated before its kind existed</source>
        <translation>It is dated before its kind existed</translation>
    </message>
    <message>
        <source>A taxpayer id has a wrong check character</source>
        <translation>A taxpayer id has a wrong check character</translation>
    </message>
    <message>
        <source>A taxpayer id is malformed</source>
        <translation>A taxpayer id is malformed</translation>
    </message>
    <message>
        <source>Amount and tax do not make the total</source>
        <translation>Amount and tax do not make the total</translation>
    </message>
    <message>
        <source>The lines do not add up</source>
        <translation>The lines do not add up</translation>
    </message>
    <message>
        <source>A line's tax does not follow from its rate</source>
        <translation>A line's tax does not follow from its rate</translation>
    </message>
    <message>
        <source>The amount in words is another one</source>
        <translation>The amount in words is another one</translation>
    </message>
    <message>
        <source>A rate was not in force on that date</source>
        <translation>A rate was not in force on that date</translation>
    </message>
    <message>
        <source>Needed fields were not read</source>
        <translation>Needed fields were not read</translation>
    </message>
    <message>
        <source>A paper ticket after its last day</source>
        <translation>A paper ticket after its last day</translation>
    </message>
    <message>
        <source>It was shown before</source>
        <translation>It was shown before</translation>
    </message>
    <message>
        <source>It differs from its earlier showing</source>
        <translation>It differs from its earlier showing</translation>
    </message>
    <message>
        <source>A similar invoice was shown before</source>
        <translation>A similar invoice was shown before</translation>
    </message>
    <message>
        <source>It is a red-letter invoice</source>
        <translation>It is a red-letter invoice</translation>
    </message>
    <message>
        <source>The buyer is not one of our companies</source>
        <translation>The buyer is not one of our companies</translation>
    </message>
    <message>
        <source>The buyer's title differs from ours</source>
        <translation>The buyer's title differs from ours</translation>
    </message>
    <message>
        <source>The buyer's taxpayer id differs from ours</source>
        <translation>The buyer's taxpayer id differs from ours</translation>
    </message>
    <message>
        <source>The tax bureau's ledger has other values</source>
        <translation>The tax bureau's ledger has other values</translation>
    </message>
    <message>
        <source>What was typed or recognised differs from the ledger</source>
        <translation>What was typed or recognised differs from the ledger</translation>
    </message>
    <message>
        <source>The tax bureau's ledger does not list it</source>
        <translation>The tax bureau's ledger does not list it</translation>
    </message>
    <message>
        <source>It was red-lettered</source>
        <translation>It was red-lettered</translation>
    </message>
    <message>
        <source>It was red-lettered in part</source>
        <translation>It was red-lettered in part</translation>
    </message>
    <message>
        <source>It was voided</source>
        <translation>It was voided</translation>
    </message>
    <message>
        <source>The tax bureau calls it an abnormal voucher</source>
        <translation>The tax bureau calls it an abnormal voucher</translation>
    </message>
    <message>
        <source>The tax bureau calls it suspicious</source>
        <translation>The tax bureau calls it suspicious</translation>
    </message>
    <message>
        <source>Two exports of the ledger disagree</source>
        <translation>Two exports of the ledger disagree</translation>
    </message>
    <message>
        <source>The buyer's title is a former one of ours</source>
        <translation>The buyer's title is a former one of ours</translation>
    </message>
    <message>
        <source>We issued it ourselves</source>
        <translation>We issued it ourselves</translation>
    </message>
    <message>
        <source>It is over the office's limit</source>
        <translation>It is over the office's limit</translation>
    </message>
    <message>
        <source>It is older than the office takes</source>
        <translation>It is older than the office takes</translation>
    </message>
    <message>
        <source>It is of a year that is no longer taken</source>
        <translation>It is of a year that is no longer taken</translation>
    </message>
    <message>
        <source>It is one of several consecutive numbers</source>
        <translation>It is one of several consecutive numbers</translation>
    </message>
    <message>
        <source>The seller is one to watch</source>
        <translation>The seller is one to watch</translation>
    </message>
    <message>
        <source>Its certificate or seal was not valid when it was signed</source>
        <translation>Its certificate or seal was not valid when it was signed</translation>
    </message>
    <message>
        <source>Not all that it shows was signed</source>
        <translation>Not all that it shows was signed</translation>
    </message>
    <message>
        <source>It was altered after signing</source>
        <translation>It was altered after signing</translation>
    </message>
    <message>
        <source>It carries a seal for tests</source>
        <translation>It carries a seal for tests</translation>
    </message>
    <message>
        <source>Another taxpayer than the seller signed it</source>
        <translation>Another taxpayer than the seller signed it</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Archive made</source>
        <translation>Archive made</translation>
    </message>
    <message>
        <source>Archive brought up to a new release</source>
        <translation>Archive brought up to a new release</translation>
    </message>
    <message>
        <source>Archive given a new key</source>
        <translation>Archive given a new key</translation>
    </message>
    <message>
        <source>Archive restored from a backup</source>
        <translation>Archive restored from a backup</translation>
    </message>
    <message>
        <source>Archive moved</source>
        <translation>Archive moved</translation>
    </message>
    <message>
        <source>Everything exported</source>
        <translation>Everything exported</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Backup made</translation>
    </message>
    <message>
        <source>Log of this desk begun</source>
        <translation>Log of this desk begun</translation>
    </message>
    <message>
        <source>Log found altered, and gone on with</source>
        <translation>Log found altered, and gone on with</translation>
    </message>
    <message>
        <source>Invoice verified</source>
        <translation>Invoice verified</translation>
    </message>
    <message>
        <source>Many invoices verified</source>
        <translation>Many invoices verified</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status changed</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>Category changed</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Tags changed</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note written</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>File attached</translation>
    </message>
    <message>
        <source>Attached file removed</source>
        <translation>Attached file removed</translation>
    </message>
    <message>
        <source>Our companies changed</source>
        <translation>Our companies changed</translation>
    </message>
    <message>
        <source>A newer list of seal makers was taken in</source>
        <translation>A newer list of seal makers was taken in</translation>
    </message>
    <message>
        <source>A seal maker was trusted by the office</source>
        <translation>A seal maker was trusted by the office</translation>
    </message>
    <message>
        <source>The trust in a seal maker was taken back</source>
        <translation>The trust in a seal maker was taken back</translation>
    </message>
    <message>
        <source>The office's rules changed</source>
        <translation>The office's rules changed</translation>
    </message>
    <message>
        <source>Export of the ledger taken in</source>
        <translation>Export of the ledger taken in</translation>
    </message>
    <message>
        <source>Export of the ledger taken out again</source>
        <translation>Export of the ledger taken out again</translation>
    </message>
    <message>
        <source>Alarm raised by the ledger</source>
        <translation>Alarm raised by the ledger</translation>
    </message>
    <message>
        <source>Alarm dealt with</source>
        <translation>Alarm dealt with</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>List exported</translation>
    </message>
    <message>
        <source>Done by a newer release</source>
        <translation>Done by a newer release</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Back to the results of the files (Alt+Left)</source>
        <translation>Back to the results of the files (Alt+Left)</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>Choose paper and language, then print (Ctrl+P)</source>
        <translation>Choose paper and language, then print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Save receipt</translation>
    </message>
    <message>
        <source>Save the receipt as a PDF (Ctrl+S)</source>
        <translation>Save the receipt as a PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Enter on the empty field, or simply the next scan</source>
        <translation>Enter on the empty field, or simply the next scan</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>{reason}: {number}, {seller}, {total} ({status})</source>
        <translation>{reason}: {number}, {seller}, {total} ({status})</translation>
    </message>
    <message>
        <source>Raised by {file}, {time}; the invoice was then: {status}</source>
        <translation>Raised by {file}, {time}; the invoice was then: {status}</translation>
    </message>
    <message>
        <source>Taken back so far: {amount} of {total}</source>
        <translation>Taken back so far: {amount} of {total}</translation>
    </message>
    <message>
        <source>Dealt with by {person}, {time}: {how}</source>
        <translation>Dealt with by {person}, {time}: {how}</translation>
    </message>
    <message>
        <source>Red-lettered as a whole</source>
        <translation>Red-lettered as a whole</translation>
    </message>
    <message>
        <source>Red-lettered in part</source>
        <translation>Red-lettered in part</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Abnormal voucher</source>
        <translation>Abnormal voucher</translation>
    </message>
    <message>
        <source>Suspicious invoice</source>
        <translation>Suspicious invoice</translation>
    </message>
    <message>
        <source>The tax bureau's ledger differs</source>
        <translation>The tax bureau's ledger differs</translation>
    </message>
    <message>
        <source>The export that raised it was taken out again.</source>
        <translation>The export that raised it was taken out again.</translation>
    </message>
</context>
<context>
    <name>AlarmBand</name>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) on invoices that were let through</source>
        <translation>
            <numerusform>%n alarm on an invoice that was let through</numerusform>
            <numerusform>%n alarms on invoices that were let through</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message>
        <source>Dealt with…</source>
        <translation>Dealt with…</translation>
    </message>
    <message>
        <source>How was it dealt with? It stays in the history</source>
        <translation>How was it dealt with? It stays in the history</translation>
    </message>
    <message>
        <source>How the alarm was dealt with</source>
        <translation>How the alarm was dealt with</translation>
    </message>
    <message>
        <source>Close the alarm</source>
        <translation>Close the alarm</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Leave it open</translation>
    </message>
</context>
<context>
    <name>AlarmTray</name>
    <message numerus="yes">
        <source>%n alarm(s) on invoices that were let through</source>
        <translation>
            <numerusform>%n alarm on an invoice that was let through</numerusform>
            <numerusform>%n alarms on invoices that were let through</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the newest alarm</source>
        <translation>Open the newest alarm</translation>
    </message>
    <message>
        <source>Show no alarms here any more</source>
        <translation>Show no alarms here any more</translation>
    </message>
</context>
<context>
    <name>AlarmsView</name>
    <message>
        <source>The alarm is closed; it stays in the invoice's history</source>
        <translation>The alarm is closed; it stays in the invoice's history</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) were dealt with</source>
        <translation>
            <numerusform>%n alarm was dealt with</numerusform>
            <numerusform>%n alarms were dealt with</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Status then</source>
        <translation>Status then</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>By the export</source>
        <translation>By the export</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Dealt with</translation>
    </message>
    <message>
        <source>A later export says something new of these invoices, which were let through. Open one to see its history, and to say how it was dealt with.</source>
        <translation>A later export says something new of these invoices, which were let through. Open one to see its history, and to say how it was dealt with.</translation>
    </message>
    <message>
        <source>Nothing to deal with: no export says anything new of an invoice that was let through.</source>
        <translation>Nothing to deal with: no export says anything new of an invoice that was let through.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Open the invoice</translation>
    </message>
    <message>
        <source>Show those dealt with too</source>
        <translation>Show those dealt with too</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Verified again; what was found before is kept beside it</source>
        <translation>Verified again; what was found before is kept beside it</translation>
    </message>
</context>
<context>
    <name>AttachmentsView</name>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} was removed.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Save the attachment</translation>
    </message>
    <message>
        <source>Only documents are opened from here. Save the file first.</source>
        <translation>Only documents are opened from here. Save the file first.</translation>
    </message>
    <message>
        <source>{name}
{size}, {who}, {time}</source>
        <translation>{name}
{size}, {who}, {time}</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Attach…</translation>
    </message>
    <message>
        <source>Choose files to keep beside the invoice</source>
        <translation>Choose files to keep beside the invoice</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the attachment (Delete)</source>
        <translation>Remove the attachment (Delete)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>Undo the removal</translation>
    </message>
    <message>
        <source>Drop files here: contracts, lists, proof of payment</source>
        <translation>Drop files here: contracts, lists, proof of payment</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>{count}, of this desk and all others</source>
        <translation>{count}, of this desk and all others</translation>
    </message>
    <message>
        <source>This entry is in the log.</source>
        <translation>This entry is in the log.</translation>
    </message>
    <message>
        <source>This entry is not in the log: the log is not the one that the receipt was printed from, or it was altered.</source>
        <translation>This entry is not in the log: the log is not the one that the receipt was printed from, or it was altered.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Everything that is done is written into a log, each entry signed over all before it. What is deleted, altered, put in another order or cut off is found.</source>
        <translation>Everything that is done is written into a log, each entry signed over all before it. What is deleted, altered, put in another order or cut off is found.</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>Newest entry</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Entry on a &amp;receipt</source>
        <translation>Entry on a &amp;receipt</translation>
    </message>
    <message>
        <source>The last line of a printed receipt</source>
        <translation>The last line of a printed receipt</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Look it up</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>What was done last</translation>
    </message>
</context>
<context>
    <name>Authenticity</name>
    <message>
        <source>Genuine</source>
        <translation>Genuine</translation>
    </message>
    <message>
        <source>Well-formed, not proven</source>
        <translation>Well-formed, not proven</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contradicted</translation>
    </message>
    <message>
        <source>An authority spoke for this invoice and nothing contradicts it. It may have been red-lettered or voided since.</source>
        <translation>An authority spoke for this invoice and nothing contradicts it. It may have been red-lettered or voided since.</translation>
    </message>
    <message>
        <source>No check of form failed, but no authority spoke for it. Anyone can print a well-formed invoice.</source>
        <translation>No check of form failed, but no authority spoke for it. Anyone can print a well-formed invoice.</translation>
    </message>
    <message>
        <source>A check of form failed, or its sources disagree in a way that a misreading could explain. Compare it with the original.</source>
        <translation>A check of form failed, or its sources disagree in a way that a misreading could explain. Compare it with the original.</translation>
    </message>
    <message>
        <source>Something fails that an honest mistake cannot explain. Do not take it before it is cleared up.</source>
        <translation>Something fails that an honest mistake cannot explain. Do not take it before it is cleared up.</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>No authority spoke for this invoice.</source>
        <translation>No authority spoke for this invoice.</translation>
    </message>
    <message>
        <source>The tax bureau's ledger</source>
        <translation>The tax bureau's ledger</translation>
    </message>
    <message>
        <source>A seal whose maker is known</source>
        <translation>A seal whose maker is known</translation>
    </message>
</context>
<context>
    <name>AwayBanner</name>
    <message numerus="yes">
        <source>%n check(s) wait on this computer until the server answers.</source>
        <translation>
            <numerusform>%n check waits on this computer until the server answers.</numerusform>
            <numerusform>%n checks wait on this computer until the server answers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups in the folder</source>
        <translation>Backups in the folder</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Verify it</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>Restore it…</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Choose a folder for backups</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Making a backup…</translation>
    </message>
    <message numerus="yes">
        <source>The backup is made, and was verified: %n invoice(s).</source>
        <translation>
            <numerusform>The backup is made, and was verified: %n invoice.</numerusform>
            <numerusform>The backup is made, and was verified: %n invoices.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Reading the backup…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restoring the backup…</translation>
    </message>
    <message>
        <source>The backup is restored. The archive of before is kept beside it.</source>
        <translation>The backup is restored. The archive of before is kept beside it.</translation>
    </message>
    <message>
        <source>There is no backup yet: when this computer is lost or its disk fails, the archive is lost. Choose a folder on another disk, a stick, or a synced folder.</source>
        <translation>There is no backup yet: when this computer is lost or its disk fails, the archive is lost. Choose a folder on another disk, a stick, or a synced folder.</translation>
    </message>
    <message>
        <source>No backup of this archive is in the folder.</source>
        <translation>No backup of this archive is in the folder.</translation>
    </message>
    <message>
        <source>The newest backup is of {made}: older than you want it to be.</source>
        <translation>The newest backup is of {made}: older than you want it to be.</translation>
    </message>
    <message>
        <source>The newest backup is of {made}.</source>
        <translation>The newest backup is of {made}.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>A backup is the whole archive, encrypted. On any computer it opens with the recovery key. Older ones are thinned out: a week of days, a month of weeks, a year of months stay.</source>
        <translation>A backup is the whole archive, encrypted. On any computer it opens with the recovery key. Older ones are thinned out: a week of days, a month of weeks, a year of months stay.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation>By &amp;itself</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Daily, while the program is open</source>
        <translation>Daily, while the program is open</translation>
    </message>
    <message>
        <source>Weekly, while the program is open</source>
        <translation>Weekly, while the program is open</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Back up now</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Cannot be used</source>
        <translation>Cannot be used</translation>
    </message>
    <message>
        <source>Of another archive</source>
        <translation>Of another archive</translation>
    </message>
    <message>
        <source>Opened and whole</source>
        <translation>Opened and whole</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>This backup is of another archive; it cannot replace this one.</source>
        <translation>This backup is of another archive; it cannot replace this one.</translation>
    </message>
    <message>
        <source>It was opened and everything in it was read: it is whole.</source>
        <translation>It was opened and everything in it was read: it is whole.</translation>
    </message>
    <message>
        <source>Nothing is missing from it. Verify it to have all of it read.</source>
        <translation>Nothing is missing from it. Verify it to have all of it read.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>the file says so</source>
        <translation>the file says so</translation>
    </message>
    <message>
        <source>the file's name says so</source>
        <translation>the file's name says so</translation>
    </message>
    <message>
        <source>drawn from its rows</source>
        <translation>drawn from its rows</translation>
    </message>
    <message>
        <source>the file's time</source>
        <translation>the file's time</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>you said so</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Checking file {number} of {all}</source>
        <translation>Checking file {number} of {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) checked</source>
        <translation>
            <numerusform>%n invoice checked</numerusform>
            <numerusform>%n invoices checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for documents: %n found so far</source>
        <translation>
            <numerusform>Looking for documents: %n found so far</numerusform>
            <numerusform>Looking for documents: %n found so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: {number} of {all} files are checked</source>
        <translation>Paused: {number} of {all} files are checked</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>%n other file passed over</numerusform>
            <numerusform>%n other files passed over</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>stopped before the end</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Progress of the files</source>
        <translation>Progress of the files</translation>
    </message>
    <message>
        <source>Results of the files</source>
        <translation>Results of the files</translation>
    </message>
    <message>
        <source>No invoice was found in this file.</source>
        <translation>No invoice was found in this file.</translation>
    </message>
</context>
<context>
    <name>BesideFirst</name>
    <message>
        <source>The first one</source>
        <translation>The first one</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>This one</translation>
    </message>
</context>
<context>
    <name>BulkStatus</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most} at once</source>
        <translation>At most {most} at once</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) brought to “{status}”</source>
        <translation>
            <numerusform>%n invoice brought to “{status}”</numerusform>
            <numerusform>%n invoices brought to “{status}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>Undone at once</translation>
    </message>
    <message>
        <source>Some are further on. Back to “{status}”: why?</source>
        <translation>Some are further on. Back to “{status}”: why?</translation>
    </message>
    <message>
        <source>Bring to</source>
        <translation>Bring to</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Select none</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera {number}</source>
        <translation>Camera {number}</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>Opening the camera…</translation>
    </message>
    <message>
        <source>The picture is black. Is the lens covered?</source>
        <translation>The picture is black. Is the lens covered?</translation>
    </message>
    <message>
        <source>Hold the invoice's QR code in front of the camera. Without a code, lay the page flat and take a picture (Space): its text is read.</source>
        <translation>Hold the invoice's QR code in front of the camera. Without a code, lay the page flat and take a picture (Space): its text is read.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>The camera's picture</source>
        <translation>The camera's picture</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Take a picture</translation>
    </message>
    <message>
        <source>A stack, one after the other</source>
        <translation>A stack, one after the other</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Mirrored</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Turn the picture on the screen by a quarter</source>
        <translation>Turn the picture on the screen by a quarter</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Close the camera</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Which camera</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Not sorted yet</source>
        <translation>Not sorted yet</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Meals</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Lodging</translation>
    </message>
    <message>
        <source>Local transport</source>
        <translation>Local transport</translation>
    </message>
    <message>
        <source>Vehicles and fuel</source>
        <translation>Vehicles and fuel</translation>
    </message>
    <message>
        <source>Office supplies</source>
        <translation>Office supplies</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Goods and materials</source>
        <translation>Goods and materials</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Rent</translation>
    </message>
    <message>
        <source>Water, power and gas</source>
        <translation>Water, power and gas</translation>
    </message>
    <message>
        <source>Post and telecommunication</source>
        <translation>Post and telecommunication</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>ChainPart</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Trust list</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
    <message>
        <source>Clear {name}</source>
        <translation>Clear {name}</translation>
    </message>
</context>
<context>
    <name>ChoiceChip</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Narrow the list</source>
        <translation>Narrow the list</translation>
    </message>
</context>
<context>
    <name>ChooseBackupSheet</name>
    <message>
        <source>Choose the folder with the backups</source>
        <translation>Choose the folder with the backups</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Plug in the disk or connect to the folder with the backups, and choose it. You need the recovery key that was printed when the archive was made.</source>
        <translation>Plug in the disk or connect to the folder with the backups, and choose it. You need the recovery key that was printed when the archive was made.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choose the folder…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go on with this backup</source>
        <translation>Go on with this backup</translation>
    </message>
    <message>
        <source>In {folder}:</source>
        <translation>In {folder}:</translation>
    </message>
    <message>
        <source>No backup was found in {folder}. Choose another folder.</source>
        <translation>No backup was found in {folder}. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>Companies</name>
    <message>
        <source>{company} is no longer one of our companies</source>
        <translation>{company} is no longer one of our companies</translation>
    </message>
    <message>
        <source>Add a company</source>
        <translation>Add a company</translation>
    </message>
</context>
<context>
    <name>CompanyRow</name>
    <message numerus="yes">
        <source>%n of 18 characters</source>
        <translation>
            <numerusform>%n of 18 characters</numerusform>
            <numerusform>%n of 18 characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Title, as on the invoices</source>
        <translation>Title, as on the invoices</translation>
    </message>
    <message>
        <source>Title of the company</source>
        <translation>Title of the company</translation>
    </message>
    <message>
        <source>Former names, separated by semicolons</source>
        <translation>Former names, separated by semicolons</translation>
    </message>
    <message>
        <source>Former names of the company</source>
        <translation>Former names of the company</translation>
    </message>
    <message>
        <source>Taxpayer id</source>
        <translation>Taxpayer id</translation>
    </message>
    <message>
        <source>Taxpayer id of the company</source>
        <translation>Taxpayer id of the company</translation>
    </message>
    <message>
        <source>Remove this company</source>
        <translation>Remove this company</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Not covered: {days}</source>
        <translation>Not covered: {days}</translation>
    </message>
    <message>
        <source>What the ledger covers</source>
        <translation>What the ledger covers</translation>
    </message>
    <message>
        <source>{month}: covered</source>
        <translation>{month}: covered</translation>
    </message>
    <message>
        <source>{month}: covered in part</source>
        <translation>{month}: covered in part</translation>
    </message>
    <message>
        <source>{month}: not covered, so nothing follows from a missing row</source>
        <translation>{month}: not covered, so nothing follows from a missing row</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>InvoiceDesk</source>
        <translation>InvoiceDesk</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>The program made a mistake</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours or of the invoice. What you checked before is kept. You can go on; if it happens again, close the program and start it anew. Please send the report to whoever looks after the program: it says where the mistake happened and holds nothing of any invoice.</source>
        <translation>This is a fault of the program, not of yours or of the invoice. What you checked before is kept. You can go on; if it happens again, close the program and start it anew. Please send the report to whoever looks after the program: it says where the mistake happened and holds nothing of any invoice.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>DamagedSheet</name>
    <message>
        <source>The archive is damaged</source>
        <translation>The archive is damaged</translation>
    </message>
    <message>
        <source>Restoring keeps the damaged archive beside the restored one, under another name: whoever knows about it may still get something out of it.</source>
        <translation>Restoring keeps the damaged archive beside the restored one, under another name: whoever knows about it may still get something out of it.</translation>
    </message>
    <message>
        <source>Use a backup in another folder…</source>
        <translation>Use a backup in another folder…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restore this backup</translation>
    </message>
    <message>
        <source>Choose a folder with backups…</source>
        <translation>Choose a folder with backups…</translation>
    </message>
    <message>
        <source>Looking for the newest good backup…</source>
        <translation>Looking for the newest good backup…</translation>
    </message>
    <message>
        <source>No good backup was found where backups are made.</source>
        <translation>No good backup was found where backups are made.</translation>
    </message>
    <message numerus="yes">
        <source>The newest good backup: of {made}, {age}, with %n invoice(s).</source>
        <translation>
            <numerusform>The newest good backup: of {made}, {age}, with %n invoice.</numerusform>
            <numerusform>The newest good backup: of {made}, {age}, with %n invoices.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour old</source>
        <translation>less than an hour old</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%n hour old</numerusform>
            <numerusform>%n hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSheet</name>
    <message>
        <source>The invoice's data</source>
        <translation>The invoice's data</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) under Lines</source>
        <translation>
            <numerusform>%n more line under Lines</numerusform>
            <numerusform>%n more lines under Lines</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no page to show here: this is the data as it was read.</source>
        <translation>There is no page to show here: this is the data as it was read.</translation>
    </message>
</context>
<context>
    <name>DeedDetail</name>
    <message>
        <source>Alarm: {value}</source>
        <translation>Alarm: {value}</translation>
    </message>
    <message>
        <source>Take it: {value}</source>
        <translation>Take it: {value}</translation>
    </message>
    <message>
        <source>Attachment: {value}</source>
        <translation>Attachment: {value}</translation>
    </message>
    <message>
        <source>Genuine: {value}</source>
        <translation>Genuine: {value}</translation>
    </message>
    <message>
        <source>Category: {value}</source>
        <translation>Category: {value}</translation>
    </message>
    <message>
        <source>Company: {value}</source>
        <translation>Company: {value}</translation>
    </message>
    <message>
        <source>Consecutive numbers: {value}</source>
        <translation>Consecutive numbers: {value}</translation>
    </message>
    <message>
        <source>Invoices: {value}</source>
        <translation>Invoices: {value}</translation>
    </message>
    <message>
        <source>Received or issued: {value}</source>
        <translation>Received or issued: {value}</translation>
    </message>
    <message>
        <source>Documents: {value}</source>
        <translation>Documents: {value}</translation>
    </message>
    <message>
        <source>Digest of their list: {value}</source>
        <translation>Digest of their list: {value}</translation>
    </message>
    <message>
        <source>Issued from: {value}</source>
        <translation>Issued from: {value}</translation>
    </message>
    <message>
        <source>Folder: {value}</source>
        <translation>Folder: {value}</translation>
    </message>
    <message>
        <source>Former names: {value}</source>
        <translation>Former names: {value}</translation>
    </message>
    <message>
        <source>How: {value}</source>
        <translation>How: {value}</translation>
    </message>
    <message>
        <source>Document: {value}</source>
        <translation>Document: {value}</translation>
    </message>
    <message>
        <source>Kind: {value}</source>
        <translation>Kind: {value}</translation>
    </message>
    <message>
        <source>Issued until: {value}</source>
        <translation>Issued until: {value}</translation>
    </message>
    <message>
        <source>Last year's taken up to month: {value}</source>
        <translation>Last year's taken up to month: {value}</translation>
    </message>
    <message>
        <source>Export: {value}</source>
        <translation>Export: {value}</translation>
    </message>
    <message>
        <source>Limits: {value}</source>
        <translation>Limits: {value}</translation>
    </message>
    <message>
        <source>Manifest, SHA-256: {value}</source>
        <translation>Manifest, SHA-256: {value}</translation>
    </message>
    <message>
        <source>Manifest, SM3: {value}</source>
        <translation>Manifest, SM3: {value}</translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation>File: {value}</translation>
    </message>
    <message>
        <source>None issued before: {value}</source>
        <translation>None issued before: {value}</translation>
    </message>
    <message>
        <source>Note: {value}</source>
        <translation>Note: {value}</translation>
    </message>
    <message>
        <source>Oldest in days: {value}</source>
        <translation>Oldest in days: {value}</translation>
    </message>
    <message>
        <source>Reason: {value}</source>
        <translation>Reason: {value}</translation>
    </message>
    <message>
        <source>Maker: {value}</source>
        <translation>Maker: {value}</translation>
    </message>
    <message>
        <source>List of {value}</source>
        <translation>List of {value}</translation>
    </message>
    <message>
        <source>Rows: {value}</source>
        <translation>Rows: {value}</translation>
    </message>
    <message>
        <source>SHA-256: {value}</source>
        <translation>SHA-256: {value}</translation>
    </message>
    <message>
        <source>Bytes: {value}</source>
        <translation>Bytes: {value}</translation>
    </message>
    <message>
        <source>Status: {value}</source>
        <translation>Status: {value}</translation>
    </message>
    <message>
        <source>Tags: {value}</source>
        <translation>Tags: {value}</translation>
    </message>
    <message>
        <source>Digest of its text: {value}</source>
        <translation>Digest of its text: {value}</translation>
    </message>
    <message>
        <source>Suppliers to watch: {value}</source>
        <translation>Suppliers to watch: {value}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>DeedsModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
</context>
<context>
    <name>DeskRulesSection</name>
    <message>
        <source>Write the day like 2026-01-31, or leave it empty.</source>
        <translation>Write the day like 2026-01-31, or leave it empty.</translation>
    </message>
    <message>
        <source>Write a number, or leave it empty.</source>
        <translation>Write a number, or leave it empty.</translation>
    </message>
    <message>
        <source>The office's own rules</source>
        <translation>The office's own rules</translation>
    </message>
    <message>
        <source>They say which invoices need another look before you take them. None of them says anything on whether an invoice is genuine.</source>
        <translation>They say which invoices need another look before you take them. None of them says anything on whether an invoice is genuine.</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Add a limit</translation>
    </message>
    <message>
        <source>Add a supplier</source>
        <translation>Add a supplier</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>No rule</translation>
    </message>
    <message>
        <source>Until the end of month {month}</source>
        <translation>Until the end of month {month}</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>A total above the limit of its kind of expense needs another look.</source>
        <translation>A total above the limit of its kind of expense needs another look.</translation>
    </message>
    <message>
        <source>Oldest, in days</source>
        <translation>Oldest, in days</translation>
    </message>
    <message>
        <source>An invoice that was issued longer ago needs another look.</source>
        <translation>An invoice that was issued longer ago needs another look.</translation>
    </message>
    <message>
        <source>Not issued before</source>
        <translation>Not issued before</translation>
    </message>
    <message>
        <source>An invoice that was issued before this day needs another look.</source>
        <translation>An invoice that was issued before this day needs another look.</translation>
    </message>
    <message>
        <source>Last year's invoices</source>
        <translation>Last year's invoices</translation>
    </message>
    <message>
        <source>After this month the books of the year before count as closed.</source>
        <translation>After this month the books of the year before count as closed.</translation>
    </message>
    <message>
        <source>Consecutive numbers</source>
        <translation>Consecutive numbers</translation>
    </message>
    <message>
        <source>So many invoices of one seller with numbers in a row need another look: one purchase may have been split.</source>
        <translation>So many invoices of one seller with numbers in a row need another look: one purchase may have been split.</translation>
    </message>
    <message>
        <source>Suppliers to watch</source>
        <translation>Suppliers to watch</translation>
    </message>
    <message>
        <source>Every invoice of theirs needs another look, for the reason you give.</source>
        <translation>Every invoice of theirs needs another look, for the reason you give.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Attachment saved as {name}</source>
        <translation>Attachment saved as {name}</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}. Save it instead.</source>
        <translation>No program on this computer opens {name}. Save it instead.</translation>
    </message>
    <message>
        <source>{category} (suggested)</source>
        <translation>{category} (suggested)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>The document</source>
        <translation>The document</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Let go to check these files</source>
        <translation>Let go to check these files</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Hand an invoice over</source>
        <translation>Hand an invoice over</translation>
    </message>
    <message>
        <source>Scan its QR code into the field above, drop OFD, PDF, XML or picture files anywhere on this page, or type it in. The verdict appears here.</source>
        <translation>Scan its QR code into the field above, drop OFD, PDF, XML or picture files anywhere on this page, or type it in. The verdict appears here.</translation>
    </message>
    <message>
        <source>Nothing at hand? Try a sample:</source>
        <translation>Nothing at hand? Try a sample:</translation>
    </message>
    <message>
        <source>Try the sample {name}</source>
        <translation>Try the sample {name}</translation>
    </message>
    <message>
        <source>Fully digital invoice</source>
        <translation>Fully digital invoice</translation>
    </message>
    <message>
        <source>Electronic invoice</source>
        <translation>Electronic invoice</translation>
    </message>
    <message>
        <source>An edited one</source>
        <translation>An edited one</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Scan the QR code, paste its text, or drop files here</source>
        <translation>Scan the QR code, paste its text, or drop files here</translation>
    </message>
    <message>
        <source>Scan, paste or type an invoice's QR text</source>
        <translation>Scan, paste or type an invoice's QR text</translation>
    </message>
    <message>
        <source>Enter checks. Enter on the empty field goes to the next invoice.</source>
        <translation>Enter checks. Enter on the empty field goes to the next invoice.</translation>
    </message>
</context>
<context>
    <name>EntryHistory</name>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>The log has nothing of this invoice yet.</source>
        <translation>The log has nothing of this invoice yet.</translation>
    </message>
    <message>
        <source>Verified: {verdict}</source>
        <translation>Verified: {verdict}</translation>
    </message>
    <message>
        <source>Status changed from {before} to {after}</source>
        <translation>Status changed from {before} to {after}</translation>
    </message>
    <message>
        <source>Category changed from {before} to {after}</source>
        <translation>Category changed from {before} to {after}</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note written</translation>
    </message>
    <message>
        <source>Attached {name}</source>
        <translation>Attached {name}</translation>
    </message>
    <message>
        <source>Removed the attachment {name}</source>
        <translation>Removed the attachment {name}</translation>
    </message>
    <message>
        <source>Something else was done: {act}</source>
        <translation>Something else was done: {act}</translation>
    </message>
    <message>
        <source>Status taken back from {before} to {after}: {reason}</source>
        <translation>Status taken back from {before} to {after}: {reason}</translation>
    </message>
    <message>
        <source>Tags added: {tags}</source>
        <translation>Tags added: {tags}</translation>
    </message>
    <message>
        <source>Tags removed: {tags}</source>
        <translation>Tags removed: {tags}</translation>
    </message>
    <message>
        <source>What was done to this invoice, the newest first</source>
        <translation>What was done to this invoice, the newest first</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message numerus="yes">
        <source>Findings (%n failed)</source>
        <translation>
            <numerusform>Findings (%n failed)</numerusform>
            <numerusform>Findings (%n failed)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message numerus="yes">
        <source>Lines (%n)</source>
        <translation>
            <numerusform>Lines (%n)</numerusform>
            <numerusform>Lines (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Findings, the failed ones first</source>
        <translation>Findings, the failed ones first</translation>
    </message>
    <message>
        <source>Fields with where each came from</source>
        <translation>Fields with where each came from</translation>
    </message>
    <message>
        <source>Lines of goods and services</source>
        <translation>Lines of goods and services</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export list</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>As a spreadsheet (XLSX)…</translation>
    </message>
    <message>
        <source>As comma-separated values (CSV)…</source>
        <translation>As comma-separated values (CSV)…</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>List saved as {name}</source>
        <translation>List saved as {name}</translation>
    </message>
</context>
<context>
    <name>ExportsSection</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) exported</source>
        <translation>
            <numerusform>%n invoice exported</numerusform>
            <numerusform>%n invoices exported</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Written to {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged document(s) left out, see damaged.txt</source>
        <translation>
            <numerusform>%n damaged document left out, see damaged.txt</numerusform>
            <numerusform>%n damaged documents left out, see damaged.txt</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these digests of manifest.json elsewhere; they stand in the log as well:</source>
        <translation>Keep these digests of manifest.json elsewhere; they stand in the log as well:</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left in the folder.</source>
        <translation>Stopped. Nothing was left in the folder.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Issued in {year}</source>
        <translation>Issued in {year}</translation>
    </message>
    <message>
        <source>Export and long keeping</source>
        <translation>Export and long keeping</translation>
    </message>
    <message>
        <source>Everything leaves in plain files that any program can read. Nothing of it is encrypted: choose a place that only you can reach.</source>
        <translation>Everything leaves in plain files that any program can read. Nothing of it is encrypted: choose a place that only you can reach.</translation>
    </message>
    <message>
        <source>All &amp;files and lists</source>
        <translation>All &amp;files and lists</translation>
    </message>
    <message>
        <source>Export everything readable…</source>
        <translation>Export everything readable…</translation>
    </message>
    <message>
        <source>For &amp;keeping</source>
        <translation>For &amp;keeping</translation>
    </message>
    <message>
        <source>30-year package…</source>
        <translation>30-year package…</translation>
    </message>
    <message>
        <source>Originals, data, records and a page that checks them without the program</source>
        <translation>Originals, data, records and a page that checks them without the program</translation>
    </message>
    <message>
        <source>Invoices of the package</source>
        <translation>Invoices of the package</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progress of the export</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>ExportsView</name>
    <message>
        <source>whole</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>in part: proves no absence</source>
        <translation>in part: proves no absence</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Covers (how that is known)</source>
        <translation>Covers (how that is known)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Taken in by</translation>
    </message>
    <message>
        <source>What the ledger covers</source>
        <translation>What the ledger covers</translation>
    </message>
    <message>
        <source>Full: every day is covered. Half: some days are. Empty: nothing follows from a missing row there.</source>
        <translation>Full: every day is covered. Half: some days are. Empty: nothing follows from a missing row there.</translation>
    </message>
    <message>
        <source>Company and direction</source>
        <translation>Company and direction</translation>
    </message>
    <message>
        <source>Exports that were taken in</source>
        <translation>Exports that were taken in</translation>
    </message>
    <message>
        <source>Open an export…</source>
        <translation>Open an export…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
</context>
<context>
    <name>FaultsList</name>
    <message>
        <source>{sheet}, row {row}: {fault}</source>
        <translation>{sheet}, row {row}: {fault}</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>and more</translation>
    </message>
    <message>
        <source>Rows that could not be taken</source>
        <translation>Rows that could not be taken</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Invoice code</source>
        <translation>Invoice code</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>Machine number</source>
        <translation>Machine number</translation>
    </message>
    <message>
        <source>Cipher area</source>
        <translation>Cipher area</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Seller's taxpayer id</source>
        <translation>Seller's taxpayer id</translation>
    </message>
    <message>
        <source>Seller's address and phone</source>
        <translation>Seller's address and phone</translation>
    </message>
    <message>
        <source>Seller's bank and account</source>
        <translation>Seller's bank and account</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Buyer's taxpayer id</source>
        <translation>Buyer's taxpayer id</translation>
    </message>
    <message>
        <source>Buyer's address and phone</source>
        <translation>Buyer's address and phone</translation>
    </message>
    <message>
        <source>Buyer's bank and account</source>
        <translation>Buyer's bank and account</translation>
    </message>
    <message>
        <source>Amount excluding tax</source>
        <translation>Amount excluding tax</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Tax amount</translation>
    </message>
    <message>
        <source>Total including tax</source>
        <translation>Total including tax</translation>
    </message>
    <message>
        <source>Total in words</source>
        <translation>Total in words</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Drawer</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Red letter</source>
        <translation>Red letter</translation>
    </message>
    <message>
        <source>Code of the blue-letter invoice</source>
        <translation>Code of the blue-letter invoice</translation>
    </message>
    <message>
        <source>Number of the blue-letter invoice</source>
        <translation>Number of the blue-letter invoice</translation>
    </message>
    <message>
        <source>Red-letter confirmation number</source>
        <translation>Red-letter confirmation number</translation>
    </message>
    <message>
        <source>Text of the QR code</source>
        <translation>Text of the QR code</translation>
    </message>
    <message>
        <source>Download address</source>
        <translation>Download address</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Traveller</translation>
    </message>
    <message>
        <source>Traveller's document</source>
        <translation>Traveller's document</translation>
    </message>
    <message>
        <source>Travel date</source>
        <translation>Travel date</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Train or flight</source>
        <translation>Train or flight</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <source>Plate number</source>
        <translation>Plate number</translation>
    </message>
    <message>
        <source>Fare</source>
        <translation>Fare</translation>
    </message>
    <message>
        <source>Fuel surcharge</source>
        <translation>Fuel surcharge</translation>
    </message>
    <message>
        <source>Civil aviation fund</source>
        <translation>Civil aviation fund</translation>
    </message>
    <message>
        <source>Other taxes</source>
        <translation>Other taxes</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>The document</source>
        <translation>The document</translation>
    </message>
    <message>
        <source>{source}, hardly readable ({percent} %)</source>
        <translation>{source}, hardly readable ({percent} %)</translation>
    </message>
    <message>
        <source>read, not used</source>
        <translation>read, not used</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>FileChoosing</name>
    <message>
        <source>Open invoices</source>
        <translation>Open invoices</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Open a folder of invoices</source>
        <translation>Open a folder of invoices</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>No invoice names a buyer yet.</source>
        <translation>No invoice names a buyer yet.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>There are no tags yet. Give an invoice one in its details.</source>
        <translation>There are no tags yet. Give an invoice one in its details.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>What was handed over cannot carry a signature.</source>
        <translation>What was handed over cannot carry a signature.</translation>
    </message>
    <message>
        <source>The document carries no signature. That is ordinary for fully digital invoices, and proves nothing either way.</source>
        <translation>The document carries no signature. That is ordinary for fully digital invoices, and proves nothing either way.</translation>
    </message>
    <message>
        <source>The document carries a signature that this release does not check. Unchecked, it proves nothing.</source>
        <translation>The document carries a signature that this release does not check. Unchecked, it proves nothing.</translation>
    </message>
    <message>
        <source>Sealed by {seal}, seal maker known ({maker_status}), everything shown is covered, signed {signed_at}. It may have been voided or red-lettered since.</source>
        <translation>Sealed by {seal}, seal maker known ({maker_status}), everything shown is covered, signed {signed_at}. It may have been voided or red-lettered since.</translation>
    </message>
    <message>
        <source>Unchanged since it was signed ({signed_at}), but we cannot say by whom: {signer} is what the signer's certificate says of itself.</source>
        <translation>Unchanged since it was signed ({signed_at}), but we cannot say by whom: {signer} is what the signer's certificate says of itself.</translation>
    </message>
    <message>
        <source>Unchanged since it was signed ({signed_at}), but its certificate or seal was not valid for that, or no time is stated. {signer} is what the certificate says of itself.</source>
        <translation>Unchanged since it was signed ({signed_at}), but its certificate or seal was not valid for that, or no time is stated. {signer} is what the certificate says of itself.</translation>
    </message>
    <message>
        <source>What was signed ({signed_at}) is unchanged, but not all that the document shows was signed: {members}. That part proves nothing.</source>
        <translation>What was signed ({signed_at}) is unchanged, but not all that the document shows was signed: {members}. That part proves nothing.</translation>
    </message>
    <message>
        <source>It carries a signature that cannot be verified here. Unverified, it proves nothing either way.</source>
        <translation>It carries a signature that cannot be verified here. Unverified, it proves nothing either way.</translation>
    </message>
    <message>
        <source>Not as it was signed. Concerned: {members}. Do not take it before the issuer has cleared this up.</source>
        <translation>Not as it was signed. Concerned: {members}. Do not take it before the issuer has cleared this up.</translation>
    </message>
    <message>
        <source>Sealed with a seal for tests ({seal}, made by {maker}): this is no invoice.</source>
        <translation>Sealed with a seal for tests ({seal}, made by {maker}): this is no invoice.</translation>
    </message>
    <message>
        <source>The signer's certificate names the seller's taxpayer id, {taxpayer_id}. It says so of itself.</source>
        <translation>The signer's certificate names the seller's taxpayer id, {taxpayer_id}. It says so of itself.</translation>
    </message>
    <message>
        <source>The signer {signer} has the taxpayer id {signer_taxpayer_id}, the seller {seller_taxpayer_id}. Platforms do sign for their sellers: ask which one it was.</source>
        <translation>The signer {signer} has the taxpayer id {signer_taxpayer_id}, the seller {seller_taxpayer_id}. Platforms do sign for their sellers: ask which one it was.</translation>
    </message>
    <message>
        <source>No signer's certificate names a taxpayer id that could be compared with the seller's.</source>
        <translation>No signer's certificate names a taxpayer id that could be compared with the seller's.</translation>
    </message>
    <message>
        <source>{field}: {sources} agree.</source>
        <translation>{field}: {sources} agree.</translation>
    </message>
    <message>
        <source>{field}: {first_source} says {first}, {second_source} says {second}. No misreading explains this.</source>
        <translation>{field}: {first_source} says {first}, {second_source} says {second}. No misreading explains this.</translation>
    </message>
    <message>
        <source>{field}: {first_source} says {first}, {second_source} says {second}. Compare with the original.</source>
        <translation>{field}: {first_source} says {first}, {second_source} says {second}. Compare with the original.</translation>
    </message>
    <message>
        <source>Each field comes from one source only; there is nothing to compare.</source>
        <translation>Each field comes from one source only; there is nothing to compare.</translation>
    </message>
    <message>
        <source>All sources name the same kind: {kind}.</source>
        <translation>All sources name the same kind: {kind}.</translation>
    </message>
    <message>
        <source>{first_source} says {first_kind}, {second_source} says {second_kind}.</source>
        <translation>{first_source} says {first_kind}, {second_source} says {second_kind}.</translation>
    </message>
    <message>
        <source>At most one source names the kind; there is nothing to compare.</source>
        <translation>At most one source names the kind; there is nothing to compare.</translation>
    </message>
    <message>
        <source>The number in the file name is the invoice's.</source>
        <translation>The number in the file name is the invoice's.</translation>
    </message>
    <message>
        <source>The file name {name} carries another number, {number}. Names are hints and prove nothing.</source>
        <translation>The file name {name} carries another number, {number}. Names are hints and prove nothing.</translation>
    </message>
    <message>
        <source>The checksum fits the text (variant {variant}): it was read without error.</source>
        <translation>The checksum fits the text (variant {variant}): it was read without error.</translation>
    </message>
    <message>
        <source>The checksum {crc} does not fit the text: it was misread, mistyped or changed. This is no proof of forgery.</source>
        <translation>The checksum {crc} does not fit the text: it was misread, mistyped or changed. This is no proof of forgery.</translation>
    </message>
    <message>
        <source>There are no two numbers to compare: one in the file name, one on the invoice.</source>
        <translation>There are no two numbers to compare: one in the file name, one on the invoice.</translation>
    </message>
    <message>
        <source>{field}: {first_source} says {first}, {second_source} says {second}, but the text could hardly be recognised. Compare with the original.</source>
        <translation>{field}: {first_source} says {first}, {second_source} says {second}, but the text could hardly be recognised. Compare with the original.</translation>
    </message>
    <message>
        <source>The checksum {crc} fits none of the known forms, which railway codes may not use.</source>
        <translation>The checksum {crc} fits none of the known forms, which railway codes may not use.</translation>
    </message>
    <message>
        <source>The QR code carries no checksum.</source>
        <translation>The QR code carries no checksum.</translation>
    </message>
    <message>
        <source>No QR code was read.</source>
        <translation>No QR code was read.</translation>
    </message>
    <message>
        <source>The code {code} has a possible layout.</source>
        <translation>The code {code} has a possible layout.</translation>
    </message>
    <message>
        <source>The code {code} does not have the layout of its kind ({kind}).</source>
        <translation>The code {code} does not have the layout of its kind ({kind}).</translation>
    </message>
    <message>
        <source>A 20-digit number stands without a code, but the code {code} was read.</source>
        <translation>A 20-digit number stands without a code, but the code {code} was read.</translation>
    </message>
    <message>
        <source>This kind ({kind}) has an invoice code, but none was read.</source>
        <translation>This kind ({kind}) has an invoice code, but none was read.</translation>
    </message>
    <message>
        <source>A 20-digit number needs no code.</source>
        <translation>A 20-digit number needs no code.</translation>
    </message>
    <message>
        <source>No invoice code was read.</source>
        <translation>No invoice code was read.</translation>
    </message>
    <message>
        <source>The number {number} has a possible layout.</source>
        <translation>The number {number} has a possible layout.</translation>
    </message>
    <message>
        <source>The number {number} does not have the layout of its kind ({kind}).</source>
        <translation>The number {number} does not have the layout of its kind ({kind}).</translation>
    </message>
    <message>
        <source>No invoice number was read.</source>
        <translation>No invoice number was read.</translation>
    </message>
    <message>
        <source>The number carries the year {year}, which fits the issue date.</source>
        <translation>The number carries the year {year}, which fits the issue date.</translation>
    </message>
    <message>
        <source>The number carries the year {number_year}, but the invoice was issued in {issue_year}.</source>
        <translation>The number carries the year {number_year}, but the invoice was issued in {issue_year}.</translation>
    </message>
    <message>
        <source>Number or issue date is missing.</source>
        <translation>Number or issue date is missing.</translation>
    </message>
    <message>
        <source>The issue date {date} is possible.</source>
        <translation>The issue date {date} is possible.</translation>
    </message>
    <message>
        <source>The issue date {date} lies in the future; by this computer's clock today is {today}.</source>
        <translation>The issue date {date} lies in the future; by this computer's clock today is {today}.</translation>
    </message>
    <message>
        <source>The issue date {date} is earlier than this kind ({kind}), which exists since {since}.</source>
        <translation>The issue date {date} is earlier than this kind ({kind}), which exists since {since}.</translation>
    </message>
    <message>
        <source>No issue date was read.</source>
        <translation>No issue date was read.</translation>
    </message>
    <message>
        <source>The paper ticket of {date} is from before {last_day}, the last day for paper.</source>
        <translation>The paper ticket of {date} is from before {last_day}, the last day for paper.</translation>
    </message>
    <message>
        <source>The paper ticket is of {date}, but paper tickets are receipts until {last_day} only.</source>
        <translation>The paper ticket is of {date}, but paper tickets are receipts until {last_day} only.</translation>
    </message>
    <message>
        <source>This is no paper ticket.</source>
        <translation>This is no paper ticket.</translation>
    </message>
    <message>
        <source>{id} has the right check character.</source>
        <translation>{id} has the right check character.</translation>
    </message>
    <message>
        <source>The check character of {id} is wrong; it would be {expected}.</source>
        <translation>The check character of {id} is wrong; it would be {expected}.</translation>
    </message>
    <message>
        <source>{id} is no taxpayer id.</source>
        <translation>{id} is no taxpayer id.</translation>
    </message>
    <message>
        <source>{id} is of an older or masked form, which has no check character.</source>
        <translation>{id} is of an older or masked form, which has no check character.</translation>
    </message>
    <message>
        <source>No taxpayer id was read.</source>
        <translation>No taxpayer id was read.</translation>
    </message>
    <message>
        <source>{net} and {tax} make {total}.</source>
        <translation>{net} and {tax} make {total}.</translation>
    </message>
    <message>
        <source>{net} and {tax} do not make {total}; {difference} is left over.</source>
        <translation>{net} and {tax} do not make {total}; {difference} is left over.</translation>
    </message>
    <message>
        <source>Not all three amounts were read.</source>
        <translation>Not all three amounts were read.</translation>
    </message>
    <message>
        <source>All {count} lines add up to the totals.</source>
        <translation>All {count} lines add up to the totals.</translation>
    </message>
    <message>
        <source>{field}: the lines make {lines}, the total is {total}; {difference} is left over.</source>
        <translation>{field}: the lines make {lines}, the total is {total}; {difference} is left over.</translation>
    </message>
    <message>
        <source>Not every line's amount was read.</source>
        <translation>Not every line's amount was read.</translation>
    </message>
    <message>
        <source>No lines were read.</source>
        <translation>No lines were read.</translation>
    </message>
    <message>
        <source>The tax of all {count} lines follows from their rates.</source>
        <translation>The tax of all {count} lines follows from their rates.</translation>
    </message>
    <message>
        <source>Line {line} ({name}): {amount} at {rate} does not give the tax {tax}; it is off by {difference}.</source>
        <translation>Line {line} ({name}): {amount} at {rate} does not give the tax {tax}; it is off by {difference}.</translation>
    </message>
    <message>
        <source>No line has a rate to compute with.</source>
        <translation>No line has a rate to compute with.</translation>
    </message>
    <message>
        <source>The rates {rates} were in force on the issue date.</source>
        <translation>The rates {rates} were in force on the issue date.</translation>
    </message>
    <message>
        <source>The rate {rate} was not in force on {date}.</source>
        <translation>The rate {rate} was not in force on {date}.</translation>
    </message>
    <message>
        <source>No rate was read.</source>
        <translation>No rate was read.</translation>
    </message>
    <message>
        <source>{words} is {total}.</source>
        <translation>{words} is {total}.</translation>
    </message>
    <message>
        <source>{words} is {value}, but the total is {total}.</source>
        <translation>{words} is {value}, but the total is {total}.</translation>
    </message>
    <message>
        <source>{words} cannot be read as an amount.</source>
        <translation>{words} cannot be read as an amount.</translation>
    </message>
    <message>
        <source>Amount in words or total is missing.</source>
        <translation>Amount in words or total is missing.</translation>
    </message>
    <message>
        <source>Number, date and an amount were read.</source>
        <translation>Number, date and an amount were read.</translation>
    </message>
    <message>
        <source>Not read: {fields}. Look at the original.</source>
        <translation>Not read: {fields}. Look at the original.</translation>
    </message>
    <message>
        <source>This is its first showing here.</source>
        <translation>This is its first showing here.</translation>
    </message>
    <message>
        <source>Without number, or code, it cannot be looked up.</source>
        <translation>Without number, or code, it cannot be looked up.</translation>
    </message>
    <message>
        <source>The shared database did not answer: whether another desk has seen it is not known.</source>
        <translation>The shared database did not answer: whether another desk has seen it is not known.</translation>
    </message>
    <message>
        <source>Date and amounts are the same as before.</source>
        <translation>Date and amounts are the same as before.</translation>
    </message>
    <message>
        <source>{field} is {now}, but was {before} when shown at {time}. One of the two is wrong.</source>
        <translation>{field} is {now}, but was {before} when shown at {time}. One of the two is wrong.</translation>
    </message>
    <message>
        <source>No invoice of the same seller, total and date is kept.</source>
        <translation>No invoice of the same seller, total and date is kept.</translation>
    </message>
    <message>
        <source>The shared database did not answer: only what this computer keeps was compared.</source>
        <translation>The shared database did not answer: only what this computer keeps was compared.</translation>
    </message>
    <message>
        <source>Number {number} has the same seller, total and date; checked {time} by {by}. Two such purchases are possible.</source>
        <translation>Number {number} has the same seller, total and date; checked {time} by {by}. Two such purchases are possible.</translation>
    </message>
    <message>
        <source>It is a blue-letter invoice.</source>
        <translation>It is a blue-letter invoice.</translation>
    </message>
    <message>
        <source>It is a red-letter invoice: it takes back an earlier one ({number}).</source>
        <translation>It is a red-letter invoice: it takes back an earlier one ({number}).</translation>
    </message>
    <message>
        <source>The buyer is {name}.</source>
        <translation>The buyer is {name}.</translation>
    </message>
    <message>
        <source>The buyer is {name} {id}, none of our companies.</source>
        <translation>The buyer is {name} {id}, none of our companies.</translation>
    </message>
    <message>
        <source>The taxpayer id {id} is ours, but the title reads {name} in place of {our_name}.</source>
        <translation>The taxpayer id {id} is ours, but the title reads {name} in place of {our_name}.</translation>
    </message>
    <message>
        <source>The title {name} is ours, but the taxpayer id reads {id} in place of {our_id}.</source>
        <translation>The title {name} is ours, but the taxpayer id reads {id} in place of {our_id}.</translation>
    </message>
    <message>
        <source>The buyer cannot be told from this; look at the original.</source>
        <translation>The buyer cannot be told from this; look at the original.</translation>
    </message>
    <message>
        <source>No company is set up under Settings, so this was passed over.</source>
        <translation>No company is set up under Settings, so this was passed over.</translation>
    </message>
    <message>
        <source>The tax bureau's ledger lists this invoice, and every field that both have agrees: {fields}. Export {file}, issued {first} to {last}, exported {exported}, SHA-256 {sha256}. It may have been voided or red-lettered since.</source>
        <translation>The tax bureau's ledger lists this invoice, and every field that both have agrees: {fields}. Export {file}, issued {first} to {last}, exported {exported}, SHA-256 {sha256}. It may have been voided or red-lettered since.</translation>
    </message>
    <message>
        <source>The ledger lists this number with another {field}: here {ours}, in the ledger {ledgers} (export {file} of {exported}).</source>
        <translation>The ledger lists this number with another {field}: here {ours}, in the ledger {ledgers} (export {file} of {exported}).</translation>
    </message>
    <message>
        <source>The ledger has another {field}: here {ours}, in the ledger {ledgers} (export {file} of {exported}). It was typed or recognised: check the entry first.</source>
        <translation>The ledger has another {field}: here {ours}, in the ledger {ledgers} (export {file} of {exported}). It was typed or recognised: check the entry first.</translation>
    </message>
    <message>
        <source>The export {file} covers this company and day ({first} to {last}, exported {exported}), and does not list the invoice (SHA-256 {sha256}). It may have been issued to another company or not been delivered.</source>
        <translation>The export {file} covers this company and day ({first} to {last}, exported {exported}), and does not list the invoice (SHA-256 {sha256}). It may have been issued to another company or not been delivered.</translation>
    </message>
    <message>
        <source>The ledger lists the number, but nothing else could be compared (export {file}).</source>
        <translation>The ledger lists the number, but nothing else could be compared (export {file}).</translation>
    </message>
    <message>
        <source>The newest export was made too early to list it ({exported}).</source>
        <translation>The newest export was made too early to list it ({exported}).</translation>
    </message>
    <message>
        <source>It is not listed, but the export {file} is not complete: nothing follows from that.</source>
        <translation>It is not listed, but the export {file} is not complete: nothing follows from that.</translation>
    </message>
    <message>
        <source>It is not listed. Whether it should be is not known: the taxpayer id of our side was not read.</source>
        <translation>It is not listed. Whether it should be is not known: the taxpayer id of our side was not read.</translation>
    </message>
    <message>
        <source>Without its number and date it cannot be looked up in the ledger.</source>
        <translation>Without its number and date it cannot be looked up in the ledger.</translation>
    </message>
    <message>
        <source>The ledger covers this day for other companies or the other direction only: nothing follows from that.</source>
        <translation>The ledger covers this day for other companies or the other direction only: nothing follows from that.</translation>
    </message>
    <message>
        <source>The ledger lies on the office's server and could not be asked.</source>
        <translation>The ledger lies on the office's server and could not be asked.</translation>
    </message>
    <message>
        <source>No export of the ledger covers its date.</source>
        <translation>No export of the ledger covers its date.</translation>
    </message>
    <message>
        <source>The ledger says that it is normal, as of {exported}.</source>
        <translation>The ledger says that it is normal, as of {exported}.</translation>
    </message>
    <message>
        <source>It was red-lettered as a whole: {taken} were taken back, state {said} (export {file} of {exported}).</source>
        <translation>It was red-lettered as a whole: {taken} were taken back, state {said} (export {file} of {exported}).</translation>
    </message>
    <message>
        <source>It was voided: {said} (export {file} of {exported}).</source>
        <translation>It was voided: {said} (export {file} of {exported}).</translation>
    </message>
    <message>
        <source>It was red-lettered in part: {taken} were taken back, {left} are left, state {said} (export {file} of {exported}).</source>
        <translation>It was red-lettered in part: {taken} were taken back, {left} are left, state {said} (export {file} of {exported}).</translation>
    </message>
    <message>
        <source>The export {file} does not tell its state.</source>
        <translation>The export {file} does not tell its state.</translation>
    </message>
    <message>
        <source>It has no row in the ledger.</source>
        <translation>It has no row in the ledger.</translation>
    </message>
    <message>
        <source>The tax bureau sees no risk, as of {exported}.</source>
        <translation>The tax bureau sees no risk, as of {exported}.</translation>
    </message>
    <message>
        <source>The tax bureau calls it an abnormal voucher: {said} (export {file} of {exported}). Its tax must not be deducted.</source>
        <translation>The tax bureau calls it an abnormal voucher: {said} (export {file} of {exported}). Its tax must not be deducted.</translation>
    </message>
    <message>
        <source>The tax bureau calls it a suspicious invoice: {said} (export {file} of {exported}).</source>
        <translation>The tax bureau calls it a suspicious invoice: {said} (export {file} of {exported}).</translation>
    </message>
    <message>
        <source>The export {file} does not tell its risk level.</source>
        <translation>The export {file} does not tell its risk level.</translation>
    </message>
    <message>
        <source>{count} exports list it, and say the same.</source>
        <translation>{count} exports list it, and say the same.</translation>
    </message>
    <message>
        <source>Two exports give another {field}: {newer} in {newer_file}, {older} in {older_file}. One of them was altered, or both are of different queries.</source>
        <translation>Two exports give another {field}: {newer} in {newer_file}, {older} in {older_file}. One of them was altered, or both are of different queries.</translation>
    </message>
    <message>
        <source>At most one export lists it; there is nothing to compare.</source>
        <translation>At most one export lists it; there is nothing to compare.</translation>
    </message>
    <message>
        <source>Seen before, last {time} by {by}. Earlier showings: {count}.</source>
        <translation>Seen before, last {time} by {by}. Earlier showings: {count}.</translation>
    </message>
    <message>
        <source>Seen before, last {time} by {by}, as {input}. Earlier showings: {count}.</source>
        <translation>Seen before, last {time} by {by}, as {input}. Earlier showings: {count}.</translation>
    </message>
    <message>
        <source>There is no earlier showing of another document to compare.</source>
        <translation>There is no earlier showing of another document to compare.</translation>
    </message>
    <message>
        <source>{name} is a former title of {our_name}.</source>
        <translation>{name} is a former title of {our_name}.</translation>
    </message>
    <message>
        <source>{name} issued it: it is one of our own invoices.</source>
        <translation>{name} issued it: it is one of our own invoices.</translation>
    </message>
    <message>
        <source>The total {total} is within the limit of {limit}.</source>
        <translation>The total {total} is within the limit of {limit}.</translation>
    </message>
    <message>
        <source>The total {total} is over the limit of {limit}.</source>
        <translation>The total {total} is over the limit of {limit}.</translation>
    </message>
    <message>
        <source>The total was not read.</source>
        <translation>The total was not read.</translation>
    </message>
    <message>
        <source>No limit is set for it.</source>
        <translation>No limit is set for it.</translation>
    </message>
    <message>
        <source>{date} is not before {first_day}, the first day that is taken.</source>
        <translation>{date} is not before {first_day}, the first day that is taken.</translation>
    </message>
    <message>
        <source>{date} is before {first_day}, the first day that is taken.</source>
        <translation>{date} is before {first_day}, the first day that is taken.</translation>
    </message>
    <message>
        <source>The issue date was not read.</source>
        <translation>The issue date was not read.</translation>
    </message>
    <message>
        <source>No oldest date is set.</source>
        <translation>No oldest date is set.</translation>
    </message>
    <message>
        <source>Invoices of {year} are still taken.</source>
        <translation>Invoices of {year} are still taken.</translation>
    </message>
    <message>
        <source>Invoices of {year} are no longer taken: last year's are until the end of month {month}.</source>
        <translation>Invoices of {year} are no longer taken: last year's are until the end of month {month}.</translation>
    </message>
    <message>
        <source>No rule on earlier years is set.</source>
        <translation>No rule on earlier years is set.</translation>
    </message>
    <message>
        <source>The archive holds no row of neighbouring numbers of this seller.</source>
        <translation>The archive holds no row of neighbouring numbers of this seller.</translation>
    </message>
    <message>
        <source>The archive holds {count} neighbouring numbers of this seller: {numbers}. A bill may have been split.</source>
        <translation>The archive holds {count} neighbouring numbers of this seller: {numbers}. A bill may have been split.</translation>
    </message>
    <message>
        <source>No rule on consecutive numbers is set.</source>
        <translation>No rule on consecutive numbers is set.</translation>
    </message>
    <message>
        <source>The seller is not on the list of those to watch.</source>
        <translation>The seller is not on the list of those to watch.</translation>
    </message>
    <message>
        <source>{name} is a supplier to watch: {why}</source>
        <translation>{name} is a supplier to watch: {why}</translation>
    </message>
    <message>
        <source>No supplier is on the list of those to watch.</source>
        <translation>No supplier is on the list of those to watch.</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>The tax bureau's export</source>
        <translation>The tax bureau's export</translation>
    </message>
    <message>
        <source>What this check proves, and what not</source>
        <translation>What this check proves, and what not</translation>
    </message>
    <message>
        <source>{source}, {part}</source>
        <translation>{source}, {part}</translation>
    </message>
    <message>
        <source>Noticed while reading</source>
        <translation>Noticed while reading</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>InvoiceDesk</source>
        <translation>InvoiceDesk</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>First start</translation>
    </message>
</context>
<context>
    <name>GapFilters</name>
    <message>
        <source>All our companies</source>
        <translation>All our companies</translation>
    </message>
    <message>
        <source>Part of a number, a name or a taxpayer id</source>
        <translation>Part of a number, a name or a taxpayer id</translation>
    </message>
    <message>
        <source>Total from</source>
        <translation>Total from</translation>
    </message>
    <message>
        <source>Least total in yuan</source>
        <translation>Least total in yuan</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Largest first</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>By company</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>By number</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>Our company</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
</context>
<context>
    <name>GapsView</name>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nothing like that. Widen what is asked for above.</source>
        <translation>Nothing like that. Widen what is asked for above.</translation>
    </message>
    <message>
        <source>We hold every invoice that the ledger lists.</source>
        <translation>We hold every invoice that the ledger lists.</translation>
    </message>
    <message>
        <source>The ledger lists every invoice that it covers and that we hold.</source>
        <translation>The ledger lists every invoice that it covers and that we hold.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n invoice(s)</source>
        <translation>
            <numerusform>The first %n invoice</numerusform>
            <numerusform>The first %n invoices</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing invoices</source>
        <translation>Missing invoices</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Unlisted</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Writing the list</translation>
    </message>
    <message>
        <source>Where to put the letters</source>
        <translation>Where to put the letters</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Writing the letters</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Written to {path}</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>As a spreadsheet (XLSX)…</translation>
    </message>
    <message>
        <source>As comma-separated values (CSV)…</source>
        <translation>As comma-separated values (CSV)…</translation>
    </message>
    <message>
        <source>Letters to suppliers…</source>
        <translation>Letters to suppliers…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Rows without an invoice</source>
        <translation>Rows without an invoice</translation>
    </message>
    <message>
        <source>Invoices without a row</source>
        <translation>Invoices without a row</translation>
    </message>
</context>
<context>
    <name>GoingThere</name>
    <message>
        <source>This desk will work with the archive that is there, beside the office's other desks. The archive of this computer stays as it is, and comes back when you leave.</source>
        <translation>This desk will work with the archive that is there, beside the office's other desks. The archive of this computer stays as it is, and comes back when you leave.</translation>
    </message>
    <message>
        <source>Every invoice, document, note and log entry is copied there and compared; the desk waits until it is done. Then the office's desks work with the archive there. The folder on this computer is kept under another name. Stopped or failed, all stays as it is.</source>
        <translation>Every invoice, document, note and log entry is copied there and compared; the desk waits until it is done. Then the office's desks work with the archive there. The folder on this computer is kept under another name. Stopped or failed, all stays as it is.</translation>
    </message>
    <message>
        <source>Work with the archive there</source>
        <translation>Work with the archive there</translation>
    </message>
    <message>
        <source>Move the archive there</source>
        <translation>Move the archive there</translation>
    </message>
</context>
<context>
    <name>HandOverBar</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Hold an invoice in front of the camera (Ctrl+K)</source>
        <translation>Hold an invoice in front of the camera (Ctrl+K)</translation>
    </message>
    <message>
        <source>Hold an invoice in front of the camera</source>
        <translation>Hold an invoice in front of the camera</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Open one or many files (Ctrl+O), or a folder (Ctrl+Shift+O)</source>
        <translation>Open one or many files (Ctrl+O), or a folder (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Open one or many files</source>
        <translation>Open one or many files</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Type in</translation>
    </message>
    <message>
        <source>Type in what stands on the invoice (Ctrl+T)</source>
        <translation>Type in what stands on the invoice (Ctrl+T)</translation>
    </message>
    <message>
        <source>Type in what stands on the invoice</source>
        <translation>Type in what stands on the invoice</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>The help's pages are missing.</source>
        <translation>The help's pages are missing.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages of the help</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>No page has these words. Search for less.</source>
        <translation>No page has these words. Search for less.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Genuine?</source>
        <translation>Genuine?</translation>
    </message>
    <message>
        <source>Take it?</source>
        <translation>Take it?</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>The history cannot be read</source>
        <translation>The history cannot be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing was verified then</source>
        <translation>Nothing was verified then</translation>
    </message>
    <message>
        <source>Choose another period or another person.</source>
        <translation>Choose another period or another person.</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Show the whole history</translation>
    </message>
    <message>
        <source>Nothing was verified yet</source>
        <translation>Nothing was verified yet</translation>
    </message>
    <message>
        <source>Every invoice that you check at the desk appears here.</source>
        <translation>Every invoice that you check at the desk appears here.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Nobody verified anything yet.</source>
        <translation>Nobody verified anything yet.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>History of verifications</source>
        <translation>History of verifications</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>Take note</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Fails</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>%n row(s) could not be taken.</source>
        <translation>
            <numerusform>%n row could not be taken.</numerusform>
            <numerusform>%n rows could not be taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was taken in before. Nothing was changed.</source>
        <translation>This very file was taken in before. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken in</source>
        <translation>
            <numerusform>%n row taken in</numerusform>
            <numerusform>%n rows taken in</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {unchanged} as they were known</source>
        <translation>{new} new, {changed} changed, {unchanged} as they were known</translation>
    </message>
    <message>
        <source>{red} red-lettered, {voided} voided, {risk} at risk</source>
        <translation>{red} red-lettered, {voided} voided, {risk} at risk</translation>
    </message>
    <message>
        <source>Of the invoices held here {agree} agree and {differ} differ</source>
        <translation>Of the invoices held here {agree} agree and {differ} differ</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) on invoices that were let through</source>
        <translation>
            <numerusform>%n alarm on an invoice that was let through</numerusform>
            <numerusform>%n alarms on invoices that were let through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{layouts}; %n row(s)</source>
        <translation>
            <numerusform>{layouts}; %n row</numerusform>
            <numerusform>{layouts}; %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued {first} to {last} as the rows say</source>
        <translation>Issued {first} to {last} as the rows say</translation>
    </message>
    <message>
        <source>Period: {period}. Time of export: {exported}.</source>
        <translation>Period: {period}. Time of export: {exported}.</translation>
    </message>
    <message>
        <source>Hidden sheets are passed over: {names}.</source>
        <translation>Hidden sheets are passed over: {names}.</translation>
    </message>
    <message>
        <source>These invoices were issued by the company, not received.</source>
        <translation>These invoices were issued by the company, not received.</translation>
    </message>
    <message>
        <source>The company is none of those in Settings.</source>
        <translation>The company is none of those in Settings.</translation>
    </message>
    <message>
        <source>This very file was taken in before.</source>
        <translation>This very file was taken in before.</translation>
    </message>
    <message>
        <source>It lists some kinds of invoices only: what it lacks proves nothing.</source>
        <translation>It lists some kinds of invoices only: what it lacks proves nothing.</translation>
    </message>
    <message>
        <source>The period goes on after the day of the export; the rest is not covered.</source>
        <translation>The period goes on after the day of the export; the rest is not covered.</translation>
    </message>
    <message>
        <source>It has no rows.</source>
        <translation>It has no rows.</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>Do not take it in</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Issued from, to</source>
        <translation>Issued from, to</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>Exported at</translation>
    </message>
    <message>
        <source>Issued from</source>
        <translation>Issued from</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Issued to</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Take it out again</translation>
    </message>
</context>
<context>
    <name>InputFormat</name>
    <message>
        <source>Scanned QR code</source>
        <translation>Scanned QR code</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Typed in</translation>
    </message>
    <message>
        <source>OFD document</source>
        <translation>OFD document</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>XML document</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
</context>
<context>
    <name>InvoiceKind</name>
    <message>
        <source>Fully digital invoice (VAT special)</source>
        <translation>Fully digital invoice (VAT special)</translation>
    </message>
    <message>
        <source>Fully digital invoice (ordinary)</source>
        <translation>Fully digital invoice (ordinary)</translation>
    </message>
    <message>
        <source>VAT special invoice</source>
        <translation>VAT special invoice</translation>
    </message>
    <message>
        <source>VAT ordinary invoice</source>
        <translation>VAT ordinary invoice</translation>
    </message>
    <message>
        <source>VAT electronic special invoice</source>
        <translation>VAT electronic special invoice</translation>
    </message>
    <message>
        <source>VAT electronic ordinary invoice</source>
        <translation>VAT electronic ordinary invoice</translation>
    </message>
    <message>
        <source>VAT roll invoice</source>
        <translation>VAT roll invoice</translation>
    </message>
    <message>
        <source>Toll invoice</source>
        <translation>Toll invoice</translation>
    </message>
    <message>
        <source>Motor vehicle sales invoice</source>
        <translation>Motor vehicle sales invoice</translation>
    </message>
    <message>
        <source>Used vehicle sales invoice</source>
        <translation>Used vehicle sales invoice</translation>
    </message>
    <message>
        <source>Railway electronic ticket</source>
        <translation>Railway electronic ticket</translation>
    </message>
    <message>
        <source>Air transport itinerary</source>
        <translation>Air transport itinerary</translation>
    </message>
    <message>
        <source>Digital invoice on paper (special)</source>
        <translation>Digital invoice on paper (special)</translation>
    </message>
    <message>
        <source>Digital invoice on paper (ordinary)</source>
        <translation>Digital invoice on paper (ordinary)</translation>
    </message>
    <message>
        <source>Blockchain invoice</source>
        <translation>Blockchain invoice</translation>
    </message>
    <message>
        <source>Kind unknown</source>
        <translation>Kind unknown</translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count} invoices</source>
        <translation>more than {count} invoices</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>The list cannot be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No invoice matches</source>
        <translation>No invoice matches</translation>
    </message>
    <message>
        <source>Search for less, or clear the filters.</source>
        <translation>Search for less, or clear the filters.</translation>
    </message>
    <message>
        <source>Show all invoices</source>
        <translation>Show all invoices</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Every invoice that you check at the desk is kept here.</source>
        <translation>Every invoice that you check at the desk is kept here.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
</context>
<context>
    <name>InvoiceSearch</name>
    <message>
        <source>This search is kept as “{name}”</source>
        <translation>This search is kept as “{name}”</translation>
    </message>
    <message>
        <source>The saved search “{name}” was removed</source>
        <translation>The saved search “{name}” was removed</translation>
    </message>
</context>
<context>
    <name>KeyFileSheet</name>
    <message>
        <source>Where the key file is kept</source>
        <translation>Where the key file is kept</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>Keep the key in a file</translation>
    </message>
    <message>
        <source>A keyring protects the key by your sign-in; a file does not. Whoever can read the file and the archive can read every invoice in it. Choose this only where there is no keyring, and best on a medium that you take with you.</source>
        <translation>A keyring protects the key by your sign-in; a file does not. Whoever can read the file and the archive can read every invoice in it. Choose this only where there is no keyring, and best on a medium that you take with you.</translation>
    </message>
    <message>
        <source>The key file: {path}</source>
        <translation>The key file: {path}</translation>
    </message>
    <message>
        <source>I understand, and want the key in this file</source>
        <translation>I understand, and want the key in this file</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Another place…</translation>
    </message>
    <message>
        <source>Keep the key in this file</source>
        <translation>Keep the key in this file</translation>
    </message>
</context>
<context>
    <name>KeyHandover</name>
    <message>
        <source>Save the recovery key</source>
        <translation>Save the recovery key</translation>
    </message>
    <message>
        <source>InvoiceDesk recovery key</source>
        <translation>InvoiceDesk recovery key</translation>
    </message>
    <message>
        <source>Saved as {name}. Take the file or a print of it away from this computer.</source>
        <translation>Saved as {name}. Take the file or a print of it away from this computer.</translation>
    </message>
    <message>
        <source>The recovery key is at the printer.</source>
        <translation>The recovery key is at the printer.</translation>
    </message>
    <message>
        <source>The printer did not take it. Check it, or save the key as a PDF.</source>
        <translation>The printer did not take it. Check it, or save the key as a PDF.</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Writing everything anew under the new key…</source>
        <translation>Writing everything anew under the new key…</translation>
    </message>
    <message>
        <source>The archive has a new key. Only the new recovery key opens it; keep the old one as long as you keep backups of before.</source>
        <translation>The archive has a new key. Only the new recovery key opens it; keep the old one as long as you keep backups of before.</translation>
    </message>
    <message>
        <source>In the file {path}. Whoever can read it can read the archive.</source>
        <translation>In the file {path}. Whoever can read it can read the archive.</translation>
    </message>
    <message>
        <source>In the system's keyring, protected by your sign-in</source>
        <translation>In the system's keyring, protected by your sign-in</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>The archive is encrypted. Its key is kept for you; the recovery key, which only you have, opens it when that is lost.</source>
        <translation>The archive is encrypted. Its key is kept for you; the recovery key, which only you have, opens it when that is lost.</translation>
    </message>
    <message>
        <source>The key is</source>
        <translation>The key is</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;New key…</translation>
    </message>
    <message>
        <source>Change the key when somebody may have seen it or the recovery key. A new recovery key is shown, which you print and type back; then the whole archive is written anew, and the desk waits until it is done. The old recovery key still opens older backups, and nothing else.</source>
        <translation>Change the key when somebody may have seen it or the recovery key. A new recovery key is shown, which you print and type back; then the whole archive is written anew, and the desk waits until it is done. The old recovery key still opens older backups, and nothing else.</translation>
    </message>
    <message>
        <source>Show the new recovery key</source>
        <translation>Show the new recovery key</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Keep the present key</source>
        <translation>Keep the present key</translation>
    </message>
</context>
<context>
    <name>KnownOffers</name>
    <message>
        <source>The archive has this number: {kind}, {seller}, {day}, {total}. Compare with the paper.</source>
        <translation>The archive has this number: {kind}, {seller}, {day}, {total}. Compare with the paper.</translation>
    </message>
    <message>
        <source>{field}: recognised {recognised}; the archive knows {known}.</source>
        <translation>{field}: recognised {recognised}; the archive knows {known}.</translation>
    </message>
</context>
<context>
    <name>LedgerLayout</name>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Lines of invoices</source>
        <translation>Lines of invoices</translation>
    </message>
    <message>
        <source>Selection for deduction</source>
        <translation>Selection for deduction</translation>
    </message>
    <message>
        <source>Confirmed use</source>
        <translation>Confirmed use</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Exports (*.xlsx *.xlsm *.xls *.csv *.zip)</source>
        <translation>Exports (*.xlsx *.xlsm *.xls *.csv *.zip)</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Open an export</translation>
    </message>
    <message>
        <source>Looking at what this is</source>
        <translation>Looking at what this is</translation>
    </message>
    <message>
        <source>Taking in {name}</source>
        <translation>Taking in {name}</translation>
    </message>
    <message>
        <source>Taking out {name}</source>
        <translation>Taking out {name}</translation>
    </message>
    <message>
        <source>{name} was taken out</source>
        <translation>{name} was taken out</translation>
    </message>
    <message>
        <source>To deal with ({count})</source>
        <translation>To deal with ({count})</translation>
    </message>
    <message>
        <source>To deal with</source>
        <translation>To deal with</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Held, but not in the ledger</source>
        <translation>Held, but not in the ledger</translation>
    </message>
    <message>
        <source>In the ledger, but not held</source>
        <translation>In the ledger, but not held</translation>
    </message>
    <message>
        <source>No export of the tax bureau's ledger yet</source>
        <translation>No export of the tax bureau's ledger yet</translation>
    </message>
    <message>
        <source>In 税务数字账户 choose 全量发票查询, the period and 导出. Drop the file here as it was downloaded, or open it. From then on each invoice that it covers gets the tax bureau's own word, offline.</source>
        <translation>In 税务数字账户 choose 全量发票查询, the period and 导出. Drop the file here as it was downloaded, or open it. From then on each invoice that it covers gets the tax bureau's own word, offline.</translation>
    </message>
    <message>
        <source>Open an export…</source>
        <translation>Open an export…</translation>
    </message>
</context>
<context>
    <name>LedgerRisk</name>
    <message>
        <source>No risk</source>
        <translation>No risk</translation>
    </message>
    <message>
        <source>Abnormal voucher</source>
        <translation>Abnormal voucher</translation>
    </message>
    <message>
        <source>Suspicious invoice</source>
        <translation>Suspicious invoice</translation>
    </message>
    <message>
        <source>Risk not told</source>
        <translation>Risk not told</translation>
    </message>
</context>
<context>
    <name>LedgerState</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Red-lettered as a whole</source>
        <translation>Red-lettered as a whole</translation>
    </message>
    <message>
        <source>Red-lettered in part</source>
        <translation>Red-lettered in part</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>State not told</source>
        <translation>State not told</translation>
    </message>
</context>
<context>
    <name>LedgerVoice</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>issued {first} to {last}</source>
        <translation>issued {first} to {last}</translation>
    </message>
    <message>
        <source>exported {time}</source>
        <translation>exported {time}</translation>
    </message>
    <message>
        <source>Covers what was issued</source>
        <translation>Covers what was issued</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>This invoice</source>
        <translation>This invoice</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>The ledger</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>The same file</source>
        <translation>The same file</translation>
    </message>
    <message>
        <source>The same invoice</source>
        <translation>The same invoice</translation>
    </message>
    <message>
        <source>Same seller, total and date</source>
        <translation>Same seller, total and date</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>Any kind of expense</source>
        <translation>Any kind of expense</translation>
    </message>
    <message>
        <source>above</source>
        <translation>above</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>Kind of expense</source>
        <translation>Kind of expense</translation>
    </message>
    <message>
        <source>Total in yuan above which another look is needed</source>
        <translation>Total in yuan above which another look is needed</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation>Remove this limit</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Goods or service</source>
        <translation>Goods or service</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Tax rate</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
</context>
<context>
    <name>LogFault</name>
    <message>
        <source>Entry {number} is missing: it was deleted, or put elsewhere.</source>
        <translation>Entry {number} is missing: it was deleted, or put elsewhere.</translation>
    </message>
    <message>
        <source>Entry {number} was altered after it was written.</source>
        <translation>Entry {number} was altered after it was written.</translation>
    </message>
    <message>
        <source>Entry {number} does not follow from the one before it: entries were put in another order or replaced.</source>
        <translation>Entry {number} does not follow from the one before it: entries were put in another order or replaced.</translation>
    </message>
    <message>
        <source>The newest entries are gone, from entry {number} on.</source>
        <translation>The newest entries are gone, from entry {number} on.</translation>
    </message>
    <message>
        <source>At entry {number} the end of the log was altered, removed, or replaced by an older one.</source>
        <translation>At entry {number} the end of the log was altered, removed, or replaced by an older one.</translation>
    </message>
    <message>
        <source>The key that signs these entries was replaced: none of them can be relied on, from entry {number} on.</source>
        <translation>The key that signs these entries was replaced: none of them can be relied on, from entry {number} on.</translation>
    </message>
</context>
<context>
    <name>LogVerifying</name>
    <message>
        <source>The log does not hold.</source>
        <translation>The log does not hold.</translation>
    </message>
    <message numerus="yes">
        <source>The log holds: %n entries, none missing, none altered.</source>
        <translation>
            <numerusform>The log holds: %n entry, none missing, none altered.</numerusform>
            <numerusform>The log holds: %n entries, none missing, none altered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk {desk}: {fault}</source>
        <translation>Desk {desk}: {fault}</translation>
    </message>
    <message>
        <source>Copy the archive as it is to a safe place, then compare it with your backups and with the last line of printed receipts.</source>
        <translation>Copy the archive as it is to a safe place, then compare it with your backups and with the last line of printed receipts.</translation>
    </message>
    <message>
        <source>It goes on from where this computer saw it last.</source>
        <translation>It goes on from where this computer saw it last.</translation>
    </message>
    <message>
        <source>This computer remembered no earlier end of the log to compare it with, so entries that were cut off at its end could not be noticed.</source>
        <translation>This computer remembered no earlier end of the log to compare it with, so entries that were cut off at its end could not be noticed.</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>&amp;Verify the log</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>Verifying the log</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Looked</name>
    <message>
        <source>All {count} parts that were signed have the digest that was signed.</source>
        <translation>All {count} parts that were signed have the digest that was signed.</translation>
    </message>
    <message>
        <source>{member} is not as it was signed: its digest is another one.</source>
        <translation>{member} is not as it was signed: its digest is another one.</translation>
    </message>
    <message>
        <source>{member} was signed and is no longer there.</source>
        <translation>{member} was signed and is no longer there.</translation>
    </message>
    <message>
        <source>The digests are made by a method that is not known or too weak: {method}.</source>
        <translation>The digests are made by a method that is not known or too weak: {method}.</translation>
    </message>
    <message>
        <source>The digest over everything that was signed is the one in the signature.</source>
        <translation>The digest over everything that was signed is the one in the signature.</translation>
    </message>
    <message>
        <source>The digest over what was signed is not the one in the signature: bytes were changed, or the signature comes from another document.</source>
        <translation>The digest over what was signed is not the one in the signature: bytes were changed, or the signature comes from another document.</translation>
    </message>
    <message>
        <source>Everything that the document shows is covered by the signature.</source>
        <translation>Everything that the document shows is covered by the signature.</translation>
    </message>
    <message>
        <source>The document shows parts that the signature does not cover.</source>
        <translation>The document shows parts that the signature does not cover.</translation>
    </message>
    <message>
        <source>Something was added to the document after it was signed.</source>
        <translation>Something was added to the document after it was signed.</translation>
    </message>
    <message>
        <source>The signature leaves out bytes of the file that it should cover.</source>
        <translation>The signature leaves out bytes of the file that it should cover.</translation>
    </message>
    <message>
        <source>The signature was made with the signer's key over exactly this.</source>
        <translation>The signature was made with the signer's key over exactly this.</translation>
    </message>
    <message>
        <source>The signature does not fit: what was signed was changed, or another key signed it.</source>
        <translation>The signature does not fit: what was signed was changed, or another key signed it.</translation>
    </message>
    <message>
        <source>The signature could not be read: {reason}.</source>
        <translation>The signature could not be read: {reason}.</translation>
    </message>
    <message>
        <source>The file holds no certificate of the signer: nobody can verify the signature from it.</source>
        <translation>The file holds no certificate of the signer: nobody can verify the signature from it.</translation>
    </message>
    <message>
        <source>A signature is present, and cannot be checked offline: which bytes it covers is not published.</source>
        <translation>A signature is present, and cannot be checked offline: which bytes it covers is not published.</translation>
    </message>
    <message>
        <source>It was signed by an algorithm that is not known here: {algorithm}.</source>
        <translation>It was signed by an algorithm that is not known here: {algorithm}.</translation>
    </message>
    <message>
        <source>It was signed by an algorithm that is too weak by today's standards: {algorithm}.</source>
        <translation>It was signed by an algorithm that is too weak by today's standards: {algorithm}.</translation>
    </message>
    <message>
        <source>The seal names this signer among those who may use it.</source>
        <translation>The seal names this signer among those who may use it.</translation>
    </message>
    <message>
        <source>The seal does not name this signer: somebody else used it.</source>
        <translation>The seal does not name this signer: somebody else used it.</translation>
    </message>
    <message>
        <source>The signer's certificate was valid when it was signed.</source>
        <translation>The signer's certificate was valid when it was signed.</translation>
    </message>
    <message>
        <source>The signer's certificate was not valid when it was signed.</source>
        <translation>The signer's certificate was not valid when it was signed.</translation>
    </message>
    <message>
        <source>The signature states no readable time.</source>
        <translation>The signature states no readable time.</translation>
    </message>
    <message>
        <source>The signer's certificate is for signing.</source>
        <translation>The signer's certificate is for signing.</translation>
    </message>
    <message>
        <source>The signer's certificate is not for signing.</source>
        <translation>The signer's certificate is not for signing.</translation>
    </message>
    <message>
        <source>The seal's own file and the seal in the signature are the same, byte by byte.</source>
        <translation>The seal's own file and the seal in the signature are the same, byte by byte.</translation>
    </message>
    <message>
        <source>The seal's own file is another seal than the one in the signature.</source>
        <translation>The seal's own file is another seal than the one in the signature.</translation>
    </message>
    <message>
        <source>The seal was valid when it was used.</source>
        <translation>The seal was valid when it was used.</translation>
    </message>
    <message>
        <source>The seal was not valid when it was used.</source>
        <translation>The seal was not valid when it was used.</translation>
    </message>
    <message>
        <source>The seal was signed with its maker's key and is unchanged.</source>
        <translation>The seal was signed with its maker's key and is unchanged.</translation>
    </message>
    <message>
        <source>The maker's signature does not fit the seal: it was changed or put together.</source>
        <translation>The maker's signature does not fit the seal: it was changed or put together.</translation>
    </message>
    <message>
        <source>The seal is older than its maker's certificate. Genuine seals of the tax bureau do that too.</source>
        <translation>The seal is older than its maker's certificate. Genuine seals of the tax bureau do that too.</translation>
    </message>
    <message>
        <source>A certificate authority that this computer knows issued the certificate. It says who signed, not that the invoice is genuine.</source>
        <translation>A certificate authority that this computer knows issued the certificate. It says who signed, not that the invoice is genuine.</translation>
    </message>
    <message>
        <source>Who issued the signer's certificate is not known to this computer.</source>
        <translation>Who issued the signer's certificate is not known to this computer.</translation>
    </message>
    <message>
        <source>{member} is another one since a later signature was added to it: as expected.</source>
        <translation>{member} is another one since a later signature was added to it: as expected.</translation>
    </message>
</context>
<context>
    <name>LookingLine</name>
    <message>
        <source>Looking into {name}… (Esc stops it)</source>
        <translation>Looking into {name}… (Esc stops it)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the archive…</source>
        <translation>Opening the archive…</translation>
    </message>
    <message numerus="yes">
        <source>A backup was made and verified: %n invoice(s).</source>
        <translation>
            <numerusform>A backup was made and verified: %n invoice.</numerusform>
            <numerusform>A backup was made and verified: %n invoices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server answers again: %n check(s) were handed over.</source>
        <translation>
            <numerusform>The server answers again: %n check was handed over.</numerusform>
            <numerusform>The server answers again: %n checks were handed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of the archive was tampered with. {fault}</source>
        <translation>The log of the archive was tampered with. {fault}</translation>
    </message>
    <message>
        <source>InvoiceDesk</source>
        <translation>InvoiceDesk</translation>
    </message>
    <message>
        <source>{room} – InvoiceDesk</source>
        <translation>{room} – InvoiceDesk</translation>
    </message>
</context>
<context>
    <name>MakersModel</name>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Certificate valid</source>
        <translation>Certificate valid</translation>
    </message>
</context>
<context>
    <name>MarkChips</name>
    <message numerus="yes">
        <source>All: %n</source>
        <translation>
            <numerusform>All: %n</numerusform>
            <numerusform>All: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verified</numerusform>
            <numerusform>%n verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation>
            <numerusform>%n contradicted</numerusform>
            <numerusform>%n contradicted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n in doubt</numerusform>
            <numerusform>%n in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <translation>
            <numerusform>%n seen before</numerusform>
            <numerusform>%n seen before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at again</source>
        <translation>
            <numerusform>%n to look at again</numerusform>
            <numerusform>%n to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>No notes yet.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it; notes stay as they are</source>
        <translation>Ctrl+Enter adds it; notes stay as they are</translation>
    </message>
    <message>
        <source>Notes, the newest first</source>
        <translation>Notes, the newest first</translation>
    </message>
</context>
<context>
    <name>OfficeStatus</name>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
</context>
<context>
    <name>OfficeWay</name>
    <message>
        <source>Back to “{status}”: why?</source>
        <translation>Back to “{status}”: why?</translation>
    </message>
    <message>
        <source>{person}
{time}</source>
        <translation>{person}
{time}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>passed over</translation>
    </message>
    <message>
        <source>{step}, not reached yet</source>
        <translation>{step}, not reached yet</translation>
    </message>
    <message>
        <source>{step}, here it is now</source>
        <translation>{step}, here it is now</translation>
    </message>
    <message>
        <source>{step}, passed over</source>
        <translation>{step}, passed over</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, done</translation>
    </message>
    <message>
        <source>Go back to this step; a reason is asked for</source>
        <translation>Go back to this step; a reason is asked for</translation>
    </message>
    <message>
        <source>Bring the invoice to this step</source>
        <translation>Bring the invoice to this step</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Mark as checked</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Mark as booked</source>
        <translation>Mark as booked</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Mark as paid</translation>
    </message>
    <message>
        <source>The way through the office</source>
        <translation>The way through the office</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cannot be decided</source>
        <translation>Cannot be decided</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Does not apply</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>The document is at the printer</source>
        <translation>The document is at the printer</translation>
    </message>
    <message>
        <source>The printer did not take the document</source>
        <translation>The printer did not take the document</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Turn the page (R)</source>
        <translation>Turn the page (R)</translation>
    </message>
    <message>
        <source>Print all pages</source>
        <translation>Print all pages</translation>
    </message>
    <message>
        <source>The document's page</source>
        <translation>The document's page</translation>
    </message>
</context>
<context>
    <name>PasswordAgain</name>
    <message>
        <source>The password of the shared database</source>
        <translation>The password of the shared database</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Keep this password</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Last quarter</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>From … until …</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>from {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>until {last}</translation>
    </message>
</context>
<context>
    <name>PeriodPopup</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>{room} ({keys})</source>
        <translation>{room} ({keys})</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>Reason for going back</source>
        <translation>Reason for going back</translation>
    </message>
    <message>
        <source>The reason; it stays in the history</source>
        <translation>The reason; it stays in the history</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>&amp;Language of the receipt</source>
        <translation>&amp;Language of the receipt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>First page of the receipt</source>
        <translation>First page of the receipt</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Roll, 80 mm wide</source>
        <translation>Roll, 80 mm wide</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Save the receipt</translation>
    </message>
    <message>
        <source>Receipt saved as {name}</source>
        <translation>Receipt saved as {name}</translation>
    </message>
    <message>
        <source>The receipt is at the printer</source>
        <translation>The receipt is at the printer</translation>
    </message>
    <message>
        <source>The printer did not take the receipt. Check it, or save it as a PDF.</source>
        <translation>The printer did not take the receipt. Check it, or save it as a PDF.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>What is shown of the invoice</source>
        <translation>What is shown of the invoice</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verify again</translation>
    </message>
    <message>
        <source>Check the kept original anew, by today's rules; what was found before stays</source>
        <translation>Check the kept original anew, by today's rules; what was found before stays</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Save the original…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close the invoice</source>
        <translation>Close the invoice</translation>
    </message>
    <message>
        <source>{status} · {category}</source>
        <translation>{status} · {category}</translation>
    </message>
    <message>
        <source>Save the original document</source>
        <translation>Save the original document</translation>
    </message>
    <message>
        <source>Original saved as {name}</source>
        <translation>Original saved as {name}</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyField</name>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The attachment {member} could not be read; the rest of the document was.</source>
        <translation>The attachment {member} could not be read; the rest of the document was.</translation>
    </message>
    <message>
        <source>A code on the page is a download address of {host}. It was not opened.</source>
        <translation>A code on the page is a download address of {host}. It was not opened.</translation>
    </message>
    <message>
        <source>{field}: {text} could not be understood.</source>
        <translation>{field}: {text} could not be understood.</translation>
    </message>
    <message>
        <source>The key of the archive is kept in the file {path}: whoever can read it can read the archive.</source>
        <translation>The key of the archive is kept in the file {path}: whoever can read it can read the archive.</translation>
    </message>
    <message>
        <source>The archive gets a new key. Its new recovery key, shown only now: {recovery_key}. Write it down and keep it away from this computer.</source>
        <translation>The archive gets a new key. Its new recovery key, shown only now: {recovery_key}. Write it down and keep it away from this computer.</translation>
    </message>
    <message>
        <source>Another code on the page was passed over: it is not an invoice's.</source>
        <translation>Another code on the page was passed over: it is not an invoice's.</translation>
    </message>
    <message>
        <source>The QR code names the unknown kind {kind}; whether its amount {amount} includes tax is not certain.</source>
        <translation>The QR code names the unknown kind {kind}; whether its amount {amount} includes tax is not certain.</translation>
    </message>
    <message>
        <source>A new archive was made. Its recovery key, shown only now: {recovery_key}. Write it down and keep it away from this computer.</source>
        <translation>A new archive was made. Its recovery key, shown only now: {recovery_key}. Write it down and keep it away from this computer.</translation>
    </message>
    <message>
        <source>Full-width characters in the scan were repaired.</source>
        <translation>Full-width characters in the scan were repaired.</translation>
    </message>
    <message>
        <source>The file holds {count} invoices.</source>
        <translation>The file holds {count} invoices.</translation>
    </message>
    <message>
        <source>The document carries traces of a signature that is gone.</source>
        <translation>The document carries traces of a signature that is gone.</translation>
    </message>
    <message>
        <source>The name ends in .{extension}, but the content is another format: {format}.</source>
        <translation>The name ends in .{extension}, but the content is another format: {format}.</translation>
    </message>
    <message>
        <source>The data names two invoice numbers, {first} and {second}.</source>
        <translation>The data names two invoice numbers, {first} and {second}.</translation>
    </message>
    <message>
        <source>The shared database does not answer: whether another desk has seen this invoice is not known.</source>
        <translation>The shared database does not answer: whether another desk has seen this invoice is not known.</translation>
    </message>
    <message>
        <source>Kept on this computer until the shared database answers again.</source>
        <translation>Kept on this computer until the shared database answers again.</translation>
    </message>
    <message>
        <source>The office's own rules come from a newer release and were not applied: update this desk.</source>
        <translation>The office's own rules come from a newer release and were not applied: update this desk.</translation>
    </message>
    <message>
        <source>Only the QR code was read: the text in the picture could not be recognised. Compare names and amounts with the original.</source>
        <translation>Only the QR code was read: the text in the picture could not be recognised. Compare names and amounts with the original.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Invoice verification receipt</source>
        <translation>Invoice verification receipt</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>Is it genuine?</translation>
    </message>
    <message>
        <source>May we take it?</source>
        <translation>May we take it?</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>What was checked</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>The invoice</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Read from</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Shown before</source>
        <translation>Shown before</translation>
    </message>
    <message>
        <source>The tax bureau's ledger</source>
        <translation>The tax bureau's ledger</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>An export tells what the tax bureau had recorded when it was made. What was issued, voided or red-lettered since is not in it: the invoice may have been red-lettered since.</source>
        <translation>An export tells what the tax bureau had recorded when it was made. What was issued, voided or red-lettered since is not in it: the invoice may have been red-lettered since.</translation>
    </message>
    <message>
        <source>Alarms raised by later exports</source>
        <translation>Alarms raised by later exports</translation>
    </message>
    <message>
        <source>The archive could not be asked for alarms when this was printed.</source>
        <translation>The archive could not be asked for alarms when this was printed.</translation>
    </message>
    <message>
        <source>not dealt with yet</source>
        <translation>not dealt with yet</translation>
    </message>
    <message>
        <source>dealt with {time} by {by}: {how}</source>
        <translation>dealt with {time} by {by}: {how}</translation>
    </message>
    <message>
        <source>What was handed over, and by what it was judged</source>
        <translation>What was handed over, and by what it was judged</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Newest entry of the log</source>
        <translation>Newest entry of the log</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>Noticed while reading</source>
        <translation>Noticed while reading</translation>
    </message>
    <message>
        <source>This receipt records what was checked and found. It does not make an invoice genuine, and does not say that it has not been voided or red-lettered since.</source>
        <translation>This receipt records what was checked and found. It does not make an invoice genuine, and does not say that it has not been voided or red-lettered since.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>This key opens the encrypted invoice archive when the computer's own copy of its key is lost: after a new installation, on another computer, or from a backup.</source>
        <translation>This key opens the encrypted invoice archive when the computer's own copy of its key is lost: after a new installation, on another computer, or from a backup.</translation>
    </message>
    <message>
        <source>Whoever has this page and the archive can read it. Without both this page and the computer's keyring nobody can read it, not even the makers of the program.</source>
        <translation>Whoever has this page and the archive can read it. Without both this page and the computer's keyring nobody can read it, not even the makers of the program.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>{count} documents are damaged in the archive and are not here: see damaged.txt.</source>
        <translation>{count} documents are damaged in the archive and are not here: see damaged.txt.</translation>
    </message>
    <message>
        <source>Verification records</source>
        <translation>Verification records</translation>
    </message>
    <message>
        <source>Who vouches</source>
        <translation>Who vouches</translation>
    </message>
    <message>
        <source>Request for missing invoices</source>
        <translation>Request for missing invoices</translation>
    </message>
    <message>
        <source>To: {name}</source>
        <translation>To: {name}</translation>
    </message>
    <message>
        <source>the issuer of the invoices below</source>
        <translation>the issuer of the invoices below</translation>
    </message>
    <message>
        <source>Taxpayer id: {id}</source>
        <translation>Taxpayer id: {id}</translation>
    </message>
    <message>
        <source>According to the tax bureau you have issued the invoices below to us ({name}), and we have not received them. Please send us each of them as the original file (OFD, PDF or XML), or on paper if it was issued on paper.</source>
        <translation>According to the tax bureau you have issued the invoices below to us ({name}), and we have not received them. Please send us each of them as the original file (OFD, PDF or XML), or on paper if it was issued on paper.</translation>
    </message>
    <message>
        <source>Invoices: {count}. Total with tax: ¥ {total}</source>
        <translation>Invoices: {count}. Total with tax: ¥ {total}</translation>
    </message>
    <message>
        <source>If one of them was voided, red-lettered or issued by mistake, please tell us. If you have sent them in the meantime, please disregard this letter.</source>
        <translation>If one of them was voided, red-lettered or issued by mistake, please tell us. If you have sent them in the meantime, please disregard this letter.</translation>
    </message>
    <message>
        <source>The invoices are listed in these exports of the tax bureau:</source>
        <translation>The invoices are listed in these exports of the tax bureau:</translation>
    </message>
    <message>
        <source>{name}, exported {time}</source>
        <translation>{name}, exported {time}</translation>
    </message>
    <message>
        <source>Signature or stamp</source>
        <translation>Signature or stamp</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ledger rows without invoice</source>
        <translation>Ledger rows without invoice</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>Our company</translation>
    </message>
    <message>
        <source>Received or issued</source>
        <translation>Received or issued</translation>
    </message>
    <message>
        <source>State at the tax bureau</source>
        <translation>State at the tax bureau</translation>
    </message>
    <message>
        <source>Risk at the tax bureau</source>
        <translation>Risk at the tax bureau</translation>
    </message>
    <message>
        <source>Sheet and row</source>
        <translation>Sheet and row</translation>
    </message>
    <message>
        <source>Invoices without ledger row</source>
        <translation>Invoices without ledger row</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Genuine?</source>
        <translation>Genuine?</translation>
    </message>
    <message>
        <source>Take it?</source>
        <translation>Take it?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Times shown</source>
        <translation>Times shown</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation>Files checked</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>What speaks against it</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>Why it was not read</translation>
    </message>
    <message>
        <source>No invoice was found in this file.</source>
        <translation>No invoice was found in this file.</translation>
    </message>
    <message>
        <source>Name documents, or a scanned text with --scan.</source>
        <translation>Name documents, or a scanned text with --scan.</translation>
    </message>
    <message>
        <source>The signed list of seal makers in force is of {version}.</source>
        <translation>The signed list of seal makers in force is of {version}.</translation>
    </message>
    <message>
        <source>From now on everything that this maker sealed and that holds is called genuine, on this office's own responsibility.</source>
        <translation>From now on everything that this maker sealed and that holds is called genuine, on this office's own responsibility.</translation>
    </message>
    <message>
        <source>This office does not trust the maker on its own account any more.</source>
        <translation>This office does not trust the maker on its own account any more.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Recovery key:</source>
        <translation>Recovery key:</translation>
    </message>
    <message>
        <source>Password of the shared database:</source>
        <translation>Password of the shared database:</translation>
    </message>
    <message>
        <source>Backup made and verified at {made_at}: {invoices} invoices.</source>
        <translation>Backup made and verified at {made_at}: {invoices} invoices.</translation>
    </message>
    <message>
        <source>The backup of {made_at} is whole: {invoices} invoices.</source>
        <translation>The backup of {made_at} is whole: {invoices} invoices.</translation>
    </message>
    <message>
        <source>The archive was restored from {path}. What stood there was kept beside it.</source>
        <translation>The archive was restored from {path}. What stood there was kept beside it.</translation>
    </message>
    <message>
        <source>The log holds: {rows} entries.</source>
        <translation>The log holds: {rows} entries.</translation>
    </message>
    <message>
        <source>The log does not hold. Of {rows} entries, the first bad ones are named above.</source>
        <translation>The log does not hold. Of {rows} entries, the first bad ones are named above.</translation>
    </message>
    <message>
        <source>Nothing outside the archive was there to compare it with: compare its end with a receipt by --head.</source>
        <translation>Nothing outside the archive was there to compare it with: compare its end with a receipt by --head.</translation>
    </message>
    <message>
        <source>{head} is not in the log.</source>
        <translation>{head} is not in the log.</translation>
    </message>
    <message>
        <source>The archive has a new key. Older backups still open with the old recovery key only.</source>
        <translation>The archive has a new key. Older backups still open with the old recovery key only.</translation>
    </message>
    <message>
        <source>The archive is sound; {documents} documents were read.</source>
        <translation>The archive is sound; {documents} documents were read.</translation>
    </message>
    <message>
        <source>The archive is damaged. Make no change, and restore your newest good backup.</source>
        <translation>The archive is damaged. Make no change, and restore your newest good backup.</translation>
    </message>
    <message>
        <source>Exported: {invoices} invoices, {documents} documents. Nothing is encrypted.</source>
        <translation>Exported: {invoices} invoices, {documents} documents. Nothing is encrypted.</translation>
    </message>
    <message>
        <source>The archive is on {host} now. The folder that it came from was kept under another name.</source>
        <translation>The archive is on {host} now. The folder that it came from was kept under another name.</translation>
    </message>
    <message>
        <source>The archive is on this computer now. The server takes no more invoices.</source>
        <translation>The archive is on this computer now. The server takes no more invoices.</translation>
    </message>
    <message>
        <source>The archive is on the server already.</source>
        <translation>The archive is on the server already.</translation>
    </message>
    <message>
        <source>The archive is on this computer already.</source>
        <translation>The archive is on this computer already.</translation>
    </message>
    <message>
        <source>Receipt written to {path}</source>
        <translation>Receipt written to {path}</translation>
    </message>
    <message>
        <source>Taken in: {rows} rows, {new} new, {changed} changed, {unchanged} unchanged; {red_lettered} red-lettered, {voided} voided, {at_risk} at risk; {agreeing} invoices agree, {differing} differ; {alarms} alarms.</source>
        <translation>Taken in: {rows} rows, {new} new, {changed} changed, {unchanged} unchanged; {red_lettered} red-lettered, {voided} voided, {at_risk} at risk; {agreeing} invoices agree, {differing} differ; {alarms} alarms.</translation>
    </message>
    <message>
        <source>This very export was taken in before; nothing was changed.</source>
        <translation>This very export was taken in before; nothing was changed.</translation>
    </message>
    <message>
        <source>{direction}, {company}, issued {first} to {last} ({period_basis}), exported {exported} ({exported_basis}).</source>
        <translation>{direction}, {company}, issued {first} to {last} ({period_basis}), exported {exported} ({exported_basis}).</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}: {fault}</source>
        <translation>Sheet {sheet}, row {row}: {fault}</translation>
    </message>
    <message>
        <source>The period ends after the day of the export; the days after it are not covered.</source>
        <translation>The period ends after the day of the export; the days after it are not covered.</translation>
    </message>
    <message>
        <source>This kind of sheet lists only some invoices: what is missing from it proves nothing.</source>
        <translation>This kind of sheet lists only some invoices: what is missing from it proves nothing.</translation>
    </message>
    <message>
        <source>{company} is none of the companies that are set up.</source>
        <translation>{company} is none of the companies that are set up.</translation>
    </message>
    <message>
        <source>No export was taken in yet.</source>
        <translation>No export was taken in yet.</translation>
    </message>
    <message>
        <source>The export was taken out again; what other exports say stands.</source>
        <translation>The export was taken out again; what other exports say stands.</translation>
    </message>
    <message>
        <source>In the ledger, but not in the archive: {count}</source>
        <translation>In the ledger, but not in the archive: {count}</translation>
    </message>
    <message>
        <source>In the archive, but not in the ledger that covers them: {count}</source>
        <translation>In the archive, but not in the ledger that covers them: {count}</translation>
    </message>
    <message>
        <source>Name exports, or folders of them.</source>
        <translation>Name exports, or folders of them.</translation>
    </message>
    <message>
        <source>Give it with {options}.</source>
        <translation>Give it with {options}.</translation>
    </message>
    <message>
        <source>Signatures and seals</source>
        <translation>Signatures and seals</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>On page</source>
        <translation>On page</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altered</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Not covered</translation>
    </message>
    <message>
        <source>Added after signing</source>
        <translation>Added after signing</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Digest found</source>
        <translation>Digest found</translation>
    </message>
    <message>
        <source>Digest signed</source>
        <translation>Digest signed</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithm</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Name (self-claimed)</source>
        <translation>Name (self-claimed)</translation>
    </message>
    <message>
        <source>Subject (self-claimed)</source>
        <translation>Subject (self-claimed)</translation>
    </message>
    <message>
        <source>Issuer (as stated)</source>
        <translation>Issuer (as stated)</translation>
    </message>
    <message>
        <source>Taxpayer id (self-claimed)</source>
        <translation>Taxpayer id (self-claimed)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>SHA-256 of the certificate</translation>
    </message>
    <message>
        <source>Name of the seal (self-claimed)</source>
        <translation>Name of the seal (self-claimed)</translation>
    </message>
    <message>
        <source>Id of the seal</source>
        <translation>Id of the seal</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Maker in the list</source>
        <translation>Maker in the list</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>Trust list of</source>
        <translation>Trust list of</translation>
    </message>
    <message>
        <source>SHA-256 of the list</source>
        <translation>SHA-256 of the list</translation>
    </message>
    <message>
        <source>Nothing could be looked at here.</source>
        <translation>Nothing could be looked at here.</translation>
    </message>
    <message>
        <source>The list does not hold the maker's certificate: it may be a maker that is not known yet, or a look-alike.</source>
        <translation>The list does not hold the maker's certificate: it may be a maker that is not known yet, or a look-alike.</translation>
    </message>
    <message>
        <source>The list holds makers of seals. Nobody in it vouches for this signer.</source>
        <translation>The list holds makers of seals. Nobody in it vouches for this signer.</translation>
    </message>
    <message>
        <source>The list knows this maker as one of seals for tests.</source>
        <translation>The list knows this maker as one of seals for tests.</translation>
    </message>
    <message>
        <source>The maker's signature does not hold, so the list says nothing of this seal.</source>
        <translation>The maker's signature does not hold, so the list says nothing of this seal.</translation>
    </message>
    <message>
        <source>What this does not prove</source>
        <translation>What this does not prove</translation>
    </message>
    <message>
        <source>Unchanged bytes say nothing of what happened to the invoice: it may have been voided or red-lettered since.</source>
        <translation>Unchanged bytes say nothing of what happened to the invoice: it may have been voided or red-lettered since.</translation>
    </message>
    <message>
        <source>Names stand in a certificate as its owner had them written. By themselves they prove nothing.</source>
        <translation>Names stand in a certificate as its owner had them written. By themselves they prove nothing.</translation>
    </message>
    <message>
        <source>Anyone can make a seal with this name and picture. Only its maker's certificate tells a real one from a copy.</source>
        <translation>Anyone can make a seal with this name and picture. Only its maker's certificate tells a real one from a copy.</translation>
    </message>
    <message>
        <source>Anyone can make a certificate with the same names. Only its digest counts, and only if the trust list holds it.</source>
        <translation>Anyone can make a certificate with the same names. Only its digest counts, and only if the trust list holds it.</translation>
    </message>
    <message>
        <source>A certificate authority vouches at most for who the signer is, never for the invoice.</source>
        <translation>A certificate authority vouches at most for who the signer is, never for the invoice.</translation>
    </message>
    <message>
        <source>The list tells whose seals are trusted. It does not say that this invoice is still valid: it may have been voided or red-lettered since.</source>
        <translation>The list tells whose seals are trusted. It does not say that this invoice is still valid: it may have been voided or red-lettered since.</translation>
    </message>
    <message>
        <source>A signature tells that nothing was changed since, and at best by whom. It does not say that the invoice has not been voided or red-lettered since.</source>
        <translation>A signature tells that nothing was changed since, and at best by whom. It does not say that the invoice has not been voided or red-lettered since.</translation>
    </message>
    <message>
        <source>Read: {read}. Verified: {verified}. Contradicted: {contradicted}. In doubt: {doubtful}. Seen before: {duplicate}. To look at again: {to_review}. Not read: {unreadable}.</source>
        <translation>Read: {read}. Verified: {verified}. Contradicted: {contradicted}. In doubt: {doubtful}. Seen before: {duplicate}. To look at again: {to_review}. Not read: {unreadable}.</translation>
    </message>
    <message>
        <source>Files passed over, which are no documents by their names: {count}.</source>
        <translation>Files passed over, which are no documents by their names: {count}.</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>This backup was made under another key. Type in the recovery key that was valid then.</source>
        <translation>This backup was made under another key. Type in the recovery key that was valid then.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restore this backup</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message numerus="yes">
        <source>The archive becomes what it was on {made}, with %n invoice(s). What was added or changed since then is in it no more. The present archive is kept beside it under another name, so nothing is lost. The backup is read whole first; the desk waits until it is done.</source>
        <translation>
            <numerusform>The archive becomes what it was on {made}, with %n invoice. What was added or changed since then is in it no more. The present archive is kept beside it under another name, so nothing is lost. The backup is read whole first; the desk waits until it is done.</numerusform>
            <numerusform>The archive becomes what it was on {made}, with %n invoices. What was added or changed since then is in it no more. The present archive is kept beside it under another name, so nothing is lost. The backup is read whole first; the desk waits until it is done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>A spreadsheet program has cut digits off the number ({number}). Download the export again and do not save it in a spreadsheet program.</source>
        <translation>A spreadsheet program has cut digits off the number ({number}). Download the export again and do not save it in a spreadsheet program.</translation>
    </message>
    <message>
        <source>The row has no invoice number.</source>
        <translation>The row has no invoice number.</translation>
    </message>
    <message>
        <source>The invoice code has lost its leading zeros: {number}.</source>
        <translation>The invoice code has lost its leading zeros: {number}.</translation>
    </message>
    <message>
        <source>This is no invoice code or number: {number}.</source>
        <translation>This is no invoice code or number: {number}.</translation>
    </message>
    <message>
        <source>The date cannot be read: {value}.</source>
        <translation>The date cannot be read: {value}.</translation>
    </message>
    <message>
        <source>The amount cannot be read: {value}.</source>
        <translation>The amount cannot be read: {value}.</translation>
    </message>
    <message>
        <source>The invoice is in the file twice: {number}.</source>
        <translation>The invoice is in the file twice: {number}.</translation>
    </message>
    <message>
        <source>The invoice is in the file twice with different contents: {number}.</source>
        <translation>The invoice is in the file twice with different contents: {number}.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Genuine?</source>
        <translation>Genuine?</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Amount without tax</source>
        <translation>Amount without tax</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Take it?</source>
        <translation>Take it?</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>{seller}. An alarm is open: see the entry.</source>
        <translation>{seller}. An alarm is open: see the entry.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The document's signature or seal verifies</source>
        <translation>The document's signature or seal verifies</translation>
    </message>
    <message>
        <source>The signer is the seller</source>
        <translation>The signer is the seller</translation>
    </message>
    <message>
        <source>All sources of a field agree</source>
        <translation>All sources of a field agree</translation>
    </message>
    <message>
        <source>Code, QR code and file name the same kind</source>
        <translation>Code, QR code and file name the same kind</translation>
    </message>
    <message>
        <source>The number in the file name agrees</source>
        <translation>The number in the file name agrees</translation>
    </message>
    <message>
        <source>The fields that identify the invoice are present</source>
        <translation>The fields that identify the invoice are present</translation>
    </message>
    <message>
        <source>The QR code's checksum agrees</source>
        <translation>The QR code's checksum agrees</translation>
    </message>
    <message>
        <source>The invoice code has the layout of its kind</source>
        <translation>The invoice code has the layout of its kind</translation>
    </message>
    <message>
        <source>The invoice number has the layout of its kind</source>
        <translation>The invoice number has the layout of its kind</translation>
    </message>
    <message>
        <source>The year in the number agrees with the issue date</source>
        <translation>The year in the number agrees with the issue date</translation>
    </message>
    <message>
        <source>The issue date is possible</source>
        <translation>The issue date is possible</translation>
    </message>
    <message>
        <source>A paper ticket is from before the change to electronic ones</source>
        <translation>A paper ticket is from before the change to electronic ones</translation>
    </message>
    <message>
        <source>The seller's taxpayer id is well-formed</source>
        <translation>The seller's taxpayer id is well-formed</translation>
    </message>
    <message>
        <source>The buyer's taxpayer id is well-formed</source>
        <translation>The buyer's taxpayer id is well-formed</translation>
    </message>
    <message>
        <source>Amount and tax add up to the total</source>
        <translation>Amount and tax add up to the total</translation>
    </message>
    <message>
        <source>The lines add up to the totals</source>
        <translation>The lines add up to the totals</translation>
    </message>
    <message>
        <source>Each line's tax follows from its rate</source>
        <translation>Each line's tax follows from its rate</translation>
    </message>
    <message>
        <source>The tax rates existed on the issue date</source>
        <translation>The tax rates existed on the issue date</translation>
    </message>
    <message>
        <source>The amount in words equals the total</source>
        <translation>The amount in words equals the total</translation>
    </message>
    <message>
        <source>The invoice was not seen before</source>
        <translation>The invoice was not seen before</translation>
    </message>
    <message>
        <source>It says the same as when it was shown before</source>
        <translation>It says the same as when it was shown before</translation>
    </message>
    <message>
        <source>No similar invoice was seen</source>
        <translation>No similar invoice was seen</translation>
    </message>
    <message>
        <source>The invoice is not a red-letter one</source>
        <translation>The invoice is not a red-letter one</translation>
    </message>
    <message>
        <source>The buyer is one of our companies</source>
        <translation>The buyer is one of our companies</translation>
    </message>
    <message>
        <source>The tax bureau's ledger lists it</source>
        <translation>The tax bureau's ledger lists it</translation>
    </message>
    <message>
        <source>It is neither voided nor red-lettered</source>
        <translation>It is neither voided nor red-lettered</translation>
    </message>
    <message>
        <source>The tax bureau sees no risk in it</source>
        <translation>The tax bureau sees no risk in it</translation>
    </message>
    <message>
        <source>All exports of the ledger say the same</source>
        <translation>All exports of the ledger say the same</translation>
    </message>
    <message>
        <source>The total is within the office's limit</source>
        <translation>The total is within the office's limit</translation>
    </message>
    <message>
        <source>It is not older than the office takes</source>
        <translation>It is not older than the office takes</translation>
    </message>
    <message>
        <source>It is of a year that is still taken</source>
        <translation>It is of a year that is still taken</translation>
    </message>
    <message>
        <source>Its number is not one of a row</source>
        <translation>Its number is not one of a row</translation>
    </message>
    <message>
        <source>The seller is not one to watch</source>
        <translation>The seller is not one to watch</translation>
    </message>
</context>
<context>
    <name>SaveListButton</name>
    <message>
        <source>Save list</source>
        <translation>Save list</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>As a spreadsheet (XLSX)…</translation>
    </message>
    <message>
        <source>As comma-separated values (CSV)…</source>
        <translation>As comma-separated values (CSV)…</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation>Files checked</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>List saved as {name}</source>
        <translation>List saved as {name}</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Nothing saved yet. Search and filter, then give it a name here.</source>
        <translation>Nothing saved yet. Search and filter, then give it a name here.</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Name of this search</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Number, last digits, company, taxpayer id, amount, date or words of a line</source>
        <translation>Number, last digits, company, taxpayer id, amount, date or words of a line</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Search the archive</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>SectionsView</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections of the settings</translation>
    </message>
</context>
<context>
    <name>SeenBefore</name>
    <message>
        <source>Open that entry</source>
        <translation>Open that entry</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Show the first one beside this one</source>
        <translation>Show the first one beside this one</translation>
    </message>
    <message numerus="yes">
        <source>A similar invoice was shown %n time(s) before</source>
        <translation>
            <numerusform>A similar invoice was shown %n time before</numerusform>
            <numerusform>A similar invoice was shown %n times before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This invoice was shown %n time(s) before. It is: {status}</source>
        <translation>
            <numerusform>This invoice was shown %n time before. It is: {status}</numerusform>
            <numerusform>This invoice was shown %n times before. It is: {status}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the archive has them all.</source>
        <translation>
            <numerusform>And %n more; the archive has them all.</numerusform>
            <numerusform>And %n more; the archive has them all.</numerusform>
        </translation>
    </message>
    <message>
        <source>number {number}, total {total}, {status}</source>
        <translation>number {number}, total {total}, {status}</translation>
    </message>
    <message>
        <source>{likeness}: {time}, by {person}</source>
        <translation>{likeness}: {time}, by {person}</translation>
    </message>
    <message>
        <source>{likeness}: {time}, by {person}, as {name}</source>
        <translation>{likeness}: {time}, by {person}, as {name}</translation>
    </message>
</context>
<context>
    <name>ServerChecking</name>
    <message>
        <source>{fact}: not checked yet</source>
        <translation>{fact}: not checked yet</translation>
    </message>
    <message>
        <source>An archive of the office is there already</source>
        <translation>An archive of the office is there already</translation>
    </message>
    <message>
        <source>{fact} ({detail})</source>
        <translation>{fact} ({detail})</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>C&amp;heck</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Asking the server…</translation>
    </message>
</context>
<context>
    <name>ServerFact</name>
    <message>
        <source>The server lets us in</source>
        <translation>The server lets us in</translation>
    </message>
    <message>
        <source>The connection is protected</source>
        <translation>The connection is protected</translation>
    </message>
    <message>
        <source>PostgreSQL is new enough</source>
        <translation>PostgreSQL is new enough</translation>
    </message>
    <message>
        <source>The database knows Chinese characters</source>
        <translation>The database knows Chinese characters</translation>
    </message>
    <message>
        <source>Parts of names can be searched</source>
        <translation>Parts of names can be searched</translation>
    </message>
    <message>
        <source>The user has the rights that are needed</source>
        <translation>The user has the rights that are needed</translation>
    </message>
    <message>
        <source>There is room for the archive</source>
        <translation>There is room for the archive</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Choose the certificate authority's file</source>
        <translation>Choose the certificate authority's file</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>The server shows a certificate that an authority you trust has signed: nobody can listen, and nobody can pretend to be the server.</source>
        <translation>The server shows a certificate that an authority you trust has signed: nobody can listen, and nobody can pretend to be the server.</translation>
    </message>
    <message>
        <source>Unsafe: nobody can listen by chance, but whoever stands in between can pretend to be the server, and read and alter everything. Only in a network that you trust.</source>
        <translation>Unsafe: nobody can listen by chance, but whoever stands in between can pretend to be the server, and read and alter everything. Only in a network that you trust.</translation>
    </message>
    <message>
        <source>Unsafe: everything can be read and altered on its way. Only for a server on this very computer; any other is refused.</source>
        <translation>Unsafe: everything can be read and altered on its way. Only for a server on this very computer; any other is refused.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Prote&amp;ction</source>
        <translation>Prote&amp;ction</translation>
    </message>
    <message>
        <source>&amp;Authority's file</source>
        <translation>&amp;Authority's file</translation>
    </message>
    <message>
        <source>Name or address, as in the server's certificate</source>
        <translation>Name or address, as in the server's certificate</translation>
    </message>
    <message>
        <source>Empty: whom this computer trusts</source>
        <translation>Empty: whom this computer trusts</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>ServerReason</name>
    <message>
        <source>A newer release of the program made the archive there. Install that release.</source>
        <translation>A newer release of the program made the archive there. Install that release.</translation>
    </message>
    <message>
        <source>Everything would cross the network in the clear. Have encryption switched on at the server.</source>
        <translation>Everything would cross the network in the clear. Have encryption switched on at the server.</translation>
    </message>
    <message>
        <source>The extension pg_trgm is not installed on the server. It is part of PostgreSQL's contrib package.</source>
        <translation>The extension pg_trgm is not installed on the server. It is part of PostgreSQL's contrib package.</translation>
    </message>
    <message>
        <source>The extension pg_trgm is in another schema. Have it moved: ALTER EXTENSION pg_trgm SET SCHEMA public</source>
        <translation>The extension pg_trgm is in another schema. Have it moved: ALTER EXTENSION pg_trgm SET SCHEMA public</translation>
    </message>
    <message>
        <source>This user may not add the extension pg_trgm. Have it added to the database: CREATE EXTENSION pg_trgm</source>
        <translation>This user may not add the extension pg_trgm. Have it added to the database: CREATE EXTENSION pg_trgm</translation>
    </message>
    <message>
        <source>The file of the certificate authority cannot be read. Choose the PEM file that whoever runs the server gave you.</source>
        <translation>The file of the certificate authority cannot be read. Choose the PEM file that whoever runs the server gave you.</translation>
    </message>
    <message>
        <source>The server's certificate is not good: it has run out, is for another name, or nobody whom you trust vouches for it ({detail}).</source>
        <translation>The server's certificate is not good: it has run out, is for another name, or nobody whom you trust vouches for it ({detail}).</translation>
    </message>
    <message>
        <source>There is no database of this name on the server ({detail}).</source>
        <translation>There is no database of this name on the server ({detail}).</translation>
    </message>
    <message>
        <source>The database is made for other characters ({detail}). Ask for one with the encoding UTF8 and the locale C.UTF-8.</source>
        <translation>The database is made for other characters ({detail}). Ask for one with the encoding UTF8 and the locale C.UTF-8.</translation>
    </message>
    <message>
        <source>Another program has tables of the same names there ({detail}). Ask for a database of its own.</source>
        <translation>Another program has tables of the same names there ({detail}). Ask for a database of its own.</translation>
    </message>
    <message>
        <source>The server is starting, or takes no more users now ({detail}). Try again.</source>
        <translation>The server is starting, or takes no more users now ({detail}). Try again.</translation>
    </message>
    <message>
        <source>Nothing can be written there: the server only follows another one. Ask for the address of the first.</source>
        <translation>Nothing can be written there: the server only follows another one. Ask for the address of the first.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {detail}; version 13 or newer is needed.</source>
        <translation>The server is PostgreSQL {detail}; version 13 or newer is needed.</translation>
    </message>
    <message>
        <source>Nobody answers there ({detail}). Check name, port, network and firewall.</source>
        <translation>Nobody answers there ({detail}). Check name, port, network and firewall.</translation>
    </message>
    <message>
        <source>This user may not make or change what the archive needs. Ask for a user who owns the database.</source>
        <translation>This user may not make or change what the archive needs. Ask for a user who owns the database.</translation>
    </message>
    <message>
        <source>To this database Chinese characters are no letters ({detail}), so that no name would be found. Ask for one with the locale C.UTF-8.</source>
        <translation>To this database Chinese characters are no letters ({detail}), so that no name would be found. Ask for one with the locale C.UTF-8.</translation>
    </message>
    <message>
        <source>The server offers no encryption. Have it switched on (ssl = on) before you go on.</source>
        <translation>The server offers no encryption. Have it switched on (ssl = on) before you go on.</translation>
    </message>
    <message>
        <source>The server does not let this user in ({detail}). Check user and password.</source>
        <translation>The server does not let this user in ({detail}). Check user and password.</translation>
    </message>
    <message>
        <source>An archive is being moved there, or its move was interrupted. Finish it from the computer that it comes from.</source>
        <translation>An archive is being moved there, or its move was interrupted. Finish it from the computer that it comes from.</translation>
    </message>
    <message>
        <source>The archive was moved away from there. Ask for an empty database.</source>
        <translation>The archive was moved away from there. Ask for an empty database.</translation>
    </message>
    <message>
        <source>This computer knows no certificate authorities. Choose the PEM file that whoever runs the server gave you.</source>
        <translation>This computer knows no certificate authorities. Choose the PEM file that whoever runs the server gave you.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Printed on receipts, kept with what you check.</source>
        <translation>Printed on receipts, kept with what you check.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Your &amp;name</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Show them beside the system's clock too</source>
        <translation>Show them beside the system's clock too</translation>
    </message>
    <message>
        <source>Our companies</source>
        <translation>Our companies</translation>
    </message>
    <message>
        <source>Every invoice's buyer is compared with them. While there are none, that check is passed over.</source>
        <translation>Every invoice's buyer is compared with them. While there are none, that check is passed over.</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Language and appearance</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xt size</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>As the system has it</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Where things are kept</translation>
    </message>
    <message>
        <source>The recovery key opens a backup of the archive on another computer, too.</source>
        <translation>The recovery key opens a backup of the archive on another computer, too.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Its key</translation>
    </message>
    <message>
        <source>In the file {path}</source>
        <translation>In the file {path}</translation>
    </message>
    <message>
        <source>In the system's keyring</source>
        <translation>In the system's keyring</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Built on</translation>
    </message>
    <message>
        <source>Qt {qt}, Python {python}</source>
        <translation>Qt {qt}, Python {python}</translation>
    </message>
</context>
<context>
    <name>SharedDatabaseSection</name>
    <message>
        <source>Moving the archive…</source>
        <translation>Moving the archive…</translation>
    </message>
    <message>
        <source>Joining the archive there…</source>
        <translation>Joining the archive there…</translation>
    </message>
    <message>
        <source>This desk works with the office's archive now.</source>
        <translation>This desk works with the office's archive now.</translation>
    </message>
    <message>
        <source>The archive is on the server now. The folder of before is kept under another name.</source>
        <translation>The archive is on the server now. The folder of before is kept under another name.</translation>
    </message>
    <message>
        <source>Moving the archive to this computer…</source>
        <translation>Moving the archive to this computer…</translation>
    </message>
    <message>
        <source>The archive is on this computer now. The server takes no more invoices.</source>
        <translation>The archive is on this computer now. The server takes no more invoices.</translation>
    </message>
    <message>
        <source>Opening this computer's archive…</source>
        <translation>Opening this computer's archive…</translation>
    </message>
    <message>
        <source>This desk works with this computer's own archive now.</source>
        <translation>This desk works with this computer's own archive now.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>{database} on {host}, port {port}, as {user}</source>
        <translation>{database} on {host}, port {port}, as {user}</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>The server answers.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) wait on this computer.</source>
        <translation>
            <numerusform>%n check waits on this computer.</numerusform>
            <numerusform>%n checks wait on this computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Shared database</translation>
    </message>
    <message>
        <source>Several desks can work with one archive on a PostgreSQL server of the office. The password is kept where the keys are, and nowhere else.</source>
        <translation>Several desks can work with one archive on a PostgreSQL server of the office. The password is kept where the keys are, and nowhere else.</translation>
    </message>
    <message>
        <source>The archive is</source>
        <translation>The archive is</translation>
    </message>
    <message>
        <source>Move back to this computer…</source>
        <translation>Move back to this computer…</translation>
    </message>
    <message>
        <source>Leave the shared database</source>
        <translation>Leave the shared database</translation>
    </message>
    <message>
        <source>Leave the archive on the server</source>
        <translation>Leave the archive on the server</translation>
    </message>
</context>
<context>
    <name>SharedSheet</name>
    <message>
        <source>Use the office's shared database</source>
        <translation>Use the office's shared database</translation>
    </message>
    <message>
        <source>Ask whoever runs the PostgreSQL server of your office for these. The password is kept where the keys are, and nowhere else.</source>
        <translation>Ask whoever runs the PostgreSQL server of your office for these. The password is kept where the keys are, and nowhere else.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Work with the archive there</source>
        <translation>Work with the archive there</translation>
    </message>
    <message>
        <source>Make the archive there</source>
        <translation>Make the archive there</translation>
    </message>
</context>
<context>
    <name>ShowKeySheet</name>
    <message>
        <source>Your recovery key</source>
        <translation>Your recovery key</translation>
    </message>
    <message>
        <source>Print it or write it down, and keep it away from this computer. It is shown only now. Without the keyring and without this key, nobody can open the archive.</source>
        <translation>Print it or write it down, and keep it away from this computer. It is shown only now. Without the keyring and without this key, nobody can open the archive.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>I have it</translation>
    </message>
</context>
<context>
    <name>SideSwitch</name>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>{number} of {count}: {result}</source>
        <translation>{number} of {count}: {result}</translation>
    </message>
    <message>
        <source>Signatures of the document</source>
        <translation>Signatures of the document</translation>
    </message>
    <message>
        <source>{link}: {holds}</source>
        <translation>{link}: {holds}</translation>
    </message>
    <message>
        <source>Show what this rests on</source>
        <translation>Show what this rests on</translation>
    </message>
</context>
<context>
    <name>SignatureForm</name>
    <message>
        <source>Electronic seal</source>
        <translation>Electronic seal</translation>
    </message>
    <message>
        <source>Digital signature with a certificate</source>
        <translation>Digital signature with a certificate</translation>
    </message>
    <message>
        <source>Digital signature without a certificate</source>
        <translation>Digital signature without a certificate</translation>
    </message>
    <message>
        <source>The tax bureau's signature in an XML</source>
        <translation>The tax bureau's signature in an XML</translation>
    </message>
</context>
<context>
    <name>SignatureState</name>
    <message>
        <source>Cannot carry a signature</source>
        <translation>Cannot carry a signature</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>Signature cannot be verified</source>
        <translation>Signature cannot be verified</translation>
    </message>
    <message>
        <source>Altered after signing</source>
        <translation>Altered after signing</translation>
    </message>
    <message>
        <source>Intact, seal maker known</source>
        <translation>Intact, seal maker known</translation>
    </message>
    <message>
        <source>Intact, signer unknown</source>
        <translation>Intact, signer unknown</translation>
    </message>
    <message>
        <source>Intact, but partly unsigned</source>
        <translation>Intact, but partly unsigned</translation>
    </message>
    <message>
        <source>Test seal</source>
        <translation>Test seal</translation>
    </message>
</context>
<context>
    <name>SignedPart</name>
    <message>
        <source>time not stated</source>
        <translation>time not stated</translation>
    </message>
    <message>
        <source>the signature itself</source>
        <translation>the signature itself</translation>
    </message>
    <message>
        <source>another signature</source>
        <translation>another signature</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>annotations</translation>
    </message>
    <message>
        <source>entries in a form</source>
        <translation>entries in a form</translation>
    </message>
    <message>
        <source>changes of pages</source>
        <translation>changes of pages</translation>
    </message>
    <message>
        <source>other bytes</source>
        <translation>other bytes</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>{reason} {field}: did you mean {meant}?</source>
        <translation>{reason} {field}: did you mean {meant}?</translation>
    </message>
    <message>
        <source>If the paper says so, press Check again.</source>
        <translation>If the paper says so, press Check again.</translation>
    </message>
    <message>
        <source>The amount without tax and the tax do not add up to the total.</source>
        <translation>The amount without tax and the tax do not add up to the total.</translation>
    </message>
    <message>
        <source>The amount in words is not the total.</source>
        <translation>The amount in words is not the total.</translation>
    </message>
    <message>
        <source>The amount in words cannot be read as an amount.</source>
        <translation>The amount in words cannot be read as an amount.</translation>
    </message>
    <message>
        <source>That day does not exist, or has not come yet.</source>
        <translation>That day does not exist, or has not come yet.</translation>
    </message>
    <message>
        <source>The year in the number or code does not fit the date.</source>
        <translation>The year in the number or code does not fit the date.</translation>
    </message>
    <message>
        <source>The archive has the same invoice with two digits turned.</source>
        <translation>The archive has the same invoice with two digits turned.</translation>
    </message>
</context>
<context>
    <name>SoundsSection</name>
    <message>
        <source>Sounds</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Each verdict at the desk has its own sound, so that a stack is checked with the eyes on the paper. What needs a look never sounds genuine.</source>
        <translation>Each verdict at the desk has its own sound, so that a stack is checked with the eyes on the paper. What needs a look never sounds genuine.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Tell verdicts by a sound too</source>
        <translation>Tell verdicts by a sound too</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Scan again</translation>
    </message>
    <message>
        <source>Listen: {sound}</source>
        <translation>Listen: {sound}</translation>
    </message>
    <message>
        <source>Nothing that plays sounds was found on this computer (pw-play, paplay or aplay).</source>
        <translation>Nothing that plays sounds was found on this computer (pw-play, paplay or aplay).</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Data in the file</source>
        <translation>Data in the file</translation>
    </message>
    <message>
        <source>Properties of the file</source>
        <translation>Properties of the file</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>Text on the page</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Recognised text</source>
        <translation>Recognised text</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Typed in</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
</context>
<context>
    <name>SpokenValues</name>
    <message>
        <source>Lines: {count}</source>
        <translation>Lines: {count}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>No name set</source>
        <translation>No name set</translation>
    </message>
    <message>
        <source>User: {name}</source>
        <translation>User: {name}</translation>
    </message>
    <message>
        <source>Archive: {folder}</source>
        <translation>Archive: {folder}</translation>
    </message>
    <message>
        <source>Key in a file</source>
        <translation>Key in a file</translation>
    </message>
    <message>
        <source>The key of the archive is kept in the file {path}: whoever can read it can read the archive.</source>
        <translation>The key of the archive is kept in the file {path}: whoever can read it can read the archive.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>No backup</translation>
    </message>
    <message>
        <source>No folder for backups is chosen. Choose one in the settings.</source>
        <translation>No folder for backups is chosen. Choose one in the settings.</translation>
    </message>
    <message>
        <source>Network unused</source>
        <translation>Network unused</translation>
    </message>
    <message>
        <source>Nothing uses the network.</source>
        <translation>Nothing uses the network.</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrity</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Our own rules</source>
        <translation>Our own rules</translation>
    </message>
</context>
<context>
    <name>SuggestionReason</name>
    <message>
        <source>invoice number</source>
        <translation>invoice number</translation>
    </message>
    <message>
        <source>invoice number with this end</source>
        <translation>invoice number with this end</translation>
    </message>
    <message>
        <source>company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>company with these pinyin initials</source>
        <translation>company with these pinyin initials</translation>
    </message>
    <message>
        <source>taxpayer id</source>
        <translation>taxpayer id</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>period of issue</source>
        <translation>period of issue</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
</context>
<context>
    <name>SuggestionsModel</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} · {count}</source>
        <translation>{reason} · {count}</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>Enter or a comma adds the tag, Backspace removes the last one</source>
        <translation>Enter or a comma adds the tag, Backspace removes the last one</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>Encrypted, and the server proves its name</source>
        <translation>Encrypted, and the server proves its name</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers</source>
        <translation>Encrypted, whoever answers</translation>
    </message>
    <message>
        <source>In the clear, for a server on this computer only</source>
        <translation>In the clear, for a server on this computer only</translation>
    </message>
</context>
<context>
    <name>TodayStrip</name>
    <message>
        <source>Checked in this session</source>
        <translation>Checked in this session</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Nothing was scanned. Scan the QR code again, or type the invoice in.</source>
        <translation>Nothing was scanned. Scan the QR code again, or type the invoice in.</translation>
    </message>
    <message>
        <source>This is not the QR code of an invoice. Scan the code in the upper left corner of the invoice, or type the invoice in.</source>
        <translation>This is not the QR code of an invoice. Scan the code in the upper left corner of the invoice, or type the invoice in.</translation>
    </message>
    <message>
        <source>The scan is cut short. Scan the code again; nothing was guessed.</source>
        <translation>The scan is cut short. Scan the code again; nothing was guessed.</translation>
    </message>
    <message>
        <source>The check sum does not confirm this scan. Scan the code again: when it comes out the same twice, it is checked as it stands.</source>
        <translation>The check sum does not confirm this scan. Scan the code again: when it comes out the same twice, it is checked as it stands.</translation>
    </message>
    <message>
        <source>Two scans ran together. Scan one code at a time.</source>
        <translation>Two scans ran together. Scan one code at a time.</translation>
    </message>
    <message>
        <source>The issue date {text} in the QR code is no calendar date. Scan it again, or compare with the paper.</source>
        <translation>The issue date {text} in the QR code is no calendar date. Scan it again, or compare with the paper.</translation>
    </message>
    <message>
        <source>The amount in the QR code is no amount of money. Scan it again, or compare with the paper.</source>
        <translation>The amount in the QR code is no amount of money. Scan it again, or compare with the paper.</translation>
    </message>
    <message>
        <source>This code is a download address of {host}. Open it in a browser, save the invoice as a file, and open the file here.</source>
        <translation>This code is a download address of {host}. Open it in a browser, save the invoice as a file, and open the file here.</translation>
    </message>
    <message>
        <source>This code is a web address of {host}, not an invoice. Nothing was opened.</source>
        <translation>This code is a web address of {host}, not an invoice. Nothing was opened.</translation>
    </message>
    <message>
        <source>This is a payment code, not an invoice. Nothing was paid.</source>
        <translation>This is a payment code, not an invoice. Nothing was paid.</translation>
    </message>
    <message>
        <source>This code holds no text. It is not the QR code of an invoice.</source>
        <translation>This code holds no text. It is not the QR code of an invoice.</translation>
    </message>
    <message>
        <source>The text has {length} characters; an invoice's QR code has at most about 120. Scan one code at a time.</source>
        <translation>The text has {length} characters; an invoice's QR code has at most about 120. Scan one code at a time.</translation>
    </message>
    <message>
        <source>{field} is missing. Type it in.</source>
        <translation>{field} is missing. Type it in.</translation>
    </message>
    <message>
        <source>{field} must have 10 or 12 digits.</source>
        <translation>{field} must have 10 or 12 digits.</translation>
    </message>
    <message>
        <source>{field} must have 8 digits, or 20 on a fully digital invoice.</source>
        <translation>{field} must have 8 digits, or 20 on a fully digital invoice.</translation>
    </message>
    <message>
        <source>{field}: type the last 6 digits, or all 20.</source>
        <translation>{field}: type the last 6 digits, or all 20.</translation>
    </message>
    <message>
        <source>{field} has 15 to 20 letters and digits.</source>
        <translation>{field} has 15 to 20 letters and digits.</translation>
    </message>
    <message>
        <source>{field}: {text} is no amount of money. Type it like 1234.50.</source>
        <translation>{field}: {text} is no amount of money. Type it like 1234.50.</translation>
    </message>
    <message>
        <source>{field}: {text} is no calendar date. Type it like 2026-07-14.</source>
        <translation>{field}: {text} is no calendar date. Type it like 2026-07-14.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field} is too long.</translation>
    </message>
    <message>
        <source>{text} is no amount of money. Type it like 1234.50.</source>
        <translation>{text} is no amount of money. Type it like 1234.50.</translation>
    </message>
    <message>
        <source>{text} is no calendar date. Type it like 2026-07-14.</source>
        <translation>{text} is no calendar date. Type it like 2026-07-14.</translation>
    </message>
    <message>
        <source>The file {name} is not there any more. It may have been moved or renamed.</source>
        <translation>The file {name} is not there any more. It may have been moved or renamed.</translation>
    </message>
    <message>
        <source>Reading {name} made its reader fail. The other files were read; the file may be damaged, or made to do harm.</source>
        <translation>Reading {name} made its reader fail. The other files were read; the file may be damaged, or made to do harm.</translation>
    </message>
    <message>
        <source>{name} was not read within {seconds} seconds and was given up.</source>
        <translation>{name} was not read within {seconds} seconds and was given up.</translation>
    </message>
    <message>
        <source>The list of seal makers is damaged, or of a newer release. Get it again.</source>
        <translation>The list of seal makers is damaged, or of a newer release. Get it again.</translation>
    </message>
    <message>
        <source>The list of seal makers is not signed by the makers of this program, or was changed. It was not taken in.</source>
        <translation>The list of seal makers is not signed by the makers of this program, or was changed. It was not taken in.</translation>
    </message>
    <message>
        <source>The list is of {version}, and the one in force of {ours}. It was not taken in.</source>
        <translation>The list is of {version}, and the one in force of {ours}. It was not taken in.</translation>
    </message>
    <message>
        <source>There is no certificate of a seal maker in this file. Choose a certificate (.cer, .pem) or a sealed OFD or PDF.</source>
        <translation>There is no certificate of a seal maker in this file. Choose a certificate (.cer, .pem) or a sealed OFD or PDF.</translation>
    </message>
    <message>
        <source>The seal of this document does not hold by itself, so that its maker cannot be taken from it.</source>
        <translation>The seal of this document does not hold by itself, so that its maker cannot be taken from it.</translation>
    </message>
    <message>
        <source>{maker} is known to make seals for tests. What it sealed is never taken for genuine.</source>
        <translation>{maker} is known to make seals for tests. What it sealed is never taken for genuine.</translation>
    </message>
    <message>
        <source>Only a maker that this office added can be removed.</source>
        <translation>Only a maker that this office added can be removed.</translation>
    </message>
    <message>
        <source>{name} is a folder. Open the files in it.</source>
        <translation>{name} is a folder. Open the files in it.</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened: {system}. Check that you may read it and that no other program holds it.</source>
        <translation>The file {name} cannot be opened: {system}. Check that you may read it and that no other program holds it.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {system}. Choose another folder.</source>
        <translation>{name} cannot be written: {system}. Choose another folder.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. An invoice never is; open the single invoice.</source>
        <translation>The file is larger than {limit} MB. An invoice never is; open the single invoice.</translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation>The file {name} is empty.</translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} MB. Attach a smaller one.</source>
        <translation>The file {name} is larger than {limit} MB. Attach a smaller one.</translation>
    </message>
    <message>
        <source>This attachment is not there any more. Somebody may have removed it.</source>
        <translation>This attachment is not there any more. Somebody may have removed it.</translation>
    </message>
    <message>
        <source>Somebody else changed this invoice meanwhile. What stands there now is shown; nothing was overwritten. Look at it, then make your change again.</source>
        <translation>Somebody else changed this invoice meanwhile. What stands there now is shown; nothing was overwritten. Look at it, then make your change again.</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>The note is empty. Write something first.</translation>
    </message>
    <message>
        <source>The note has {length} characters; {longest} is the most. Write it in two.</source>
        <translation>The note has {length} characters; {longest} is the most. Write it in two.</translation>
    </message>
    <message>
        <source>The tag “{text}” is too long; {longest} characters is the most.</source>
        <translation>The tag “{text}” is too long; {longest} characters is the most.</translation>
    </message>
    <message>
        <source>An invoice has at most {most} tags. Remove one first.</source>
        <translation>An invoice has at most {most} tags. Remove one first.</translation>
    </message>
    <message>
        <source>The file is empty. Download it again.</source>
        <translation>The file is empty. Download it again.</translation>
    </message>
    <message>
        <source>This is no OFD, PDF, XML or picture. Ask for the invoice as one of these.</source>
        <translation>This is no OFD, PDF, XML or picture. Ask for the invoice as one of these.</translation>
    </message>
    <message>
        <source>This is a compressed file without an OFD document. Unpack it, and open the invoices inside.</source>
        <translation>This is a compressed file without an OFD document. Unpack it, and open the invoices inside.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or incomplete. Download it again.</source>
        <translation>The compressed file is damaged or incomplete. Download it again.</translation>
    </message>
    <message>
        <source>No invoice was found in this document. If it is a scan, take a clear picture of the QR code, or type the invoice in.</source>
        <translation>No invoice was found in this document. If it is a scan, take a clear picture of the QR code, or type the invoice in.</translation>
    </message>
    <message>
        <source>The picture is damaged. Ask for it again.</source>
        <translation>The picture is damaged. Ask for it again.</translation>
    </message>
    <message>
        <source>The picture is too large to be opened safely. Take or save it smaller.</source>
        <translation>The picture is too large to be opened safely. Take or save it smaller.</translation>
    </message>
    <message>
        <source>The document has more than {limit} pages. Split it, and open the parts.</source>
        <translation>The document has more than {limit} pages. Split it, and open the parts.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password. Save it without a password, and open it again.</source>
        <translation>The PDF is protected by a password. Save it without a password, and open it again.</translation>
    </message>
    <message>
        <source>The PDF is damaged or incomplete. Download it again.</source>
        <translation>The PDF is damaged or incomplete. Download it again.</translation>
    </message>
    <message>
        <source>The OFD document is damaged or incomplete. Download it again.</source>
        <translation>The OFD document is damaged or incomplete. Download it again.</translation>
    </message>
    <message>
        <source>The OFD document is encrypted. Ask for it without encryption.</source>
        <translation>The OFD document is encrypted. Ask for it without encryption.</translation>
    </message>
    <message>
        <source>Parts of the OFD document are missing ({member}). Download it again.</source>
        <translation>Parts of the OFD document are missing ({member}). Download it again.</translation>
    </message>
    <message>
        <source>The OFD document holds two parts with the same name ({member}). Honest programs do not make such files; it was not opened.</source>
        <translation>The OFD document holds two parts with the same name ({member}). Honest programs do not make such files; it was not opened.</translation>
    </message>
    <message>
        <source>The OFD document holds a part with a forbidden name ({member}). Honest programs do not make such files; it was not opened.</source>
        <translation>The OFD document holds a part with a forbidden name ({member}). Honest programs do not make such files; it was not opened.</translation>
    </message>
    <message>
        <source>The OFD file holds several documents. Ask for one invoice a file.</source>
        <translation>The OFD file holds several documents. Ask for one invoice a file.</translation>
    </message>
    <message>
        <source>The OFD document unpacks to far more than an invoice can hold. It was not opened.</source>
        <translation>The OFD document unpacks to far more than an invoice can hold. It was not opened.</translation>
    </message>
    <message>
        <source>The OFD document has more than {limit} parts. It was not opened.</source>
        <translation>The OFD document has more than {limit} parts. It was not opened.</translation>
    </message>
    <message>
        <source>The XML document is empty. Download it again.</source>
        <translation>The XML document is empty. Download it again.</translation>
    </message>
    <message>
        <source>The XML document defines entities of its own. Invoices never do; it was not opened.</source>
        <translation>The XML document defines entities of its own. Invoices never do; it was not opened.</translation>
    </message>
    <message>
        <source>The XML document is damaged near line {line}. Download it again.</source>
        <translation>The XML document is damaged near line {line}. Download it again.</translation>
    </message>
    <message>
        <source>The XML document is larger than {limit} MB or nested too deeply. It was not opened.</source>
        <translation>The XML document is larger than {limit} MB or nested too deeply. It was not opened.</translation>
    </message>
    <message>
        <source>The PDF is packed so that it would fill the memory, as no invoice is. It was not opened.</source>
        <translation>The PDF is packed so that it would fill the memory, as no invoice is. It was not opened.</translation>
    </message>
    <message>
        <source>A page of the PDF holds more than {limit} characters, far more than an invoice can. It was not read.</source>
        <translation>A page of the PDF holds more than {limit} characters, far more than an invoice can. It was not read.</translation>
    </message>
    <message>
        <source>The XML document has more than {limit} elements and attributes, far more than an invoice can hold. It was not opened.</source>
        <translation>The XML document has more than {limit} elements and attributes, far more than an invoice can hold. It was not opened.</translation>
    </message>
    <message>
        <source>The characters of the XML document cannot be read in any known encoding. Download it again.</source>
        <translation>The characters of the XML document cannot be read in any known encoding. Download it again.</translation>
    </message>
    <message>
        <source>Stopped. What was checked before is kept.</source>
        <translation>Stopped. What was checked before is kept.</translation>
    </message>
    <message>
        <source>“{head}” is no entry of a log. Copy it from the foot of the receipt: 16 characters, a number, and 16 characters, with a dash between them.</source>
        <translation>“{head}” is no entry of a log. Copy it from the foot of the receipt: 16 characters, a number, and 16 characters, with a dash between them.</translation>
    </message>
    <message>
        <source>Entry {number} of the log of desk {desk} cannot be read. Choose Verify the log in the settings to see where it was altered.</source>
        <translation>Entry {number} of the log of desk {desk} cannot be read. Choose Verify the log in the settings to see where it was altered.</translation>
    </message>
    <message>
        <source>There is an archive here already. It was not touched.</source>
        <translation>There is an archive here already. It was not touched.</translation>
    </message>
    <message>
        <source>The archive is closed. Start the program again.</source>
        <translation>The archive is closed. Start the program again.</translation>
    </message>
    <message>
        <source>The archive is damaged. Nothing was changed. Copy the folder {path} to a safe place, then restore your newest backup.</source>
        <translation>The archive is damaged. Nothing was changed. Copy the folder {path} to a safe place, then restore your newest backup.</translation>
    </message>
    <message>
        <source>Another program is using the archive. Close it, then try again.</source>
        <translation>Another program is using the archive. Close it, then try again.</translation>
    </message>
    <message>
        <source>The archive is not at {path} any more. Connect the drive or put the folder back, then try again.</source>
        <translation>The archive is not at {path} any more. Connect the drive or put the folder back, then try again.</translation>
    </message>
    <message>
        <source>A newer release of the program made this archive. Install that release; nothing was changed.</source>
        <translation>A newer release of the program made this archive. Install that release; nothing was changed.</translation>
    </message>
    <message>
        <source>The archive at {path} cannot be written. Check the permissions of the folder, then try again.</source>
        <translation>The archive at {path} cannot be written. Check the permissions of the folder, then try again.</translation>
    </message>
    <message>
        <source>The key of the archive is not in the keyring. Type in the recovery key; the archive itself is unharmed.</source>
        <translation>The key of the archive is not in the keyring. Type in the recovery key; the archive itself is unharmed.</translation>
    </message>
    <message>
        <source>The key does not fit this archive. Type in the recovery key of this archive.</source>
        <translation>The key does not fit this archive. Type in the recovery key of this archive.</translation>
    </message>
    <message>
        <source>There is no more room at {path}. Nothing was left there; choose a disk with more room.</source>
        <translation>There is no more room at {path}. Nothing was left there; choose a disk with more room.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written: {system}. Choose another folder.</source>
        <translation>The folder {path} cannot be written: {system}. Choose another folder.</translation>
    </message>
    <message>
        <source>The disk at {path} does not keep what is written on it. Use another disk for backups; this one cannot be trusted.</source>
        <translation>The disk at {path} does not keep what is written on it. Use another disk for backups; this one cannot be trusted.</translation>
    </message>
    <message>
        <source>There is no room for the backup at {path}. Remove what is not needed there, or choose another folder; earlier backups were not touched.</source>
        <translation>There is no room for the backup at {path}. Remove what is not needed there, or choose another folder; earlier backups were not touched.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be reached. Plug the disk in or connect to the network, then try again; earlier backups were not touched.</source>
        <translation>The folder {path} cannot be reached. Plug the disk in or connect to the network, then try again; earlier backups were not touched.</translation>
    </message>
    <message>
        <source>No folder for backups has been chosen. Choose one, best on another disk.</source>
        <translation>No folder for backups has been chosen. Choose one, best on another disk.</translation>
    </message>
    <message>
        <source>Nothing can be written at {path}. Check the write protection of the disk and the permissions of the folder, or choose another folder.</source>
        <translation>Nothing can be written at {path}. Check the write protection of the disk and the permissions of the folder, or choose another folder.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged or incomplete. Nothing was changed. Use another backup.</source>
        <translation>The backup {path} is damaged or incomplete. Nothing was changed. Use another backup.</translation>
    </message>
    <message>
        <source>There is no backup at {path}. Choose a folder whose name begins with InvoiceDesk-backup.</source>
        <translation>There is no backup at {path}. Choose a folder whose name begins with InvoiceDesk-backup.</translation>
    </message>
    <message>
        <source>A newer release of the program made the backup {path}. Install that release; nothing was changed.</source>
        <translation>A newer release of the program made the backup {path}. Install that release; nothing was changed.</translation>
    </message>
    <message>
        <source>The backup {path} is of another archive. Nothing was changed.</source>
        <translation>The backup {path} is of another archive. Nothing was changed.</translation>
    </message>
    <message>
        <source>The key of the backup {path} is not on this computer. Type in the recovery key that was valid when the backup was made.</source>
        <translation>The key of the backup {path} is not on this computer. Type in the recovery key that was valid when the backup was made.</translation>
    </message>
    <message>
        <source>The backup {path} was made under another key. Type in the recovery key that was valid when it was made.</source>
        <translation>The backup {path} was made under another key. Type in the recovery key that was valid when it was made.</translation>
    </message>
    <message>
        <source>The disk reported an error at {path}. Check the disk; what was kept before is unharmed.</source>
        <translation>The disk reported an error at {path}. Check the disk; what was kept before is unharmed.</translation>
    </message>
    <message>
        <source>The disk is full. Free some room, then check the invoice again; what was kept before is unharmed.</source>
        <translation>The disk is full. Free some room, then check the invoice again; what was kept before is unharmed.</translation>
    </message>
    <message>
        <source>This entry is not in the archive any more.</source>
        <translation>This entry is not in the archive any more.</translation>
    </message>
    <message>
        <source>A newer release of the program kept this verification. Install that release to see it.</source>
        <translation>A newer release of the program kept this verification. Install that release to see it.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written: {system}. Choose another with --home, or mend its permissions.</source>
        <translation>The folder {path} cannot be written: {system}. Choose another with --home, or mend its permissions.</translation>
    </message>
    <message>
        <source>InvoiceDesk is open already with this archive. Use the open window.</source>
        <translation>InvoiceDesk is open already with this archive. Use the open window.</translation>
    </message>
    <message>
        <source>The settings could not be kept at {path}: {system}.</source>
        <translation>The settings could not be kept at {path}: {system}.</translation>
    </message>
    <message>
        <source>The file that holds the key under the recovery key is damaged ({path}). Take it from a backup of the archive.</source>
        <translation>The file that holds the key under the recovery key is damaged ({path}). Take it from a backup of the archive.</translation>
    </message>
    <message>
        <source>The file that holds the key under the recovery key is missing ({path}). Take it from a backup of the archive.</source>
        <translation>The file that holds the key under the recovery key is missing ({path}). Take it from a backup of the archive.</translation>
    </message>
    <message>
        <source>A newer release of the program made the recovery file. Install that release.</source>
        <translation>A newer release of the program made the recovery file. Install that release.</translation>
    </message>
    <message>
        <source>This is not the recovery key that was shown. Compare it with your copy.</source>
        <translation>This is not the recovery key that was shown. Compare it with your copy.</translation>
    </message>
    <message>
        <source>The recovery key is mistyped: its check characters do not fit. Compare it group by group.</source>
        <translation>The recovery key is mistyped: its check characters do not fit. Compare it group by group.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another archive.</source>
        <translation>This recovery key belongs to another archive.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: {system}.</source>
        <translation>The key file {path} cannot be read: {system}.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be written: {system}. Choose another place.</source>
        <translation>The key file {path} cannot be written: {system}. Choose another place.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged. Type in the recovery key.</source>
        <translation>The key file {path} is damaged. Type in the recovery key.</translation>
    </message>
    <message>
        <source>The system's keyring is locked. Unlock it, then try again.</source>
        <translation>The system's keyring is locked. Unlock it, then try again.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps keys. Set one up, or keep the key in a file.</source>
        <translation>This computer has no keyring that keeps keys. Set one up, or keep the key in a file.</translation>
    </message>
    <message>
        <source>The system's keyring did not answer within {seconds} seconds. Look for a question that it is asking, then try again.</source>
        <translation>The system's keyring did not answer within {seconds} seconds. Look for a question that it is asking, then try again.</translation>
    </message>
    <message>
        <source>What the keyring holds for this archive is damaged. Type in the recovery key.</source>
        <translation>What the keyring holds for this archive is damaged. Type in the recovery key.</translation>
    </message>
    <message>
        <source>The system's keyring refused ({system}). Unlock it, then try again.</source>
        <translation>The system's keyring refused ({system}). Unlock it, then try again.</translation>
    </message>
    <message>
        <source>This computer has no recovery key for the shared archive, so a backup made here would be lost with it. Make it on the computer that the archive was moved from, or have the server backed up by whoever runs it.</source>
        <translation>This computer has no recovery key for the shared archive, so a backup made here would be lost with it. Make it on the computer that the archive was moved from, or have the server backed up by whoever runs it.</translation>
    </message>
    <message>
        <source>What arrived is not what was sent ({table}). Nothing was moved, and the archive works where it was. Have the disk and the network checked before you try again.</source>
        <translation>What arrived is not what was sent ({table}). Nothing was moved, and the archive works where it was. Have the disk and the network checked before you try again.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost just as something was kept, and it could not be asked whether it is there. Look before you do it again.</source>
        <translation>The connection to {host} was lost just as something was kept, and it could not be asked whether it is there. Look before you do it again.</translation>
    </message>
    <message>
        <source>The file of the certificate authority for {host} cannot be read. Choose it again in the settings.</source>
        <translation>The file of the certificate authority for {host} cannot be read. Choose it again in the settings.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not good: it has run out, is for another name, or nobody whom you trust vouches for it. Nothing was sent there. Ask whoever runs the server.</source>
        <translation>The certificate of {host} is not good: it has run out, is for another name, or nobody whom you trust vouches for it. Nothing was sent there. Ask whoever runs the server.</translation>
    </message>
    <message>
        <source>There is no database {database} on {host}. Ask whoever runs the server.</source>
        <translation>There is no database {database} on {host}. Ask whoever runs the server.</translation>
    </message>
    <message>
        <source>The disk of {host} reported an error. Tell whoever runs the server at once.</source>
        <translation>The disk of {host} reported an error. Tell whoever runs the server at once.</translation>
    </message>
    <message>
        <source>The disk of {host} is full. Tell whoever runs the server; what was kept before is unharmed.</source>
        <translation>The disk of {host} is full. Tell whoever runs the server; what was kept before is unharmed.</translation>
    </message>
    <message>
        <source>Another program has tables of the same names in {database} on {host}. Ask for a database of its own; nothing was touched.</source>
        <translation>Another program has tables of the same names in {database} on {host}. Ask for a database of its own; nothing was touched.</translation>
    </message>
    <message>
        <source>The shared database on {host} is busy: it is starting, full of users, or another desk is writing much. Try again in a moment.</source>
        <translation>The shared database on {host} is busy: it is starting, full of users, or another desk is writing much. Try again in a moment.</translation>
    </message>
    <message>
        <source>The shared database on {host} is damaged. Stop working with it, and tell whoever runs the server at once.</source>
        <translation>The shared database on {host} is damaged. Stop working with it, and tell whoever runs the server at once.</translation>
    </message>
    <message>
        <source>Nothing can be written on {host} now: it only follows another server. Ask whoever runs it.</source>
        <translation>Nothing can be written on {host} now: it only follows another server. Ask whoever runs it.</translation>
    </message>
    <message>
        <source>The shared database on {host} does not answer. Check the network; what is checked meanwhile is kept on this computer until it answers again.</source>
        <translation>The shared database on {host} does not answer. Check the network; what is checked meanwhile is kept on this computer until it answers again.</translation>
    </message>
    <message>
        <source>The user {user} has too few rights in {database} on {host}. Ask whoever runs the server.</source>
        <translation>The user {user} has too few rights in {database} on {host}. Ask whoever runs the server.</translation>
    </message>
    <message>
        <source>{host} offers no encryption, so nothing was sent there. Ask whoever runs the server.</source>
        <translation>{host} offers no encryption, so nothing was sent there. Ask whoever runs the server.</translation>
    </message>
    <message>
        <source>The password of {user} on {host} is not in the keyring. Type it in again in the settings.</source>
        <translation>The password of {user} on {host} is not in the keyring. Type it in again in the settings.</translation>
    </message>
    <message>
        <source>{host} does not let the user {user} in. Type the password in again in the settings.</source>
        <translation>{host} does not let the user {user} in. Type the password in again in the settings.</translation>
    </message>
    <message>
        <source>{host} took too long for this. Try again, or ask for less at once.</source>
        <translation>{host} took too long for this. Try again, or ask for less at once.</translation>
    </message>
    <message>
        <source>The connection to the shared database on {host} was lost. Nothing was half kept; try again.</source>
        <translation>The connection to the shared database on {host} was lost. Nothing was half kept; try again.</translation>
    </message>
    <message>
        <source>There is an archive in {database} on {host} already. It was not touched: join it, or ask for an empty database.</source>
        <translation>There is an archive in {database} on {host} already. It was not touched: join it, or ask for an empty database.</translation>
    </message>
    <message>
        <source>An archive is being moved to {host}, or its move was interrupted. Finish it from the computer that it comes from.</source>
        <translation>An archive is being moved to {host}, or its move was interrupted. Finish it from the computer that it comes from.</translation>
    </message>
    <message>
        <source>There is no archive in {database} on {host}. Check the address, or move yours there.</source>
        <translation>There is no archive in {database} on {host}. Check the address, or move yours there.</translation>
    </message>
    <message>
        <source>The archive was moved away from {host}. Ask in your office where it is now; what is checked meanwhile is kept on this computer.</source>
        <translation>The archive was moved away from {host}. Ask in your office where it is now; what is checked meanwhile is kept on this computer.</translation>
    </message>
    <message>
        <source>This computer knows no certificate authorities. Choose the authority's file in the settings of the shared database.</source>
        <translation>This computer knows no certificate authorities. Choose the authority's file in the settings of the shared database.</translation>
    </message>
    <message>
        <source>{count} invoices are still waiting on this computer for the shared database. Let them be moved there first.</source>
        <translation>{count} invoices are still waiting on this computer for the shared database. Let them be moved there first.</translation>
    </message>
    <message>
        <source>The key to what waits on this computer for the shared database is not in the keyring. Put the keyring back from a backup; nothing was removed.</source>
        <translation>The key to what waits on this computer for the shared database is not in the keyring. Put the keyring back from a backup; nothing was removed.</translation>
    </message>
    <message>
        <source>Whose ledger this is cannot be seen in it. Say which company it belongs to.</source>
        <translation>Whose ledger this is cannot be seen in it. Say which company it belongs to.</translation>
    </message>
    <message>
        <source>Whether these invoices were received or issued cannot be seen in the export. Say which.</source>
        <translation>Whether these invoices were received or issued cannot be seen in the export. Say which.</translation>
    </message>
    <message>
        <source>Which period the export covers cannot be seen in it. Say from when to when.</source>
        <translation>Which period the export covers cannot be seen in it. Say from when to when.</translation>
    </message>
    <message>
        <source>When the export was made cannot be seen in it. Say on which day.</source>
        <translation>When the export was made cannot be seen in it. Say on which day.</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}. Correct it.</source>
        <translation>The period ends on {last}, before it begins on {first}. Correct it.</translation>
    </message>
    <message>
        <source>The export has invoices issued from {first} to {last}. Choose a period that holds all of them.</source>
        <translation>The export has invoices issued from {first} to {last}. Choose a period that holds all of them.</translation>
    </message>
    <message>
        <source>The export cannot have been made at {export_time}: it has an invoice issued on {last}.</source>
        <translation>The export cannot have been made at {export_time}: it has an invoice issued on {last}.</translation>
    </message>
    <message>
        <source>The export cannot have been made at {export_time}: that has not come yet. Look at this computer's clock too.</source>
        <translation>The export cannot have been made at {export_time}: that has not come yet. Look at this computer's clock too.</translation>
    </message>
    <message>
        <source>This is not the ledger of {company}: its rows name {seen}. Choose that company, or the right file.</source>
        <translation>This is not the ledger of {company}: its rows name {seen}. Choose that company, or the right file.</translation>
    </message>
    <message>
        <source>{company} is on the other side of these invoices. Received and issued were mixed up.</source>
        <translation>{company} is on the other side of these invoices. Received and issued were mixed up.</translation>
    </message>
    <message>
        <source>The folder {name} has no spreadsheet (.xlsx, .xls, .csv) and no .zip in it.</source>
        <translation>The folder {name} has no spreadsheet (.xlsx, .xls, .csv) and no .zip in it.</translation>
    </message>
    <message>
        <source>Say how the alarm was dealt with, so that others can understand it later.</source>
        <translation>Say how the alarm was dealt with, so that others can understand it later.</translation>
    </message>
    <message>
        <source>The reason is too long; {longest} characters is the most.</source>
        <translation>The reason is too long; {longest} characters is the most.</translation>
    </message>
    <message>
        <source>The office's own rules were kept by a newer release and cannot be read. Install the newer release, or set them again in Settings.</source>
        <translation>The office's own rules were kept by a newer release and cannot be read. Install the newer release, or set them again in Settings.</translation>
    </message>
    <message>
        <source>A limit must be an amount above zero. Correct it, or remove the limit.</source>
        <translation>A limit must be an amount above zero. Correct it, or remove the limit.</translation>
    </message>
    <message>
        <source>There are two limits for the same kind of expense. Remove one of them.</source>
        <translation>There are two limits for the same kind of expense. Remove one of them.</translation>
    </message>
    <message>
        <source>The oldest age must be from {least} to {most} days.</source>
        <translation>The oldest age must be from {least} to {most} days.</translation>
    </message>
    <message>
        <source>The month must be from 1 to {most}, or none.</source>
        <translation>The month must be from 1 to {most}, or none.</translation>
    </message>
    <message>
        <source>How many consecutive numbers are too many must be from {least} to {most}.</source>
        <translation>How many consecutive numbers are too many must be from {least} to {most}.</translation>
    </message>
    <message>
        <source>A supplier to watch needs its name or its taxpayer id.</source>
        <translation>A supplier to watch needs its name or its taxpayer id.</translation>
    </message>
    <message>
        <source>The text is too long; {longest} characters is the most.</source>
        <translation>The text is too long; {longest} characters is the most.</translation>
    </message>
    <message>
        <source>{name} is no export of the tax bureau's ledger: no sheet has its columns. Export the list of all invoices (全量发票查询) and take in that file as it was downloaded.</source>
        <translation>{name} is no export of the tax bureau's ledger: no sheet has its columns. Export the list of all invoices (全量发票查询) and take in that file as it was downloaded.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Save it without one, or download it again.</source>
        <translation>{name} is locked with a password. Save it without one, or download it again.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read. Download the export again.</source>
        <translation>{name} is damaged and cannot be read. Download the export again.</translation>
    </message>
    <message>
        <source>{name} is too large. Export shorter periods and take them in one by one.</source>
        <translation>{name} is too large. Export shorter periods and take them in one by one.</translation>
    </message>
    <message>
        <source>This export is not in the archive any more. Look at the list again.</source>
        <translation>This export is not in the archive any more. Look at the list again.</translation>
    </message>
    <message>
        <source>This alarm is not in the archive any more. Look at the list again.</source>
        <translation>This alarm is not in the archive any more. Look at the list again.</translation>
    </message>
    <message>
        <source>Somebody else has dealt with this alarm meanwhile: {by}.</source>
        <translation>Somebody else has dealt with this alarm meanwhile: {by}.</translation>
    </message>
    <message>
        <source>A step back needs a reason. Write it down, so that it stays in the history.</source>
        <translation>A step back needs a reason. Write it down, so that it stays in the history.</translation>
    </message>
    <message>
        <source>The file {name} changed while it was read. Wait until the other program has finished it, then open it again.</source>
        <translation>The file {name} changed while it was read. Wait until the other program has finished it, then open it again.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be opened: {system}. Check that you may read it.</source>
        <translation>The folder {name} cannot be opened: {system}. Check that you may read it.</translation>
    </message>
    <message>
        <source>No OFD, PDF, XML or picture was found in {name}.</source>
        <translation>No OFD, PDF, XML or picture was found in {name}.</translation>
    </message>
    <message>
        <source>There are more than {limit} files; the others were not looked at. Open the folders in {name} one after the other.</source>
        <translation>There are more than {limit} files; the others were not looked at. Open the folders in {name} one after the other.</translation>
    </message>
    <message>
        <source>The watched folder {name} cannot be reached: {system}. Plug the disk in or connect to the network; watching goes on by itself then.</source>
        <translation>The watched folder {name} cannot be reached: {system}. Plug the disk in or connect to the network; watching goes on by itself then.</translation>
    </message>
    <message>
        <source>Which files of the watched folder were checked cannot be remembered: {path} cannot be written ({system}). They may be checked again after the next start, and are then told as seen before.</source>
        <translation>Which files of the watched folder were checked cannot be remembered: {path} cannot be written ({system}). They may be checked again after the next start, and are then told as seen before.</translation>
    </message>
    <message>
        <source>Files in {name} are locked by a password. Unpack it with its password, then open the files.</source>
        <translation>Files in {name} are locked by a password. Unpack it with its password, then open the files.</translation>
    </message>
    <message>
        <source>{name} is damaged: it was perhaps not downloaded whole. Download or copy it again.</source>
        <translation>{name} is damaged: it was perhaps not downloaded whole. Download or copy it again.</translation>
    </message>
    <message>
        <source>{name} was packed in a way that cannot be read here. Unpack it with another program, then open the files.</source>
        <translation>{name} was packed in a way that cannot be read here. Unpack it with another program, then open the files.</translation>
    </message>
    <message>
        <source>{name} lies too deep in other ZIP files. Unpack it, then open it by itself.</source>
        <translation>{name} lies too deep in other ZIP files. Unpack it, then open it by itself.</translation>
    </message>
    <message>
        <source>{name} holds more than {files} files or {limit} GB. Unpack it, then open the folder.</source>
        <translation>{name} holds more than {files} files or {limit} GB. Unpack it, then open the folder.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or scan, open or type the invoice in.</source>
        <translation>No camera was found. Plug one in, or scan, open or type the invoice in.</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera. Allow it in the system's privacy settings, then open the camera again.</source>
        <translation>The system does not let this program use the camera. Allow it in the system's privacy settings, then open the camera again.</translation>
    </message>
    <message>
        <source>The camera does not answer. Is it plugged in, and allowed in the system's privacy settings? Close other programs that use it, then open it again.</source>
        <translation>The camera does not answer. Is it plugged in, and allowed in the system's privacy settings? Close other programs that use it, then open it again.</translation>
    </message>
    <message>
        <source>The camera gives no picture: another program seems to use it. Close that program, then open the camera again.</source>
        <translation>The camera gives no picture: another program seems to use it. Close that program, then open the camera again.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Plug it in again, then open it anew.</source>
        <translation>The camera gives no more pictures. Plug it in again, then open it anew.</translation>
    </message>
    <message>
        <source>Neither an invoice's QR code nor its text could be read in this picture. Take it again, flat, closer and in even light, or type the invoice in.</source>
        <translation>Neither an invoice's QR code nor its text could be read in this picture. Take it again, flat, closer and in even light, or type the invoice in.</translation>
    </message>
    <message>
        <source>What recognises text failed twice on this picture. Close other programs if memory is short and try again, or type the invoice in.</source>
        <translation>What recognises text failed twice on this picture. Close other programs if memory is short and try again, or type the invoice in.</translation>
    </message>
    <message>
        <source>The text was not recognised within {seconds} seconds. Try a smaller picture, or type the invoice in.</source>
        <translation>The text was not recognised within {seconds} seconds. Try a smaller picture, or type the invoice in.</translation>
    </message>
    <message>
        <source>What recognises text cannot be loaded on this computer ({system}). QR codes are still read; install the program again to have text read too.</source>
        <translation>What recognises text cannot be loaded on this computer ({system}). QR codes are still read; install the program again to have text read too.</translation>
    </message>
</context>
<context>
    <name>TroubleBand</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>TroubleSheet</name>
    <message>
        <source>The key store does not answer</source>
        <translation>The key store does not answer</translation>
    </message>
    <message>
        <source>The archive does not open</source>
        <translation>The archive does not open</translation>
    </message>
    <message>
        <source>Your archive was not touched.</source>
        <translation>Your archive was not touched.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Keep the key in a file…</source>
        <translation>Keep the key in a file…</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Use the recovery key…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>TrustPanel</name>
    <message>
        <source>&amp;Reason, for the log</source>
        <translation>&amp;Reason, for the log</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Trust this maker of seals?</source>
        <translation>Trust this maker of seals?</translation>
    </message>
    <message>
        <source>Trust this maker</source>
        <translation>Trust this maker</translation>
    </message>
    <message>
        <source>How do you know that it is the real one?</source>
        <translation>How do you know that it is the real one?</translation>
    </message>
    <message>
        <source>Everything that this maker sealed and that holds will be called genuine, on this office's own responsibility. Names can be invented: compare the SHA-256 with what the tax bureau tells you, by a way that does not lead over the invoice's sender.</source>
        <translation>Everything that this maker sealed and that holds will be called genuine, on this office's own responsibility. Names can be invented: compare the SHA-256 with what the tax bureau tells you, by a way that does not lead over the invoice's sender.</translation>
    </message>
    <message>
        <source>Do not trust this maker any more?</source>
        <translation>Do not trust this maker any more?</translation>
    </message>
    <message>
        <source>Remove this maker</source>
        <translation>Remove this maker</translation>
    </message>
    <message>
        <source>Why is it not to be trusted any more?</source>
        <translation>Why is it not to be trusted any more?</translation>
    </message>
    <message>
        <source>Its seals will not be called genuine from now on. What was verified before stays as it was recorded; verify such invoices again.</source>
        <translation>Its seals will not be called genuine from now on. What was verified before stays as it was recorded; verify such invoices again.</translation>
    </message>
</context>
<context>
    <name>TrustRole</name>
    <message>
        <source>Makes seals</source>
        <translation>Makes seals</translation>
    </message>
    <message>
        <source>Makes seals for tests</source>
        <translation>Makes seals for tests</translation>
    </message>
</context>
<context>
    <name>TrustSection</name>
    <message>
        <source>Choose a certificate or a sealed invoice</source>
        <translation>Choose a certificate or a sealed invoice</translation>
    </message>
    <message>
        <source>Certificates and invoices (*.cer *.crt *.der *.pem *.ofd *.pdf);;All files (*)</source>
        <translation>Certificates and invoices (*.cer *.crt *.der *.pem *.ofd *.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>Choose a list of seal makers</source>
        <translation>Choose a list of seal makers</translation>
    </message>
    <message>
        <source>Lists of seal makers (*.json);;All files (*)</source>
        <translation>Lists of seal makers (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>The list of {version} is in force.</source>
        <translation>The list of {version} is in force.</translation>
    </message>
    <message>
        <source>The maker is trusted by this office from now on.</source>
        <translation>The maker is trusted by this office from now on.</translation>
    </message>
    <message>
        <source>This office does not trust the maker on its own any more.</source>
        <translation>This office does not trust the maker on its own any more.</translation>
    </message>
    <message>
        <source>Added by {who}: {reason}</source>
        <translation>Added by {who}: {reason}</translation>
    </message>
    <message>
        <source>Seen: {where}</source>
        <translation>Seen: {where}</translation>
    </message>
    <message>
        <source>Seal makers</source>
        <translation>Seal makers</translation>
    </message>
    <message>
        <source>A seal proves something only if it is known who made it. Makers are known by their certificate's SHA-256, never by a name. Those of the list come with the program; add others only if you are sure of them.</source>
        <translation>A seal proves something only if it is known who made it. Makers are known by their certificate's SHA-256, never by a name. Those of the list come with the program; add others only if you are sure of them.</translation>
    </message>
    <message>
        <source>Signed list of</source>
        <translation>Signed list of</translation>
    </message>
    <message>
        <source>Seal makers that are trusted</source>
        <translation>Seal makers that are trusted</translation>
    </message>
    <message>
        <source>Add from a certificate or an invoice…</source>
        <translation>Add from a certificate or an invoice…</translation>
    </message>
    <message>
        <source>Import a newer list…</source>
        <translation>Import a newer list…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Only makers that this office added can be removed</source>
        <translation>Only makers that this office added can be removed</translation>
    </message>
</context>
<context>
    <name>TrustStatus</name>
    <message>
        <source>pinned, provisional</source>
        <translation>pinned, provisional</translation>
    </message>
    <message>
        <source>pinned, confirmed by the authority</source>
        <translation>pinned, confirmed by the authority</translation>
    </message>
    <message>
        <source>pinned, added by this office</source>
        <translation>pinned, added by this office</translation>
    </message>
    <message>
        <source>The list holds this certificate provisionally: it was the same in several genuine invoices, but the tax bureau itself has not told it.</source>
        <translation>The list holds this certificate provisionally: it was the same in several genuine invoices, but the tax bureau itself has not told it.</translation>
    </message>
    <message>
        <source>The list holds this certificate as the authority itself told it.</source>
        <translation>The list holds this certificate as the authority itself told it.</translation>
    </message>
    <message>
        <source>An administrator of this office added this certificate. Nobody else vouches for it.</source>
        <translation>An administrator of this office added this certificate. Nobody else vouches for it.</translation>
    </message>
</context>
<context>
    <name>TypeKeySheet</name>
    <message>
        <source>Capital or small letters, with or without dashes and spaces: all the same. O is read as 0, I and L as 1.</source>
        <translation>Capital or small letters, with or without dashes and spaces: all the same. O is read as 0, I and L as 1.</translation>
    </message>
    <message>
        <source>Type the recovery key back</source>
        <translation>Type the recovery key back</translation>
    </message>
    <message>
        <source>This makes sure that your copy is right, while it can still be mended.</source>
        <translation>This makes sure that your copy is right, while it can still be mended.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Show it again</translation>
    </message>
    <message>
        <source>Create the archive</source>
        <translation>Create the archive</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Change the key</translation>
    </message>
    <message>
        <source>Move the archive here</source>
        <translation>Move the archive here</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Open the backup</translation>
    </message>
    <message>
        <source>Type in the recovery key that was printed when the archive was made, or when its key was last changed before the backup.</source>
        <translation>Type in the recovery key that was printed when the archive was made, or when its key was last changed before the backup.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verify and restore</source>
        <translation>Verify and restore</translation>
    </message>
    <message>
        <source>The key of your archive is not here</source>
        <translation>The key of your archive is not here</translation>
    </message>
    <message>
        <source>Your archive is here and unharmed, but this computer does not hold its key: after a new installation, or on another computer, that is so. Type in the recovery key that was printed when the archive was made.</source>
        <translation>Your archive is here and unharmed, but this computer does not hold its key: after a new installation, or on another computer, that is so. Type in the recovery key that was printed when the archive was made.</translation>
    </message>
    <message>
        <source>Look for the key again</source>
        <translation>Look for the key again</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>Open the archive</translation>
    </message>
</context>
<context>
    <name>TypedFields</name>
    <message>
        <source>This is no amount. Write it like 1234.50.</source>
        <translation>This is no amount. Write it like 1234.50.</translation>
    </message>
    <message>
        <source>This is no date. Write it like 2026-07-14.</source>
        <translation>This is no date. Write it like 2026-07-14.</translation>
    </message>
    <message>
        <source>Only digits belong here.</source>
        <translation>Only digits belong here.</translation>
    </message>
    <message>
        <source>Digits are missing.</source>
        <translation>Digits are missing.</translation>
    </message>
    <message>
        <source>These are too many digits.</source>
        <translation>These are too many digits.</translation>
    </message>
    <message>
        <source>all of it, or its last six digits</source>
        <translation>all of it, or its last six digits</translation>
    </message>
</context>
<context>
    <name>TypedForm</name>
    <message>
        <source>{field}: did you mean {meant}?</source>
        <translation>{field}: did you mean {meant}?</translation>
    </message>
    <message>
        <source>Type in what stands on the invoice</source>
        <translation>Type in what stands on the invoice</translation>
    </message>
    <message>
        <source>&amp;Kind of invoice</source>
        <translation>&amp;Kind of invoice</translation>
    </message>
    <message>
        <source>Kind of invoice</source>
        <translation>Kind of invoice</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>With companies and &amp;all amounts</source>
        <translation>With companies and &amp;all amounts</translation>
    </message>
</context>
<context>
    <name>TypedOffer</name>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
</context>
<context>
    <name>Unreadable</name>
    <message>
        <source>it lists too many parts</source>
        <translation>it lists too many parts</translation>
    </message>
    <message>
        <source>a digest in it is none</source>
        <translation>a digest in it is none</translation>
    </message>
    <message>
        <source>it ends in the middle of a value</source>
        <translation>it ends in the middle of a value</translation>
    </message>
    <message>
        <source>it holds something that does not belong</source>
        <translation>it holds something that does not belong</translation>
    </message>
    <message>
        <source>bytes follow where it should end</source>
        <translation>bytes follow where it should end</translation>
    </message>
    <message>
        <source>its structure is damaged</source>
        <translation>its structure is damaged</translation>
    </message>
    <message>
        <source>it is larger than any real one</source>
        <translation>it is larger than any real one</translation>
    </message>
    <message>
        <source>the public key is of an unknown kind</source>
        <translation>the public key is of an unknown kind</translation>
    </message>
    <message>
        <source>parts of a certificate are missing</source>
        <translation>parts of a certificate are missing</translation>
    </message>
    <message>
        <source>it names no certificate that it holds</source>
        <translation>it names no certificate that it holds</translation>
    </message>
    <message>
        <source>the seal lists its signers in an unknown way</source>
        <translation>the seal lists its signers in an unknown way</translation>
    </message>
    <message>
        <source>the signed value is malformed</source>
        <translation>the signed value is malformed</translation>
    </message>
    <message>
        <source>it does not have exactly one signer</source>
        <translation>it does not have exactly one signer</translation>
    </message>
    <message>
        <source>a file that it names is not there</source>
        <translation>a file that it names is not there</translation>
    </message>
    <message>
        <source>it does not say what it signs</source>
        <translation>it does not say what it signs</translation>
    </message>
    <message>
        <source>the file lists too many signatures</source>
        <translation>the file lists too many signatures</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>a part of the file is damaged</translation>
    </message>
    <message>
        <source>a part of it is empty</source>
        <translation>a part of it is empty</translation>
    </message>
    <message>
        <source>a part of it is no well-formed XML</source>
        <translation>a part of it is no well-formed XML</translation>
    </message>
    <message>
        <source>it declares a document type, which no genuine one does</source>
        <translation>it declares a document type, which no genuine one does</translation>
    </message>
    <message>
        <source>its characters cannot be decoded</source>
        <translation>its characters cannot be decoded</translation>
    </message>
    <message>
        <source>it holds no certificate of the signer</source>
        <translation>it holds no certificate of the signer</translation>
    </message>
    <message>
        <source>the structure of the PDF is unclear</source>
        <translation>the structure of the PDF is unclear</translation>
    </message>
    <message>
        <source>no form of the PDF refers to it</source>
        <translation>no form of the PDF refers to it</translation>
    </message>
    <message>
        <source>it does not cover the file in one piece</source>
        <translation>it does not cover the file in one piece</translation>
    </message>
    <message>
        <source>another signature was added later</source>
        <translation>another signature was added later</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>and %n more reason</numerusform>
            <numerusform>and %n more reasons</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>Is it genuine?</translation>
    </message>
    <message>
        <source>May we take it?</source>
        <translation>May we take it?</translation>
    </message>
</context>
<context>
    <name>VerificationsList</name>
    <message>
        <source>{time}
{verdict}
{name}</source>
        <translation>{time}
{verdict}
{name}</translation>
    </message>
    <message>
        <source>Verifications of this invoice, the newest first</source>
        <translation>Verifications of this invoice, the newest first</translation>
    </message>
</context>
<context>
    <name>WatchedFiles</name>
    <message numerus="yes">
        <source>From the watched folder: %n invoice(s)</source>
        <translation>
            <numerusform>From the watched folder: %n invoice</numerusform>
            <numerusform>From the watched folder: %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt or contradicted</source>
        <translation>
            <numerusform>%n in doubt or contradicted</numerusform>
            <numerusform>%n in doubt or contradicted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <translation>
            <numerusform>%n seen before</numerusform>
            <numerusform>%n seen before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchedRow</name>
    <message>
        <source>Name of the supplier</source>
        <translation>Name of the supplier</translation>
    </message>
    <message>
        <source>Name of the supplier to watch</source>
        <translation>Name of the supplier to watch</translation>
    </message>
    <message>
        <source>Taxpayer id</source>
        <translation>Taxpayer id</translation>
    </message>
    <message>
        <source>Taxpayer id of the supplier to watch</source>
        <translation>Taxpayer id of the supplier to watch</translation>
    </message>
    <message>
        <source>Why; whoever checks an invoice reads it</source>
        <translation>Why; whoever checks an invoice reads it</translation>
    </message>
    <message>
        <source>Why the supplier is watched</source>
        <translation>Why the supplier is watched</translation>
    </message>
    <message>
        <source>Watch this supplier no longer</source>
        <translation>Watch this supplier no longer</translation>
    </message>
</context>
<context>
    <name>WatchedSection</name>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Choose a folder to watch</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Watched folder</translation>
    </message>
    <message>
        <source>While the program is open, every invoice that a scanner or a download puts into this folder is checked once, as soon as its file is finished. ZIP files and folders inside are looked into. Nothing in it is moved or changed.</source>
        <translation>While the program is open, every invoice that a scanner or a download puts into this folder is checked once, as soon as its file is finished. ZIP files and folders inside are looked into. Nothing in it is moved or changed.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Stop watching</translation>
    </message>
</context>
<context>
    <name>WelcomeSheet</name>
    <message>
        <source>Welcome to InvoiceDesk</source>
        <translation>Welcome to InvoiceDesk</translation>
    </message>
    <message>
        <source>Hand an invoice over, and see within a second what can be known about it.</source>
        <translation>Hand an invoice over, and see within a second what can be known about it.</translation>
    </message>
    <message>
        <source>Everything you check is kept in an archive on this computer, encrypted with a key that your system's keyring keeps for you. A recovery key, which you are about to see, opens the archive when the keyring is lost: only you will have it.</source>
        <translation>Everything you check is kept in an archive on this computer, encrypted with a key that your system's keyring keeps for you. A recovery key, which you are about to see, opens the archive when the keyring is lost: only you will have it.</translation>
    </message>
    <message>
        <source>The archive: {folder}</source>
        <translation>The archive: {folder}</translation>
    </message>
    <message>
        <source>Is there an archive already?</source>
        <translation>Is there an archive already?</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Use the office's shared database…</source>
        <translation>Use the office's shared database…</translation>
    </message>
    <message>
        <source>Make a new archive</source>
        <translation>Make a new archive</translation>
    </message>
</context>
<context>
    <name>_TagChip</name>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Remove the tag {tag}</translation>
    </message>
</context>
</TS>
