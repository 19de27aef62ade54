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
    <name>ArchivePage</name>
    <message>
        <source>Number, last digits, company, taxpayer id, amount or date</source>
        <translation>Number, last digits, company, taxpayer id, amount or date</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Search the archive</translation>
    </message>
    <message>
        <source>Period of issue</source>
        <translation>Period of issue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
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
        <source>Any period</source>
        <translation>Any period</translation>
    </message>
    <message>
        <source>Issued this month</source>
        <translation>Issued this month</translation>
    </message>
    <message>
        <source>Issued last month</source>
        <translation>Issued last month</translation>
    </message>
    <message>
        <source>Issued this year</source>
        <translation>Issued this year</translation>
    </message>
    <message>
        <source>Issued last year</source>
        <translation>Issued last year</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Any kind</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Any verdict</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice matches. Search for less, or clear the filters.</source>
        <translation>No invoice matches. Search for less, or clear the filters.</translation>
    </message>
    <message>
        <source>Nothing here yet. Every invoice that you check at the desk is kept here.</source>
        <translation>Nothing here yet. Every invoice that you check at the desk is kept here.</translation>
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
        <source>Every check of form passed, but no authority spoke for it. Anyone can print a well-formed invoice.</source>
        <translation>Every check of form passed, but no authority spoke for it. Anyone can print a well-formed invoice.</translation>
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
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n in doubt</numerusform>
            <numerusform>%n in doubt</numerusform>
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
    <message>
        <source>stopped before the end</source>
        <translation>stopped before the end</translation>
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
    <name>BusyLine</name>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
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
    <name>DeskPage</name>
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
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>The document</source>
        <translation>The document</translation>
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
        <source>Seen before: {time} by {by}, as {input}; {count} time(s) in all.</source>
        <translation>Seen before: {time} by {by}, as {input}; {count} time(s) in all.</translation>
    </message>
    <message>
        <source>Without number, or code, it cannot be looked up.</source>
        <translation>Without number, or code, it cannot be looked up.</translation>
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
        <source>There is no earlier showing to compare.</source>
        <translation>There is no earlier showing to compare.</translation>
    </message>
    <message>
        <source>No invoice of the same seller, total and date is kept.</source>
        <translation>No invoice of the same seller, total and date is kept.</translation>
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
</context>
<context>
    <name>FindingsView</name>
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
    <name>HandOverBar</name>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Open one or many files (Ctrl+O)</source>
        <translation>Open one or many files (Ctrl+O)</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Opening the archive…</source>
        <translation>Opening the archive…</translation>
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
        <source>The document's page</source>
        <translation>The document's page</translation>
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
        <source>Save original…</source>
        <translation>Save original…</translation>
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
        <source>Verifications of this invoice</source>
        <translation>Verifications of this invoice</translation>
    </message>
    <message>
        <source>{time} by {name}</source>
        <translation>{time} by {name}</translation>
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
        <source>Times shown</source>
        <translation>Times shown</translation>
    </message>
    <message>
        <source>Name documents, or a scanned text with --scan.</source>
        <translation>Name documents, or a scanned text with --scan.</translation>
    </message>
    <message>
        <source>Receipt written to {path}</source>
        <translation>Receipt written to {path}</translation>
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
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The document's signature or seal verifies</source>
        <translation>The document's signature or seal verifies</translation>
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
</context>
<context>
    <name>SeenBefore</name>
    <message>
        <source>Open that entry</source>
        <translation>Open that entry</translation>
    </message>
    <message numerus="yes">
        <source>A similar invoice was shown %n time(s) before</source>
        <translation>
            <numerusform>A similar invoice was shown %n time before</numerusform>
            <numerusform>A similar invoice was shown %n times before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This invoice was shown %n time(s) before</source>
        <translation>
            <numerusform>This invoice was shown %n time before</numerusform>
            <numerusform>This invoice was shown %n times before</numerusform>
        </translation>
    </message>
    <message>
        <source>{likeness}: {time}, by {person}</source>
        <translation>{likeness}: {time}, by {person}</translation>
    </message>
    <message>
        <source>{likeness}: {time}, by {person}, as {name}</source>
        <translation>{likeness}: {time}, by {person}, as {name}</translation>
    </message>
    <message>
        <source>number {number}, total {total}</source>
        <translation>number {number}, total {total}</translation>
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
        <source>For a backup, copy the whole folder while the program is closed. The recovery key opens the copy on another computer.</source>
        <translation>For a backup, copy the whole folder while the program is closed. The recovery key opens the copy on another computer.</translation>
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
        <source>Signature not checked</source>
        <translation>Signature not checked</translation>
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
        <source>No invoice was found in this document. If it is a scan, take a clear picture of the QR code, or type the invoice in.</source>
        <translation>No invoice was found in this document. If it is a scan, take a clear picture of the QR code, or type the invoice in.</translation>
    </message>
    <message>
        <source>No invoice's QR code could be read in this picture. Take it again, closer and without glare, or type the invoice in.</source>
        <translation>No invoice's QR code could be read in this picture. Take it again, closer and without glare, or type the invoice in.</translation>
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
        <source>The characters of the XML document cannot be read in any known encoding. Download it again.</source>
        <translation>The characters of the XML document cannot be read in any known encoding. Download it again.</translation>
    </message>
    <message>
        <source>Stopped. What was checked before is kept.</source>
        <translation>Stopped. What was checked before is kept.</translation>
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
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>TypeKeySheet</name>
    <message>
        <source>Capital or small letters, with or without dashes and spaces: all the same. O is read as 0, I and L as 1.</source>
        <translation>Capital or small letters, with or without dashes and spaces: all the same. O is read as 0, I and L as 1.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
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
    <name>TypedForm</name>
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
        <source>all of it, or its last six digits</source>
        <translation>all of it, or its last six digits</translation>
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
        <source>Make the archive</source>
        <translation>Make the archive</translation>
    </message>
</context>
</TS>
