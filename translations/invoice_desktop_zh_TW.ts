<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Acceptance</name>
    <message>
        <source>May be taken</source>
        <translation>可以收</translation>
    </message>
    <message>
        <source>Look again before taking it</source>
        <translation>需複核</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>不要收</translation>
    </message>
</context>
<context>
    <name>AcceptanceReason</name>
    <message>
        <source>No authority spoke for it</source>
        <translation>沒有權威來源為它作證</translation>
    </message>
    <message>
        <source>Whether another desk has seen it is not known</source>
        <translation>其他電腦是否見過不得而知</translation>
    </message>
    <message>
        <source>It contradicts itself</source>
        <translation>自相矛盾</translation>
    </message>
    <message>
        <source>Its sources differ</source>
        <translation>各來源不一致</translation>
    </message>
    <message>
        <source>Its sources name different kinds</source>
        <translation>各來源所示票種不同</translation>
    </message>
    <message>
        <source>The QR code's checksum does not fit</source>
        <translation>QR 碼檢核值不符</translation>
    </message>
    <message>
        <source>The invoice code has a wrong layout</source>
        <translation>發票代碼編排不對</translation>
    </message>
    <message>
        <source>It has a code that it must not have</source>
        <translation>不應有發票代碼</translation>
    </message>
    <message>
        <source>The invoice code is missing</source>
        <translation>缺少發票代碼</translation>
    </message>
    <message>
        <source>The invoice number has a wrong layout</source>
        <translation>發票號碼編排不對</translation>
    </message>
    <message>
        <source>The year in the number does not fit the date</source>
        <translation>號碼年份與日期不符</translation>
    </message>
    <message>
        <source>Its date lies in the future</source>
        <translation>日期在未來</translation>
    </message>
    <message>
        <source>It is dated before its kind existed</source>
        <translation>日期早於該票種出現</translation>
    </message>
    <message>
        <source>A taxpayer id has a wrong check character</source>
        <translation>納稅人識別號校驗碼不對</translation>
    </message>
    <message>
        <source>A taxpayer id is malformed</source>
        <translation>納稅人識別號格式不對</translation>
    </message>
    <message>
        <source>Amount and tax do not make the total</source>
        <translation>金額加稅額不等於價稅合計</translation>
    </message>
    <message>
        <source>The lines do not add up</source>
        <translation>明細合計不符</translation>
    </message>
    <message>
        <source>A line's tax does not follow from its rate</source>
        <translation>有一行稅額與稅率不符</translation>
    </message>
    <message>
        <source>The amount in words is another one</source>
        <translation>大寫金額不一致</translation>
    </message>
    <message>
        <source>A rate was not in force on that date</source>
        <translation>稅率在當日無效</translation>
    </message>
    <message>
        <source>Needed fields were not read</source>
        <translation>缺少必要欄位</translation>
    </message>
    <message>
        <source>A paper ticket after its last day</source>
        <translation>紙質客票已過期限</translation>
    </message>
    <message>
        <source>It was shown before</source>
        <translation>以前出現過</translation>
    </message>
    <message>
        <source>It differs from its earlier showing</source>
        <translation>與以前出示的不同</translation>
    </message>
    <message>
        <source>A similar invoice was shown before</source>
        <translation>出現過相似的發票</translation>
    </message>
    <message>
        <source>It is a red-letter invoice</source>
        <translation>是紅字發票</translation>
    </message>
    <message>
        <source>The buyer is not one of our companies</source>
        <translation>購買方不是我們的公司</translation>
    </message>
    <message>
        <source>The buyer's title differs from ours</source>
        <translation>購買方名稱與我們不符</translation>
    </message>
    <message>
        <source>The buyer's taxpayer id differs from ours</source>
        <translation>購買方識別號與我們不符</translation>
    </message>
    <message>
        <source>The tax bureau's ledger has other values</source>
        <translation>與稅務局底帳不一致</translation>
    </message>
    <message>
        <source>What was typed or recognised differs from the ledger</source>
        <translation>錄入或識別的內容與底帳不同</translation>
    </message>
    <message>
        <source>The tax bureau's ledger does not list it</source>
        <translation>稅務局底帳中沒有</translation>
    </message>
    <message>
        <source>It was red-lettered</source>
        <translation>已紅沖</translation>
    </message>
    <message>
        <source>It was red-lettered in part</source>
        <translation>已部分紅沖</translation>
    </message>
    <message>
        <source>It was voided</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>The tax bureau calls it an abnormal voucher</source>
        <translation>稅務局列為異常憑證</translation>
    </message>
    <message>
        <source>The tax bureau calls it suspicious</source>
        <translation>稅務局列為疑點發票</translation>
    </message>
    <message>
        <source>Two exports of the ledger disagree</source>
        <translation>兩份底帳匯出檔案不一致</translation>
    </message>
    <message>
        <source>The buyer's title is a former one of ours</source>
        <translation>抬頭是我們的曾用名</translation>
    </message>
    <message>
        <source>We issued it ourselves</source>
        <translation>由我們自己開出</translation>
    </message>
    <message>
        <source>It is over the office's limit</source>
        <translation>超過本單位限額</translation>
    </message>
    <message>
        <source>It is older than the office takes</source>
        <translation>超過本單位時限</translation>
    </message>
    <message>
        <source>It is of a year that is no longer taken</source>
        <translation>所屬年度已不受理</translation>
    </message>
    <message>
        <source>It is one of several consecutive numbers</source>
        <translation>連號發票</translation>
    </message>
    <message>
        <source>The seller is one to watch</source>
        <translation>銷售方是重點關注的供應商</translation>
    </message>
    <message>
        <source>Its certificate or seal was not valid when it was signed</source>
        <translation>簽章時憑證或印章不在有效狀態</translation>
    </message>
    <message>
        <source>Not all that it shows was signed</source>
        <translation>所顯示的內容並非全部經過簽章</translation>
    </message>
    <message>
        <source>It was altered after signing</source>
        <translation>簽章後遭更動</translation>
    </message>
    <message>
        <source>It carries a seal for tests</source>
        <translation>蓋的是測試印章</translation>
    </message>
    <message>
        <source>Another taxpayer than the seller signed it</source>
        <translation>簽章的納稅人不是銷售方</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Archive made</source>
        <translation>建立票夾</translation>
    </message>
    <message>
        <source>Archive brought up to a new release</source>
        <translation>票夾升級到新版本</translation>
    </message>
    <message>
        <source>Archive given a new key</source>
        <translation>票夾更換金鑰</translation>
    </message>
    <message>
        <source>Archive restored from a backup</source>
        <translation>從備份恢復票夾</translation>
    </message>
    <message>
        <source>Archive moved</source>
        <translation>票夾搬移</translation>
    </message>
    <message>
        <source>Everything exported</source>
        <translation>匯出全部內容</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>完成備份</translation>
    </message>
    <message>
        <source>Log of this desk begun</source>
        <translation>本機日誌開始</translation>
    </message>
    <message>
        <source>Log found altered, and gone on with</source>
        <translation>發現日誌被改動，繼續記錄</translation>
    </message>
    <message>
        <source>Invoice verified</source>
        <translation>查驗發票</translation>
    </message>
    <message>
        <source>Many invoices verified</source>
        <translation>批次查驗發票</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>更改狀態</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>更改類別</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>更改標籤</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>Attached file removed</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Our companies changed</source>
        <translation>更改「我們的公司」</translation>
    </message>
    <message>
        <source>A newer list of seal makers was taken in</source>
        <translation>匯入了更新的製章者清單</translation>
    </message>
    <message>
        <source>A seal maker was trusted by the office</source>
        <translation>本單位信任了一個製章者</translation>
    </message>
    <message>
        <source>The trust in a seal maker was taken back</source>
        <translation>撤回了對一個製章者的信任</translation>
    </message>
    <message>
        <source>The office's rules changed</source>
        <translation>修改收票規則</translation>
    </message>
    <message>
        <source>Export of the ledger taken in</source>
        <translation>匯入底帳匯出檔案</translation>
    </message>
    <message>
        <source>Export of the ledger taken out again</source>
        <translation>撤出底帳匯出檔案</translation>
    </message>
    <message>
        <source>Alarm raised by the ledger</source>
        <translation>底帳引起預警</translation>
    </message>
    <message>
        <source>Alarm dealt with</source>
        <translation>處理預警</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>匯出列表</translation>
    </message>
    <message>
        <source>Done by a newer release</source>
        <translation>由更新版本執行</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back to the results of the files (Alt+Left)</source>
        <translation>返回檔案結果（Alt+Left）</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>列印憑條</translation>
    </message>
    <message>
        <source>Choose paper and language, then print (Ctrl+P)</source>
        <translation>選擇紙張和語言後列印（Ctrl+P）</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>儲存憑條</translation>
    </message>
    <message>
        <source>Save the receipt as a PDF (Ctrl+S)</source>
        <translation>將憑條儲存為 PDF（Ctrl+S）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一張</translation>
    </message>
    <message>
        <source>Enter on the empty field, or simply the next scan</source>
        <translation>在空輸入框按 Enter，或直接掃下一張</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>{reason}: {number}, {seller}, {total} ({status})</source>
        <translation>{reason}：{number}，{seller}，{total}（{status}）</translation>
    </message>
    <message>
        <source>Raised by {file}, {time}; the invoice was then: {status}</source>
        <translation>由 {file} 引起，{time}；當時該發票：{status}</translation>
    </message>
    <message>
        <source>Taken back so far: {amount} of {total}</source>
        <translation>已沖回 {amount}，原金額 {total}</translation>
    </message>
    <message>
        <source>Dealt with by {person}, {time}: {how}</source>
        <translation>{person} 於 {time} 處理：{how}</translation>
    </message>
    <message>
        <source>Red-lettered as a whole</source>
        <translation>已全額紅沖</translation>
    </message>
    <message>
        <source>Red-lettered in part</source>
        <translation>已部分紅沖</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Abnormal voucher</source>
        <translation>異常憑證</translation>
    </message>
    <message>
        <source>Suspicious invoice</source>
        <translation>疑點發票</translation>
    </message>
    <message>
        <source>The tax bureau's ledger differs</source>
        <translation>與稅務局底帳不一致</translation>
    </message>
    <message>
        <source>The export that raised it was taken out again.</source>
        <translation>引起它的匯出檔案已撤出。</translation>
    </message>
</context>
<context>
    <name>AlarmBand</name>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) on invoices that were let through</source>
        <translation>
            <numerusform>已放行的發票有 %n 條預警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message>
        <source>Dealt with…</source>
        <translation>處理…</translation>
    </message>
    <message>
        <source>How was it dealt with? It stays in the history</source>
        <translation>怎樣處理的？會保留在歷史中</translation>
    </message>
    <message>
        <source>How the alarm was dealt with</source>
        <translation>預警的處理辦法</translation>
    </message>
    <message>
        <source>Close the alarm</source>
        <translation>結束預警</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>暫不處理</translation>
    </message>
</context>
<context>
    <name>AlarmTray</name>
    <message numerus="yes">
        <source>%n alarm(s) on invoices that were let through</source>
        <translation>
            <numerusform>已放行的發票有 %n 條預警</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the newest alarm</source>
        <translation>開啟最新的預警</translation>
    </message>
    <message>
        <source>Show no alarms here any more</source>
        <translation>不再在此顯示預警</translation>
    </message>
</context>
<context>
    <name>AlarmsView</name>
    <message>
        <source>The alarm is closed; it stays in the invoice's history</source>
        <translation>預警已結束，並保留在該發票的歷史中</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) were dealt with</source>
        <translation>
            <numerusform>已處理 %n 條預警</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>銷售方</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>價稅合計</translation>
    </message>
    <message>
        <source>Status then</source>
        <translation>當時的狀態</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>預警時間</translation>
    </message>
    <message>
        <source>By the export</source>
        <translation>來自匯出檔</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>A later export says something new of these invoices, which were let through. Open one to see its history, and to say how it was dealt with.</source>
        <translation>這些發票已經放行，而後來的匯出檔對它們有了新的說法。開啟一張可以查看歷史，並記下怎樣處理。</translation>
    </message>
    <message>
        <source>Nothing to deal with: no export says anything new of an invoice that was let through.</source>
        <translation>沒有要處理的：沒有匯出檔對已放行的發票有新的說法。</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>預警</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>開啟發票</translation>
    </message>
    <message>
        <source>Show those dealt with too</source>
        <translation>也顯示已處理的</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Verified again; what was found before is kept beside it</source>
        <translation>已再次查驗；以前的結果仍保留</translation>
    </message>
</context>
<context>
    <name>AttachmentsView</name>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} 已移除。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>儲存附件</translation>
    </message>
    <message>
        <source>Only documents are opened from here. Save the file first.</source>
        <translation>這裡只能開啟文件類檔案。請先儲存該檔案。</translation>
    </message>
    <message>
        <source>{name}
{size}, {who}, {time}</source>
        <translation>{name}
{size}，{who}，{time}</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Choose files to keep beside the invoice</source>
        <translation>選擇要隨發票儲存的檔案</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the attachment (Delete)</source>
        <translation>移除附件（Delete）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>撤銷移除</translation>
    </message>
    <message>
        <source>Drop files here: contracts, lists, proof of payment</source>
        <translation>把檔案拖到這裡：合同、清單、付款憑證</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>None yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>{count}, of this desk and all others</source>
        <translation>{count}，含本機和其他電腦</translation>
    </message>
    <message>
        <source>This entry is in the log.</source>
        <translation>日誌中有這一條。</translation>
    </message>
    <message>
        <source>This entry is not in the log: the log is not the one that the receipt was printed from, or it was altered.</source>
        <translation>日誌中沒有這一條：憑條不是依據此日誌列印的，或日誌被改動過。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Everything that is done is written into a log, each entry signed over all before it. What is deleted, altered, put in another order or cut off is found.</source>
        <translation>所有操作都寫入日誌，每條都對此前全部內容簽名。刪除、改動、調換或截斷都能查出。</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>最新一條</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>條數</translation>
    </message>
    <message>
        <source>Entry on a &amp;receipt</source>
        <translation>憑條上的日誌條目(&amp;R)</translation>
    </message>
    <message>
        <source>The last line of a printed receipt</source>
        <translation>列印憑條的最後一行</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>查一查</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>最近的操作</translation>
    </message>
</context>
<context>
    <name>Authenticity</name>
    <message>
        <source>Genuine</source>
        <translation>真</translation>
    </message>
    <message>
        <source>Well-formed, not proven</source>
        <translation>要素合規，未驗真</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>不實</translation>
    </message>
    <message>
        <source>An authority spoke for this invoice and nothing contradicts it. It may have been red-lettered or voided since.</source>
        <translation>有權威來源為這張發票作證，且沒有矛盾。此後仍可能被紅沖或作廢。</translation>
    </message>
    <message>
        <source>No check of form failed, but no authority spoke for it. Anyone can print a well-formed invoice.</source>
        <translation>沒有形式檢查不通過，但沒有權威來源為它作證。要素合規的發票誰都能印出來。</translation>
    </message>
    <message>
        <source>A check of form failed, or its sources disagree in a way that a misreading could explain. Compare it with the original.</source>
        <translation>有形式檢查不通過，或各來源不一致但可能是誤讀造成。請與原件核對。</translation>
    </message>
    <message>
        <source>Something fails that an honest mistake cannot explain. Do not take it before it is cleared up.</source>
        <translation>出現了無心之失無法解釋的問題。查清之前請不要收。</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>No authority spoke for this invoice.</source>
        <translation>沒有權威來源為這張發票作證。</translation>
    </message>
    <message>
        <source>The tax bureau's ledger</source>
        <translation>稅務局底帳</translation>
    </message>
    <message>
        <source>A seal whose maker is known</source>
        <translation>製章者已知的電子印章</translation>
    </message>
</context>
<context>
    <name>AwayBanner</name>
    <message numerus="yes">
        <source>%n check(s) wait on this computer until the server answers.</source>
        <translation>
            <numerusform>%n 次查驗暫存在本機，等伺服器應答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups in the folder</source>
        <translation>資料夾中的備份</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>恢復…</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Choose a folder for backups</source>
        <translation>選擇備份資料夾</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>正在備份…</translation>
    </message>
    <message numerus="yes">
        <source>The backup is made, and was verified: %n invoice(s).</source>
        <translation>
            <numerusform>備份已完成並驗證：%n 張發票。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>正在讀取備份…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢復備份…</translation>
    </message>
    <message>
        <source>The backup is restored. The archive of before is kept beside it.</source>
        <translation>備份已恢復。原來的票夾保留在旁邊。</translation>
    </message>
    <message>
        <source>There is no backup yet: when this computer is lost or its disk fails, the archive is lost. Choose a folder on another disk, a stick, or a synced folder.</source>
        <translation>還沒有備份：如果這台電腦遺失或硬碟損壞，票夾就沒了。請選擇另一塊硬碟、隨身碟或同步資料夾。</translation>
    </message>
    <message>
        <source>No backup of this archive is in the folder.</source>
        <translation>資料夾中沒有這個票夾的備份。</translation>
    </message>
    <message>
        <source>The newest backup is of {made}: older than you want it to be.</source>
        <translation>最新的備份是 {made} 的，比您設定的要舊。</translation>
    </message>
    <message>
        <source>The newest backup is of {made}.</source>
        <translation>最新的備份是 {made} 的。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>A backup is the whole archive, encrypted. On any computer it opens with the recovery key. Older ones are thinned out: a week of days, a month of weeks, a year of months stay.</source>
        <translation>備份是加密的完整票夾，在任何電腦上都可用恢復金鑰開啟。舊備份會逐步精簡：保留一週內每天、一月內每週、一年內每月各一份。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>尚未選擇</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>備份資料夾</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation>自動備份(&amp;I)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>Daily, while the program is open</source>
        <translation>每天（程式開啟期間）</translation>
    </message>
    <message>
        <source>Weekly, while the program is open</source>
        <translation>每週（程式開啟期間）</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即備份(&amp;B)</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Cannot be used</source>
        <translation>不能使用</translation>
    </message>
    <message>
        <source>Of another archive</source>
        <translation>屬於另一個票夾</translation>
    </message>
    <message>
        <source>Opened and whole</source>
        <translation>已開啟驗證，完整</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>齊全</translation>
    </message>
    <message>
        <source>This backup is of another archive; it cannot replace this one.</source>
        <translation>這份備份屬於另一個票夾，不能替換當前票夾。</translation>
    </message>
    <message>
        <source>It was opened and everything in it was read: it is whole.</source>
        <translation>已開啟並讀完全部內容：完整無損。</translation>
    </message>
    <message>
        <source>Nothing is missing from it. Verify it to have all of it read.</source>
        <translation>沒有缺少檔案。點「驗證」可讀取全部內容。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成時間</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀況</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>the file says so</source>
        <translation>檔案中寫明</translation>
    </message>
    <message>
        <source>the file's name says so</source>
        <translation>檔案名稱寫明</translation>
    </message>
    <message>
        <source>drawn from its rows</source>
        <translation>由各列推得</translation>
    </message>
    <message>
        <source>the file's time</source>
        <translation>檔案的時間</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>由您指明</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Checking file {number} of {all}</source>
        <translation>正在查驗第 {number} 個檔案，共 {all} 個</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) checked</source>
        <translation>
            <numerusform>已查驗 %n 張</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for documents: %n found so far</source>
        <translation>
            <numerusform>正在找檔案：已找到 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: {number} of {all} files are checked</source>
        <translation>已暫停：{all} 個檔案中已查驗 {number} 個</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>另有 %n 個檔案略過</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the files</source>
        <translation>檔案進度</translation>
    </message>
    <message>
        <source>Results of the files</source>
        <translation>檔案結果</translation>
    </message>
    <message>
        <source>No invoice was found in this file.</source>
        <translation>這個檔案中沒有找到發票。</translation>
    </message>
</context>
<context>
    <name>BesideFirst</name>
    <message>
        <source>The first one</source>
        <translation>第一次</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>這一次</translation>
    </message>
</context>
<context>
    <name>BulkStatus</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most} at once</source>
        <translation>一次最多 {most} 張</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) brought to “{status}”</source>
        <translation>
            <numerusform>%n 張發票已改為「{status}」</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>可立即復原</translation>
    </message>
    <message>
        <source>Some are further on. Back to “{status}”: why?</source>
        <translation>其中有的已辦到後面的步驟。為什麼退回「{status}」？</translation>
    </message>
    <message>
        <source>Bring to</source>
        <translation>改為</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消選擇</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Checking</source>
        <translation>正在查驗</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera {number}</source>
        <translation>攝影機 {number}</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>正在開啟攝影機…</translation>
    </message>
    <message>
        <source>The picture is black. Is the lens covered?</source>
        <translation>畫面是黑的。鏡頭是不是被擋住了？</translation>
    </message>
    <message>
        <source>Hold the invoice's QR code in front of the camera. Without a code, lay the page flat and take a picture (Space): its text is read.</source>
        <translation>把發票的 QR 碼對準攝影機。沒有 QR 碼時，把票放平拍一張（空白鍵），會讀取文字。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>The camera's picture</source>
        <translation>攝影機畫面</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>A stack, one after the other</source>
        <translation>連續查一疊</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>鏡像</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋轉</translation>
    </message>
    <message>
        <source>Turn the picture on the screen by a quarter</source>
        <translation>把螢幕上的畫面轉四分之一圈</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>關閉攝影機</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>選擇攝影機</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Not sorted yet</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>餐飲</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>差旅</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>Local transport</source>
        <translation>市內交通</translation>
    </message>
    <message>
        <source>Vehicles and fuel</source>
        <translation>車輛與燃料</translation>
    </message>
    <message>
        <source>Office supplies</source>
        <translation>辦公用品</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Goods and materials</source>
        <translation>貨物與材料</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租金</translation>
    </message>
    <message>
        <source>Water, power and gas</source>
        <translation>水電氣</translation>
    </message>
    <message>
        <source>Post and telecommunication</source>
        <translation>郵電通訊</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培訓</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>醫療健康</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ChainPart</name>
    <message>
        <source>Document</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>簽章者</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>製章者</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>信任清單</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}：{choice}</translation>
    </message>
    <message>
        <source>Clear {name}</source>
        <translation>清除{name}</translation>
    </message>
</context>
<context>
    <name>ChoiceChip</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Narrow the list</source>
        <translation>縮小列表範圍</translation>
    </message>
</context>
<context>
    <name>ChooseBackupSheet</name>
    <message>
        <source>Choose the folder with the backups</source>
        <translation>選擇存放備份的資料夾</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>從備份恢復</translation>
    </message>
    <message>
        <source>Plug in the disk or connect to the folder with the backups, and choose it. You need the recovery key that was printed when the archive was made.</source>
        <translation>請插上磁碟或連線存放備份的資料夾，然後選擇它。您需要建立票夾時列印的恢復金鑰。</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on with this backup</source>
        <translation>使用這份備份</translation>
    </message>
    <message>
        <source>In {folder}:</source>
        <translation>在 {folder} 中：</translation>
    </message>
    <message>
        <source>No backup was found in {folder}. Choose another folder.</source>
        <translation>在 {folder} 中沒有找到備份。請選擇其他資料夾。</translation>
    </message>
</context>
<context>
    <name>Companies</name>
    <message>
        <source>{company} is no longer one of our companies</source>
        <translation>{company} 已不在「我們的公司」中</translation>
    </message>
    <message>
        <source>Add a company</source>
        <translation>新增公司</translation>
    </message>
</context>
<context>
    <name>CompanyRow</name>
    <message numerus="yes">
        <source>%n of 18 characters</source>
        <translation>
            <numerusform>%n/18 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Title, as on the invoices</source>
        <translation>名稱，與發票抬頭一致</translation>
    </message>
    <message>
        <source>Title of the company</source>
        <translation>公司名稱</translation>
    </message>
    <message>
        <source>Former names, separated by semicolons</source>
        <translation>曾用名，用分號隔開</translation>
    </message>
    <message>
        <source>Former names of the company</source>
        <translation>公司的曾用名</translation>
    </message>
    <message>
        <source>Taxpayer id</source>
        <translation>納稅人識別號</translation>
    </message>
    <message>
        <source>Taxpayer id of the company</source>
        <translation>公司的納稅人識別號</translation>
    </message>
    <message>
        <source>Remove this company</source>
        <translation>移除這家公司</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Not covered: {days}</source>
        <translation>未覆蓋：{days}</translation>
    </message>
    <message>
        <source>What the ledger covers</source>
        <translation>底帳的覆蓋範圍</translation>
    </message>
    <message>
        <source>{month}: covered</source>
        <translation>{month}：已覆蓋</translation>
    </message>
    <message>
        <source>{month}: covered in part</source>
        <translation>{month}：部分覆蓋</translation>
    </message>
    <message>
        <source>{month}: not covered, so nothing follows from a missing row</source>
        <translation>{month}：未覆蓋，底帳中沒有不說明任何問題</translation>
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
        <translation>報告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>關閉程式</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>程式出錯了</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours or of the invoice. What you checked before is kept. You can go on; if it happens again, close the program and start it anew. Please send the report to whoever looks after the program: it says where the mistake happened and holds nothing of any invoice.</source>
        <translation>這是程式的問題，與您和發票無關。此前查過的都已保留。您可以繼續；如果再次發生，請關閉程式後重新啟動。請把報告發給負責本程式的人：它只說明出錯的位置，不含任何發票內容。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>DamagedSheet</name>
    <message>
        <source>The archive is damaged</source>
        <translation>票夾已損壞</translation>
    </message>
    <message>
        <source>Restoring keeps the damaged archive beside the restored one, under another name: whoever knows about it may still get something out of it.</source>
        <translation>恢復時，損壞的票夾會改名保留在旁邊：懂行的人也許還能從中取回一些內容。</translation>
    </message>
    <message>
        <source>Use a backup in another folder…</source>
        <translation>使用其他資料夾中的備份…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再檢查一次</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>關閉程式</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢復這份備份</translation>
    </message>
    <message>
        <source>Choose a folder with backups…</source>
        <translation>選擇備份資料夾…</translation>
    </message>
    <message>
        <source>Looking for the newest good backup…</source>
        <translation>正在尋找最新的完好備份…</translation>
    </message>
    <message>
        <source>No good backup was found where backups are made.</source>
        <translation>在備份位置沒有找到完好的備份。</translation>
    </message>
    <message numerus="yes">
        <source>The newest good backup: of {made}, {age}, with %n invoice(s).</source>
        <translation>
            <numerusform>最新的完好備份：{made}，{age}，共 %n 張發票。</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour old</source>
        <translation>不到一小時前</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%n 小時前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSheet</name>
    <message>
        <source>The invoice's data</source>
        <translation>發票資料</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) under Lines</source>
        <translation>
            <numerusform>「明細」中還有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no page to show here: this is the data as it was read.</source>
        <translation>這裡沒有頁面可顯示：以下是讀出的資料。</translation>
    </message>
</context>
<context>
    <name>DeedDetail</name>
    <message>
        <source>Alarm: {value}</source>
        <translation>預警：{value}</translation>
    </message>
    <message>
        <source>Take it: {value}</source>
        <translation>可否接受：{value}</translation>
    </message>
    <message>
        <source>Attachment: {value}</source>
        <translation>附件：{value}</translation>
    </message>
    <message>
        <source>Genuine: {value}</source>
        <translation>真偽：{value}</translation>
    </message>
    <message>
        <source>Category: {value}</source>
        <translation>類別：{value}</translation>
    </message>
    <message>
        <source>Company: {value}</source>
        <translation>公司：{value}</translation>
    </message>
    <message>
        <source>Consecutive numbers: {value}</source>
        <translation>連號：{value}</translation>
    </message>
    <message>
        <source>Invoices: {value}</source>
        <translation>發票：{value}</translation>
    </message>
    <message>
        <source>Received or issued: {value}</source>
        <translation>取得或開具：{value}</translation>
    </message>
    <message>
        <source>Documents: {value}</source>
        <translation>檔案：{value}</translation>
    </message>
    <message>
        <source>Digest of their list: {value}</source>
        <translation>清單摘要：{value}</translation>
    </message>
    <message>
        <source>Issued from: {value}</source>
        <translation>開票日期起：{value}</translation>
    </message>
    <message>
        <source>Folder: {value}</source>
        <translation>資料夾：{value}</translation>
    </message>
    <message>
        <source>Former names: {value}</source>
        <translation>曾用名：{value}</translation>
    </message>
    <message>
        <source>How: {value}</source>
        <translation>處理辦法：{value}</translation>
    </message>
    <message>
        <source>Document: {value}</source>
        <translation>檔案：{value}</translation>
    </message>
    <message>
        <source>Kind: {value}</source>
        <translation>種類：{value}</translation>
    </message>
    <message>
        <source>Issued until: {value}</source>
        <translation>開票日期止：{value}</translation>
    </message>
    <message>
        <source>Last year's taken up to month: {value}</source>
        <translation>上一年發票收至：{value} 月</translation>
    </message>
    <message>
        <source>Export: {value}</source>
        <translation>匯出檔案：{value}</translation>
    </message>
    <message>
        <source>Limits: {value}</source>
        <translation>限額：{value}</translation>
    </message>
    <message>
        <source>Manifest, SHA-256: {value}</source>
        <translation>清單 SHA-256：{value}</translation>
    </message>
    <message>
        <source>Manifest, SM3: {value}</source>
        <translation>清單 SM3：{value}</translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation>檔案：{value}</translation>
    </message>
    <message>
        <source>None issued before: {value}</source>
        <translation>最早開票日期：{value}</translation>
    </message>
    <message>
        <source>Note: {value}</source>
        <translation>備註：{value}</translation>
    </message>
    <message>
        <source>Oldest in days: {value}</source>
        <translation>最長天數：{value}</translation>
    </message>
    <message>
        <source>Reason: {value}</source>
        <translation>原因：{value}</translation>
    </message>
    <message>
        <source>Maker: {value}</source>
        <translation>製章者：{value}</translation>
    </message>
    <message>
        <source>List of {value}</source>
        <translation>{value} 的清單</translation>
    </message>
    <message>
        <source>Rows: {value}</source>
        <translation>行數：{value}</translation>
    </message>
    <message>
        <source>SHA-256: {value}</source>
        <translation>SHA-256：{value}</translation>
    </message>
    <message>
        <source>Bytes: {value}</source>
        <translation>位元組數：{value}</translation>
    </message>
    <message>
        <source>Status: {value}</source>
        <translation>狀態：{value}</translation>
    </message>
    <message>
        <source>Tags: {value}</source>
        <translation>標籤：{value}</translation>
    </message>
    <message>
        <source>Digest of its text: {value}</source>
        <translation>文字摘要：{value}</translation>
    </message>
    <message>
        <source>Suppliers to watch: {value}</source>
        <translation>重點關注的供應商：{value}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
</context>
<context>
    <name>DeedsModel</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改後</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>驗票台</translation>
    </message>
</context>
<context>
    <name>DeskRulesSection</name>
    <message>
        <source>Write the day like 2026-01-31, or leave it empty.</source>
        <translation>日期請寫成 2026-01-31 的樣子，或留空。</translation>
    </message>
    <message>
        <source>Write a number, or leave it empty.</source>
        <translation>請填寫數字，或留空。</translation>
    </message>
    <message>
        <source>The office's own rules</source>
        <translation>收票規則</translation>
    </message>
    <message>
        <source>They say which invoices need another look before you take them. None of them says anything on whether an invoice is genuine.</source>
        <translation>這些規則指出哪些發票收之前需要複核。它們都不影響「是真的嗎？」的答案。</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>新增限額</translation>
    </message>
    <message>
        <source>Add a supplier</source>
        <translation>新增供應商</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>不設</translation>
    </message>
    <message>
        <source>Until the end of month {month}</source>
        <translation>收到 {month} 月底</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限額</translation>
    </message>
    <message>
        <source>A total above the limit of its kind of expense needs another look.</source>
        <translation>價稅合計超過所屬類別的限額，需複核。</translation>
    </message>
    <message>
        <source>Oldest, in days</source>
        <translation>最長天數</translation>
    </message>
    <message>
        <source>An invoice that was issued longer ago needs another look.</source>
        <translation>開票超過這個天數的發票，需複核。</translation>
    </message>
    <message>
        <source>Not issued before</source>
        <translation>最早開票日期</translation>
    </message>
    <message>
        <source>An invoice that was issued before this day needs another look.</source>
        <translation>在這一天之前開具的發票，需複核。</translation>
    </message>
    <message>
        <source>Last year's invoices</source>
        <translation>上一年的發票</translation>
    </message>
    <message>
        <source>After this month the books of the year before count as closed.</source>
        <translation>過了這個月，上一年視為已結帳。</translation>
    </message>
    <message>
        <source>Consecutive numbers</source>
        <translation>連號</translation>
    </message>
    <message>
        <source>So many invoices of one seller with numbers in a row need another look: one purchase may have been split.</source>
        <translation>同一銷售方連號的發票達到這個張數，需複核：可能是一筆消費拆開的。</translation>
    </message>
    <message>
        <source>Suppliers to watch</source>
        <translation>重點關注的供應商</translation>
    </message>
    <message>
        <source>Every invoice of theirs needs another look, for the reason you give.</source>
        <translation>他們的每張發票都需複核，並顯示您寫明的原因。</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Attachment saved as {name}</source>
        <translation>附件已儲存為 {name}</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}. Save it instead.</source>
        <translation>這台電腦上沒有能開啟 {name} 的程式。請改為儲存。</translation>
    </message>
    <message>
        <source>{category} (suggested)</source>
        <translation>{category}（建議）</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Received</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>開具</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>The document</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Let go to check these files</source>
        <translation>鬆開即可查驗這些檔案</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Hand an invoice over</source>
        <translation>請交進一張發票</translation>
    </message>
    <message>
        <source>Scan its QR code into the field above, drop OFD, PDF, XML or picture files anywhere on this page, or type it in. The verdict appears here.</source>
        <translation>把 QR 碼掃進上方輸入框，把 OFD、PDF、XML 或圖片檔案拖到頁面任意位置，或手工錄入。結論會顯示在這裡。</translation>
    </message>
    <message>
        <source>Nothing at hand? Try a sample:</source>
        <translation>手邊沒有發票？試試樣票：</translation>
    </message>
    <message>
        <source>Try the sample {name}</source>
        <translation>試用樣票 {name}</translation>
    </message>
    <message>
        <source>Fully digital invoice</source>
        <translation>數電發票</translation>
    </message>
    <message>
        <source>Electronic invoice</source>
        <translation>電子發票</translation>
    </message>
    <message>
        <source>An edited one</source>
        <translation>被改過的發票</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Scan the QR code, paste its text, or drop files here</source>
        <translation>掃描 QR 碼、貼上文字，或把檔案拖到這裡</translation>
    </message>
    <message>
        <source>Scan, paste or type an invoice's QR text</source>
        <translation>掃描、貼上或輸入發票 QR 碼文字</translation>
    </message>
    <message>
        <source>Enter checks. Enter on the empty field goes to the next invoice.</source>
        <translation>按 Enter 查驗；在空輸入框按 Enter 進入下一張。</translation>
    </message>
</context>
<context>
    <name>EntryHistory</name>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}，{time}</translation>
    </message>
    <message>
        <source>The log has nothing of this invoice yet.</source>
        <translation>日誌中還沒有這張發票的記錄。</translation>
    </message>
    <message>
        <source>Verified: {verdict}</source>
        <translation>查驗：{verdict}</translation>
    </message>
    <message>
        <source>Status changed from {before} to {after}</source>
        <translation>狀態由{before}改為{after}</translation>
    </message>
    <message>
        <source>Category changed from {before} to {after}</source>
        <translation>類別由{before}改為{after}</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>Attached {name}</source>
        <translation>新增附件 {name}</translation>
    </message>
    <message>
        <source>Removed the attachment {name}</source>
        <translation>移除附件 {name}</translation>
    </message>
    <message>
        <source>Something else was done: {act}</source>
        <translation>其他操作：{act}</translation>
    </message>
    <message>
        <source>Status taken back from {before} to {after}: {reason}</source>
        <translation>狀態由「{before}」退回「{after}」：{reason}</translation>
    </message>
    <message>
        <source>Tags added: {tags}</source>
        <translation>新增標籤：{tags}</translation>
    </message>
    <message>
        <source>Tags removed: {tags}</source>
        <translation>移除標籤：{tags}</translation>
    </message>
    <message>
        <source>What was done to this invoice, the newest first</source>
        <translation>對這張發票的操作，最新的在前</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message numerus="yes">
        <source>Findings (%n failed)</source>
        <translation>
            <numerusform>檢查結果（%n 項不通過）</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message numerus="yes">
        <source>Lines (%n)</source>
        <translation>
            <numerusform>明細（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Findings, the failed ones first</source>
        <translation>檢查結果，不通過的在前</translation>
    </message>
    <message>
        <source>Fields with where each came from</source>
        <translation>欄位及各自來源</translation>
    </message>
    <message>
        <source>Lines of goods and services</source>
        <translation>貨物和服務明細</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export list</source>
        <translation>匯出列表</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>匯出為試算表（XLSX）…</translation>
    </message>
    <message>
        <source>As comma-separated values (CSV)…</source>
        <translation>匯出為 CSV…</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>匯出列表</translation>
    </message>
    <message>
        <source>List saved as {name}</source>
        <translation>列表已儲存為 {name}</translation>
    </message>
</context>
<context>
    <name>ExportsSection</name>
    <message>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) exported</source>
        <translation>
            <numerusform>已匯出 %n 張發票</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已寫入 {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged document(s) left out, see damaged.txt</source>
        <translation>
            <numerusform>%n 個損壞的檔案未包含，見 damaged.txt</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these digests of manifest.json elsewhere; they stand in the log as well:</source>
        <translation>請把 manifest.json 的以下摘要另處儲存；日誌中也有：</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left in the folder.</source>
        <translation>已停止，資料夾中沒有留下任何內容。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Issued in {year}</source>
        <translation>{year} 年開具</translation>
    </message>
    <message>
        <source>Export and long keeping</source>
        <translation>匯出與長期儲存</translation>
    </message>
    <message>
        <source>Everything leaves in plain files that any program can read. Nothing of it is encrypted: choose a place that only you can reach.</source>
        <translation>全部內容以普通檔案匯出，任何程式都能讀取，且不加密：請選擇只有您能訪問的位置。</translation>
    </message>
    <message>
        <source>All &amp;files and lists</source>
        <translation>全部檔案和列表(&amp;F)</translation>
    </message>
    <message>
        <source>Export everything readable…</source>
        <translation>匯出全部可讀內容…</translation>
    </message>
    <message>
        <source>For &amp;keeping</source>
        <translation>長期儲存(&amp;K)</translation>
    </message>
    <message>
        <source>30-year package…</source>
        <translation>三十年歸檔包…</translation>
    </message>
    <message>
        <source>Originals, data, records and a page that checks them without the program</source>
        <translation>原件、資料、記錄，以及無需本程式即可核對的網頁</translation>
    </message>
    <message>
        <source>Invoices of the package</source>
        <translation>歸檔包中的發票</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>匯出進度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
</context>
<context>
    <name>ExportsView</name>
    <message>
        <source>whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>in part: proves no absence</source>
        <translation>不完整：沒有不說明問題</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出檔案</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>取得或開具</translation>
    </message>
    <message>
        <source>Covers (how that is known)</source>
        <translation>覆蓋的開票日期（依據）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>匯出時間</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>是否完整</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>匯入人</translation>
    </message>
    <message>
        <source>What the ledger covers</source>
        <translation>底帳的覆蓋範圍</translation>
    </message>
    <message>
        <source>Full: every day is covered. Half: some days are. Empty: nothing follows from a missing row there.</source>
        <translation>滿格：每天都覆蓋。半格：部分日期覆蓋。空格：底帳中沒有不說明任何問題。</translation>
    </message>
    <message>
        <source>Company and direction</source>
        <translation>公司和方向</translation>
    </message>
    <message>
        <source>Exports that were taken in</source>
        <translation>已匯入的匯出檔案</translation>
    </message>
    <message>
        <source>Open an export…</source>
        <translation>開啟匯出檔案…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>撤出</translation>
    </message>
</context>
<context>
    <name>FaultsList</name>
    <message>
        <source>{sheet}, row {row}: {fault}</source>
        <translation>{sheet} 第 {row} 列：{fault}</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>還有更多</translation>
    </message>
    <message>
        <source>Rows that could not be taken</source>
        <translation>未能匯入的列</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Kind</source>
        <translation>票種</translation>
    </message>
    <message>
        <source>Invoice code</source>
        <translation>發票代碼</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>發票號碼</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>開票日期</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>校驗碼</translation>
    </message>
    <message>
        <source>Machine number</source>
        <translation>機器編號</translation>
    </message>
    <message>
        <source>Cipher area</source>
        <translation>密碼區</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>銷售方</translation>
    </message>
    <message>
        <source>Seller's taxpayer id</source>
        <translation>銷售方納稅人識別號</translation>
    </message>
    <message>
        <source>Seller's address and phone</source>
        <translation>銷售方地址、電話</translation>
    </message>
    <message>
        <source>Seller's bank and account</source>
        <translation>銷售方開戶行及帳號</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購買方</translation>
    </message>
    <message>
        <source>Buyer's taxpayer id</source>
        <translation>購買方納稅人識別號</translation>
    </message>
    <message>
        <source>Buyer's address and phone</source>
        <translation>購買方地址、電話</translation>
    </message>
    <message>
        <source>Buyer's bank and account</source>
        <translation>購買方開戶行及帳號</translation>
    </message>
    <message>
        <source>Amount excluding tax</source>
        <translation>金額（不含稅）</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>稅額</translation>
    </message>
    <message>
        <source>Total including tax</source>
        <translation>價稅合計</translation>
    </message>
    <message>
        <source>Total in words</source>
        <translation>價稅合計（大寫）</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>開票人</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>複核人</translation>
    </message>
    <message>
        <source>Red letter</source>
        <translation>紅字</translation>
    </message>
    <message>
        <source>Code of the blue-letter invoice</source>
        <translation>藍字發票代碼</translation>
    </message>
    <message>
        <source>Number of the blue-letter invoice</source>
        <translation>藍字發票號碼</translation>
    </message>
    <message>
        <source>Red-letter confirmation number</source>
        <translation>紅字確認單編號</translation>
    </message>
    <message>
        <source>Text of the QR code</source>
        <translation>QR 碼文字</translation>
    </message>
    <message>
        <source>Download address</source>
        <translation>下載地址</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>出行人</translation>
    </message>
    <message>
        <source>Traveller's document</source>
        <translation>有效身份證件號</translation>
    </message>
    <message>
        <source>Travel date</source>
        <translation>出行日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出發地</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到達地</translation>
    </message>
    <message>
        <source>Train or flight</source>
        <translation>車次或航班</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>客票號</translation>
    </message>
    <message>
        <source>Plate number</source>
        <translation>車牌號</translation>
    </message>
    <message>
        <source>Fare</source>
        <translation>票價</translation>
    </message>
    <message>
        <source>Fuel surcharge</source>
        <translation>燃油附加費</translation>
    </message>
    <message>
        <source>Civil aviation fund</source>
        <translation>民航發展基金</translation>
    </message>
    <message>
        <source>Other taxes</source>
        <translation>其他稅費</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>The document</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>{source}, hardly readable ({percent} %)</source>
        <translation>{source}，難以辨認（{percent}%）</translation>
    </message>
    <message>
        <source>read, not used</source>
        <translation>已讀取，未採用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
</context>
<context>
    <name>FileChoosing</name>
    <message>
        <source>Open invoices</source>
        <translation>開啟發票</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Open a folder of invoices</source>
        <translation>開啟發票資料夾</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Issued</source>
        <translation>開票期間</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>票種</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購買方</translation>
    </message>
    <message>
        <source>No invoice names a buyer yet.</source>
        <translation>還沒有寫明購買方的發票。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>There are no tags yet. Give an invoice one in its details.</source>
        <translation>還沒有標籤。可在發票的詳情裡新增。</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>What was handed over cannot carry a signature.</source>
        <translation>所交的形式無法帶有簽名。</translation>
    </message>
    <message>
        <source>The document carries no signature. That is ordinary for fully digital invoices, and proves nothing either way.</source>
        <translation>檔案沒有簽名。數電發票常常如此，不能說明真假。</translation>
    </message>
    <message>
        <source>The document carries a signature that this release does not check. Unchecked, it proves nothing.</source>
        <translation>檔案帶有簽名，但本版本不作驗證。未經驗證的簽名不能證明任何事。</translation>
    </message>
    <message>
        <source>Sealed by {seal}, seal maker known ({maker_status}), everything shown is covered, signed {signed_at}. It may have been voided or red-lettered since.</source>
        <translation>{seal}簽章，製章者已知（{maker_status}），所顯示的內容全部在簽章範圍內，簽於 {signed_at}。此後仍可能被作廢或紅沖。</translation>
    </message>
    <message>
        <source>Unchanged since it was signed ({signed_at}), but we cannot say by whom: {signer} is what the signer's certificate says of itself.</source>
        <translation>簽章（{signed_at}）後未遭更動，但無法確認是誰簽的：「{signer}」只是簽章者憑證的自稱。</translation>
    </message>
    <message>
        <source>Unchanged since it was signed ({signed_at}), but its certificate or seal was not valid for that, or no time is stated. {signer} is what the certificate says of itself.</source>
        <translation>簽章（{signed_at}）後未遭更動，但當時憑證或印章不在有效狀態，或未寫明時間。「{signer}」只是憑證的自稱。</translation>
    </message>
    <message>
        <source>What was signed ({signed_at}) is unchanged, but not all that the document shows was signed: {members}. That part proves nothing.</source>
        <translation>簽過章的部分（{signed_at}）未遭更動，但檔案顯示的內容並非全部經過簽章：{members}。這一部分不能證明任何事。</translation>
    </message>
    <message>
        <source>It carries a signature that cannot be verified here. Unverified, it proves nothing either way.</source>
        <translation>帶有簽章，但在這裡無法驗證。未經驗證的簽章既不能證明真，也不能證明假。</translation>
    </message>
    <message>
        <source>Not as it was signed. Concerned: {members}. Do not take it before the issuer has cleared this up.</source>
        <translation>與簽章時不同。涉及：{members}。在開票方說明清楚之前，請不要收。</translation>
    </message>
    <message>
        <source>Sealed with a seal for tests ({seal}, made by {maker}): this is no invoice.</source>
        <translation>蓋的是測試印章（{seal}，由{maker}製作）：這不是發票。</translation>
    </message>
    <message>
        <source>The signer's certificate names the seller's taxpayer id, {taxpayer_id}. It says so of itself.</source>
        <translation>簽章者憑證寫有銷售方的納稅人識別號 {taxpayer_id}。這是憑證的自稱。</translation>
    </message>
    <message>
        <source>The signer {signer} has the taxpayer id {signer_taxpayer_id}, the seller {seller_taxpayer_id}. Platforms do sign for their sellers: ask which one it was.</source>
        <translation>簽章者{signer}的納稅人識別號是 {signer_taxpayer_id}，銷售方的是 {seller_taxpayer_id}。開票平台有時會替銷售方簽章：請問清是哪個平台。</translation>
    </message>
    <message>
        <source>No signer's certificate names a taxpayer id that could be compared with the seller's.</source>
        <translation>沒有簽章者憑證寫有可與銷售方比較的納稅人識別號。</translation>
    </message>
    <message>
        <source>{field}: {sources} agree.</source>
        <translation>{field}：{sources}一致。</translation>
    </message>
    <message>
        <source>{field}: {first_source} says {first}, {second_source} says {second}. No misreading explains this.</source>
        <translation>{field}：{first_source}為 {first}，{second_source}為 {second}。誤讀無法解釋這種差異。</translation>
    </message>
    <message>
        <source>{field}: {first_source} says {first}, {second_source} says {second}. Compare with the original.</source>
        <translation>{field}：{first_source}為 {first}，{second_source}為 {second}。請與原件核對。</translation>
    </message>
    <message>
        <source>Each field comes from one source only; there is nothing to compare.</source>
        <translation>每個欄位只有一個來源，無從比較。</translation>
    </message>
    <message>
        <source>All sources name the same kind: {kind}.</source>
        <translation>各來源所示票種相同：{kind}。</translation>
    </message>
    <message>
        <source>{first_source} says {first_kind}, {second_source} says {second_kind}.</source>
        <translation>{first_source}為{first_kind}，{second_source}為{second_kind}。</translation>
    </message>
    <message>
        <source>At most one source names the kind; there is nothing to compare.</source>
        <translation>最多隻有一個來源寫明票種，無從比較。</translation>
    </message>
    <message>
        <source>The number in the file name is the invoice's.</source>
        <translation>檔案名稱中的號碼就是發票號碼。</translation>
    </message>
    <message>
        <source>The file name {name} carries another number, {number}. Names are hints and prove nothing.</source>
        <translation>檔案名稱 {name} 帶有另一個號碼 {number}。檔案名稱只是線索，不能證明什麼。</translation>
    </message>
    <message>
        <source>The checksum fits the text (variant {variant}): it was read without error.</source>
        <translation>檢核值與文字相符（方式 {variant}）：讀取無誤。</translation>
    </message>
    <message>
        <source>The checksum {crc} does not fit the text: it was misread, mistyped or changed. This is no proof of forgery.</source>
        <translation>檢核值 {crc} 與文字不符：可能讀錯、抄錯或被改動。這不等於偽造。</translation>
    </message>
    <message>
        <source>There are no two numbers to compare: one in the file name, one on the invoice.</source>
        <translation>沒有可比較的兩個號碼：檔案名稱中一個，發票上一個。</translation>
    </message>
    <message>
        <source>{field}: {first_source} says {first}, {second_source} says {second}, but the text could hardly be recognised. Compare with the original.</source>
        <translation>{field}：{first_source}為 {first}，{second_source}為 {second}，但文字難以辨認。請與原件核對。</translation>
    </message>
    <message>
        <source>The checksum {crc} fits none of the known forms, which railway codes may not use.</source>
        <translation>檢核值 {crc} 不符合已知的任何一種演算法；鐵路客票可能另有演算法。</translation>
    </message>
    <message>
        <source>The QR code carries no checksum.</source>
        <translation>QR 碼不帶檢核值。</translation>
    </message>
    <message>
        <source>No QR code was read.</source>
        <translation>沒有讀到 QR 碼。</translation>
    </message>
    <message>
        <source>The code {code} has a possible layout.</source>
        <translation>發票代碼 {code} 的編排可能成立。</translation>
    </message>
    <message>
        <source>The code {code} does not have the layout of its kind ({kind}).</source>
        <translation>發票代碼 {code} 不符合該票種的編排（{kind}）。</translation>
    </message>
    <message>
        <source>A 20-digit number stands without a code, but the code {code} was read.</source>
        <translation>20 位號碼不應有發票代碼，卻讀到了代碼 {code}。</translation>
    </message>
    <message>
        <source>This kind ({kind}) has an invoice code, but none was read.</source>
        <translation>該票種（{kind}）應有發票代碼，但沒有讀到。</translation>
    </message>
    <message>
        <source>A 20-digit number needs no code.</source>
        <translation>20 位號碼不需要發票代碼。</translation>
    </message>
    <message>
        <source>No invoice code was read.</source>
        <translation>沒有讀到發票代碼。</translation>
    </message>
    <message>
        <source>The number {number} has a possible layout.</source>
        <translation>發票號碼 {number} 的編排可能成立。</translation>
    </message>
    <message>
        <source>The number {number} does not have the layout of its kind ({kind}).</source>
        <translation>發票號碼 {number} 不符合該票種的編排（{kind}）。</translation>
    </message>
    <message>
        <source>No invoice number was read.</source>
        <translation>沒有讀到發票號碼。</translation>
    </message>
    <message>
        <source>The number carries the year {year}, which fits the issue date.</source>
        <translation>號碼所帶年份 {year} 與開票日期相符。</translation>
    </message>
    <message>
        <source>The number carries the year {number_year}, but the invoice was issued in {issue_year}.</source>
        <translation>號碼所帶年份為 {number_year}，但開票年份為 {issue_year}。</translation>
    </message>
    <message>
        <source>Number or issue date is missing.</source>
        <translation>缺少號碼或開票日期。</translation>
    </message>
    <message>
        <source>The issue date {date} is possible.</source>
        <translation>開票日期 {date} 可能成立。</translation>
    </message>
    <message>
        <source>The issue date {date} lies in the future; by this computer's clock today is {today}.</source>
        <translation>開票日期 {date} 在未來；按本機時鐘今天是 {today}。</translation>
    </message>
    <message>
        <source>The issue date {date} is earlier than this kind ({kind}), which exists since {since}.</source>
        <translation>開票日期 {date} 早於該票種（{kind}）出現的 {since}。</translation>
    </message>
    <message>
        <source>No issue date was read.</source>
        <translation>沒有讀到開票日期。</translation>
    </message>
    <message>
        <source>The paper ticket of {date} is from before {last_day}, the last day for paper.</source>
        <translation>紙質客票日期 {date} 不晚於紙質客票最後期限 {last_day}。</translation>
    </message>
    <message>
        <source>The paper ticket is of {date}, but paper tickets are receipts until {last_day} only.</source>
        <translation>紙質客票日期為 {date}，但紙質客票只在 {last_day} 之前可作報銷憑證。</translation>
    </message>
    <message>
        <source>This is no paper ticket.</source>
        <translation>這不是紙質客票。</translation>
    </message>
    <message>
        <source>{id} has the right check character.</source>
        <translation>{id} 的校驗碼正確。</translation>
    </message>
    <message>
        <source>The check character of {id} is wrong; it would be {expected}.</source>
        <translation>{id} 的校驗碼不對，應為 {expected}。</translation>
    </message>
    <message>
        <source>{id} is no taxpayer id.</source>
        <translation>{id} 不是納稅人識別號。</translation>
    </message>
    <message>
        <source>{id} is of an older or masked form, which has no check character.</source>
        <translation>{id} 是舊式或隱去部分的識別號，沒有校驗碼可查。</translation>
    </message>
    <message>
        <source>No taxpayer id was read.</source>
        <translation>沒有讀到納稅人識別號。</translation>
    </message>
    <message>
        <source>{net} and {tax} make {total}.</source>
        <translation>{net} 加 {tax} 等於 {total}。</translation>
    </message>
    <message>
        <source>{net} and {tax} do not make {total}; {difference} is left over.</source>
        <translation>{net} 加 {tax} 不等於 {total}，相差 {difference}。</translation>
    </message>
    <message>
        <source>Not all three amounts were read.</source>
        <translation>三個金額沒有全部讀到。</translation>
    </message>
    <message>
        <source>All {count} lines add up to the totals.</source>
        <translation>全部 {count} 行合計與總額相等。</translation>
    </message>
    <message>
        <source>{field}: the lines make {lines}, the total is {total}; {difference} is left over.</source>
        <translation>{field}：各行合計 {lines}，總額 {total}，相差 {difference}。</translation>
    </message>
    <message>
        <source>Not every line's amount was read.</source>
        <translation>沒有讀到每一行的金額。</translation>
    </message>
    <message>
        <source>No lines were read.</source>
        <translation>沒有讀到明細行。</translation>
    </message>
    <message>
        <source>The tax of all {count} lines follows from their rates.</source>
        <translation>{count} 行的稅額都與稅率相符。</translation>
    </message>
    <message>
        <source>Line {line} ({name}): {amount} at {rate} does not give the tax {tax}; it is off by {difference}.</source>
        <translation>第 {line} 行（{name}）：{amount} 按 {rate} 計算與稅額 {tax} 不符，相差 {difference}。</translation>
    </message>
    <message>
        <source>No line has a rate to compute with.</source>
        <translation>沒有可供計算稅率的行。</translation>
    </message>
    <message>
        <source>The rates {rates} were in force on the issue date.</source>
        <translation>稅率 {rates} 在開票日有效。</translation>
    </message>
    <message>
        <source>The rate {rate} was not in force on {date}.</source>
        <translation>稅率 {rate} 在 {date} 無效。</translation>
    </message>
    <message>
        <source>No rate was read.</source>
        <translation>沒有讀到稅率。</translation>
    </message>
    <message>
        <source>{words} is {total}.</source>
        <translation>{words}即 {total}。</translation>
    </message>
    <message>
        <source>{words} is {value}, but the total is {total}.</source>
        <translation>{words}為 {value}，但價稅合計為 {total}。</translation>
    </message>
    <message>
        <source>{words} cannot be read as an amount.</source>
        <translation>無法把「{words}」讀作金額。</translation>
    </message>
    <message>
        <source>Amount in words or total is missing.</source>
        <translation>缺少大寫金額或價稅合計。</translation>
    </message>
    <message>
        <source>Number, date and an amount were read.</source>
        <translation>已讀到號碼、日期和金額。</translation>
    </message>
    <message>
        <source>Not read: {fields}. Look at the original.</source>
        <translation>沒有讀到：{fields}。請查看原件。</translation>
    </message>
    <message>
        <source>This is its first showing here.</source>
        <translation>在這裡是第一次出示。</translation>
    </message>
    <message>
        <source>Without number, or code, it cannot be looked up.</source>
        <translation>沒有號碼或代碼，無法搜尋。</translation>
    </message>
    <message>
        <source>The shared database did not answer: whether another desk has seen it is not known.</source>
        <translation>共享資料庫沒有應答：其他電腦是否見過這張發票不得而知。</translation>
    </message>
    <message>
        <source>Date and amounts are the same as before.</source>
        <translation>日期和金額與以前相同。</translation>
    </message>
    <message>
        <source>{field} is {now}, but was {before} when shown at {time}. One of the two is wrong.</source>
        <translation>{field}現為 {now}，而 {time} 出示時為 {before}。兩者必有一錯。</translation>
    </message>
    <message>
        <source>No invoice of the same seller, total and date is kept.</source>
        <translation>沒有同一銷售方、同一金額、同一日期的其他發票。</translation>
    </message>
    <message>
        <source>The shared database did not answer: only what this computer keeps was compared.</source>
        <translation>共享資料庫沒有應答：只與本機儲存的內容作了比較。</translation>
    </message>
    <message>
        <source>Number {number} has the same seller, total and date; checked {time} by {by}. Two such purchases are possible.</source>
        <translation>號碼 {number} 的銷售方、金額和日期相同，{time} 由 {by} 查驗。也可能是兩次消費。</translation>
    </message>
    <message>
        <source>It is a blue-letter invoice.</source>
        <translation>這是藍字發票。</translation>
    </message>
    <message>
        <source>It is a red-letter invoice: it takes back an earlier one ({number}).</source>
        <translation>這是紅字發票，沖銷了此前的發票（{number}）。</translation>
    </message>
    <message>
        <source>The buyer is {name}.</source>
        <translation>購買方是 {name}。</translation>
    </message>
    <message>
        <source>The buyer is {name} {id}, none of our companies.</source>
        <translation>購買方是 {name} {id}，不是我們的公司。</translation>
    </message>
    <message>
        <source>The taxpayer id {id} is ours, but the title reads {name} in place of {our_name}.</source>
        <translation>識別號 {id} 是我們的，但名稱寫成 {name}，應為 {our_name}。</translation>
    </message>
    <message>
        <source>The title {name} is ours, but the taxpayer id reads {id} in place of {our_id}.</source>
        <translation>名稱 {name} 是我們的，但識別號寫成 {id}，應為 {our_id}。</translation>
    </message>
    <message>
        <source>The buyer cannot be told from this; look at the original.</source>
        <translation>由此看不出購買方，請查看原件。</translation>
    </message>
    <message>
        <source>No company is set up under Settings, so this was passed over.</source>
        <translation>「設定」中尚未登記公司，已跳過。</translation>
    </message>
    <message>
        <source>The tax bureau's ledger lists this invoice, and every field that both have agrees: {fields}. Export {file}, issued {first} to {last}, exported {exported}, SHA-256 {sha256}. It may have been voided or red-lettered since.</source>
        <translation>稅務局底帳中有這張發票，雙方都有的欄位全部一致：{fields}。匯出檔案 {file}，開票日期 {first} 至 {last}，匯出時間 {exported}，SHA-256 {sha256}。此後仍可能被作廢或紅沖。</translation>
    </message>
    <message>
        <source>The ledger lists this number with another {field}: here {ours}, in the ledger {ledgers} (export {file} of {exported}).</source>
        <translation>底帳中該號碼的「{field}」不同：這裡是 {ours}，底帳是 {ledgers}（匯出檔案 {file}，{exported}）。</translation>
    </message>
    <message>
        <source>The ledger has another {field}: here {ours}, in the ledger {ledgers} (export {file} of {exported}). It was typed or recognised: check the entry first.</source>
        <translation>底帳中的「{field}」不同：這裡是 {ours}，底帳是 {ledgers}（匯出檔案 {file}，{exported}）。該項由手工錄入或識別得來，請先核對錄入內容。</translation>
    </message>
    <message>
        <source>The export {file} covers this company and day ({first} to {last}, exported {exported}), and does not list the invoice (SHA-256 {sha256}). It may have been issued to another company or not been delivered.</source>
        <translation>匯出檔案 {file} 覆蓋該公司和這一天（{first} 至 {last}，匯出時間 {exported}），其中沒有這張發票（SHA-256 {sha256}）。也可能是開給了另一家公司，或尚未交付。</translation>
    </message>
    <message>
        <source>The ledger lists the number, but nothing else could be compared (export {file}).</source>
        <translation>底帳中有該號碼，但沒有其他可比較的內容（匯出檔案 {file}）。</translation>
    </message>
    <message>
        <source>The newest export was made too early to list it ({exported}).</source>
        <translation>最新的匯出檔案匯出過早，不可能列有這張發票（{exported}）。</translation>
    </message>
    <message>
        <source>It is not listed, but the export {file} is not complete: nothing follows from that.</source>
        <translation>其中沒有這張發票，但匯出檔案 {file} 不完整：不說明任何問題。</translation>
    </message>
    <message>
        <source>It is not listed. Whether it should be is not known: the taxpayer id of our side was not read.</source>
        <translation>底帳中沒有。是否本應列出不得而知：沒有讀到我方的納稅人識別號。</translation>
    </message>
    <message>
        <source>Without its number and date it cannot be looked up in the ledger.</source>
        <translation>沒有號碼和開票日期，無法在底帳中搜尋。</translation>
    </message>
    <message>
        <source>The ledger covers this day for other companies or the other direction only: nothing follows from that.</source>
        <translation>底帳在這一天只覆蓋其他公司或另一方向：不說明任何問題。</translation>
    </message>
    <message>
        <source>The ledger lies on the office's server and could not be asked.</source>
        <translation>底帳在辦公室的伺服器上，無法搜尋。</translation>
    </message>
    <message>
        <source>No export of the ledger covers its date.</source>
        <translation>沒有匯出檔案覆蓋它的開票日期。</translation>
    </message>
    <message>
        <source>The ledger says that it is normal, as of {exported}.</source>
        <translation>底帳顯示狀態正常，截至 {exported}。</translation>
    </message>
    <message>
        <source>It was red-lettered as a whole: {taken} were taken back, state {said} (export {file} of {exported}).</source>
        <translation>已全額紅沖：沖回 {taken}，狀態 {said}（匯出檔案 {file}，{exported}）。</translation>
    </message>
    <message>
        <source>It was voided: {said} (export {file} of {exported}).</source>
        <translation>已作廢：{said}（匯出檔案 {file}，{exported}）。</translation>
    </message>
    <message>
        <source>It was red-lettered in part: {taken} were taken back, {left} are left, state {said} (export {file} of {exported}).</source>
        <translation>已部分紅沖：沖回 {taken}，剩餘 {left}，狀態 {said}（匯出檔案 {file}，{exported}）。</translation>
    </message>
    <message>
        <source>The export {file} does not tell its state.</source>
        <translation>匯出檔案 {file} 未註明它的狀態。</translation>
    </message>
    <message>
        <source>It has no row in the ledger.</source>
        <translation>底帳中沒有這一列。</translation>
    </message>
    <message>
        <source>The tax bureau sees no risk, as of {exported}.</source>
        <translation>稅務局未提示風險，截至 {exported}。</translation>
    </message>
    <message>
        <source>The tax bureau calls it an abnormal voucher: {said} (export {file} of {exported}). Its tax must not be deducted.</source>
        <translation>稅務局列為異常憑證：{said}（匯出檔案 {file}，{exported}）。其稅額不得抵扣。</translation>
    </message>
    <message>
        <source>The tax bureau calls it a suspicious invoice: {said} (export {file} of {exported}).</source>
        <translation>稅務局列為疑點發票：{said}（匯出檔案 {file}，{exported}）。</translation>
    </message>
    <message>
        <source>The export {file} does not tell its risk level.</source>
        <translation>匯出檔案 {file} 未註明它的風險等級。</translation>
    </message>
    <message>
        <source>{count} exports list it, and say the same.</source>
        <translation>{count} 份匯出檔案列有它，內容一致。</translation>
    </message>
    <message>
        <source>Two exports give another {field}: {newer} in {newer_file}, {older} in {older_file}. One of them was altered, or both are of different queries.</source>
        <translation>兩份匯出檔案的「{field}」不同：{newer_file} 中是 {newer}，{older_file} 中是 {older}。其中一份被改動過，或兩份的查詢條件不同。</translation>
    </message>
    <message>
        <source>At most one export lists it; there is nothing to compare.</source>
        <translation>最多一份匯出檔案列有它，沒有可比較的內容。</translation>
    </message>
    <message>
        <source>Seen before, last {time} by {by}. Earlier showings: {count}.</source>
        <translation>以前出現過，最近一次 {time} 由 {by} 查驗；此前共 {count} 次。</translation>
    </message>
    <message>
        <source>Seen before, last {time} by {by}, as {input}. Earlier showings: {count}.</source>
        <translation>以前出現過，最近一次 {time} 由 {by} 查驗，{input}；此前共 {count} 次。</translation>
    </message>
    <message>
        <source>There is no earlier showing of another document to compare.</source>
        <translation>沒有來自其他檔案的出示可比較。</translation>
    </message>
    <message>
        <source>{name} is a former title of {our_name}.</source>
        <translation>{name} 是 {our_name} 的曾用名。</translation>
    </message>
    <message>
        <source>{name} issued it: it is one of our own invoices.</source>
        <translation>由 {name} 開出：是我們自己的發票。</translation>
    </message>
    <message>
        <source>The total {total} is within the limit of {limit}.</source>
        <translation>價稅合計 {total} 在限額 {limit} 之內。</translation>
    </message>
    <message>
        <source>The total {total} is over the limit of {limit}.</source>
        <translation>價稅合計 {total} 超過限額 {limit}。</translation>
    </message>
    <message>
        <source>The total was not read.</source>
        <translation>沒有讀到價稅合計。</translation>
    </message>
    <message>
        <source>No limit is set for it.</source>
        <translation>沒有適用的限額。</translation>
    </message>
    <message>
        <source>{date} is not before {first_day}, the first day that is taken.</source>
        <translation>{date} 不早於可受理的第一天 {first_day}。</translation>
    </message>
    <message>
        <source>{date} is before {first_day}, the first day that is taken.</source>
        <translation>{date} 早於可受理的第一天 {first_day}。</translation>
    </message>
    <message>
        <source>The issue date was not read.</source>
        <translation>沒有讀到開票日期。</translation>
    </message>
    <message>
        <source>No oldest date is set.</source>
        <translation>沒有設定時限。</translation>
    </message>
    <message>
        <source>Invoices of {year} are still taken.</source>
        <translation>{year} 年的發票仍可受理。</translation>
    </message>
    <message>
        <source>Invoices of {year} are no longer taken: last year's are until the end of month {month}.</source>
        <translation>{year} 年的發票已不受理：上一年的發票收到 {month} 月底。</translation>
    </message>
    <message>
        <source>No rule on earlier years is set.</source>
        <translation>沒有設定跨年規則。</translation>
    </message>
    <message>
        <source>The archive holds no row of neighbouring numbers of this seller.</source>
        <translation>票夾中沒有該銷售方的連號發票。</translation>
    </message>
    <message>
        <source>The archive holds {count} neighbouring numbers of this seller: {numbers}. A bill may have been split.</source>
        <translation>票夾中有該銷售方的 {count} 個相鄰號碼：{numbers}。可能是一筆消費拆開的。</translation>
    </message>
    <message>
        <source>No rule on consecutive numbers is set.</source>
        <translation>沒有設定連號規則。</translation>
    </message>
    <message>
        <source>The seller is not on the list of those to watch.</source>
        <translation>銷售方不在重點關注名單中。</translation>
    </message>
    <message>
        <source>{name} is a supplier to watch: {why}</source>
        <translation>{name} 是重點關注的供應商：{why}</translation>
    </message>
    <message>
        <source>No supplier is on the list of those to watch.</source>
        <translation>重點關注名單是空的。</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>The tax bureau's export</source>
        <translation>稅務局匯出檔案</translation>
    </message>
    <message>
        <source>What this check proves, and what not</source>
        <translation>這項檢查能證明什麼、不能證明什麼</translation>
    </message>
    <message>
        <source>{source}, {part}</source>
        <translation>{source}，{part}</translation>
    </message>
    <message>
        <source>Noticed while reading</source>
        <translation>讀取時注意到</translation>
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
        <translation>首次啟動</translation>
    </message>
</context>
<context>
    <name>GapFilters</name>
    <message>
        <source>All our companies</source>
        <translation>我們的全部公司</translation>
    </message>
    <message>
        <source>Part of a number, a name or a taxpayer id</source>
        <translation>號碼、名稱或納稅人識別號的一部分</translation>
    </message>
    <message>
        <source>Total from</source>
        <translation>價稅合計不低於</translation>
    </message>
    <message>
        <source>Least total in yuan</source>
        <translation>最低價稅合計（元）</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>金額大的在前</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>依公司</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>依號碼</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>開票日期</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>我們的公司</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>取得或開具</translation>
    </message>
</context>
<context>
    <name>GapsView</name>
    <message>
        <source>Issued</source>
        <translation>開票日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>發票號碼</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>銷售方</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購買方</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>價稅合計</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Nothing like that. Widen what is asked for above.</source>
        <translation>沒有符合條件的。請放寬上面的條件。</translation>
    </message>
    <message>
        <source>We hold every invoice that the ledger lists.</source>
        <translation>底帳中的每張發票，票夾中都有。</translation>
    </message>
    <message>
        <source>The ledger lists every invoice that it covers and that we hold.</source>
        <translation>票夾中在覆蓋範圍內的每張發票，底帳中都有。</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n 張發票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n invoice(s)</source>
        <translation>
            <numerusform>前 %n 張發票</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing invoices</source>
        <translation>有帳無票</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>有票無帳</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>匯出列表</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在寫入列表</translation>
    </message>
    <message>
        <source>Where to put the letters</source>
        <translation>催票函存放到哪裡</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>正在寫催票函</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已寫入 {path}</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>匯出列表</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>匯出為試算表（XLSX）…</translation>
    </message>
    <message>
        <source>As comma-separated values (CSV)…</source>
        <translation>匯出為 CSV…</translation>
    </message>
    <message>
        <source>Letters to suppliers…</source>
        <translation>催票函…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>Rows without an invoice</source>
        <translation>有帳無票</translation>
    </message>
    <message>
        <source>Invoices without a row</source>
        <translation>有票無帳</translation>
    </message>
</context>
<context>
    <name>GoingThere</name>
    <message>
        <source>This desk will work with the archive that is there, beside the office's other desks. The archive of this computer stays as it is, and comes back when you leave.</source>
        <translation>這台電腦將與辦公室的其他電腦一起使用那裡的票夾。本機的票夾保持不變，退出後繼續使用。</translation>
    </message>
    <message>
        <source>Every invoice, document, note and log entry is copied there and compared; the desk waits until it is done. Then the office's desks work with the archive there. The folder on this computer is kept under another name. Stopped or failed, all stays as it is.</source>
        <translation>全部發票、檔案、備註和日誌都會複製過去並逐一核對，其間驗票台暫停。之後辦公室的電腦都使用那裡的票夾。本機的資料夾改名保留。停止或失敗時一切保持原樣。</translation>
    </message>
    <message>
        <source>Work with the archive there</source>
        <translation>使用那裡的票夾</translation>
    </message>
    <message>
        <source>Move the archive there</source>
        <translation>把票夾搬過去</translation>
    </message>
</context>
<context>
    <name>HandOverBar</name>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Hold an invoice in front of the camera (Ctrl+K)</source>
        <translation>把發票對準攝影機（Ctrl+K）</translation>
    </message>
    <message>
        <source>Hold an invoice in front of the camera</source>
        <translation>把發票對準攝影機</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Open one or many files (Ctrl+O), or a folder (Ctrl+Shift+O)</source>
        <translation>開啟一個或多個檔案（Ctrl+O），或資料夾（Ctrl+Shift+O）</translation>
    </message>
    <message>
        <source>Open one or many files</source>
        <translation>開啟一個或多個檔案</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>手工錄入</translation>
    </message>
    <message>
        <source>Type in what stands on the invoice (Ctrl+T)</source>
        <translation>錄入發票上的內容（Ctrl+T）</translation>
    </message>
    <message>
        <source>Type in what stands on the invoice</source>
        <translation>錄入發票上的內容</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>The help's pages are missing.</source>
        <translation>說明頁面缺失。</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜尋說明</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>說明頁面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>No page has these words. Search for less.</source>
        <translation>沒有頁面包含這些詞。請減少搜尋內容。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Verified</source>
        <translation>查驗時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>查驗人</translation>
    </message>
    <message>
        <source>Genuine?</source>
        <translation>真偽</translation>
    </message>
    <message>
        <source>Take it?</source>
        <translation>能否收</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>發票號碼</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>開票日期</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>銷售方</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>價稅合計</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>檔案</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>The history cannot be read</source>
        <translation>無法讀取查驗歷史</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Nothing was verified then</source>
        <translation>這段時間沒有查驗</translation>
    </message>
    <message>
        <source>Choose another period or another person.</source>
        <translation>請選擇其他期間或其他人。</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>顯示全部歷史</translation>
    </message>
    <message>
        <source>Nothing was verified yet</source>
        <translation>還沒有查驗過</translation>
    </message>
    <message>
        <source>Every invoice that you check at the desk appears here.</source>
        <translation>在驗票台查過的每張發票都會出現在這裡。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>查驗時間</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Nobody verified anything yet.</source>
        <translation>還沒有人查驗過。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>History of verifications</source>
        <translation>查驗歷史</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>Holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>留意</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>%n row(s) could not be taken.</source>
        <translation>
            <numerusform>有 %n 列未能匯入。</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was taken in before. Nothing was changed.</source>
        <translation>這份檔案以前已經匯入，沒有任何改變。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken in</source>
        <translation>
            <numerusform>已匯入 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {unchanged} as they were known</source>
        <translation>新增 {new}，有變化 {changed}，無變化 {unchanged}</translation>
    </message>
    <message>
        <source>{red} red-lettered, {voided} voided, {risk} at risk</source>
        <translation>已紅沖 {red}，已作廢 {voided}，有風險 {risk}</translation>
    </message>
    <message>
        <source>Of the invoices held here {agree} agree and {differ} differ</source>
        <translation>票夾中的發票：{agree} 張一致，{differ} 張不一致</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) on invoices that were let through</source>
        <translation>
            <numerusform>已放行的發票有 %n 條預警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{layouts}; %n row(s)</source>
        <translation>
            <numerusform>{layouts}；%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued {first} to {last} as the rows say</source>
        <translation>各列的開票日期從 {first} 到 {last}</translation>
    </message>
    <message>
        <source>Period: {period}. Time of export: {exported}.</source>
        <translation>期間：{period}。匯出時間：{exported}。</translation>
    </message>
    <message>
        <source>Hidden sheets are passed over: {names}.</source>
        <translation>隱藏的工作表已略過：{names}。</translation>
    </message>
    <message>
        <source>These invoices were issued by the company, not received.</source>
        <translation>這些發票是該公司開具的，不是取得的。</translation>
    </message>
    <message>
        <source>The company is none of those in Settings.</source>
        <translation>該公司不在「設定」登記的公司之中。</translation>
    </message>
    <message>
        <source>This very file was taken in before.</source>
        <translation>這份檔案以前已經匯入。</translation>
    </message>
    <message>
        <source>It lists some kinds of invoices only: what it lacks proves nothing.</source>
        <translation>它只列部分發票：其中沒有，不說明任何問題。</translation>
    </message>
    <message>
        <source>The period goes on after the day of the export; the rest is not covered.</source>
        <translation>期間的截止日晚於匯出日，其後不在覆蓋範圍內。</translation>
    </message>
    <message>
        <source>It has no rows.</source>
        <translation>其中沒有任何列。</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>取得或開具</translation>
    </message>
    <message>
        <source>Issued from, to</source>
        <translation>開票日期起止</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>匯出時間</translation>
    </message>
    <message>
        <source>Issued from</source>
        <translation>開票日期起</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>開票日期止</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>撤出</translation>
    </message>
</context>
<context>
    <name>InputFormat</name>
    <message>
        <source>Scanned QR code</source>
        <translation>掃描 QR 碼</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>手工錄入</translation>
    </message>
    <message>
        <source>OFD document</source>
        <translation>OFD 檔案</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 檔案</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>XML 檔案</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
</context>
<context>
    <name>InvoiceKind</name>
    <message>
        <source>Fully digital invoice (VAT special)</source>
        <translation>數電發票（增值稅專用發票）</translation>
    </message>
    <message>
        <source>Fully digital invoice (ordinary)</source>
        <translation>數電發票（普通發票）</translation>
    </message>
    <message>
        <source>VAT special invoice</source>
        <translation>增值稅專用發票</translation>
    </message>
    <message>
        <source>VAT ordinary invoice</source>
        <translation>增值稅普通發票</translation>
    </message>
    <message>
        <source>VAT electronic special invoice</source>
        <translation>增值稅電子專用發票</translation>
    </message>
    <message>
        <source>VAT electronic ordinary invoice</source>
        <translation>增值稅電子普通發票</translation>
    </message>
    <message>
        <source>VAT roll invoice</source>
        <translation>增值稅普通發票（卷票）</translation>
    </message>
    <message>
        <source>Toll invoice</source>
        <translation>通行費發票</translation>
    </message>
    <message>
        <source>Motor vehicle sales invoice</source>
        <translation>機動車銷售統一發票</translation>
    </message>
    <message>
        <source>Used vehicle sales invoice</source>
        <translation>二手車銷售統一發票</translation>
    </message>
    <message>
        <source>Railway electronic ticket</source>
        <translation>鐵路電子客票</translation>
    </message>
    <message>
        <source>Air transport itinerary</source>
        <translation>航空運輸電子客票行程單</translation>
    </message>
    <message>
        <source>Digital invoice on paper (special)</source>
        <translation>數電紙質發票（增值稅專用發票）</translation>
    </message>
    <message>
        <source>Digital invoice on paper (ordinary)</source>
        <translation>數電紙質發票（普通發票）</translation>
    </message>
    <message>
        <source>Blockchain invoice</source>
        <translation>區塊鏈發票</translation>
    </message>
    <message>
        <source>Kind unknown</source>
        <translation>票種未知</translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n 張發票</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count} invoices</source>
        <translation>超過 {count} 張</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>無法讀取列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>No invoice matches</source>
        <translation>沒有符合的發票</translation>
    </message>
    <message>
        <source>Search for less, or clear the filters.</source>
        <translation>請減少搜尋內容，或清除篩選。</translation>
    </message>
    <message>
        <source>Show all invoices</source>
        <translation>顯示全部發票</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>這裡還沒有內容</translation>
    </message>
    <message>
        <source>Every invoice that you check at the desk is kept here.</source>
        <translation>在驗票台查過的每張發票都儲存在這裡。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜尋</translation>
    </message>
</context>
<context>
    <name>InvoiceSearch</name>
    <message>
        <source>This search is kept as “{name}”</source>
        <translation>搜尋已儲存為「{name}」</translation>
    </message>
    <message>
        <source>The saved search “{name}” was removed</source>
        <translation>已刪除儲存的搜尋「{name}」</translation>
    </message>
</context>
<context>
    <name>KeyFileSheet</name>
    <message>
        <source>Where the key file is kept</source>
        <translation>金鑰檔案的位置</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>把金鑰放在檔案裡</translation>
    </message>
    <message>
        <source>A keyring protects the key by your sign-in; a file does not. Whoever can read the file and the archive can read every invoice in it. Choose this only where there is no keyring, and best on a medium that you take with you.</source>
        <translation>鑰匙圈用您的登入保護金鑰，檔案則不能。誰能讀到這個檔案和票夾，誰就能讀取其中所有發票。只有在沒有鑰匙圈時才選擇這種方式，最好放在隨身帶走的介質上。</translation>
    </message>
    <message>
        <source>The key file: {path}</source>
        <translation>金鑰檔案：{path}</translation>
    </message>
    <message>
        <source>I understand, and want the key in this file</source>
        <translation>我明白，並要把金鑰放在這個檔案裡</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>換個位置…</translation>
    </message>
    <message>
        <source>Keep the key in this file</source>
        <translation>把金鑰放在這個檔案裡</translation>
    </message>
</context>
<context>
    <name>KeyHandover</name>
    <message>
        <source>Save the recovery key</source>
        <translation>儲存恢復金鑰</translation>
    </message>
    <message>
        <source>InvoiceDesk recovery key</source>
        <translation>InvoiceDesk 恢復金鑰</translation>
    </message>
    <message>
        <source>Saved as {name}. Take the file or a print of it away from this computer.</source>
        <translation>已儲存為 {name}。請把檔案或列印件拿到這台電腦以外的地方。</translation>
    </message>
    <message>
        <source>The recovery key is at the printer.</source>
        <translation>恢復金鑰已送到印表機。</translation>
    </message>
    <message>
        <source>The printer did not take it. Check it, or save the key as a PDF.</source>
        <translation>印表機沒有接收。請檢查印表機，或把金鑰儲存為 PDF。</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Writing everything anew under the new key…</source>
        <translation>正在用新金鑰重寫全部內容…</translation>
    </message>
    <message>
        <source>The archive has a new key. Only the new recovery key opens it; keep the old one as long as you keep backups of before.</source>
        <translation>票夾已換新金鑰，只有新的恢復金鑰能開啟它；只要還留著以前的備份，就請保留舊恢復金鑰。</translation>
    </message>
    <message>
        <source>In the file {path}. Whoever can read it can read the archive.</source>
        <translation>在檔案 {path} 中。誰能讀到它，誰就能讀取票夾。</translation>
    </message>
    <message>
        <source>In the system's keyring, protected by your sign-in</source>
        <translation>在系統鑰匙圈中，由您的登入保護</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>The archive is encrypted. Its key is kept for you; the recovery key, which only you have, opens it when that is lost.</source>
        <translation>票夾已加密。金鑰由系統替您保管；金鑰遺失時，用只有您掌握的恢復金鑰開啟。</translation>
    </message>
    <message>
        <source>The key is</source>
        <translation>金鑰位置</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>更換金鑰(&amp;N)…</translation>
    </message>
    <message>
        <source>Change the key when somebody may have seen it or the recovery key. A new recovery key is shown, which you print and type back; then the whole archive is written anew, and the desk waits until it is done. The old recovery key still opens older backups, and nothing else.</source>
        <translation>如果金鑰或恢復金鑰可能被人看到，請更換。程式會顯示新的恢復金鑰，請列印並照樣輸入一遍；隨後重寫整個票夾，其間驗票台暫停。舊恢復金鑰只能開啟以前的備份。</translation>
    </message>
    <message>
        <source>Show the new recovery key</source>
        <translation>顯示新的恢復金鑰</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不</translation>
    </message>
    <message>
        <source>Keep the present key</source>
        <translation>保留現有金鑰</translation>
    </message>
</context>
<context>
    <name>KnownOffers</name>
    <message>
        <source>The archive has this number: {kind}, {seller}, {day}, {total}. Compare with the paper.</source>
        <translation>票夾中已有這個號碼：{kind}，{seller}，{day}，{total}。請與紙面核對。</translation>
    </message>
    <message>
        <source>{field}: recognised {recognised}; the archive knows {known}.</source>
        <translation>{field}：辨識為 {recognised}，票夾中是 {known}。</translation>
    </message>
</context>
<context>
    <name>LedgerLayout</name>
    <message>
        <source>Invoices</source>
        <translation>發票基礎資訊</translation>
    </message>
    <message>
        <source>Lines of invoices</source>
        <translation>資訊彙總表（明細行）</translation>
    </message>
    <message>
        <source>Selection for deduction</source>
        <translation>抵扣勾選</translation>
    </message>
    <message>
        <source>Confirmed use</source>
        <translation>用途確認</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Exports (*.xlsx *.xlsm *.xls *.csv *.zip)</source>
        <translation>匯出檔案 (*.xlsx *.xlsm *.xls *.csv *.zip)</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>開啟匯出檔案</translation>
    </message>
    <message>
        <source>Looking at what this is</source>
        <translation>正在識別檔案</translation>
    </message>
    <message>
        <source>Taking in {name}</source>
        <translation>正在匯入 {name}</translation>
    </message>
    <message>
        <source>Taking out {name}</source>
        <translation>正在撤出 {name}</translation>
    </message>
    <message>
        <source>{name} was taken out</source>
        <translation>{name} 已撤出</translation>
    </message>
    <message>
        <source>To deal with ({count})</source>
        <translation>待處理（{count}）</translation>
    </message>
    <message>
        <source>To deal with</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>匯出檔案</translation>
    </message>
    <message>
        <source>Held, but not in the ledger</source>
        <translation>有票無帳</translation>
    </message>
    <message>
        <source>In the ledger, but not held</source>
        <translation>有帳無票</translation>
    </message>
    <message>
        <source>No export of the tax bureau's ledger yet</source>
        <translation>還沒有稅務局底帳的匯出檔案</translation>
    </message>
    <message>
        <source>In 税务数字账户 choose 全量发票查询, the period and 导出. Drop the file here as it was downloaded, or open it. From then on each invoice that it covers gets the tax bureau's own word, offline.</source>
        <translation>在「税务数字账户」中選擇「全量发票查询」，設定期間後「导出」。把下載的檔案原樣拖到這裡，或點選開啟。此後它覆蓋的每張發票，不連網也有稅務局的說法。</translation>
    </message>
    <message>
        <source>Open an export…</source>
        <translation>開啟匯出檔案…</translation>
    </message>
</context>
<context>
    <name>LedgerRisk</name>
    <message>
        <source>No risk</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Abnormal voucher</source>
        <translation>異常憑證</translation>
    </message>
    <message>
        <source>Suspicious invoice</source>
        <translation>疑點發票</translation>
    </message>
    <message>
        <source>Risk not told</source>
        <translation>未註明風險等級</translation>
    </message>
</context>
<context>
    <name>LedgerState</name>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Red-lettered as a whole</source>
        <translation>已紅沖-全額</translation>
    </message>
    <message>
        <source>Red-lettered in part</source>
        <translation>已紅沖-部分</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>State not told</source>
        <translation>未註明狀態</translation>
    </message>
</context>
<context>
    <name>LedgerVoice</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>issued {first} to {last}</source>
        <translation>開票日期 {first} 至 {last}</translation>
    </message>
    <message>
        <source>exported {time}</source>
        <translation>匯出於 {time}</translation>
    </message>
    <message>
        <source>Covers what was issued</source>
        <translation>覆蓋的開票日期</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>匯出時間</translation>
    </message>
    <message>
        <source>This invoice</source>
        <translation>這張發票</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>底帳</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>The same file</source>
        <translation>同一檔案</translation>
    </message>
    <message>
        <source>The same invoice</source>
        <translation>同一發票</translation>
    </message>
    <message>
        <source>Same seller, total and date</source>
        <translation>銷售方、金額、日期相同</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>Any kind of expense</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>above</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Kind of expense</source>
        <translation>費用類別</translation>
    </message>
    <message>
        <source>Total in yuan above which another look is needed</source>
        <translation>價稅合計超過多少元需複核</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation>刪除這個限額</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Goods or service</source>
        <translation>貨物或服務</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格型號</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>稅率</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>稅額</translation>
    </message>
</context>
<context>
    <name>LogFault</name>
    <message>
        <source>Entry {number} is missing: it was deleted, or put elsewhere.</source>
        <translation>缺少第 {number} 條：被刪除或挪到了別處。</translation>
    </message>
    <message>
        <source>Entry {number} was altered after it was written.</source>
        <translation>第 {number} 條寫入後被改動。</translation>
    </message>
    <message>
        <source>Entry {number} does not follow from the one before it: entries were put in another order or replaced.</source>
        <translation>第 {number} 條與前一條接不上：條目被調換或替換。</translation>
    </message>
    <message>
        <source>The newest entries are gone, from entry {number} on.</source>
        <translation>從第 {number} 條起，最新的條目不見了。</translation>
    </message>
    <message>
        <source>At entry {number} the end of the log was altered, removed, or replaced by an older one.</source>
        <translation>在第 {number} 條處，日誌的末尾被改動、刪除或換成了舊的。</translation>
    </message>
    <message>
        <source>The key that signs these entries was replaced: none of them can be relied on, from entry {number} on.</source>
        <translation>簽名所用的金鑰被替換：從第 {number} 條起都不可信。</translation>
    </message>
</context>
<context>
    <name>LogVerifying</name>
    <message>
        <source>The log does not hold.</source>
        <translation>日誌不成立。</translation>
    </message>
    <message numerus="yes">
        <source>The log holds: %n entries, none missing, none altered.</source>
        <translation>
            <numerusform>日誌成立：%n 條，無缺失，無改動。</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk {desk}: {fault}</source>
        <translation>電腦 {desk}：{fault}</translation>
    </message>
    <message>
        <source>Copy the archive as it is to a safe place, then compare it with your backups and with the last line of printed receipts.</source>
        <translation>請把票夾原樣複製到安全的地方，再與備份以及列印憑條的最後一行比較。</translation>
    </message>
    <message>
        <source>It goes on from where this computer saw it last.</source>
        <translation>日誌與本機上次所見相接。</translation>
    </message>
    <message>
        <source>This computer remembered no earlier end of the log to compare it with, so entries that were cut off at its end could not be noticed.</source>
        <translation>本機沒有記下以前的日誌末尾可供比較，因此末尾被截斷的條目無法發現。</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>驗證日誌(&amp;V)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>正在驗證日誌</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Looked</name>
    <message>
        <source>All {count} parts that were signed have the digest that was signed.</source>
        <translation>簽過章的 {count} 個部分，摘要全部與簽章時一致。</translation>
    </message>
    <message>
        <source>{member} is not as it was signed: its digest is another one.</source>
        <translation>{member} 與簽章時不同：摘要不一致。</translation>
    </message>
    <message>
        <source>{member} was signed and is no longer there.</source>
        <translation>{member} 簽過章，現在不見了。</translation>
    </message>
    <message>
        <source>The digests are made by a method that is not known or too weak: {method}.</source>
        <translation>摘要所用的演算法未知或強度不足：{method}。</translation>
    </message>
    <message>
        <source>The digest over everything that was signed is the one in the signature.</source>
        <translation>全部被簽內容的摘要與簽章中的一致。</translation>
    </message>
    <message>
        <source>The digest over what was signed is not the one in the signature: bytes were changed, or the signature comes from another document.</source>
        <translation>被簽內容的摘要與簽章中的不一致：位元組遭更動，或簽章取自另一份檔案。</translation>
    </message>
    <message>
        <source>Everything that the document shows is covered by the signature.</source>
        <translation>檔案顯示的內容全部在簽章範圍內。</translation>
    </message>
    <message>
        <source>The document shows parts that the signature does not cover.</source>
        <translation>檔案顯示的內容中，有簽章未涵蓋的部分。</translation>
    </message>
    <message>
        <source>Something was added to the document after it was signed.</source>
        <translation>簽章之後，檔案又加入了內容。</translation>
    </message>
    <message>
        <source>The signature leaves out bytes of the file that it should cover.</source>
        <translation>簽章漏掉了本應涵蓋的位元組。</translation>
    </message>
    <message>
        <source>The signature was made with the signer's key over exactly this.</source>
        <translation>簽章確由簽章者的金鑰對這些內容作出。</translation>
    </message>
    <message>
        <source>The signature does not fit: what was signed was changed, or another key signed it.</source>
        <translation>簽章不符：被簽內容遭更動，或由另一把金鑰簽章。</translation>
    </message>
    <message>
        <source>The signature could not be read: {reason}.</source>
        <translation>簽章無法讀取：{reason}。</translation>
    </message>
    <message>
        <source>The file holds no certificate of the signer: nobody can verify the signature from it.</source>
        <translation>檔案中沒有簽章者的憑證：僅憑此檔案，誰也無法驗證簽章。</translation>
    </message>
    <message>
        <source>A signature is present, and cannot be checked offline: which bytes it covers is not published.</source>
        <translation>帶有簽章，但不連網無法驗證：簽章涵蓋哪些位元組沒有公開。</translation>
    </message>
    <message>
        <source>It was signed by an algorithm that is not known here: {algorithm}.</source>
        <translation>簽章演算法在這裡未知：{algorithm}。</translation>
    </message>
    <message>
        <source>It was signed by an algorithm that is too weak by today's standards: {algorithm}.</source>
        <translation>依今天的標準，簽章演算法強度不足：{algorithm}。</translation>
    </message>
    <message>
        <source>The seal names this signer among those who may use it.</source>
        <translation>印章中列有這位簽章者，准許其使用。</translation>
    </message>
    <message>
        <source>The seal does not name this signer: somebody else used it.</source>
        <translation>印章中沒有這位簽章者：是別人用了這枚印章。</translation>
    </message>
    <message>
        <source>The signer's certificate was valid when it was signed.</source>
        <translation>簽章時簽章者憑證在有效期內。</translation>
    </message>
    <message>
        <source>The signer's certificate was not valid when it was signed.</source>
        <translation>簽章時簽章者憑證不在有效期內。</translation>
    </message>
    <message>
        <source>The signature states no readable time.</source>
        <translation>簽章沒有寫明可讀的時間。</translation>
    </message>
    <message>
        <source>The signer's certificate is for signing.</source>
        <translation>簽章者憑證的用途是簽章。</translation>
    </message>
    <message>
        <source>The signer's certificate is not for signing.</source>
        <translation>簽章者憑證的用途不是簽章。</translation>
    </message>
    <message>
        <source>The seal's own file and the seal in the signature are the same, byte by byte.</source>
        <translation>單獨存放的印章與簽章中的印章逐位元組相同。</translation>
    </message>
    <message>
        <source>The seal's own file is another seal than the one in the signature.</source>
        <translation>單獨存放的印章與簽章中的印章不是同一枚。</translation>
    </message>
    <message>
        <source>The seal was valid when it was used.</source>
        <translation>使用時印章在有效期內。</translation>
    </message>
    <message>
        <source>The seal was not valid when it was used.</source>
        <translation>使用時印章不在有效期內。</translation>
    </message>
    <message>
        <source>The seal was signed with its maker's key and is unchanged.</source>
        <translation>印章由製章者的金鑰簽章，未遭更動。</translation>
    </message>
    <message>
        <source>The maker's signature does not fit the seal: it was changed or put together.</source>
        <translation>製章者的簽章與印章不符：印章遭更動或拼湊而成。</translation>
    </message>
    <message>
        <source>The seal is older than its maker's certificate. Genuine seals of the tax bureau do that too.</source>
        <translation>印章早於製章者憑證。稅務局的真印章也有這種情況。</translation>
    </message>
    <message>
        <source>A certificate authority that this computer knows issued the certificate. It says who signed, not that the invoice is genuine.</source>
        <translation>憑證由本機認識的憑證授權中心發行。它說明是誰簽的名，不說明發票是真的。</translation>
    </message>
    <message>
        <source>Who issued the signer's certificate is not known to this computer.</source>
        <translation>本機不認識簽章者憑證的發行者。</translation>
    </message>
    <message>
        <source>{member} is another one since a later signature was added to it: as expected.</source>
        <translation>{member} 因後來又加入簽章而改變：屬正常情況。</translation>
    </message>
</context>
<context>
    <name>LookingLine</name>
    <message>
        <source>Looking into {name}… (Esc stops it)</source>
        <translation>正在檢視 {name}…（按 Esc 停止）</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the archive…</source>
        <translation>正在開啟票夾…</translation>
    </message>
    <message numerus="yes">
        <source>A backup was made and verified: %n invoice(s).</source>
        <translation>
            <numerusform>備份已完成並驗證：%n 張發票。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server answers again: %n check(s) were handed over.</source>
        <translation>
            <numerusform>伺服器恢復應答：已移交 %n 次查驗。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of the archive was tampered with. {fault}</source>
        <translation>票夾的日誌被動過手腳。{fault}</translation>
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
        <translation>製章者</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Certificate valid</source>
        <translation>憑證有效期</translation>
    </message>
</context>
<context>
    <name>MarkChips</name>
    <message numerus="yes">
        <source>All: %n</source>
        <translation>
            <numerusform>全部：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>已讀取 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>驗真 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation>
            <numerusform>不實 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>存疑 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <translation>
            <numerusform>以前出現過 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at again</source>
        <translation>
            <numerusform>需再看 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>無法讀取 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>關閉提示</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}，{time}</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>還沒有備註。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新備註</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it; notes stay as they are</source>
        <translation>Ctrl+Enter 新增；備註寫入後不能修改</translation>
    </message>
    <message>
        <source>Notes, the newest first</source>
        <translation>備註，最新的在前</translation>
    </message>
</context>
<context>
    <name>OfficeStatus</name>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已查</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已入帳</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
</context>
<context>
    <name>OfficeWay</name>
    <message>
        <source>Back to “{status}”: why?</source>
        <translation>為什麼退回「{status}」？</translation>
    </message>
    <message>
        <source>{person}
{time}</source>
        <translation>{person}
{time}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>已跳過</translation>
    </message>
    <message>
        <source>{step}, not reached yet</source>
        <translation>{step}，尚未辦理</translation>
    </message>
    <message>
        <source>{step}, here it is now</source>
        <translation>{step}，目前在這一步</translation>
    </message>
    <message>
        <source>{step}, passed over</source>
        <translation>{step}，已跳過</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}，已辦理</translation>
    </message>
    <message>
        <source>Go back to this step; a reason is asked for</source>
        <translation>退回這一步，須寫明原因</translation>
    </message>
    <message>
        <source>Bring the invoice to this step</source>
        <translation>把發票辦到這一步</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>標為已查</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Mark as booked</source>
        <translation>標為已入帳</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>標為已付</translation>
    </message>
    <message>
        <source>The way through the office</source>
        <translation>辦理流程</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不通過</translation>
    </message>
    <message>
        <source>Cannot be decided</source>
        <translation>無法判斷</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不適用</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Printing…</source>
        <translation>正在列印…</translation>
    </message>
    <message>
        <source>The document is at the printer</source>
        <translation>檔案已送到印表機</translation>
    </message>
    <message>
        <source>The printer did not take the document</source>
        <translation>印表機沒有接收檔案</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>適合寬度</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整頁</translation>
    </message>
    <message>
        <source>Turn the page (R)</source>
        <translation>旋轉頁面（R）</translation>
    </message>
    <message>
        <source>Print all pages</source>
        <translation>列印全部頁面</translation>
    </message>
    <message>
        <source>The document's page</source>
        <translation>檔案頁面</translation>
    </message>
</context>
<context>
    <name>PasswordAgain</name>
    <message>
        <source>The password of the shared database</source>
        <translation>共享資料庫的密碼</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>儲存此密碼</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>從…到…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>{first} 起</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>至 {last}</translation>
    </message>
</context>
<context>
    <name>PeriodPopup</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出發地</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>應用</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Desk</source>
        <translation>驗票台</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>票夾</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>底帳</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>{room} ({keys})</source>
        <translation>{room}（{keys}）</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>功能區</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>Reason for going back</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>The reason; it stays in the history</source>
        <translation>原因，會保留在歷史中</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不退回</translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>&amp;Paper</source>
        <translation>紙張(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language of the receipt</source>
        <translation>憑條語言(&amp;L)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>First page of the receipt</source>
        <translation>憑條第一頁</translation>
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
        <translation>捲紙，寬 80 毫米</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>儲存憑條</translation>
    </message>
    <message>
        <source>Receipt saved as {name}</source>
        <translation>憑條已儲存為 {name}</translation>
    </message>
    <message>
        <source>The receipt is at the printer</source>
        <translation>憑條已送到印表機</translation>
    </message>
    <message>
        <source>The printer did not take the receipt. Check it, or save it as a PDF.</source>
        <translation>印表機沒有接收憑條。請檢查印表機，或儲存為 PDF。</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Receipt</source>
        <translation>憑條</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>辦公室</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>What is shown of the invoice</source>
        <translation>顯示發票的哪部分</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>再次查驗</translation>
    </message>
    <message>
        <source>Check the kept original anew, by today's rules; what was found before stays</source>
        <translation>用今天的規則重新查驗儲存的原件；以前的結果保留</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>儲存原件…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉（Esc）</translation>
    </message>
    <message>
        <source>Close the invoice</source>
        <translation>關閉這張發票</translation>
    </message>
    <message>
        <source>{status} · {category}</source>
        <translation>{status} · {category}</translation>
    </message>
    <message>
        <source>Save the original document</source>
        <translation>儲存原始檔案</translation>
    </message>
    <message>
        <source>Original saved as {name}</source>
        <translation>原件已儲存為 {name}</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyField</name>
    <message>
        <source>Recovery key</source>
        <translation>恢復金鑰</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The attachment {member} could not be read; the rest of the document was.</source>
        <translation>附件 {member} 無法讀取；檔案其餘部分已讀取。</translation>
    </message>
    <message>
        <source>A code on the page is a download address of {host}. It was not opened.</source>
        <translation>頁面上有一個碼是 {host} 的下載地址。沒有開啟。</translation>
    </message>
    <message>
        <source>{field}: {text} could not be understood.</source>
        <translation>{field}：無法理解「{text}」。</translation>
    </message>
    <message>
        <source>The key of the archive is kept in the file {path}: whoever can read it can read the archive.</source>
        <translation>票夾的金鑰儲存在檔案 {path} 中：能讀到該檔案的人就能讀取票夾。</translation>
    </message>
    <message>
        <source>The archive gets a new key. Its new recovery key, shown only now: {recovery_key}. Write it down and keep it away from this computer.</source>
        <translation>票夾正在更換金鑰。新的恢復金鑰只在此刻顯示：{recovery_key}。請抄下來，放在離這台電腦遠的地方。</translation>
    </message>
    <message>
        <source>Another code on the page was passed over: it is not an invoice's.</source>
        <translation>頁面上另有一個碼，不是發票 QR 碼，已略過。</translation>
    </message>
    <message>
        <source>The QR code names the unknown kind {kind}; whether its amount {amount} includes tax is not certain.</source>
        <translation>QR 碼中的票種 {kind} 未知；金額 {amount} 是否含稅無法確定。</translation>
    </message>
    <message>
        <source>A new archive was made. Its recovery key, shown only now: {recovery_key}. Write it down and keep it away from this computer.</source>
        <translation>已新建票夾。恢復金鑰只在此刻顯示一次：{recovery_key}。請抄下來，放在離這台電腦遠的地方。</translation>
    </message>
    <message>
        <source>Full-width characters in the scan were repaired.</source>
        <translation>已修正掃描內容中的全形字元。</translation>
    </message>
    <message>
        <source>The file holds {count} invoices.</source>
        <translation>檔案中有 {count} 張發票。</translation>
    </message>
    <message>
        <source>The document carries traces of a signature that is gone.</source>
        <translation>檔案中有已遺失的簽名痕跡。</translation>
    </message>
    <message>
        <source>The name ends in .{extension}, but the content is another format: {format}.</source>
        <translation>檔案名稱以 .{extension} 結尾，但內容是另一種格式：{format}。</translation>
    </message>
    <message>
        <source>The data names two invoice numbers, {first} and {second}.</source>
        <translation>資料中有兩個發票號碼：{first} 和 {second}。</translation>
    </message>
    <message>
        <source>The shared database does not answer: whether another desk has seen this invoice is not known.</source>
        <translation>共享資料庫沒有應答：其他電腦是否見過這張發票不得而知。</translation>
    </message>
    <message>
        <source>Kept on this computer until the shared database answers again.</source>
        <translation>暫存在本機，等共享資料庫恢復應答。</translation>
    </message>
    <message>
        <source>The office's own rules come from a newer release and were not applied: update this desk.</source>
        <translation>收票規則來自較新的版本，沒有應用：請升級這台電腦上的程式。</translation>
    </message>
    <message>
        <source>Only the QR code was read: the text in the picture could not be recognised. Compare names and amounts with the original.</source>
        <translation>只讀出了 QR 碼：圖片中的文字無法辨識。請把名稱和金額與原件核對。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Invoice verification receipt</source>
        <translation>發票查驗憑條</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>是真的嗎？</translation>
    </message>
    <message>
        <source>May we take it?</source>
        <translation>能收嗎？</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>發票內容</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>讀自</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Shown before</source>
        <translation>以前的出示</translation>
    </message>
    <message>
        <source>The tax bureau's ledger</source>
        <translation>稅務局底帳</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出檔案</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>開票日期</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>匯出時間</translation>
    </message>
    <message>
        <source>An export tells what the tax bureau had recorded when it was made. What was issued, voided or red-lettered since is not in it: the invoice may have been red-lettered since.</source>
        <translation>匯出檔案反映匯出時稅務局的記錄。此後開具、作廢或紅沖的內容不在其中：該發票此後可能已被紅沖。</translation>
    </message>
    <message>
        <source>Alarms raised by later exports</source>
        <translation>後續匯出檔案引起的預警</translation>
    </message>
    <message>
        <source>The archive could not be asked for alarms when this was printed.</source>
        <translation>列印時無法向票夾查詢預警。</translation>
    </message>
    <message>
        <source>not dealt with yet</source>
        <translation>尚未處理</translation>
    </message>
    <message>
        <source>dealt with {time} by {by}: {how}</source>
        <translation>{by} 於 {time} 處理：{how}</translation>
    </message>
    <message>
        <source>What was handed over, and by what it was judged</source>
        <translation>所交檔案與查驗依據</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} 位元組</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>查驗時間</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>查驗人</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Newest entry of the log</source>
        <translation>日誌最新一條</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未讀出</translation>
    </message>
    <message>
        <source>Noticed while reading</source>
        <translation>讀取時注意到</translation>
    </message>
    <message>
        <source>This receipt records what was checked and found. It does not make an invoice genuine, and does not say that it has not been voided or red-lettered since.</source>
        <translation>本憑條記錄檢查的內容和結果。它不能使發票變成真的，也不說明發票此後沒有被作廢或紅沖。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>專案名稱</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>稅率</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>稅額</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢復金鑰</translation>
    </message>
    <message>
        <source>This key opens the encrypted invoice archive when the computer's own copy of its key is lost: after a new installation, on another computer, or from a backup.</source>
        <translation>電腦自己保管的金鑰遺失時（重新安裝系統、換電腦或從備份恢復），用這個金鑰開啟加密的發票票夾。</translation>
    </message>
    <message>
        <source>Whoever has this page and the archive can read it. Without both this page and the computer's keyring nobody can read it, not even the makers of the program.</source>
        <translation>誰同時拿到這一頁和票夾，誰就能讀取它。如果這一頁和電腦的鑰匙圈都遺失，任何人都無法讀取，包括程式的作者。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>票夾</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成時間</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放地點</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>{count} documents are damaged in the archive and are not here: see damaged.txt.</source>
        <translation>票夾中有 {count} 個檔案已損壞，未包含在內：見 damaged.txt。</translation>
    </message>
    <message>
        <source>Verification records</source>
        <translation>查驗記錄</translation>
    </message>
    <message>
        <source>Who vouches</source>
        <translation>由誰證明</translation>
    </message>
    <message>
        <source>Request for missing invoices</source>
        <translation>催票函</translation>
    </message>
    <message>
        <source>To: {name}</source>
        <translation>致：{name}</translation>
    </message>
    <message>
        <source>the issuer of the invoices below</source>
        <translation>以下發票的開票方</translation>
    </message>
    <message>
        <source>Taxpayer id: {id}</source>
        <translation>納稅人識別號：{id}</translation>
    </message>
    <message>
        <source>According to the tax bureau you have issued the invoices below to us ({name}), and we have not received them. Please send us each of them as the original file (OFD, PDF or XML), or on paper if it was issued on paper.</source>
        <translation>據稅務局記錄，貴方已向我方（{name}）開具下列發票，我方至今尚未收到。請將每張發票的原始檔案（OFD、PDF 或 XML）發給我方；開具紙質發票的，請寄送紙質發票。</translation>
    </message>
    <message>
        <source>Invoices: {count}. Total with tax: ¥ {total}</source>
        <translation>共 {count} 張，價稅合計 ¥ {total}</translation>
    </message>
    <message>
        <source>If one of them was voided, red-lettered or issued by mistake, please tell us. If you have sent them in the meantime, please disregard this letter.</source>
        <translation>其中如有已作廢、已紅沖或誤開的發票，請告知我方。如在此期間已經交付，請忽略本函。</translation>
    </message>
    <message>
        <source>The invoices are listed in these exports of the tax bureau:</source>
        <translation>上述發票列於下列稅務局匯出檔案：</translation>
    </message>
    <message>
        <source>{name}, exported {time}</source>
        <translation>{name}，匯出時間 {time}</translation>
    </message>
    <message>
        <source>Signature or stamp</source>
        <translation>簽字或蓋章</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Ledger rows without invoice</source>
        <translation>有帳無票</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>我方公司</translation>
    </message>
    <message>
        <source>Received or issued</source>
        <translation>取得或開具</translation>
    </message>
    <message>
        <source>State at the tax bureau</source>
        <translation>稅務局發票狀態</translation>
    </message>
    <message>
        <source>Risk at the tax bureau</source>
        <translation>稅務局風險等級</translation>
    </message>
    <message>
        <source>Sheet and row</source>
        <translation>工作表和列號</translation>
    </message>
    <message>
        <source>Invoices without ledger row</source>
        <translation>有票無帳</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Genuine?</source>
        <translation>真偽</translation>
    </message>
    <message>
        <source>Take it?</source>
        <translation>能否收</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Times shown</source>
        <translation>出示次數</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation>查驗的檔案</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>不利的情況</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>未能讀取的原因</translation>
    </message>
    <message>
        <source>No invoice was found in this file.</source>
        <translation>這個檔案裡沒有找到發票。</translation>
    </message>
    <message>
        <source>Name documents, or a scanned text with --scan.</source>
        <translation>請給出檔案，或用 --scan 給出掃描文字。</translation>
    </message>
    <message>
        <source>The signed list of seal makers in force is of {version}.</source>
        <translation>現行的已簽章製章者清單日期為 {version}。</translation>
    </message>
    <message>
        <source>From now on everything that this maker sealed and that holds is called genuine, on this office's own responsibility.</source>
        <translation>從現在起，凡由該製章者的印章簽章且成立的，都判為真，責任由本單位自負。</translation>
    </message>
    <message>
        <source>This office does not trust the maker on its own account any more.</source>
        <translation>本單位不再自行信任該製章者。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>沒有找到。</translation>
    </message>
    <message>
        <source>Recovery key:</source>
        <translation>恢復金鑰：</translation>
    </message>
    <message>
        <source>Password of the shared database:</source>
        <translation>共享資料庫密碼：</translation>
    </message>
    <message>
        <source>Backup made and verified at {made_at}: {invoices} invoices.</source>
        <translation>備份已於 {made_at} 完成並驗證：{invoices} 張發票。</translation>
    </message>
    <message>
        <source>The backup of {made_at} is whole: {invoices} invoices.</source>
        <translation>{made_at} 的備份完整：{invoices} 張發票。</translation>
    </message>
    <message>
        <source>The archive was restored from {path}. What stood there was kept beside it.</source>
        <translation>票夾已從 {path} 恢復。原有內容保留在旁邊。</translation>
    </message>
    <message>
        <source>The log holds: {rows} entries.</source>
        <translation>日誌成立：{rows} 條。</translation>
    </message>
    <message>
        <source>The log does not hold. Of {rows} entries, the first bad ones are named above.</source>
        <translation>日誌不成立。共 {rows} 條，最先出問題的見上。</translation>
    </message>
    <message>
        <source>Nothing outside the archive was there to compare it with: compare its end with a receipt by --head.</source>
        <translation>票夾之外沒有可供比較的記錄：請用 --head 與憑條上的日誌末尾比較。</translation>
    </message>
    <message>
        <source>{head} is not in the log.</source>
        <translation>日誌中沒有 {head}。</translation>
    </message>
    <message>
        <source>The archive has a new key. Older backups still open with the old recovery key only.</source>
        <translation>票夾已換新金鑰。以前的備份仍只能用舊恢復金鑰開啟。</translation>
    </message>
    <message>
        <source>The archive is sound; {documents} documents were read.</source>
        <translation>票夾完好；已讀取 {documents} 個檔案。</translation>
    </message>
    <message>
        <source>The archive is damaged. Make no change, and restore your newest good backup.</source>
        <translation>票夾已損壞。請不要改動，並恢復最新的完好備份。</translation>
    </message>
    <message>
        <source>Exported: {invoices} invoices, {documents} documents. Nothing is encrypted.</source>
        <translation>已匯出：{invoices} 張發票，{documents} 個檔案。內容未加密。</translation>
    </message>
    <message>
        <source>The archive is on {host} now. The folder that it came from was kept under another name.</source>
        <translation>票夾現在位於 {host}。原來的資料夾已改名保留。</translation>
    </message>
    <message>
        <source>The archive is on this computer now. The server takes no more invoices.</source>
        <translation>票夾現在位於本機。伺服器不再接收發票。</translation>
    </message>
    <message>
        <source>The archive is on the server already.</source>
        <translation>票夾已經在伺服器上。</translation>
    </message>
    <message>
        <source>The archive is on this computer already.</source>
        <translation>票夾已經在本機上。</translation>
    </message>
    <message>
        <source>Receipt written to {path}</source>
        <translation>憑條已寫入 {path}</translation>
    </message>
    <message>
        <source>Taken in: {rows} rows, {new} new, {changed} changed, {unchanged} unchanged; {red_lettered} red-lettered, {voided} voided, {at_risk} at risk; {agreeing} invoices agree, {differing} differ; {alarms} alarms.</source>
        <translation>已匯入 {rows} 列：新增 {new}，有變化 {changed}，無變化 {unchanged}；已紅沖 {red_lettered}，已作廢 {voided}，有風險 {at_risk}；與票夾一致 {agreeing} 張，不一致 {differing} 張；預警 {alarms} 條。</translation>
    </message>
    <message>
        <source>This very export was taken in before; nothing was changed.</source>
        <translation>這份匯出檔案以前已經匯入，沒有任何改變。</translation>
    </message>
    <message>
        <source>{direction}, {company}, issued {first} to {last} ({period_basis}), exported {exported} ({exported_basis}).</source>
        <translation>{direction}，{company}，開票日期 {first} 至 {last}（{period_basis}），匯出時間 {exported}（{exported_basis}）。</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}: {fault}</source>
        <translation>工作表 {sheet} 第 {row} 列：{fault}</translation>
    </message>
    <message>
        <source>The period ends after the day of the export; the days after it are not covered.</source>
        <translation>期間的截止日晚於匯出日，匯出日之後不在覆蓋範圍內。</translation>
    </message>
    <message>
        <source>This kind of sheet lists only some invoices: what is missing from it proves nothing.</source>
        <translation>這種工作表只列部分發票：其中沒有，不說明任何問題。</translation>
    </message>
    <message>
        <source>{company} is none of the companies that are set up.</source>
        <translation>{company} 不在「設定」登記的公司之中。</translation>
    </message>
    <message>
        <source>No export was taken in yet.</source>
        <translation>還沒有匯入任何匯出檔案。</translation>
    </message>
    <message>
        <source>The export was taken out again; what other exports say stands.</source>
        <translation>這份匯出檔案已撤出，其他匯出檔案的內容不變。</translation>
    </message>
    <message>
        <source>In the ledger, but not in the archive: {count}</source>
        <translation>底帳中有、票夾中沒有：{count} 張</translation>
    </message>
    <message>
        <source>In the archive, but not in the ledger that covers them: {count}</source>
        <translation>票夾中有、覆蓋範圍內的底帳中沒有：{count} 張</translation>
    </message>
    <message>
        <source>Name exports, or folders of them.</source>
        <translation>請指明匯出檔案或其所在的資料夾。</translation>
    </message>
    <message>
        <source>Give it with {options}.</source>
        <translation>請用 {options} 指明。</translation>
    </message>
    <message>
        <source>Signatures and seals</source>
        <translation>簽章和印章</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>發行者</translation>
    </message>
    <message>
        <source>On page</source>
        <translation>所在頁</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>遭更動</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>未涵蓋</translation>
    </message>
    <message>
        <source>Added after signing</source>
        <translation>簽章後加入</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Digest found</source>
        <translation>算得摘要</translation>
    </message>
    <message>
        <source>Digest signed</source>
        <translation>簽章中的摘要</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>演算法</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>簽章時間</translation>
    </message>
    <message>
        <source>Name (self-claimed)</source>
        <translation>名稱（自稱）</translation>
    </message>
    <message>
        <source>Subject (self-claimed)</source>
        <translation>主體（自稱）</translation>
    </message>
    <message>
        <source>Issuer (as stated)</source>
        <translation>發行者（自稱）</translation>
    </message>
    <message>
        <source>Taxpayer id (self-claimed)</source>
        <translation>納稅人識別號（自稱）</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>憑證的 SHA-256</translation>
    </message>
    <message>
        <source>Name of the seal (self-claimed)</source>
        <translation>印章名稱（自稱）</translation>
    </message>
    <message>
        <source>Id of the seal</source>
        <translation>印章識別碼</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Maker in the list</source>
        <translation>清單中的製章者</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>Trust list of</source>
        <translation>信任清單日期</translation>
    </message>
    <message>
        <source>SHA-256 of the list</source>
        <translation>清單的 SHA-256</translation>
    </message>
    <message>
        <source>Nothing could be looked at here.</source>
        <translation>這裡沒有可查看的內容。</translation>
    </message>
    <message>
        <source>The list does not hold the maker's certificate: it may be a maker that is not known yet, or a look-alike.</source>
        <translation>清單中沒有這份製章者憑證：可能是尚未收錄的製章者，也可能是仿冒。</translation>
    </message>
    <message>
        <source>The list holds makers of seals. Nobody in it vouches for this signer.</source>
        <translation>清單收錄的是製章者，其中沒有誰為這位簽章者作證。</translation>
    </message>
    <message>
        <source>The list knows this maker as one of seals for tests.</source>
        <translation>清單中，這位製章者製作的是測試印章。</translation>
    </message>
    <message>
        <source>The maker's signature does not hold, so the list says nothing of this seal.</source>
        <translation>製章者的簽章不成立，清單對這枚印章不能說明任何事。</translation>
    </message>
    <message>
        <source>What this does not prove</source>
        <translation>這不能證明什麼</translation>
    </message>
    <message>
        <source>Unchanged bytes say nothing of what happened to the invoice: it may have been voided or red-lettered since.</source>
        <translation>位元組未變，不說明發票後來如何：此後仍可能被作廢或紅沖。</translation>
    </message>
    <message>
        <source>Names stand in a certificate as its owner had them written. By themselves they prove nothing.</source>
        <translation>憑證上的名稱由持有人自行填寫，單憑名稱不能證明任何事。</translation>
    </message>
    <message>
        <source>Anyone can make a seal with this name and picture. Only its maker's certificate tells a real one from a copy.</source>
        <translation>這個名稱、這個圖樣的印章誰都能做。只有製章者憑證能分辨真章與仿章。</translation>
    </message>
    <message>
        <source>Anyone can make a certificate with the same names. Only its digest counts, and only if the trust list holds it.</source>
        <translation>同名的憑證誰都能做。只有摘要算數，而且必須在信任清單中。</translation>
    </message>
    <message>
        <source>A certificate authority vouches at most for who the signer is, never for the invoice.</source>
        <translation>憑證授權中心至多為簽章者的身分作證，從不為發票作證。</translation>
    </message>
    <message>
        <source>The list tells whose seals are trusted. It does not say that this invoice is still valid: it may have been voided or red-lettered since.</source>
        <translation>清單說明信任誰製作的印章，不說明這張發票仍然有效：此後仍可能被作廢或紅沖。</translation>
    </message>
    <message>
        <source>A signature tells that nothing was changed since, and at best by whom. It does not say that the invoice has not been voided or red-lettered since.</source>
        <translation>簽章說明此後內容未遭更動，至多還說明由誰簽章；不說明發票此後沒有被作廢或紅沖。</translation>
    </message>
    <message>
        <source>Read: {read}. Verified: {verified}. Contradicted: {contradicted}. In doubt: {doubtful}. Seen before: {duplicate}. To look at again: {to_review}. Not read: {unreadable}.</source>
        <translation>已讀取：{read}。驗真：{verified}。不實：{contradicted}。存疑：{doubtful}。以前出現過：{duplicate}。需再看：{to_review}。未讀取：{unreadable}。</translation>
    </message>
    <message>
        <source>Files passed over, which are no documents by their names: {count}.</source>
        <translation>依名稱不是票據檔案而略過的：{count}。</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>This backup was made under another key. Type in the recovery key that was valid then.</source>
        <translation>這份備份是用另一個金鑰做的。請輸入當時有效的恢復金鑰。</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢復這份備份</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不</translation>
    </message>
    <message numerus="yes">
        <source>The archive becomes what it was on {made}, with %n invoice(s). What was added or changed since then is in it no more. The present archive is kept beside it under another name, so nothing is lost. The backup is read whole first; the desk waits until it is done.</source>
        <translation>
            <numerusform>票夾將恢復為 {made} 時的樣子，共 %n 張發票。此後新增或改動的內容不在其中。現在的票夾會改名保留在旁邊，因此什麼也不丟。程式先完整讀取備份，其間驗票台暫停。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>A spreadsheet program has cut digits off the number ({number}). Download the export again and do not save it in a spreadsheet program.</source>
        <translation>試算表軟體截掉了號碼的末幾位（{number}）。請重新下載匯出檔案，不要用試算表軟體另存。</translation>
    </message>
    <message>
        <source>The row has no invoice number.</source>
        <translation>這一列沒有發票號碼。</translation>
    </message>
    <message>
        <source>The invoice code has lost its leading zeros: {number}.</source>
        <translation>發票代碼遺失了前面的零：{number}。</translation>
    </message>
    <message>
        <source>This is no invoice code or number: {number}.</source>
        <translation>這不是發票代碼或號碼：{number}。</translation>
    </message>
    <message>
        <source>The date cannot be read: {value}.</source>
        <translation>日期無法識讀：{value}。</translation>
    </message>
    <message>
        <source>The amount cannot be read: {value}.</source>
        <translation>金額無法識讀：{value}。</translation>
    </message>
    <message>
        <source>The invoice is in the file twice: {number}.</source>
        <translation>該發票在檔案中出現兩次：{number}。</translation>
    </message>
    <message>
        <source>The invoice is in the file twice with different contents: {number}.</source>
        <translation>該發票在檔案中出現兩次且內容不同：{number}。</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Genuine?</source>
        <translation>真偽</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>開票日期</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>發票號碼</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>價稅合計</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>銷售方</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購買方</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>票種</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>查驗時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>查驗人</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>出示次數</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Amount without tax</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>稅額</translation>
    </message>
    <message>
        <source>Take it?</source>
        <translation>能否收</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>{seller}. An alarm is open: see the entry.</source>
        <translation>{seller}。有未處理的預警：請看該條目。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The document's signature or seal verifies</source>
        <translation>檔案的簽章或印章有效</translation>
    </message>
    <message>
        <source>The signer is the seller</source>
        <translation>簽章者就是銷售方</translation>
    </message>
    <message>
        <source>All sources of a field agree</source>
        <translation>同一欄位的各來源一致</translation>
    </message>
    <message>
        <source>Code, QR code and file name the same kind</source>
        <translation>代碼、QR 碼與檔案所示票種一致</translation>
    </message>
    <message>
        <source>The number in the file name agrees</source>
        <translation>檔案名稱中的號碼相符</translation>
    </message>
    <message>
        <source>The fields that identify the invoice are present</source>
        <translation>識別發票所需的欄位齊全</translation>
    </message>
    <message>
        <source>The QR code's checksum agrees</source>
        <translation>QR 碼的檢核值相符</translation>
    </message>
    <message>
        <source>The invoice code has the layout of its kind</source>
        <translation>發票代碼符合該票種的編排</translation>
    </message>
    <message>
        <source>The invoice number has the layout of its kind</source>
        <translation>發票號碼符合該票種的編排</translation>
    </message>
    <message>
        <source>The year in the number agrees with the issue date</source>
        <translation>號碼中的年份與開票日期相符</translation>
    </message>
    <message>
        <source>The issue date is possible</source>
        <translation>開票日期可能成立</translation>
    </message>
    <message>
        <source>A paper ticket is from before the change to electronic ones</source>
        <translation>紙質客票仍在有效期內</translation>
    </message>
    <message>
        <source>The seller's taxpayer id is well-formed</source>
        <translation>銷售方納稅人識別號格式正確</translation>
    </message>
    <message>
        <source>The buyer's taxpayer id is well-formed</source>
        <translation>購買方納稅人識別號格式正確</translation>
    </message>
    <message>
        <source>Amount and tax add up to the total</source>
        <translation>金額加稅額等於價稅合計</translation>
    </message>
    <message>
        <source>The lines add up to the totals</source>
        <translation>各行合計等於總額</translation>
    </message>
    <message>
        <source>Each line's tax follows from its rate</source>
        <translation>每行稅額與稅率相符</translation>
    </message>
    <message>
        <source>The tax rates existed on the issue date</source>
        <translation>稅率在開票日有效</translation>
    </message>
    <message>
        <source>The amount in words equals the total</source>
        <translation>大寫金額與價稅合計相等</translation>
    </message>
    <message>
        <source>The invoice was not seen before</source>
        <translation>該發票此前未出現過</translation>
    </message>
    <message>
        <source>It says the same as when it was shown before</source>
        <translation>與此前出示時的內容一致</translation>
    </message>
    <message>
        <source>No similar invoice was seen</source>
        <translation>沒有相似的發票</translation>
    </message>
    <message>
        <source>The invoice is not a red-letter one</source>
        <translation>不是紅字發票</translation>
    </message>
    <message>
        <source>The buyer is one of our companies</source>
        <translation>購買方是我們的公司</translation>
    </message>
    <message>
        <source>The tax bureau's ledger lists it</source>
        <translation>稅務局底帳中有該發票</translation>
    </message>
    <message>
        <source>It is neither voided nor red-lettered</source>
        <translation>發票未作廢，也未被紅沖</translation>
    </message>
    <message>
        <source>The tax bureau sees no risk in it</source>
        <translation>稅務局未提示風險</translation>
    </message>
    <message>
        <source>All exports of the ledger say the same</source>
        <translation>各匯出檔案對該發票說法一致</translation>
    </message>
    <message>
        <source>The total is within the office's limit</source>
        <translation>價稅合計在本單位限額之內</translation>
    </message>
    <message>
        <source>It is not older than the office takes</source>
        <translation>開票日期沒有超過本單位的時限</translation>
    </message>
    <message>
        <source>It is of a year that is still taken</source>
        <translation>發票所屬年度仍可受理</translation>
    </message>
    <message>
        <source>Its number is not one of a row</source>
        <translation>不是同一銷售方的連號發票</translation>
    </message>
    <message>
        <source>The seller is not one to watch</source>
        <translation>銷售方不在重點關注名單中</translation>
    </message>
</context>
<context>
    <name>SaveListButton</name>
    <message>
        <source>Save list</source>
        <translation>儲存清單</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>存為試算表（XLSX）…</translation>
    </message>
    <message>
        <source>As comma-separated values (CSV)…</source>
        <translation>存為逗號分隔檔（CSV）…</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation>查驗的檔案</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>儲存清單</translation>
    </message>
    <message>
        <source>List saved as {name}</source>
        <translation>清單已存為 {name}</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>已存搜尋</translation>
    </message>
    <message>
        <source>Nothing saved yet. Search and filter, then give it a name here.</source>
        <translation>還沒有儲存的搜尋。先搜尋和篩選，再在這裡命名。</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>這次搜尋的名稱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Number, last digits, company, taxpayer id, amount, date or words of a line</source>
        <translation>號碼、末幾位、公司、納稅人識別號、金額、日期或明細文字</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>在票夾中搜尋</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
</context>
<context>
    <name>SectionsView</name>
    <message>
        <source>Sections of the settings</source>
        <translation>設定的各部分</translation>
    </message>
</context>
<context>
    <name>SeenBefore</name>
    <message>
        <source>Open that entry</source>
        <translation>開啟該記錄</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Show the first one beside this one</source>
        <translation>把第一次的顯示在旁邊</translation>
    </message>
    <message numerus="yes">
        <source>A similar invoice was shown %n time(s) before</source>
        <translation>
            <numerusform>相似的發票以前出示過 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This invoice was shown %n time(s) before. It is: {status}</source>
        <translation>
            <numerusform>這張發票以前出示過 %n 次。目前狀態：{status}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the archive has them all.</source>
        <translation>
            <numerusform>另有%n次，全部記錄見票夾。</numerusform>
        </translation>
    </message>
    <message>
        <source>number {number}, total {total}, {status}</source>
        <translation>號碼 {number}，價稅合計 {total}，{status}</translation>
    </message>
    <message>
        <source>{likeness}: {time}, by {person}</source>
        <translation>{likeness}：{time}，{person}</translation>
    </message>
    <message>
        <source>{likeness}: {time}, by {person}, as {name}</source>
        <translation>{likeness}：{time}，{person}，{name}</translation>
    </message>
</context>
<context>
    <name>ServerChecking</name>
    <message>
        <source>{fact}: not checked yet</source>
        <translation>{fact}：尚未檢查</translation>
    </message>
    <message>
        <source>An archive of the office is there already</source>
        <translation>那裡已有辦公室的票夾</translation>
    </message>
    <message>
        <source>{fact} ({detail})</source>
        <translation>{fact}（{detail}）</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>檢查(&amp;H)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在詢問伺服器…</translation>
    </message>
</context>
<context>
    <name>ServerFact</name>
    <message>
        <source>The server lets us in</source>
        <translation>伺服器允許登入</translation>
    </message>
    <message>
        <source>The connection is protected</source>
        <translation>連線受保護</translation>
    </message>
    <message>
        <source>PostgreSQL is new enough</source>
        <translation>PostgreSQL 版本夠新</translation>
    </message>
    <message>
        <source>The database knows Chinese characters</source>
        <translation>資料庫認得漢字</translation>
    </message>
    <message>
        <source>Parts of names can be searched</source>
        <translation>可按名稱的一部分搜尋</translation>
    </message>
    <message>
        <source>The user has the rights that are needed</source>
        <translation>使用者有所需的許可權</translation>
    </message>
    <message>
        <source>There is room for the archive</source>
        <translation>有放置票夾的位置</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Choose the certificate authority's file</source>
        <translation>選擇證書頒發機構檔案</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>證書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>The server shows a certificate that an authority you trust has signed: nobody can listen, and nobody can pretend to be the server.</source>
        <translation>伺服器出示由您信任的機構簽發的證書：誰也不能竊聽，誰也不能冒充伺服器。</translation>
    </message>
    <message>
        <source>Unsafe: nobody can listen by chance, but whoever stands in between can pretend to be the server, and read and alter everything. Only in a network that you trust.</source>
        <translation>不安全：雖不會被偶然竊聽，但中間人可以冒充伺服器，讀取和改動一切。只可用於您信任的網路。</translation>
    </message>
    <message>
        <source>Unsafe: everything can be read and altered on its way. Only for a server on this very computer; any other is refused.</source>
        <translation>不安全：傳輸途中的一切都可被讀取和改動。只可用於本機上的伺服器，其他一律拒絕。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隱藏密碼</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>顯示密碼</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>伺服器(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>連接埠(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>資料庫(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>使用者(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Prote&amp;ction</source>
        <translation>保護方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Authority's file</source>
        <translation>頒發機構檔案(&amp;A)</translation>
    </message>
    <message>
        <source>Name or address, as in the server's certificate</source>
        <translation>名稱或地址，與伺服器證書一致</translation>
    </message>
    <message>
        <source>Empty: whom this computer trusts</source>
        <translation>留空：使用本機信任的機構</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
</context>
<context>
    <name>ServerReason</name>
    <message>
        <source>A newer release of the program made the archive there. Install that release.</source>
        <translation>那裡的票夾由更新版本的程式建立。請安裝該版本。</translation>
    </message>
    <message>
        <source>Everything would cross the network in the clear. Have encryption switched on at the server.</source>
        <translation>所有內容都會以明文經過網路。請讓伺服器開啟加密。</translation>
    </message>
    <message>
        <source>The extension pg_trgm is not installed on the server. It is part of PostgreSQL's contrib package.</source>
        <translation>伺服器上沒有安裝擴充套件 pg_trgm。它包含在 PostgreSQL 的 contrib 軟體包中。</translation>
    </message>
    <message>
        <source>The extension pg_trgm is in another schema. Have it moved: ALTER EXTENSION pg_trgm SET SCHEMA public</source>
        <translation>擴充套件 pg_trgm 在另一個模式中。請讓管理員移動：ALTER EXTENSION pg_trgm SET SCHEMA public</translation>
    </message>
    <message>
        <source>This user may not add the extension pg_trgm. Have it added to the database: CREATE EXTENSION pg_trgm</source>
        <translation>該使用者無權新增擴充套件 pg_trgm。請讓管理員在資料庫中執行：CREATE EXTENSION pg_trgm</translation>
    </message>
    <message>
        <source>The file of the certificate authority cannot be read. Choose the PEM file that whoever runs the server gave you.</source>
        <translation>無法讀取證書頒發機構的檔案。請選擇伺服器管理員給您的 PEM 檔案。</translation>
    </message>
    <message>
        <source>The server's certificate is not good: it has run out, is for another name, or nobody whom you trust vouches for it ({detail}).</source>
        <translation>伺服器證書不可信：已過期、名稱不符，或沒有您信任的機構擔保（{detail}）。</translation>
    </message>
    <message>
        <source>There is no database of this name on the server ({detail}).</source>
        <translation>伺服器上沒有這個名稱的資料庫（{detail}）。</translation>
    </message>
    <message>
        <source>The database is made for other characters ({detail}). Ask for one with the encoding UTF8 and the locale C.UTF-8.</source>
        <translation>資料庫使用其他字元編碼（{detail}）。請要求建立編碼為 UTF8、區域設定為 C.UTF-8 的資料庫。</translation>
    </message>
    <message>
        <source>Another program has tables of the same names there ({detail}). Ask for a database of its own.</source>
        <translation>那裡有其他程式的同名表（{detail}）。請要求單獨的資料庫。</translation>
    </message>
    <message>
        <source>The server is starting, or takes no more users now ({detail}). Try again.</source>
        <translation>伺服器正在啟動，或連線已滿（{detail}）。請重試。</translation>
    </message>
    <message>
        <source>Nothing can be written there: the server only follows another one. Ask for the address of the first.</source>
        <translation>那裡不能寫入：該伺服器只跟隨另一台伺服器。請詢問主伺服器的地址。</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {detail}; version 13 or newer is needed.</source>
        <translation>伺服器為 PostgreSQL {detail}，需要 13 或更新版本。</translation>
    </message>
    <message>
        <source>Nobody answers there ({detail}). Check name, port, network and firewall.</source>
        <translation>那裡沒有應答（{detail}）。請檢查名稱、連接埠、網路和防火牆。</translation>
    </message>
    <message>
        <source>This user may not make or change what the archive needs. Ask for a user who owns the database.</source>
        <translation>該使用者無權建立或更改票夾所需的內容。請要求使用資料庫的所有者。</translation>
    </message>
    <message>
        <source>To this database Chinese characters are no letters ({detail}), so that no name would be found. Ask for one with the locale C.UTF-8.</source>
        <translation>對這個資料庫來說漢字不算字母（{detail}），因此查不到任何名稱。請要求區域設定為 C.UTF-8 的資料庫。</translation>
    </message>
    <message>
        <source>The server offers no encryption. Have it switched on (ssl = on) before you go on.</source>
        <translation>伺服器不提供加密。請先開啟加密（ssl = on）。</translation>
    </message>
    <message>
        <source>The server does not let this user in ({detail}). Check user and password.</source>
        <translation>伺服器拒絕該使用者登入（{detail}）。請檢查使用者和密碼。</translation>
    </message>
    <message>
        <source>An archive is being moved there, or its move was interrupted. Finish it from the computer that it comes from.</source>
        <translation>有票夾正在搬到那裡，或搬移中斷。請在來源電腦上完成。</translation>
    </message>
    <message>
        <source>The archive was moved away from there. Ask for an empty database.</source>
        <translation>票夾已從那裡搬走。請要求一個空資料庫。</translation>
    </message>
    <message>
        <source>This computer knows no certificate authorities. Choose the PEM file that whoever runs the server gave you.</source>
        <translation>這台電腦沒有可信的證書頒發機構。請選擇伺服器管理員給您的 PEM 檔案。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Printed on receipts, kept with what you check.</source>
        <translation>印在憑條上，並隨查驗結果儲存。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>預警</translation>
    </message>
    <message>
        <source>Show them beside the system's clock too</source>
        <translation>同時顯示在系統時鐘旁</translation>
    </message>
    <message>
        <source>Our companies</source>
        <translation>我們的公司</translation>
    </message>
    <message>
        <source>Every invoice's buyer is compared with them. While there are none, that check is passed over.</source>
        <translation>每張發票的購買方都與之比較。尚未登記時跳過該項檢查。</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>語言與外觀</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>字級(&amp;X)</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>儲存位置</translation>
    </message>
    <message>
        <source>The recovery key opens a backup of the archive on another computer, too.</source>
        <translation>恢復金鑰也能在另一台電腦上開啟票夾的備份。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>票夾</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>票夾的金鑰</translation>
    </message>
    <message>
        <source>In the file {path}</source>
        <translation>在檔案 {path} 中</translation>
    </message>
    <message>
        <source>In the system's keyring</source>
        <translation>在系統鑰匙圈中</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>執行於</translation>
    </message>
    <message>
        <source>Qt {qt}, Python {python}</source>
        <translation>Qt {qt}，Python {python}</translation>
    </message>
</context>
<context>
    <name>SharedDatabaseSection</name>
    <message>
        <source>Moving the archive…</source>
        <translation>正在搬移票夾…</translation>
    </message>
    <message>
        <source>Joining the archive there…</source>
        <translation>正在加入那裡的票夾…</translation>
    </message>
    <message>
        <source>This desk works with the office's archive now.</source>
        <translation>這台電腦現在使用辦公室的票夾。</translation>
    </message>
    <message>
        <source>The archive is on the server now. The folder of before is kept under another name.</source>
        <translation>票夾現在位於伺服器。原來的資料夾已改名保留。</translation>
    </message>
    <message>
        <source>Moving the archive to this computer…</source>
        <translation>正在把票夾搬回本機…</translation>
    </message>
    <message>
        <source>The archive is on this computer now. The server takes no more invoices.</source>
        <translation>票夾現在位於本機。伺服器不再接收發票。</translation>
    </message>
    <message>
        <source>Opening this computer's archive…</source>
        <translation>正在開啟本機的票夾…</translation>
    </message>
    <message>
        <source>This desk works with this computer's own archive now.</source>
        <translation>這台電腦現在使用本機自己的票夾。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本機</translation>
    </message>
    <message>
        <source>{database} on {host}, port {port}, as {user}</source>
        <translation>{host} 上的 {database}，連接埠 {port}，使用者 {user}</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>伺服器有應答。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) wait on this computer.</source>
        <translation>
            <numerusform>%n 次查驗暫存在本機。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>共享資料庫</translation>
    </message>
    <message>
        <source>Several desks can work with one archive on a PostgreSQL server of the office. The password is kept where the keys are, and nowhere else.</source>
        <translation>多台電腦可共用辦公室 PostgreSQL 伺服器上的一個票夾。密碼只與金鑰儲存在一起，別處沒有。</translation>
    </message>
    <message>
        <source>The archive is</source>
        <translation>票夾位置</translation>
    </message>
    <message>
        <source>Move back to this computer…</source>
        <translation>搬回本機…</translation>
    </message>
    <message>
        <source>Leave the shared database</source>
        <translation>退出共享資料庫</translation>
    </message>
    <message>
        <source>Leave the archive on the server</source>
        <translation>把票夾留在伺服器上</translation>
    </message>
</context>
<context>
    <name>SharedSheet</name>
    <message>
        <source>Use the office's shared database</source>
        <translation>使用辦公室的共享資料庫</translation>
    </message>
    <message>
        <source>Ask whoever runs the PostgreSQL server of your office for these. The password is kept where the keys are, and nowhere else.</source>
        <translation>請向辦公室 PostgreSQL 伺服器的管理員詢問以下內容。密碼只與金鑰儲存在一起，別處沒有。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Work with the archive there</source>
        <translation>使用那裡的票夾</translation>
    </message>
    <message>
        <source>Make the archive there</source>
        <translation>在那裡建立票夾</translation>
    </message>
</context>
<context>
    <name>ShowKeySheet</name>
    <message>
        <source>Your recovery key</source>
        <translation>您的恢復金鑰</translation>
    </message>
    <message>
        <source>Print it or write it down, and keep it away from this computer. It is shown only now. Without the keyring and without this key, nobody can open the archive.</source>
        <translation>請列印或抄下來，放在離這台電腦遠的地方。它只在此刻顯示。鑰匙圈和這個金鑰都遺失時，任何人都無法開啟票夾。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>我已抄好</translation>
    </message>
</context>
<context>
    <name>SideSwitch</name>
    <message>
        <source>Invoices</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>{number} of {count}: {result}</source>
        <translation>第 {number} 個，共 {count} 個：{result}</translation>
    </message>
    <message>
        <source>Signatures of the document</source>
        <translation>檔案的簽章</translation>
    </message>
    <message>
        <source>{link}: {holds}</source>
        <translation>{link}：{holds}</translation>
    </message>
    <message>
        <source>Show what this rests on</source>
        <translation>查看依據</translation>
    </message>
</context>
<context>
    <name>SignatureForm</name>
    <message>
        <source>Electronic seal</source>
        <translation>電子印章</translation>
    </message>
    <message>
        <source>Digital signature with a certificate</source>
        <translation>附憑證的數位簽章</translation>
    </message>
    <message>
        <source>Digital signature without a certificate</source>
        <translation>不附憑證的數位簽章</translation>
    </message>
    <message>
        <source>The tax bureau's signature in an XML</source>
        <translation>XML 中的稅務局簽章</translation>
    </message>
</context>
<context>
    <name>SignatureState</name>
    <message>
        <source>Cannot carry a signature</source>
        <translation>無法帶有簽章</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未簽章</translation>
    </message>
    <message>
        <source>Signature cannot be verified</source>
        <translation>簽章無法驗證</translation>
    </message>
    <message>
        <source>Altered after signing</source>
        <translation>簽章後遭更動</translation>
    </message>
    <message>
        <source>Intact, seal maker known</source>
        <translation>完好，製章者已知</translation>
    </message>
    <message>
        <source>Intact, signer unknown</source>
        <translation>完好，簽章者未知</translation>
    </message>
    <message>
        <source>Intact, but partly unsigned</source>
        <translation>完好，但有部分未簽章</translation>
    </message>
    <message>
        <source>Test seal</source>
        <translation>測試印章</translation>
    </message>
</context>
<context>
    <name>SignedPart</name>
    <message>
        <source>time not stated</source>
        <translation>未寫明時間</translation>
    </message>
    <message>
        <source>the signature itself</source>
        <translation>簽章本身</translation>
    </message>
    <message>
        <source>another signature</source>
        <translation>另一個簽章</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>entries in a form</source>
        <translation>表單填寫內容</translation>
    </message>
    <message>
        <source>changes of pages</source>
        <translation>頁面更動</translation>
    </message>
    <message>
        <source>other bytes</source>
        <translation>其他位元組</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>{reason} {field}: did you mean {meant}?</source>
        <translation>{reason}{field}：是不是 {meant}？</translation>
    </message>
    <message>
        <source>If the paper says so, press Check again.</source>
        <translation>如果票面就是這樣，請再按一次「查驗」。</translation>
    </message>
    <message>
        <source>The amount without tax and the tax do not add up to the total.</source>
        <translation>不含稅金額加稅額不等於價稅合計。</translation>
    </message>
    <message>
        <source>The amount in words is not the total.</source>
        <translation>大寫金額與價稅合計不一致。</translation>
    </message>
    <message>
        <source>The amount in words cannot be read as an amount.</source>
        <translation>大寫金額無法識別為金額。</translation>
    </message>
    <message>
        <source>That day does not exist, or has not come yet.</source>
        <translation>這一天不存在，或還沒有到。</translation>
    </message>
    <message>
        <source>The year in the number or code does not fit the date.</source>
        <translation>號碼或代碼中的年份與日期不符。</translation>
    </message>
    <message>
        <source>The archive has the same invoice with two digits turned.</source>
        <translation>票夾中有同一張發票，只是有兩位數字顛倒。</translation>
    </message>
</context>
<context>
    <name>SoundsSection</name>
    <message>
        <source>Sounds</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Each verdict at the desk has its own sound, so that a stack is checked with the eyes on the paper. What needs a look never sounds genuine.</source>
        <translation>驗票台的每種結論都有自己的聲音，眼睛可以一直看著紙面查完一疊票。需要再看一眼的，絕不會發出「真」的聲音。</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Tell verdicts by a sound too</source>
        <translation>同時用聲音提示結論</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>試聽</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>請重掃</translation>
    </message>
    <message>
        <source>Listen: {sound}</source>
        <translation>試聽：{sound}</translation>
    </message>
    <message>
        <source>Nothing that plays sounds was found on this computer (pw-play, paplay or aplay).</source>
        <translation>這台電腦上沒有找到能播放聲音的程式（pw-play、paplay 或 aplay）。</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Data in the file</source>
        <translation>檔案資料</translation>
    </message>
    <message>
        <source>Properties of the file</source>
        <translation>檔案屬性</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>票面文字</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR 碼</translation>
    </message>
    <message>
        <source>Recognised text</source>
        <translation>識別文字</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>手工錄入</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔案名稱</translation>
    </message>
</context>
<context>
    <name>SpokenValues</name>
    <message>
        <source>Lines: {count}</source>
        <translation>明細：{count} 行</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>No name set</source>
        <translation>未設定姓名</translation>
    </message>
    <message>
        <source>User: {name}</source>
        <translation>使用者：{name}</translation>
    </message>
    <message>
        <source>Archive: {folder}</source>
        <translation>票夾：{folder}</translation>
    </message>
    <message>
        <source>Key in a file</source>
        <translation>金鑰在檔案中</translation>
    </message>
    <message>
        <source>The key of the archive is kept in the file {path}: whoever can read it can read the archive.</source>
        <translation>票夾的金鑰儲存在檔案 {path} 中：能讀到該檔案的人就能讀取票夾。</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>沒有備份</translation>
    </message>
    <message>
        <source>No folder for backups is chosen. Choose one in the settings.</source>
        <translation>尚未選擇備份資料夾。請在設定中選擇。</translation>
    </message>
    <message>
        <source>Network unused</source>
        <translation>未使用網路</translation>
    </message>
    <message>
        <source>Nothing uses the network.</source>
        <translation>沒有任何功能使用網路。</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Origin</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完整一致</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Our own rules</source>
        <translation>本單位規則</translation>
    </message>
</context>
<context>
    <name>SuggestionReason</name>
    <message>
        <source>invoice number</source>
        <translation>發票號碼</translation>
    </message>
    <message>
        <source>invoice number with this end</source>
        <translation>號碼以此結尾</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>company with these pinyin initials</source>
        <translation>拼音首字母相符的公司</translation>
    </message>
    <message>
        <source>taxpayer id</source>
        <translation>納稅人識別號</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>period of issue</source>
        <translation>開票期間</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>SuggestionsModel</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n 張發票</numerusform>
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
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Enter or a comma adds the tag, Backspace removes the last one</source>
        <translation>Enter 或逗號新增標籤，退格鍵刪除最後一個</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>Encrypted, and the server proves its name</source>
        <translation>加密，且伺服器證明其身份</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers</source>
        <translation>加密，不核實對方身份</translation>
    </message>
    <message>
        <source>In the clear, for a server on this computer only</source>
        <translation>明文，僅用於本機上的伺服器</translation>
    </message>
</context>
<context>
    <name>TodayStrip</name>
    <message>
        <source>Checked in this session</source>
        <translation>本次查驗</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Nothing was scanned. Scan the QR code again, or type the invoice in.</source>
        <translation>沒有掃到內容。請重新掃描 QR 碼，或手工錄入。</translation>
    </message>
    <message>
        <source>This is not the QR code of an invoice. Scan the code in the upper left corner of the invoice, or type the invoice in.</source>
        <translation>這不是發票的 QR 碼。請掃描發票左上角的 QR 碼，或手工錄入。</translation>
    </message>
    <message>
        <source>The scan is cut short. Scan the code again; nothing was guessed.</source>
        <translation>掃描內容不完整。請重新掃描；程式沒有作任何猜測。</translation>
    </message>
    <message>
        <source>The check sum does not confirm this scan. Scan the code again: when it comes out the same twice, it is checked as it stands.</source>
        <translation>校驗碼不能證實這次掃描。請再掃一次：兩次結果相同，就按原樣查驗。</translation>
    </message>
    <message>
        <source>Two scans ran together. Scan one code at a time.</source>
        <translation>兩次掃描連在了一起。請一次只掃一個碼。</translation>
    </message>
    <message>
        <source>The issue date {text} in the QR code is no calendar date. Scan it again, or compare with the paper.</source>
        <translation>QR 碼中的開票日期 {text} 不是有效日期。請重新掃描，或與票面核對。</translation>
    </message>
    <message>
        <source>The amount in the QR code is no amount of money. Scan it again, or compare with the paper.</source>
        <translation>QR 碼中的金額不是有效金額。請重新掃描，或與票面核對。</translation>
    </message>
    <message>
        <source>This code is a download address of {host}. Open it in a browser, save the invoice as a file, and open the file here.</source>
        <translation>這是 {host} 的下載地址。請在瀏覽器中開啟，把發票儲存為檔案，再在這裡開啟該檔案。</translation>
    </message>
    <message>
        <source>This code is a web address of {host}, not an invoice. Nothing was opened.</source>
        <translation>這是 {host} 的網址，不是發票。沒有開啟任何網頁。</translation>
    </message>
    <message>
        <source>This is a payment code, not an invoice. Nothing was paid.</source>
        <translation>這是付款碼，不是發票。沒有付款。</translation>
    </message>
    <message>
        <source>This code holds no text. It is not the QR code of an invoice.</source>
        <translation>這個碼裡沒有文字，不是發票的 QR 碼。</translation>
    </message>
    <message>
        <source>The text has {length} characters; an invoice's QR code has at most about 120. Scan one code at a time.</source>
        <translation>文字有 {length} 個字元；發票 QR 碼最多約 120 個字元。請一次只掃一個碼。</translation>
    </message>
    <message>
        <source>{field} is missing. Type it in.</source>
        <translation>缺少{field}，請錄入。</translation>
    </message>
    <message>
        <source>{field} must have 10 or 12 digits.</source>
        <translation>{field}應為 10 位或 12 位數字。</translation>
    </message>
    <message>
        <source>{field} must have 8 digits, or 20 on a fully digital invoice.</source>
        <translation>{field}應為 8 位數字，數電發票為 20 位。</translation>
    </message>
    <message>
        <source>{field}: type the last 6 digits, or all 20.</source>
        <translation>{field}：請錄入後 6 位，或全部 20 位。</translation>
    </message>
    <message>
        <source>{field} has 15 to 20 letters and digits.</source>
        <translation>{field}應為 15 至 20 位字母和數字。</translation>
    </message>
    <message>
        <source>{field}: {text} is no amount of money. Type it like 1234.50.</source>
        <translation>{field}：{text} 不是有效金額。請按 1234.50 的樣子錄入。</translation>
    </message>
    <message>
        <source>{field}: {text} is no calendar date. Type it like 2026-07-14.</source>
        <translation>{field}：{text} 不是有效日期。請按 2026-07-14 的樣子錄入。</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}太長。</translation>
    </message>
    <message>
        <source>{text} is no amount of money. Type it like 1234.50.</source>
        <translation>{text} 不是有效金額。請按 1234.50 的樣子錄入。</translation>
    </message>
    <message>
        <source>{text} is no calendar date. Type it like 2026-07-14.</source>
        <translation>{text} 不是有效日期。請按 2026-07-14 的樣子錄入。</translation>
    </message>
    <message>
        <source>The file {name} is not there any more. It may have been moved or renamed.</source>
        <translation>檔案 {name} 已經不在了，可能被移動或改名。</translation>
    </message>
    <message>
        <source>Reading {name} made its reader fail. The other files were read; the file may be damaged, or made to do harm.</source>
        <translation>讀取 {name} 時，讀取程式出錯結束。其他檔案已讀取；該檔案可能已損壞，或是惡意製作的。</translation>
    </message>
    <message>
        <source>{name} was not read within {seconds} seconds and was given up.</source>
        <translation>{name} 在 {seconds} 秒內未能讀完，已放棄。</translation>
    </message>
    <message>
        <source>The list of seal makers is damaged, or of a newer release. Get it again.</source>
        <translation>製章者清單已損壞，或來自更新的版本。請重新取得。</translation>
    </message>
    <message>
        <source>The list of seal makers is not signed by the makers of this program, or was changed. It was not taken in.</source>
        <translation>製章者清單不是由本程式的製作者簽章，或已遭更動，未匯入。</translation>
    </message>
    <message>
        <source>The list is of {version}, and the one in force of {ours}. It was not taken in.</source>
        <translation>該清單日期為 {version}，現行清單為 {ours}，未匯入。</translation>
    </message>
    <message>
        <source>There is no certificate of a seal maker in this file. Choose a certificate (.cer, .pem) or a sealed OFD or PDF.</source>
        <translation>檔案中沒有製章者憑證。請選擇憑證（.cer、.pem）或帶印章的 OFD 或 PDF。</translation>
    </message>
    <message>
        <source>The seal of this document does not hold by itself, so that its maker cannot be taken from it.</source>
        <translation>該檔案的印章本身不成立，不能從中取得製章者。</translation>
    </message>
    <message>
        <source>{maker} is known to make seals for tests. What it sealed is never taken for genuine.</source>
        <translation>{maker}製作的是測試印章，其簽章的檔案絕不會判為真。</translation>
    </message>
    <message>
        <source>Only a maker that this office added can be removed.</source>
        <translation>只能移除本單位加入的製章者。</translation>
    </message>
    <message>
        <source>{name} is a folder. Open the files in it.</source>
        <translation>{name} 是資料夾。請開啟其中的檔案。</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened: {system}. Check that you may read it and that no other program holds it.</source>
        <translation>無法開啟檔案 {name}：{system}。請檢查讀取許可權，以及是否被其他程式佔用。</translation>
    </message>
    <message>
        <source>{name} cannot be written: {system}. Choose another folder.</source>
        <translation>無法寫入 {name}：{system}。請換一個資料夾。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. An invoice never is; open the single invoice.</source>
        <translation>檔案超過 {limit} MB。發票不會這麼大；請開啟單張發票。</translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation>檔案 {name} 是空的。</translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} MB. Attach a smaller one.</source>
        <translation>檔案 {name} 大於 {limit} MB。請新增較小的檔案。</translation>
    </message>
    <message>
        <source>This attachment is not there any more. Somebody may have removed it.</source>
        <translation>這個附件已不存在，可能被人移除了。</translation>
    </message>
    <message>
        <source>Somebody else changed this invoice meanwhile. What stands there now is shown; nothing was overwritten. Look at it, then make your change again.</source>
        <translation>其間有人改動了這張發票。現在顯示的是最新內容，沒有覆蓋任何改動。請看過後再改。</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>備註是空的。請先寫點內容。</translation>
    </message>
    <message>
        <source>The note has {length} characters; {longest} is the most. Write it in two.</source>
        <translation>備註有 {length} 個字元，最多 {longest} 個。請分成兩條。</translation>
    </message>
    <message>
        <source>The tag “{text}” is too long; {longest} characters is the most.</source>
        <translation>標籤「{text}」太長，最多 {longest} 個字元。</translation>
    </message>
    <message>
        <source>An invoice has at most {most} tags. Remove one first.</source>
        <translation>每張發票最多 {most} 個標籤。請先移除一個。</translation>
    </message>
    <message>
        <source>The file is empty. Download it again.</source>
        <translation>檔案是空的。請重新下載。</translation>
    </message>
    <message>
        <source>This is no OFD, PDF, XML or picture. Ask for the invoice as one of these.</source>
        <translation>這不是 OFD、PDF、XML 或圖片。請索取其中一種格式的發票。</translation>
    </message>
    <message>
        <source>This is a compressed file without an OFD document. Unpack it, and open the invoices inside.</source>
        <translation>這是不含 OFD 的壓縮檔案。請解壓後開啟裡面的發票。</translation>
    </message>
    <message>
        <source>The compressed file is damaged or incomplete. Download it again.</source>
        <translation>壓縮檔已損壞或不完整。請重新下載。</translation>
    </message>
    <message>
        <source>No invoice was found in this document. If it is a scan, take a clear picture of the QR code, or type the invoice in.</source>
        <translation>檔案中沒有找到發票。如果是掃描件，請拍一張清晰的 QR 碼照片，或手工錄入。</translation>
    </message>
    <message>
        <source>The picture is damaged. Ask for it again.</source>
        <translation>圖片已損壞，請重新索取。</translation>
    </message>
    <message>
        <source>The picture is too large to be opened safely. Take or save it smaller.</source>
        <translation>圖片太大，無法安全開啟。請縮小後再試。</translation>
    </message>
    <message>
        <source>The document has more than {limit} pages. Split it, and open the parts.</source>
        <translation>檔案超過 {limit} 頁。請拆分後分別開啟。</translation>
    </message>
    <message>
        <source>The PDF is protected by a password. Save it without a password, and open it again.</source>
        <translation>PDF 有密碼保護。請另存為無密碼的檔案後再開啟。</translation>
    </message>
    <message>
        <source>The PDF is damaged or incomplete. Download it again.</source>
        <translation>PDF 已損壞或不完整。請重新下載。</translation>
    </message>
    <message>
        <source>The OFD document is damaged or incomplete. Download it again.</source>
        <translation>OFD 檔案已損壞或不完整。請重新下載。</translation>
    </message>
    <message>
        <source>The OFD document is encrypted. Ask for it without encryption.</source>
        <translation>OFD 檔案已加密。請索取未加密的檔案。</translation>
    </message>
    <message>
        <source>Parts of the OFD document are missing ({member}). Download it again.</source>
        <translation>OFD 檔案缺少部分內容（{member}）。請重新下載。</translation>
    </message>
    <message>
        <source>The OFD document holds two parts with the same name ({member}). Honest programs do not make such files; it was not opened.</source>
        <translation>OFD 檔案中有兩個同名部分（{member}）。正規程式不會生成這樣的檔案，因此沒有開啟。</translation>
    </message>
    <message>
        <source>The OFD document holds a part with a forbidden name ({member}). Honest programs do not make such files; it was not opened.</source>
        <translation>OFD 檔案中有名稱不允許的部分（{member}）。正規程式不會生成這樣的檔案，因此沒有開啟。</translation>
    </message>
    <message>
        <source>The OFD file holds several documents. Ask for one invoice a file.</source>
        <translation>OFD 檔案中含有多個文件。請索取一票一個檔案。</translation>
    </message>
    <message>
        <source>The OFD document unpacks to far more than an invoice can hold. It was not opened.</source>
        <translation>OFD 檔案解壓後遠超一張發票的大小，因此沒有開啟。</translation>
    </message>
    <message>
        <source>The OFD document has more than {limit} parts. It was not opened.</source>
        <translation>OFD 檔案包含超過 {limit} 個部分，因此沒有開啟。</translation>
    </message>
    <message>
        <source>The XML document is empty. Download it again.</source>
        <translation>XML 檔案是空的。請重新下載。</translation>
    </message>
    <message>
        <source>The XML document defines entities of its own. Invoices never do; it was not opened.</source>
        <translation>XML 檔案自行定義了實體。發票不會這樣做，因此沒有開啟。</translation>
    </message>
    <message>
        <source>The XML document is damaged near line {line}. Download it again.</source>
        <translation>XML 檔案在第 {line} 行附近損壞。請重新下載。</translation>
    </message>
    <message>
        <source>The XML document is larger than {limit} MB or nested too deeply. It was not opened.</source>
        <translation>XML 檔案超過 {limit} MB 或巢狀過深，因此沒有開啟。</translation>
    </message>
    <message>
        <source>The PDF is packed so that it would fill the memory, as no invoice is. It was not opened.</source>
        <translation>這個 PDF 的壓縮方式會占滿記憶體，發票不會這樣。沒有開啟。</translation>
    </message>
    <message>
        <source>A page of the PDF holds more than {limit} characters, far more than an invoice can. It was not read.</source>
        <translation>PDF 有一頁的字元超過 {limit} 個，遠多於一張發票所能有的，未讀取。</translation>
    </message>
    <message>
        <source>The XML document has more than {limit} elements and attributes, far more than an invoice can hold. It was not opened.</source>
        <translation>XML 檔案的元素和屬性超過 {limit} 個，遠多於一張發票所能有的，未開啟。</translation>
    </message>
    <message>
        <source>The characters of the XML document cannot be read in any known encoding. Download it again.</source>
        <translation>XML 檔案的文字無法用任何已知編碼讀出。請重新下載。</translation>
    </message>
    <message>
        <source>Stopped. What was checked before is kept.</source>
        <translation>已停止。此前查過的都已保留。</translation>
    </message>
    <message>
        <source>“{head}” is no entry of a log. Copy it from the foot of the receipt: 16 characters, a number, and 16 characters, with a dash between them.</source>
        <translation>「{head}」不是日誌條目。請照憑條頁尾抄寫：16 個字元、一個數字、16 個字元，中間用短橫線隔開。</translation>
    </message>
    <message>
        <source>Entry {number} of the log of desk {desk} cannot be read. Choose Verify the log in the settings to see where it was altered.</source>
        <translation>電腦 {desk} 的日誌第 {number} 條無法讀取。請在設定中選擇「驗證日誌」，查看何處被改動。</translation>
    </message>
    <message>
        <source>There is an archive here already. It was not touched.</source>
        <translation>這裡已經有票夾了，沒有改動它。</translation>
    </message>
    <message>
        <source>The archive is closed. Start the program again.</source>
        <translation>票夾已關閉。請重新啟動程式。</translation>
    </message>
    <message>
        <source>The archive is damaged. Nothing was changed. Copy the folder {path} to a safe place, then restore your newest backup.</source>
        <translation>票夾已損壞，沒有作任何改動。請先把資料夾 {path} 複製到安全的地方，再恢復最新的備份。</translation>
    </message>
    <message>
        <source>Another program is using the archive. Close it, then try again.</source>
        <translation>票夾正被其他程式使用。請關閉該程式後再試。</translation>
    </message>
    <message>
        <source>The archive is not at {path} any more. Connect the drive or put the folder back, then try again.</source>
        <translation>票夾已不在 {path}。請接上磁碟或放回資料夾，再試一次。</translation>
    </message>
    <message>
        <source>A newer release of the program made this archive. Install that release; nothing was changed.</source>
        <translation>票夾由更新版本的程式建立。請安裝該版本；沒有作任何改動。</translation>
    </message>
    <message>
        <source>The archive at {path} cannot be written. Check the permissions of the folder, then try again.</source>
        <translation>{path} 的票夾無法寫入。請檢查資料夾許可權後再試。</translation>
    </message>
    <message>
        <source>The key of the archive is not in the keyring. Type in the recovery key; the archive itself is unharmed.</source>
        <translation>鑰匙圈中沒有票夾的金鑰。請輸入恢復金鑰；票夾本身完好。</translation>
    </message>
    <message>
        <source>The key does not fit this archive. Type in the recovery key of this archive.</source>
        <translation>金鑰與票夾不符。請輸入該票夾的恢復金鑰。</translation>
    </message>
    <message>
        <source>There is no more room at {path}. Nothing was left there; choose a disk with more room.</source>
        <translation>{path} 的空間不足，沒有留下任何內容。請選擇空間更大的磁碟。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written: {system}. Choose another folder.</source>
        <translation>無法寫入資料夾 {path}：{system}。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The disk at {path} does not keep what is written on it. Use another disk for backups; this one cannot be trusted.</source>
        <translation>{path} 的磁碟儲存不住寫入的內容。請換一塊磁碟做備份，這塊不可信。</translation>
    </message>
    <message>
        <source>There is no room for the backup at {path}. Remove what is not needed there, or choose another folder; earlier backups were not touched.</source>
        <translation>{path} 沒有足夠空間存放備份。請清理那裡，或選擇其他資料夾；以前的備份未受影響。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be reached. Plug the disk in or connect to the network, then try again; earlier backups were not touched.</source>
        <translation>無法訪問資料夾 {path}。請插上磁碟或連線網路後重試；以前的備份未受影響。</translation>
    </message>
    <message>
        <source>No folder for backups has been chosen. Choose one, best on another disk.</source>
        <translation>尚未選擇備份資料夾。請選擇一個，最好在另一塊磁碟上。</translation>
    </message>
    <message>
        <source>Nothing can be written at {path}. Check the write protection of the disk and the permissions of the folder, or choose another folder.</source>
        <translation>{path} 不能寫入。請檢查磁碟防寫和資料夾許可權，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The backup {path} is damaged or incomplete. Nothing was changed. Use another backup.</source>
        <translation>備份 {path} 損壞或不完整。沒有改動任何內容。請使用其他備份。</translation>
    </message>
    <message>
        <source>There is no backup at {path}. Choose a folder whose name begins with InvoiceDesk-backup.</source>
        <translation>{path} 沒有備份。請選擇名稱以 InvoiceDesk-backup 開頭的資料夾。</translation>
    </message>
    <message>
        <source>A newer release of the program made the backup {path}. Install that release; nothing was changed.</source>
        <translation>備份 {path} 由更新版本的程式製作。請安裝該版本；沒有改動任何內容。</translation>
    </message>
    <message>
        <source>The backup {path} is of another archive. Nothing was changed.</source>
        <translation>備份 {path} 屬於另一個票夾。沒有改動任何內容。</translation>
    </message>
    <message>
        <source>The key of the backup {path} is not on this computer. Type in the recovery key that was valid when the backup was made.</source>
        <translation>這台電腦上沒有備份 {path} 的金鑰。請輸入備份時有效的恢復金鑰。</translation>
    </message>
    <message>
        <source>The backup {path} was made under another key. Type in the recovery key that was valid when it was made.</source>
        <translation>備份 {path} 是用另一個金鑰做的。請輸入備份時有效的恢復金鑰。</translation>
    </message>
    <message>
        <source>The disk reported an error at {path}. Check the disk; what was kept before is unharmed.</source>
        <translation>磁碟在 {path} 報告錯誤。請檢查磁碟；此前儲存的內容完好。</translation>
    </message>
    <message>
        <source>The disk is full. Free some room, then check the invoice again; what was kept before is unharmed.</source>
        <translation>磁碟已滿。請騰出空間後重新查驗；此前儲存的內容完好。</translation>
    </message>
    <message>
        <source>This entry is not in the archive any more.</source>
        <translation>票夾中已沒有這條記錄。</translation>
    </message>
    <message>
        <source>A newer release of the program kept this verification. Install that release to see it.</source>
        <translation>這次查驗由更新版本的程式儲存。請安裝該版本查看。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written: {system}. Choose another with --home, or mend its permissions.</source>
        <translation>資料夾 {path} 無法寫入：{system}。請用 --home 另選資料夾，或修改其許可權。</translation>
    </message>
    <message>
        <source>InvoiceDesk is open already with this archive. Use the open window.</source>
        <translation>InvoiceDesk 已用這個票夾開啟。請使用已開啟的視窗。</translation>
    </message>
    <message>
        <source>The settings could not be kept at {path}: {system}.</source>
        <translation>設定無法儲存到 {path}：{system}。</translation>
    </message>
    <message>
        <source>The file that holds the key under the recovery key is damaged ({path}). Take it from a backup of the archive.</source>
        <translation>用恢復金鑰保管金鑰的檔案已損壞（{path}）。請從票夾備份中取回。</translation>
    </message>
    <message>
        <source>The file that holds the key under the recovery key is missing ({path}). Take it from a backup of the archive.</source>
        <translation>缺少用恢復金鑰保管金鑰的檔案（{path}）。請從票夾備份中取回。</translation>
    </message>
    <message>
        <source>A newer release of the program made the recovery file. Install that release.</source>
        <translation>恢復檔案由更新版本的程式建立。請安裝該版本。</translation>
    </message>
    <message>
        <source>This is not the recovery key that was shown. Compare it with your copy.</source>
        <translation>這不是剛才顯示的恢復金鑰。請與您抄下的核對。</translation>
    </message>
    <message>
        <source>The recovery key is mistyped: its check characters do not fit. Compare it group by group.</source>
        <translation>恢復金鑰輸入有誤：校驗字元不符。請逐組核對。</translation>
    </message>
    <message>
        <source>This recovery key belongs to another archive.</source>
        <translation>這個恢復金鑰屬於另一個票夾。</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: {system}.</source>
        <translation>無法讀取金鑰檔案 {path}：{system}。</translation>
    </message>
    <message>
        <source>The key file {path} cannot be written: {system}. Choose another place.</source>
        <translation>無法寫入金鑰檔案 {path}：{system}。請換一個位置。</translation>
    </message>
    <message>
        <source>The key file {path} is damaged. Type in the recovery key.</source>
        <translation>金鑰檔案 {path} 已損壞。請輸入恢復金鑰。</translation>
    </message>
    <message>
        <source>The system's keyring is locked. Unlock it, then try again.</source>
        <translation>系統鑰匙圈已鎖定。請解鎖後再試。</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps keys. Set one up, or keep the key in a file.</source>
        <translation>這台電腦沒有能儲存金鑰的鑰匙圈。請先設定鑰匙圈，或把金鑰放在檔案裡。</translation>
    </message>
    <message>
        <source>The system's keyring did not answer within {seconds} seconds. Look for a question that it is asking, then try again.</source>
        <translation>系統鑰匙圈在 {seconds} 秒內沒有回應。請看看它是否在詢問什麼，再試一次。</translation>
    </message>
    <message>
        <source>What the keyring holds for this archive is damaged. Type in the recovery key.</source>
        <translation>鑰匙圈中該票夾的內容已損壞。請輸入恢復金鑰。</translation>
    </message>
    <message>
        <source>The system's keyring refused ({system}). Unlock it, then try again.</source>
        <translation>系統鑰匙圈拒絕了請求（{system}）。請解鎖後再試。</translation>
    </message>
    <message>
        <source>This computer has no recovery key for the shared archive, so a backup made here would be lost with it. Make it on the computer that the archive was moved from, or have the server backed up by whoever runs it.</source>
        <translation>這台電腦沒有共享票夾的恢復金鑰，在這裡做的備份會隨電腦一起遺失。請在票夾搬出的那台電腦上備份，或請管理員備份伺服器。</translation>
    </message>
    <message>
        <source>What arrived is not what was sent ({table}). Nothing was moved, and the archive works where it was. Have the disk and the network checked before you try again.</source>
        <translation>到達的內容與發出的不一致（{table}）。沒有搬移任何內容，票夾仍在原處工作。請檢查磁碟和網路後再試。</translation>
    </message>
    <message>
        <source>The connection to {host} was lost just as something was kept, and it could not be asked whether it is there. Look before you do it again.</source>
        <translation>正在儲存時與 {host} 的連線中斷，無法確認是否已儲存。請先查看再重做。</translation>
    </message>
    <message>
        <source>The file of the certificate authority for {host} cannot be read. Choose it again in the settings.</source>
        <translation>無法讀取 {host} 的證書頒發機構檔案。請在設定中重新選擇。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not good: it has run out, is for another name, or nobody whom you trust vouches for it. Nothing was sent there. Ask whoever runs the server.</source>
        <translation>{host} 的證書不可信：已過期、名稱不符，或沒有您信任的機構擔保。沒有向那裡傳送任何內容。請詢問伺服器管理員。</translation>
    </message>
    <message>
        <source>There is no database {database} on {host}. Ask whoever runs the server.</source>
        <translation>{host} 上沒有資料庫 {database}。請詢問伺服器管理員。</translation>
    </message>
    <message>
        <source>The disk of {host} reported an error. Tell whoever runs the server at once.</source>
        <translation>{host} 的磁碟報告錯誤。請立即通知伺服器管理員。</translation>
    </message>
    <message>
        <source>The disk of {host} is full. Tell whoever runs the server; what was kept before is unharmed.</source>
        <translation>{host} 的磁碟已滿。請通知伺服器管理員；以前儲存的內容不受影響。</translation>
    </message>
    <message>
        <source>Another program has tables of the same names in {database} on {host}. Ask for a database of its own; nothing was touched.</source>
        <translation>{host} 的 {database} 中有其他程式的同名表。請要求單獨的資料庫；沒有改動任何內容。</translation>
    </message>
    <message>
        <source>The shared database on {host} is busy: it is starting, full of users, or another desk is writing much. Try again in a moment.</source>
        <translation>{host} 上的共享資料庫繁忙：正在啟動、連線已滿，或其他電腦正在大量寫入。請稍後重試。</translation>
    </message>
    <message>
        <source>The shared database on {host} is damaged. Stop working with it, and tell whoever runs the server at once.</source>
        <translation>{host} 上的共享資料庫已損壞。請停止使用，並立即通知伺服器管理員。</translation>
    </message>
    <message>
        <source>Nothing can be written on {host} now: it only follows another server. Ask whoever runs it.</source>
        <translation>{host} 現在不能寫入：它只跟隨另一台伺服器。請詢問管理員。</translation>
    </message>
    <message>
        <source>The shared database on {host} does not answer. Check the network; what is checked meanwhile is kept on this computer until it answers again.</source>
        <translation>{host} 上的共享資料庫沒有應答。請檢查網路；其間查驗的內容暫存在本機，直到它恢復應答。</translation>
    </message>
    <message>
        <source>The user {user} has too few rights in {database} on {host}. Ask whoever runs the server.</source>
        <translation>使用者 {user} 在 {host} 的 {database} 中許可權不足。請詢問伺服器管理員。</translation>
    </message>
    <message>
        <source>{host} offers no encryption, so nothing was sent there. Ask whoever runs the server.</source>
        <translation>{host} 不提供加密，因此沒有傳送任何內容。請詢問伺服器管理員。</translation>
    </message>
    <message>
        <source>The password of {user} on {host} is not in the keyring. Type it in again in the settings.</source>
        <translation>鑰匙圈中沒有 {user} 在 {host} 的密碼。請在設定中重新輸入。</translation>
    </message>
    <message>
        <source>{host} does not let the user {user} in. Type the password in again in the settings.</source>
        <translation>{host} 拒絕使用者 {user} 登入。請在設定中重新輸入密碼。</translation>
    </message>
    <message>
        <source>{host} took too long for this. Try again, or ask for less at once.</source>
        <translation>{host} 處理時間過長。請重試，或減少一次請求的內容。</translation>
    </message>
    <message>
        <source>The connection to the shared database on {host} was lost. Nothing was half kept; try again.</source>
        <translation>與 {host} 上共享資料庫的連線中斷。沒有儲存半截內容，請重試。</translation>
    </message>
    <message>
        <source>There is an archive in {database} on {host} already. It was not touched: join it, or ask for an empty database.</source>
        <translation>{host} 的 {database} 中已有票夾，未作改動：請加入它，或要求一個空資料庫。</translation>
    </message>
    <message>
        <source>An archive is being moved to {host}, or its move was interrupted. Finish it from the computer that it comes from.</source>
        <translation>有票夾正在搬到 {host}，或搬移中斷。請在來源電腦上完成。</translation>
    </message>
    <message>
        <source>There is no archive in {database} on {host}. Check the address, or move yours there.</source>
        <translation>{host} 的 {database} 中沒有票夾。請檢查地址，或把您的票夾搬過去。</translation>
    </message>
    <message>
        <source>The archive was moved away from {host}. Ask in your office where it is now; what is checked meanwhile is kept on this computer.</source>
        <translation>票夾已從 {host} 搬走。請在辦公室詢問現在的位置；其間查驗的內容暫存在本機。</translation>
    </message>
    <message>
        <source>This computer knows no certificate authorities. Choose the authority's file in the settings of the shared database.</source>
        <translation>這台電腦沒有可信的證書頒發機構。請在共享資料庫的設定中選擇機構檔案。</translation>
    </message>
    <message>
        <source>{count} invoices are still waiting on this computer for the shared database. Let them be moved there first.</source>
        <translation>本機上還有 {count} 張發票在等待共享資料庫。請先讓它們搬過去。</translation>
    </message>
    <message>
        <source>The key to what waits on this computer for the shared database is not in the keyring. Put the keyring back from a backup; nothing was removed.</source>
        <translation>鑰匙圈中沒有本機待傳內容的金鑰。請從備份恢復鑰匙圈；沒有刪除任何內容。</translation>
    </message>
    <message>
        <source>Whose ledger this is cannot be seen in it. Say which company it belongs to.</source>
        <translation>從檔案中看不出這是哪家公司的底帳。請指明公司。</translation>
    </message>
    <message>
        <source>Whether these invoices were received or issued cannot be seen in the export. Say which.</source>
        <translation>從匯出檔案中看不出這些發票是取得的還是開具的。請指明。</translation>
    </message>
    <message>
        <source>Which period the export covers cannot be seen in it. Say from when to when.</source>
        <translation>從匯出檔案中看不出它的期間。請指明起止日期。</translation>
    </message>
    <message>
        <source>When the export was made cannot be seen in it. Say on which day.</source>
        <translation>從匯出檔案中看不出匯出時間。請指明日期。</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}. Correct it.</source>
        <translation>期間的截止日 {last} 早於起始日 {first}。請更正。</translation>
    </message>
    <message>
        <source>The export has invoices issued from {first} to {last}. Choose a period that holds all of them.</source>
        <translation>匯出檔案中發票的開票日期從 {first} 到 {last}。請選擇包含全部發票的期間。</translation>
    </message>
    <message>
        <source>The export cannot have been made at {export_time}: it has an invoice issued on {last}.</source>
        <translation>匯出時間不可能是 {export_time}：其中有 {last} 開具的發票。</translation>
    </message>
    <message>
        <source>The export cannot have been made at {export_time}: that has not come yet. Look at this computer's clock too.</source>
        <translation>匯出時間不可能是 {export_time}：這一時間尚未到來。也請檢查這台電腦的時鐘。</translation>
    </message>
    <message>
        <source>This is not the ledger of {company}: its rows name {seen}. Choose that company, or the right file.</source>
        <translation>這不是 {company} 的底帳：各列寫的是 {seen}。請選擇那家公司，或選擇正確的檔案。</translation>
    </message>
    <message>
        <source>{company} is on the other side of these invoices. Received and issued were mixed up.</source>
        <translation>{company} 是這些發票的另一方。取得和開具弄反了。</translation>
    </message>
    <message>
        <source>The folder {name} has no spreadsheet (.xlsx, .xls, .csv) and no .zip in it.</source>
        <translation>資料夾 {name} 中沒有試算表（.xlsx、.xls、.csv），也沒有 .zip。</translation>
    </message>
    <message>
        <source>Say how the alarm was dealt with, so that others can understand it later.</source>
        <translation>請寫明預警是怎樣處理的，以便他人日後明白。</translation>
    </message>
    <message>
        <source>The reason is too long; {longest} characters is the most.</source>
        <translation>原因過長，最多 {longest} 個字元。</translation>
    </message>
    <message>
        <source>The office's own rules were kept by a newer release and cannot be read. Install the newer release, or set them again in Settings.</source>
        <translation>收票規則由較新版本儲存，無法讀取。請安裝新版本，或在「設定」中重新設定。</translation>
    </message>
    <message>
        <source>A limit must be an amount above zero. Correct it, or remove the limit.</source>
        <translation>限額必須是大於零的金額。請更正，或刪除該限額。</translation>
    </message>
    <message>
        <source>There are two limits for the same kind of expense. Remove one of them.</source>
        <translation>同一類別有兩個限額。請刪除其中一個。</translation>
    </message>
    <message>
        <source>The oldest age must be from {least} to {most} days.</source>
        <translation>最長天數須在 {least} 至 {most} 之間。</translation>
    </message>
    <message>
        <source>The month must be from 1 to {most}, or none.</source>
        <translation>月份須為 1 至 {most}，或不設。</translation>
    </message>
    <message>
        <source>How many consecutive numbers are too many must be from {least} to {most}.</source>
        <translation>連號的張數須在 {least} 至 {most} 之間。</translation>
    </message>
    <message>
        <source>A supplier to watch needs its name or its taxpayer id.</source>
        <translation>重點關注的供應商需要名稱或納稅人識別號。</translation>
    </message>
    <message>
        <source>The text is too long; {longest} characters is the most.</source>
        <translation>文字過長，最多 {longest} 個字元。</translation>
    </message>
    <message>
        <source>{name} is no export of the tax bureau's ledger: no sheet has its columns. Export the list of all invoices (全量发票查询) and take in that file as it was downloaded.</source>
        <translation>{name} 不是稅務局底帳的匯出檔案：沒有一張工作表具有相應的欄。請在「全量发票查询」中匯出，並原樣匯入下載的檔案。</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Save it without one, or download it again.</source>
        <translation>{name} 有密碼保護。請去掉密碼後另存，或重新下載。</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read. Download the export again.</source>
        <translation>{name} 已損壞，無法讀取。請重新下載匯出檔案。</translation>
    </message>
    <message>
        <source>{name} is too large. Export shorter periods and take them in one by one.</source>
        <translation>{name} 太大。請縮短期間分別匯出，逐個匯入。</translation>
    </message>
    <message>
        <source>This export is not in the archive any more. Look at the list again.</source>
        <translation>這份匯出檔案已不在票夾中。請重新查看列表。</translation>
    </message>
    <message>
        <source>This alarm is not in the archive any more. Look at the list again.</source>
        <translation>這條預警已不在票夾中。請重新查看列表。</translation>
    </message>
    <message>
        <source>Somebody else has dealt with this alarm meanwhile: {by}.</source>
        <translation>其間已有人處理了這條預警：{by}。</translation>
    </message>
    <message>
        <source>A step back needs a reason. Write it down, so that it stays in the history.</source>
        <translation>退回必須寫明原因，以便保留在歷史中。</translation>
    </message>
    <message>
        <source>The file {name} changed while it was read. Wait until the other program has finished it, then open it again.</source>
        <translation>檔案 {name} 在讀取時發生了變化。請等另一個程式寫完，再開啟它。</translation>
    </message>
    <message>
        <source>The folder {name} cannot be opened: {system}. Check that you may read it.</source>
        <translation>資料夾 {name} 打不開：{system}。請確認您有讀取權限。</translation>
    </message>
    <message>
        <source>No OFD, PDF, XML or picture was found in {name}.</source>
        <translation>{name} 中沒有找到 OFD、PDF、XML 或圖片。</translation>
    </message>
    <message>
        <source>There are more than {limit} files; the others were not looked at. Open the folders in {name} one after the other.</source>
        <translation>檔案超過 {limit} 個，其餘的沒有看。請逐個開啟 {name} 裡的資料夾。</translation>
    </message>
    <message>
        <source>The watched folder {name} cannot be reached: {system}. Plug the disk in or connect to the network; watching goes on by itself then.</source>
        <translation>無法存取監看的資料夾 {name}：{system}。請插上磁碟或連上網路，之後會自動繼續監看。</translation>
    </message>
    <message>
        <source>Which files of the watched folder were checked cannot be remembered: {path} cannot be written ({system}). They may be checked again after the next start, and are then told as seen before.</source>
        <translation>無法記下監看的資料夾中哪些檔案已查驗：{path} 不能寫入（{system}）。下次啟動後可能會再查一遍，屆時會提示以前出現過。</translation>
    </message>
    <message>
        <source>Files in {name} are locked by a password. Unpack it with its password, then open the files.</source>
        <translation>{name} 中的檔案有密碼保護。請先用密碼解壓縮，再開啟檔案。</translation>
    </message>
    <message>
        <source>{name} is damaged: it was perhaps not downloaded whole. Download or copy it again.</source>
        <translation>{name} 已損壞，可能沒有下載完整。請重新下載或複製。</translation>
    </message>
    <message>
        <source>{name} was packed in a way that cannot be read here. Unpack it with another program, then open the files.</source>
        <translation>{name} 的壓縮方式在這裡無法讀取。請用其他程式解壓縮，再開啟檔案。</translation>
    </message>
    <message>
        <source>{name} lies too deep in other ZIP files. Unpack it, then open it by itself.</source>
        <translation>{name} 在壓縮檔裡套得太深。請先解壓縮，再單獨開啟它。</translation>
    </message>
    <message>
        <source>{name} holds more than {files} files or {limit} GB. Unpack it, then open the folder.</source>
        <translation>{name} 超過 {files} 個檔案或 {limit} GB。請先解壓縮，再開啟資料夾。</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or scan, open or type the invoice in.</source>
        <translation>沒有找到攝影機。請插上一個，或者掃描、開啟檔案、手工錄入。</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera. Allow it in the system's privacy settings, then open the camera again.</source>
        <translation>系統不允許本程式使用攝影機。請在系統的隱私權設定中允許，再重新開啟攝影機。</translation>
    </message>
    <message>
        <source>The camera does not answer. Is it plugged in, and allowed in the system's privacy settings? Close other programs that use it, then open it again.</source>
        <translation>攝影機沒有回應。是否已插好，並在系統的隱私權設定中允許？請關閉正在使用它的其他程式，再重新開啟。</translation>
    </message>
    <message>
        <source>The camera gives no picture: another program seems to use it. Close that program, then open the camera again.</source>
        <translation>攝影機沒有畫面：可能正被另一個程式使用。請關閉那個程式，再重新開啟攝影機。</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Plug it in again, then open it anew.</source>
        <translation>攝影機不再傳來畫面。請重新插上，再開啟它。</translation>
    </message>
    <message>
        <source>Neither an invoice's QR code nor its text could be read in this picture. Take it again, flat, closer and in even light, or type the invoice in.</source>
        <translation>這張圖片裡既讀不出發票的 QR 碼，也讀不出文字。請放平、靠近、光線均勻地重拍，或手工錄入。</translation>
    </message>
    <message>
        <source>What recognises text failed twice on this picture. Close other programs if memory is short and try again, or type the invoice in.</source>
        <translation>辨識文字的程式在這張圖片上失敗了兩次。記憶體不足時請關閉其他程式再試，或手工錄入。</translation>
    </message>
    <message>
        <source>The text was not recognised within {seconds} seconds. Try a smaller picture, or type the invoice in.</source>
        <translation>{seconds} 秒內沒有辨識出文字。請換小一些的圖片，或手工錄入。</translation>
    </message>
    <message>
        <source>What recognises text cannot be loaded on this computer ({system}). QR codes are still read; install the program again to have text read too.</source>
        <translation>這台電腦無法載入辨識文字的部分（{system}）。QR 碼仍可讀取；重新安裝本程式後也能辨識文字。</translation>
    </message>
</context>
<context>
    <name>TroubleBand</name>
    <message>
        <source>Close this message</source>
        <translation>關閉此提示</translation>
    </message>
</context>
<context>
    <name>TroubleSheet</name>
    <message>
        <source>The key store does not answer</source>
        <translation>金鑰儲存沒有回應</translation>
    </message>
    <message>
        <source>The archive does not open</source>
        <translation>票夾無法開啟</translation>
    </message>
    <message>
        <source>Your archive was not touched.</source>
        <translation>您的票夾沒有被改動。</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>關閉程式</translation>
    </message>
    <message>
        <source>Keep the key in a file…</source>
        <translation>把金鑰放在檔案裡…</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>使用恢復金鑰…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>從備份恢復…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>TrustPanel</name>
    <message>
        <source>&amp;Reason, for the log</source>
        <translation>理由，記入日誌(&amp;R)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不做</translation>
    </message>
    <message>
        <source>Trust this maker of seals?</source>
        <translation>信任這個製章者嗎？</translation>
    </message>
    <message>
        <source>Trust this maker</source>
        <translation>信任這個製章者</translation>
    </message>
    <message>
        <source>How do you know that it is the real one?</source>
        <translation>您怎麼知道它是真的？</translation>
    </message>
    <message>
        <source>Everything that this maker sealed and that holds will be called genuine, on this office's own responsibility. Names can be invented: compare the SHA-256 with what the tax bureau tells you, by a way that does not lead over the invoice's sender.</source>
        <translation>凡由該製章者的印章簽章且成立的，都將判為真，責任由本單位自負。名稱可以編造：請把 SHA-256 與稅務局告知的核對，而且核對的途徑不能經過發票的寄送方。</translation>
    </message>
    <message>
        <source>Do not trust this maker any more?</source>
        <translation>不再信任這個製章者嗎？</translation>
    </message>
    <message>
        <source>Remove this maker</source>
        <translation>移除這個製章者</translation>
    </message>
    <message>
        <source>Why is it not to be trusted any more?</source>
        <translation>為什麼不再信任它？</translation>
    </message>
    <message>
        <source>Its seals will not be called genuine from now on. What was verified before stays as it was recorded; verify such invoices again.</source>
        <translation>從現在起，它的印章不再判為真。以前的查驗保持原有記錄；請重新查驗這些發票。</translation>
    </message>
</context>
<context>
    <name>TrustRole</name>
    <message>
        <source>Makes seals</source>
        <translation>製作印章</translation>
    </message>
    <message>
        <source>Makes seals for tests</source>
        <translation>製作測試印章</translation>
    </message>
</context>
<context>
    <name>TrustSection</name>
    <message>
        <source>Choose a certificate or a sealed invoice</source>
        <translation>選擇憑證或帶印章的發票</translation>
    </message>
    <message>
        <source>Certificates and invoices (*.cer *.crt *.der *.pem *.ofd *.pdf);;All files (*)</source>
        <translation>憑證和發票 (*.cer *.crt *.der *.pem *.ofd *.pdf);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Choose a list of seal makers</source>
        <translation>選擇製章者清單</translation>
    </message>
    <message>
        <source>Lists of seal makers (*.json);;All files (*)</source>
        <translation>製章者清單 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The list of {version} is in force.</source>
        <translation>{version} 的清單已生效。</translation>
    </message>
    <message>
        <source>The maker is trusted by this office from now on.</source>
        <translation>從現在起，本單位信任該製章者。</translation>
    </message>
    <message>
        <source>This office does not trust the maker on its own any more.</source>
        <translation>本單位不再自行信任該製章者。</translation>
    </message>
    <message>
        <source>Added by {who}: {reason}</source>
        <translation>{who} 加入：{reason}</translation>
    </message>
    <message>
        <source>Seen: {where}</source>
        <translation>出處：{where}</translation>
    </message>
    <message>
        <source>Seal makers</source>
        <translation>製章者</translation>
    </message>
    <message>
        <source>A seal proves something only if it is known who made it. Makers are known by their certificate's SHA-256, never by a name. Those of the list come with the program; add others only if you are sure of them.</source>
        <translation>只有知道印章由誰製作，印章才能證明什麼。認製章者只看憑證的 SHA-256，絕不看名稱。清單中的隨程式提供；只有確有把握時才加入其他的。</translation>
    </message>
    <message>
        <source>Signed list of</source>
        <translation>簽章清單日期</translation>
    </message>
    <message>
        <source>Seal makers that are trusted</source>
        <translation>受信任的製章者</translation>
    </message>
    <message>
        <source>Add from a certificate or an invoice…</source>
        <translation>從憑證或發票加入…</translation>
    </message>
    <message>
        <source>Import a newer list…</source>
        <translation>匯入更新的清單…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Only makers that this office added can be removed</source>
        <translation>只能移除本單位加入的製章者</translation>
    </message>
</context>
<context>
    <name>TrustStatus</name>
    <message>
        <source>pinned, provisional</source>
        <translation>已收錄，暫定</translation>
    </message>
    <message>
        <source>pinned, confirmed by the authority</source>
        <translation>已收錄，經主管機關確認</translation>
    </message>
    <message>
        <source>pinned, added by this office</source>
        <translation>已收錄，由本單位加入</translation>
    </message>
    <message>
        <source>The list holds this certificate provisionally: it was the same in several genuine invoices, but the tax bureau itself has not told it.</source>
        <translation>清單暫定收錄這份憑證：多張真發票中的都相同，但稅務局本身尚未公布。</translation>
    </message>
    <message>
        <source>The list holds this certificate as the authority itself told it.</source>
        <translation>清單中的這份憑證由主管機關親自公布。</translation>
    </message>
    <message>
        <source>An administrator of this office added this certificate. Nobody else vouches for it.</source>
        <translation>這份憑證由本單位管理員加入，沒有其他人為它作證。</translation>
    </message>
</context>
<context>
    <name>TypeKeySheet</name>
    <message>
        <source>Capital or small letters, with or without dashes and spaces: all the same. O is read as 0, I and L as 1.</source>
        <translation>大小寫、有無連字元和空格都可以。O 讀作 0，I 和 L 讀作 1。</translation>
    </message>
    <message>
        <source>Type the recovery key back</source>
        <translation>請重新輸入恢復金鑰</translation>
    </message>
    <message>
        <source>This makes sure that your copy is right, while it can still be mended.</source>
        <translation>這是為了確認您抄得正確，現在還來得及改正。</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Create the archive</source>
        <translation>建立票夾</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更換金鑰</translation>
    </message>
    <message>
        <source>Move the archive here</source>
        <translation>把票夾搬到這裡</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>開啟備份</translation>
    </message>
    <message>
        <source>Type in the recovery key that was printed when the archive was made, or when its key was last changed before the backup.</source>
        <translation>請輸入建立票夾時列印的恢復金鑰；如果備份之前換過金鑰，請輸入最近一次列印的。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Verify and restore</source>
        <translation>驗證並恢復</translation>
    </message>
    <message>
        <source>The key of your archive is not here</source>
        <translation>這裡沒有票夾的金鑰</translation>
    </message>
    <message>
        <source>Your archive is here and unharmed, but this computer does not hold its key: after a new installation, or on another computer, that is so. Type in the recovery key that was printed when the archive was made.</source>
        <translation>您的票夾在這裡，完好無損，但這台電腦沒有它的金鑰：重新安裝系統或換電腦後就會這樣。請輸入建立票夾時列印的恢復金鑰。</translation>
    </message>
    <message>
        <source>Look for the key again</source>
        <translation>再找一次金鑰</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>開啟票夾</translation>
    </message>
</context>
<context>
    <name>TypedFields</name>
    <message>
        <source>This is no amount. Write it like 1234.50.</source>
        <translation>這不是金額。請按 1234.50 的樣子填寫。</translation>
    </message>
    <message>
        <source>This is no date. Write it like 2026-07-14.</source>
        <translation>這不是日期。請按 2026-07-14 的樣子填寫。</translation>
    </message>
    <message>
        <source>Only digits belong here.</source>
        <translation>這裡只能填數字。</translation>
    </message>
    <message>
        <source>Digits are missing.</source>
        <translation>位數不夠。</translation>
    </message>
    <message>
        <source>These are too many digits.</source>
        <translation>位數太多。</translation>
    </message>
    <message>
        <source>all of it, or its last six digits</source>
        <translation>全部，或後六位</translation>
    </message>
</context>
<context>
    <name>TypedForm</name>
    <message>
        <source>{field}: did you mean {meant}?</source>
        <translation>{field}：是不是 {meant}？</translation>
    </message>
    <message>
        <source>Type in what stands on the invoice</source>
        <translation>錄入發票上的內容</translation>
    </message>
    <message>
        <source>&amp;Kind of invoice</source>
        <translation>票種(&amp;K)</translation>
    </message>
    <message>
        <source>Kind of invoice</source>
        <translation>票種</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>查驗</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>With companies and &amp;all amounts</source>
        <translation>含購銷雙方和全部金額(&amp;A)</translation>
    </message>
</context>
<context>
    <name>TypedOffer</name>
    <message>
        <source>Take it over</source>
        <translation>採用</translation>
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
        <translation>列出的部分過多</translation>
    </message>
    <message>
        <source>a digest in it is none</source>
        <translation>其中有摘要不是摘要值</translation>
    </message>
    <message>
        <source>it ends in the middle of a value</source>
        <translation>中途斷開</translation>
    </message>
    <message>
        <source>it holds something that does not belong</source>
        <translation>其中有不該有的內容</translation>
    </message>
    <message>
        <source>bytes follow where it should end</source>
        <translation>結尾之後還有位元組</translation>
    </message>
    <message>
        <source>its structure is damaged</source>
        <translation>結構已損壞</translation>
    </message>
    <message>
        <source>it is larger than any real one</source>
        <translation>比任何真實的都大</translation>
    </message>
    <message>
        <source>the public key is of an unknown kind</source>
        <translation>公開金鑰種類未知</translation>
    </message>
    <message>
        <source>parts of a certificate are missing</source>
        <translation>憑證缺少一些部分</translation>
    </message>
    <message>
        <source>it names no certificate that it holds</source>
        <translation>其中沒有它所指的憑證</translation>
    </message>
    <message>
        <source>the seal lists its signers in an unknown way</source>
        <translation>印章列出簽章者的方式未知</translation>
    </message>
    <message>
        <source>the signed value is malformed</source>
        <translation>簽章值格式錯誤</translation>
    </message>
    <message>
        <source>it does not have exactly one signer</source>
        <translation>簽章者不是恰好一個</translation>
    </message>
    <message>
        <source>a file that it names is not there</source>
        <translation>它所指的檔案不存在</translation>
    </message>
    <message>
        <source>it does not say what it signs</source>
        <translation>沒有說明簽的是什麼</translation>
    </message>
    <message>
        <source>the file lists too many signatures</source>
        <translation>檔案列出的簽章過多</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>檔案有一部分已損壞</translation>
    </message>
    <message>
        <source>a part of it is empty</source>
        <translation>有一部分是空的</translation>
    </message>
    <message>
        <source>a part of it is no well-formed XML</source>
        <translation>有一部分不是格式正確的 XML</translation>
    </message>
    <message>
        <source>it declares a document type, which no genuine one does</source>
        <translation>宣告了文件類型，而真檔案都不會</translation>
    </message>
    <message>
        <source>its characters cannot be decoded</source>
        <translation>字元無法解碼</translation>
    </message>
    <message>
        <source>it holds no certificate of the signer</source>
        <translation>其中沒有簽章者的憑證</translation>
    </message>
    <message>
        <source>the structure of the PDF is unclear</source>
        <translation>PDF 的結構不明確</translation>
    </message>
    <message>
        <source>no form of the PDF refers to it</source>
        <translation>PDF 的表單沒有引用它</translation>
    </message>
    <message>
        <source>it does not cover the file in one piece</source>
        <translation>沒有完整涵蓋檔案</translation>
    </message>
    <message>
        <source>another signature was added later</source>
        <translation>後來又加入了簽章</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>另有 %n 個理由</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>是真的嗎？</translation>
    </message>
    <message>
        <source>May we take it?</source>
        <translation>能收嗎？</translation>
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
        <translation>這張發票的歷次查驗，最新的在前</translation>
    </message>
</context>
<context>
    <name>WatchedFiles</name>
    <message numerus="yes">
        <source>From the watched folder: %n invoice(s)</source>
        <translation>
            <numerusform>來自監看的資料夾：%n 張發票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt or contradicted</source>
        <translation>
            <numerusform>存疑或不實 %n 張</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <translation>
            <numerusform>以前出現過 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>無法讀取 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchedRow</name>
    <message>
        <source>Name of the supplier</source>
        <translation>供應商名稱</translation>
    </message>
    <message>
        <source>Name of the supplier to watch</source>
        <translation>重點關注的供應商名稱</translation>
    </message>
    <message>
        <source>Taxpayer id</source>
        <translation>納稅人識別號</translation>
    </message>
    <message>
        <source>Taxpayer id of the supplier to watch</source>
        <translation>重點關注的供應商的納稅人識別號</translation>
    </message>
    <message>
        <source>Why; whoever checks an invoice reads it</source>
        <translation>原因，驗票的人會看到</translation>
    </message>
    <message>
        <source>Why the supplier is watched</source>
        <translation>重點關注的原因</translation>
    </message>
    <message>
        <source>Watch this supplier no longer</source>
        <translation>不再關注</translation>
    </message>
</context>
<context>
    <name>WatchedSection</name>
    <message>
        <source>Choose a folder to watch</source>
        <translation>選擇要監看的資料夾</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>監看資料夾</translation>
    </message>
    <message>
        <source>While the program is open, every invoice that a scanner or a download puts into this folder is checked once, as soon as its file is finished. ZIP files and folders inside are looked into. Nothing in it is moved or changed.</source>
        <translation>程式開著時，掃描器或下載放進這個資料夾的每張發票，檔案一寫完就查驗一次。裡面的 ZIP 壓縮檔和資料夾也會查看。其中任何檔案都不會被移動或更改。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未選擇</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止監看</translation>
    </message>
</context>
<context>
    <name>WelcomeSheet</name>
    <message>
        <source>Welcome to InvoiceDesk</source>
        <translation>歡迎使用 InvoiceDesk</translation>
    </message>
    <message>
        <source>Hand an invoice over, and see within a second what can be known about it.</source>
        <translation>交進一張發票，一秒鐘看到關於它能確認什麼。</translation>
    </message>
    <message>
        <source>Everything you check is kept in an archive on this computer, encrypted with a key that your system's keyring keeps for you. A recovery key, which you are about to see, opens the archive when the keyring is lost: only you will have it.</source>
        <translation>您查過的一切都儲存在這台電腦的票夾裡，並用系統鑰匙圈保管的金鑰加密。接下來會顯示恢復金鑰，鑰匙圈遺失時用它開啟票夾：只有您持有它。</translation>
    </message>
    <message>
        <source>The archive: {folder}</source>
        <translation>票夾：{folder}</translation>
    </message>
    <message>
        <source>Is there an archive already?</source>
        <translation>已經有票夾了嗎？</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>從備份恢復…</translation>
    </message>
    <message>
        <source>Use the office's shared database…</source>
        <translation>使用辦公室的共享資料庫…</translation>
    </message>
    <message>
        <source>Make a new archive</source>
        <translation>建立新票夾</translation>
    </message>
</context>
<context>
    <name>_TagChip</name>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>移除標籤 {tag}</translation>
    </message>
</context>
</TS>
