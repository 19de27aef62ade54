<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Acceptance</name>
    <message>
        <source>May be taken</source>
        <translation>可以收</translation>
    </message>
    <message>
        <source>Look again before taking it</source>
        <translation>需复核</translation>
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
        <translation>没有权威来源为它作证</translation>
    </message>
    <message>
        <source>Whether another desk has seen it is not known</source>
        <translation>其他电脑是否见过不得而知</translation>
    </message>
    <message>
        <source>It contradicts itself</source>
        <translation>自相矛盾</translation>
    </message>
    <message>
        <source>Its sources differ</source>
        <translation>各来源不一致</translation>
    </message>
    <message>
        <source>Its sources name different kinds</source>
        <translation>各来源所示票种不同</translation>
    </message>
    <message>
        <source>The QR code's checksum does not fit</source>
        <translation>二维码校验值不符</translation>
    </message>
    <message>
        <source>The invoice code has a wrong layout</source>
        <translation>发票代码编排不对</translation>
    </message>
    <message>
        <source>It has a code that it must not have</source>
        <translation>不应有发票代码</translation>
    </message>
    <message>
        <source>The invoice code is missing</source>
        <translation>缺少发票代码</translation>
    </message>
    <message>
        <source>The invoice number has a wrong layout</source>
        <translation>发票号码编排不对</translation>
    </message>
    <message>
        <source>The year in the number does not fit the date</source>
        <translation>号码年份与日期不符</translation>
    </message>
    <message>
        <source>Its date lies in the future</source>
        <translation>日期在未来</translation>
    </message>
    <message>
        <source>It is dated before its kind existed</source>
        <translation>日期早于该票种出现</translation>
    </message>
    <message>
        <source>A taxpayer id has a wrong check character</source>
        <translation>纳税人识别号校验码不对</translation>
    </message>
    <message>
        <source>A taxpayer id is malformed</source>
        <translation>纳税人识别号格式不对</translation>
    </message>
    <message>
        <source>Amount and tax do not make the total</source>
        <translation>金额加税额不等于价税合计</translation>
    </message>
    <message>
        <source>The lines do not add up</source>
        <translation>明细合计不符</translation>
    </message>
    <message>
        <source>A line's tax does not follow from its rate</source>
        <translation>有一行税额与税率不符</translation>
    </message>
    <message>
        <source>The amount in words is another one</source>
        <translation>大写金额不一致</translation>
    </message>
    <message>
        <source>A rate was not in force on that date</source>
        <translation>税率在当日无效</translation>
    </message>
    <message>
        <source>Needed fields were not read</source>
        <translation>缺少必要字段</translation>
    </message>
    <message>
        <source>A paper ticket after its last day</source>
        <translation>纸质客票已过期限</translation>
    </message>
    <message>
        <source>It was shown before</source>
        <translation>以前出现过</translation>
    </message>
    <message>
        <source>It differs from its earlier showing</source>
        <translation>与以前出示的不同</translation>
    </message>
    <message>
        <source>A similar invoice was shown before</source>
        <translation>出现过相似的发票</translation>
    </message>
    <message>
        <source>It is a red-letter invoice</source>
        <translation>是红字发票</translation>
    </message>
    <message>
        <source>The buyer is not one of our companies</source>
        <translation>购买方不是我们的公司</translation>
    </message>
    <message>
        <source>The buyer's title differs from ours</source>
        <translation>购买方名称与我们不符</translation>
    </message>
    <message>
        <source>The buyer's taxpayer id differs from ours</source>
        <translation>购买方识别号与我们不符</translation>
    </message>
    <message>
        <source>The tax bureau's ledger has other values</source>
        <translation>与税务局底账不一致</translation>
    </message>
    <message>
        <source>What was typed or recognised differs from the ledger</source>
        <translation>录入或识别的内容与底账不同</translation>
    </message>
    <message>
        <source>The tax bureau's ledger does not list it</source>
        <translation>税务局底账中没有</translation>
    </message>
    <message>
        <source>It was red-lettered</source>
        <translation>已红冲</translation>
    </message>
    <message>
        <source>It was red-lettered in part</source>
        <translation>已部分红冲</translation>
    </message>
    <message>
        <source>It was voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>The tax bureau calls it an abnormal voucher</source>
        <translation>税务局列为异常凭证</translation>
    </message>
    <message>
        <source>The tax bureau calls it suspicious</source>
        <translation>税务局列为疑点发票</translation>
    </message>
    <message>
        <source>Two exports of the ledger disagree</source>
        <translation>两份底账导出文件不一致</translation>
    </message>
    <message>
        <source>The buyer's title is a former one of ours</source>
        <translation>抬头是我们的曾用名</translation>
    </message>
    <message>
        <source>We issued it ourselves</source>
        <translation>由我们自己开出</translation>
    </message>
    <message>
        <source>It is over the office's limit</source>
        <translation>超过本单位限额</translation>
    </message>
    <message>
        <source>It is older than the office takes</source>
        <translation>超过本单位时限</translation>
    </message>
    <message>
        <source>It is of a year that is no longer taken</source>
        <translation>所属年度已不受理</translation>
    </message>
    <message>
        <source>It is one of several consecutive numbers</source>
        <translation>连号发票</translation>
    </message>
    <message>
        <source>The seller is one to watch</source>
        <translation>销售方是重点关注的供应商</translation>
    </message>
    <message>
        <source>Its certificate or seal was not valid when it was signed</source>
        <translation>签名时证书或印章不在有效状态</translation>
    </message>
    <message>
        <source>Not all that it shows was signed</source>
        <translation>所显示的内容并非全部经过签名</translation>
    </message>
    <message>
        <source>It was altered after signing</source>
        <translation>签名后被改动</translation>
    </message>
    <message>
        <source>It carries a seal for tests</source>
        <translation>盖的是测试印章</translation>
    </message>
    <message>
        <source>Another taxpayer than the seller signed it</source>
        <translation>签名的纳税人不是销售方</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Archive made</source>
        <translation>建立票夹</translation>
    </message>
    <message>
        <source>Archive brought up to a new release</source>
        <translation>票夹升级到新版本</translation>
    </message>
    <message>
        <source>Archive given a new key</source>
        <translation>票夹更换密钥</translation>
    </message>
    <message>
        <source>Archive restored from a backup</source>
        <translation>从备份恢复票夹</translation>
    </message>
    <message>
        <source>Archive moved</source>
        <translation>票夹搬移</translation>
    </message>
    <message>
        <source>Everything exported</source>
        <translation>导出全部内容</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>完成备份</translation>
    </message>
    <message>
        <source>Log of this desk begun</source>
        <translation>本机日志开始</translation>
    </message>
    <message>
        <source>Log found altered, and gone on with</source>
        <translation>发现日志被改动，继续记录</translation>
    </message>
    <message>
        <source>Invoice verified</source>
        <translation>查验发票</translation>
    </message>
    <message>
        <source>Many invoices verified</source>
        <translation>批量查验发票</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>更改类别</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attached file removed</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Our companies changed</source>
        <translation>更改“我们的公司”</translation>
    </message>
    <message>
        <source>A newer list of seal makers was taken in</source>
        <translation>导入了更新的制章者列表</translation>
    </message>
    <message>
        <source>A seal maker was trusted by the office</source>
        <translation>本单位信任了一个制章者</translation>
    </message>
    <message>
        <source>The trust in a seal maker was taken back</source>
        <translation>撤回了对一个制章者的信任</translation>
    </message>
    <message>
        <source>The office's rules changed</source>
        <translation>修改收票规则</translation>
    </message>
    <message>
        <source>Export of the ledger taken in</source>
        <translation>导入底账导出文件</translation>
    </message>
    <message>
        <source>Export of the ledger taken out again</source>
        <translation>撤出底账导出文件</translation>
    </message>
    <message>
        <source>Alarm raised by the ledger</source>
        <translation>底账引起预警</translation>
    </message>
    <message>
        <source>Alarm dealt with</source>
        <translation>处理预警</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Done by a newer release</source>
        <translation>由更新版本执行</translation>
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
        <translation>返回文件结果（Alt+Left）</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>打印凭条</translation>
    </message>
    <message>
        <source>Choose paper and language, then print (Ctrl+P)</source>
        <translation>选择纸张和语言后打印（Ctrl+P）</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>保存凭条</translation>
    </message>
    <message>
        <source>Save the receipt as a PDF (Ctrl+S)</source>
        <translation>将凭条保存为 PDF（Ctrl+S）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Enter on the empty field, or simply the next scan</source>
        <translation>在空输入框按回车，或直接扫下一张</translation>
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
        <translation>由 {file} 引起，{time}；当时该发票：{status}</translation>
    </message>
    <message>
        <source>Taken back so far: {amount} of {total}</source>
        <translation>已冲回 {amount}，原金额 {total}</translation>
    </message>
    <message>
        <source>Dealt with by {person}, {time}: {how}</source>
        <translation>{person} 于 {time} 处理：{how}</translation>
    </message>
    <message>
        <source>Red-lettered as a whole</source>
        <translation>已全额红冲</translation>
    </message>
    <message>
        <source>Red-lettered in part</source>
        <translation>已部分红冲</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Abnormal voucher</source>
        <translation>异常凭证</translation>
    </message>
    <message>
        <source>Suspicious invoice</source>
        <translation>疑点发票</translation>
    </message>
    <message>
        <source>The tax bureau's ledger differs</source>
        <translation>与税务局底账不一致</translation>
    </message>
    <message>
        <source>The export that raised it was taken out again.</source>
        <translation>引起它的导出文件已撤出。</translation>
    </message>
</context>
<context>
    <name>AlarmBand</name>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) on invoices that were let through</source>
        <translation>
            <numerusform>已放行的发票有 %n 条预警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message>
        <source>Dealt with…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>How was it dealt with? It stays in the history</source>
        <translation>怎样处理的？会保留在历史中</translation>
    </message>
    <message>
        <source>How the alarm was dealt with</source>
        <translation>预警的处理办法</translation>
    </message>
    <message>
        <source>Close the alarm</source>
        <translation>结束预警</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>暂不处理</translation>
    </message>
</context>
<context>
    <name>AlarmTray</name>
    <message numerus="yes">
        <source>%n alarm(s) on invoices that were let through</source>
        <translation>
            <numerusform>已放行的发票有 %n 条预警</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the newest alarm</source>
        <translation>打开最新的预警</translation>
    </message>
    <message>
        <source>Show no alarms here any more</source>
        <translation>不再在此显示预警</translation>
    </message>
</context>
<context>
    <name>AlarmsView</name>
    <message>
        <source>The alarm is closed; it stays in the invoice's history</source>
        <translation>预警已结束，并保留在该发票的历史中</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) were dealt with</source>
        <translation>
            <numerusform>已处理 %n 条预警</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>销售方</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>价税合计</translation>
    </message>
    <message>
        <source>Status then</source>
        <translation>当时的状态</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>预警时间</translation>
    </message>
    <message>
        <source>By the export</source>
        <translation>来自导出文件</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>A later export says something new of these invoices, which were let through. Open one to see its history, and to say how it was dealt with.</source>
        <translation>这些发票已经放行，而后来的导出文件对它们有了新的说法。打开一张可以查看历史，并记下怎样处理。</translation>
    </message>
    <message>
        <source>Nothing to deal with: no export says anything new of an invoice that was let through.</source>
        <translation>没有要处理的：没有导出文件对已放行的发票有新的说法。</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>打开发票</translation>
    </message>
    <message>
        <source>Show those dealt with too</source>
        <translation>也显示已处理的</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Verified again; what was found before is kept beside it</source>
        <translation>已再次查验；以前的结果仍保留</translation>
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
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>Only documents are opened from here. Save the file first.</source>
        <translation>这里只能打开文档类文件。请先保存该文件。</translation>
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
        <translation>添加…</translation>
    </message>
    <message>
        <source>Choose files to keep beside the invoice</source>
        <translation>选择要随发票保存的文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>撤销移除</translation>
    </message>
    <message>
        <source>Drop files here: contracts, lists, proof of payment</source>
        <translation>把文件拖到这里：合同、清单、付款凭证</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>{count}, of this desk and all others</source>
        <translation>{count}，含本机和其他电脑</translation>
    </message>
    <message>
        <source>This entry is in the log.</source>
        <translation>日志中有这一条。</translation>
    </message>
    <message>
        <source>This entry is not in the log: the log is not the one that the receipt was printed from, or it was altered.</source>
        <translation>日志中没有这一条：凭条不是依据此日志打印的，或日志被改动过。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Everything that is done is written into a log, each entry signed over all before it. What is deleted, altered, put in another order or cut off is found.</source>
        <translation>所有操作都写入日志，每条都对此前全部内容签名。删除、改动、调换或截断都能查出。</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>最新一条</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Entry on a &amp;receipt</source>
        <translation>凭条上的日志条目(&amp;R)</translation>
    </message>
    <message>
        <source>The last line of a printed receipt</source>
        <translation>打印凭条的最后一行</translation>
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
        <translation>要素合规，未验真</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>不实</translation>
    </message>
    <message>
        <source>An authority spoke for this invoice and nothing contradicts it. It may have been red-lettered or voided since.</source>
        <translation>有权威来源为这张发票作证，且没有矛盾。此后仍可能被红冲或作废。</translation>
    </message>
    <message>
        <source>No check of form failed, but no authority spoke for it. Anyone can print a well-formed invoice.</source>
        <translation>没有形式检查不通过，但没有权威来源为它作证。要素合规的发票谁都能印出来。</translation>
    </message>
    <message>
        <source>A check of form failed, or its sources disagree in a way that a misreading could explain. Compare it with the original.</source>
        <translation>有形式检查不通过，或各来源不一致但可能是误读造成。请与原件核对。</translation>
    </message>
    <message>
        <source>Something fails that an honest mistake cannot explain. Do not take it before it is cleared up.</source>
        <translation>出现了诚实的差错无法解释的问题。查清之前请不要收。</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>No authority spoke for this invoice.</source>
        <translation>没有权威来源为这张发票作证。</translation>
    </message>
    <message>
        <source>The tax bureau's ledger</source>
        <translation>税务局底账</translation>
    </message>
    <message>
        <source>A seal whose maker is known</source>
        <translation>制章者已知的电子印章</translation>
    </message>
</context>
<context>
    <name>AwayBanner</name>
    <message numerus="yes">
        <source>%n check(s) wait on this computer until the server answers.</source>
        <translation>
            <numerusform>%n 次查验暂存在本机，等服务器应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups in the folder</source>
        <translation>文件夹中的备份</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>恢复…</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Choose a folder for backups</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>正在备份…</translation>
    </message>
    <message numerus="yes">
        <source>The backup is made, and was verified: %n invoice(s).</source>
        <translation>
            <numerusform>备份已完成并验证：%n 张发票。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>正在读取备份…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>The backup is restored. The archive of before is kept beside it.</source>
        <translation>备份已恢复。原来的票夹保留在旁边。</translation>
    </message>
    <message>
        <source>There is no backup yet: when this computer is lost or its disk fails, the archive is lost. Choose a folder on another disk, a stick, or a synced folder.</source>
        <translation>还没有备份：如果这台电脑丢失或硬盘损坏，票夹就没了。请选择另一块硬盘、U 盘或同步文件夹。</translation>
    </message>
    <message>
        <source>No backup of this archive is in the folder.</source>
        <translation>文件夹中没有这个票夹的备份。</translation>
    </message>
    <message>
        <source>The newest backup is of {made}: older than you want it to be.</source>
        <translation>最新的备份是 {made} 的，比您设定的要旧。</translation>
    </message>
    <message>
        <source>The newest backup is of {made}.</source>
        <translation>最新的备份是 {made} 的。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is the whole archive, encrypted. On any computer it opens with the recovery key. Older ones are thinned out: a week of days, a month of weeks, a year of months stay.</source>
        <translation>备份是加密的完整票夹，在任何电脑上都可用恢复密钥打开。旧备份会逐步精简：保留一周内每天、一月内每周、一年内每月各一份。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation>自动备份(&amp;I)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Daily, while the program is open</source>
        <translation>每天（程序打开期间）</translation>
    </message>
    <message>
        <source>Weekly, while the program is open</source>
        <translation>每周（程序打开期间）</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
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
        <translation>属于另一个票夹</translation>
    </message>
    <message>
        <source>Opened and whole</source>
        <translation>已打开验证，完整</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>This backup is of another archive; it cannot replace this one.</source>
        <translation>这份备份属于另一个票夹，不能替换当前票夹。</translation>
    </message>
    <message>
        <source>It was opened and everything in it was read: it is whole.</source>
        <translation>已打开并读完全部内容：完整无损。</translation>
    </message>
    <message>
        <source>Nothing is missing from it. Verify it to have all of it read.</source>
        <translation>没有缺少文件。点“验证”可读取全部内容。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状况</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>the file says so</source>
        <translation>文件中写明</translation>
    </message>
    <message>
        <source>the file's name says so</source>
        <translation>文件名写明</translation>
    </message>
    <message>
        <source>drawn from its rows</source>
        <translation>由各行推得</translation>
    </message>
    <message>
        <source>the file's time</source>
        <translation>文件的时间</translation>
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
        <translation>正在查验第 {number} 个文件，共 {all} 个</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) checked</source>
        <translation>
            <numerusform>已查验 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for documents: %n found so far</source>
        <translation>
            <numerusform>正在找文件：已找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: {number} of {all} files are checked</source>
        <translation>已暂停：{all} 个文件中已查验 {number} 个</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>另有 %n 个文件略过</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the files</source>
        <translation>文件进度</translation>
    </message>
    <message>
        <source>Results of the files</source>
        <translation>文件结果</translation>
    </message>
    <message>
        <source>No invoice was found in this file.</source>
        <translation>这个文件中没有找到发票。</translation>
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
        <translation>这一次</translation>
    </message>
</context>
<context>
    <name>BulkStatus</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most} at once</source>
        <translation>一次最多 {most} 张</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) brought to “{status}”</source>
        <translation>
            <numerusform>%n 张发票已改为“{status}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>可立即撤销</translation>
    </message>
    <message>
        <source>Some are further on. Back to “{status}”: why?</source>
        <translation>其中有的已办到后面的步骤。为什么退回“{status}”？</translation>
    </message>
    <message>
        <source>Bring to</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Checking</source>
        <translation>正在查验</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera {number}</source>
        <translation>摄像头 {number}</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>正在打开摄像头…</translation>
    </message>
    <message>
        <source>The picture is black. Is the lens covered?</source>
        <translation>画面是黑的。镜头是不是被挡住了？</translation>
    </message>
    <message>
        <source>Hold the invoice's QR code in front of the camera. Without a code, lay the page flat and take a picture (Space): its text is read.</source>
        <translation>把发票的二维码对准摄像头。没有二维码时，把票放平拍一张（空格键），会读取文字。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>The camera's picture</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>A stack, one after the other</source>
        <translation>连续查一叠</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Turn the picture on the screen by a quarter</source>
        <translation>把屏幕上的画面转四分之一圈</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>关闭摄像头</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>选择摄像头</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Not sorted yet</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>餐饮</translation>
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
        <translation>市内交通</translation>
    </message>
    <message>
        <source>Vehicles and fuel</source>
        <translation>车辆与燃料</translation>
    </message>
    <message>
        <source>Office supplies</source>
        <translation>办公用品</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Goods and materials</source>
        <translation>货物与材料</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租金</translation>
    </message>
    <message>
        <source>Water, power and gas</source>
        <translation>水电气</translation>
    </message>
    <message>
        <source>Post and telecommunication</source>
        <translation>邮电通信</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>医疗健康</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签章者</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制章者</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>信任列表</translation>
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
        <translation>缩小列表范围</translation>
    </message>
</context>
<context>
    <name>ChooseBackupSheet</name>
    <message>
        <source>Choose the folder with the backups</source>
        <translation>选择存放备份的文件夹</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Plug in the disk or connect to the folder with the backups, and choose it. You need the recovery key that was printed when the archive was made.</source>
        <translation>请插上磁盘或连接存放备份的文件夹，然后选择它。您需要建立票夹时打印的恢复密钥。</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on with this backup</source>
        <translation>使用这份备份</translation>
    </message>
    <message>
        <source>In {folder}:</source>
        <translation>在 {folder} 中：</translation>
    </message>
    <message>
        <source>No backup was found in {folder}. Choose another folder.</source>
        <translation>在 {folder} 中没有找到备份。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Companies</name>
    <message>
        <source>{company} is no longer one of our companies</source>
        <translation>{company} 已不在“我们的公司”中</translation>
    </message>
    <message>
        <source>Add a company</source>
        <translation>添加公司</translation>
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
        <translation>名称，与发票抬头一致</translation>
    </message>
    <message>
        <source>Title of the company</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Former names, separated by semicolons</source>
        <translation>曾用名，用分号隔开</translation>
    </message>
    <message>
        <source>Former names of the company</source>
        <translation>公司的曾用名</translation>
    </message>
    <message>
        <source>Taxpayer id</source>
        <translation>纳税人识别号</translation>
    </message>
    <message>
        <source>Taxpayer id of the company</source>
        <translation>公司的纳税人识别号</translation>
    </message>
    <message>
        <source>Remove this company</source>
        <translation>移除这家公司</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Not covered: {days}</source>
        <translation>未覆盖：{days}</translation>
    </message>
    <message>
        <source>What the ledger covers</source>
        <translation>底账的覆盖范围</translation>
    </message>
    <message>
        <source>{month}: covered</source>
        <translation>{month}：已覆盖</translation>
    </message>
    <message>
        <source>{month}: covered in part</source>
        <translation>{month}：部分覆盖</translation>
    </message>
    <message>
        <source>{month}: not covered, so nothing follows from a missing row</source>
        <translation>{month}：未覆盖，底账中没有不说明任何问题</translation>
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
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours or of the invoice. What you checked before is kept. You can go on; if it happens again, close the program and start it anew. Please send the report to whoever looks after the program: it says where the mistake happened and holds nothing of any invoice.</source>
        <translation>这是程序的问题，与您和发票无关。此前查过的都已保留。您可以继续；如果再次发生，请关闭程序后重新启动。请把报告发给负责本程序的人：它只说明出错的位置，不含任何发票内容。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>DamagedSheet</name>
    <message>
        <source>The archive is damaged</source>
        <translation>票夹已损坏</translation>
    </message>
    <message>
        <source>Restoring keeps the damaged archive beside the restored one, under another name: whoever knows about it may still get something out of it.</source>
        <translation>恢复时，损坏的票夹会改名保留在旁边：懂行的人也许还能从中取回一些内容。</translation>
    </message>
    <message>
        <source>Use a backup in another folder…</source>
        <translation>使用其他文件夹中的备份…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再检查一次</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复这份备份</translation>
    </message>
    <message>
        <source>Choose a folder with backups…</source>
        <translation>选择备份文件夹…</translation>
    </message>
    <message>
        <source>Looking for the newest good backup…</source>
        <translation>正在寻找最新的完好备份…</translation>
    </message>
    <message>
        <source>No good backup was found where backups are made.</source>
        <translation>在备份位置没有找到完好的备份。</translation>
    </message>
    <message numerus="yes">
        <source>The newest good backup: of {made}, {age}, with %n invoice(s).</source>
        <translation>
            <numerusform>最新的完好备份：{made}，{age}，共 %n 张发票。</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour old</source>
        <translation>不到一小时前</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
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
        <translation>发票数据</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) under Lines</source>
        <translation>
            <numerusform>“明细”中还有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no page to show here: this is the data as it was read.</source>
        <translation>这里没有页面可显示：以下是读出的数据。</translation>
    </message>
</context>
<context>
    <name>DeedDetail</name>
    <message>
        <source>Alarm: {value}</source>
        <translation>预警：{value}</translation>
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
        <translation>真伪：{value}</translation>
    </message>
    <message>
        <source>Category: {value}</source>
        <translation>类别：{value}</translation>
    </message>
    <message>
        <source>Company: {value}</source>
        <translation>公司：{value}</translation>
    </message>
    <message>
        <source>Consecutive numbers: {value}</source>
        <translation>连号：{value}</translation>
    </message>
    <message>
        <source>Invoices: {value}</source>
        <translation>发票：{value}</translation>
    </message>
    <message>
        <source>Received or issued: {value}</source>
        <translation>取得或开具：{value}</translation>
    </message>
    <message>
        <source>Documents: {value}</source>
        <translation>文件：{value}</translation>
    </message>
    <message>
        <source>Digest of their list: {value}</source>
        <translation>清单摘要：{value}</translation>
    </message>
    <message>
        <source>Issued from: {value}</source>
        <translation>开票日期起：{value}</translation>
    </message>
    <message>
        <source>Folder: {value}</source>
        <translation>文件夹：{value}</translation>
    </message>
    <message>
        <source>Former names: {value}</source>
        <translation>曾用名：{value}</translation>
    </message>
    <message>
        <source>How: {value}</source>
        <translation>处理办法：{value}</translation>
    </message>
    <message>
        <source>Document: {value}</source>
        <translation>文件：{value}</translation>
    </message>
    <message>
        <source>Kind: {value}</source>
        <translation>种类：{value}</translation>
    </message>
    <message>
        <source>Issued until: {value}</source>
        <translation>开票日期止：{value}</translation>
    </message>
    <message>
        <source>Last year's taken up to month: {value}</source>
        <translation>上一年发票收至：{value} 月</translation>
    </message>
    <message>
        <source>Export: {value}</source>
        <translation>导出文件：{value}</translation>
    </message>
    <message>
        <source>Limits: {value}</source>
        <translation>限额：{value}</translation>
    </message>
    <message>
        <source>Manifest, SHA-256: {value}</source>
        <translation>清单 SHA-256：{value}</translation>
    </message>
    <message>
        <source>Manifest, SM3: {value}</source>
        <translation>清单 SM3：{value}</translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation>文件：{value}</translation>
    </message>
    <message>
        <source>None issued before: {value}</source>
        <translation>最早开票日期：{value}</translation>
    </message>
    <message>
        <source>Note: {value}</source>
        <translation>备注：{value}</translation>
    </message>
    <message>
        <source>Oldest in days: {value}</source>
        <translation>最长天数：{value}</translation>
    </message>
    <message>
        <source>Reason: {value}</source>
        <translation>原因：{value}</translation>
    </message>
    <message>
        <source>Maker: {value}</source>
        <translation>制章者：{value}</translation>
    </message>
    <message>
        <source>List of {value}</source>
        <translation>{value} 的列表</translation>
    </message>
    <message>
        <source>Rows: {value}</source>
        <translation>行数：{value}</translation>
    </message>
    <message>
        <source>SHA-256: {value}</source>
        <translation>SHA-256：{value}</translation>
    </message>
    <message>
        <source>Bytes: {value}</source>
        <translation>字节数：{value}</translation>
    </message>
    <message>
        <source>Status: {value}</source>
        <translation>状态：{value}</translation>
    </message>
    <message>
        <source>Tags: {value}</source>
        <translation>标签：{value}</translation>
    </message>
    <message>
        <source>Digest of its text: {value}</source>
        <translation>文字摘要：{value}</translation>
    </message>
    <message>
        <source>Suppliers to watch: {value}</source>
        <translation>重点关注的供应商：{value}</translation>
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
        <translation>时间</translation>
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
        <translation>改后</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>验票台</translation>
    </message>
</context>
<context>
    <name>DeskRulesSection</name>
    <message>
        <source>Write the day like 2026-01-31, or leave it empty.</source>
        <translation>日期请写成 2026-01-31 的样子，或留空。</translation>
    </message>
    <message>
        <source>Write a number, or leave it empty.</source>
        <translation>请填写数字，或留空。</translation>
    </message>
    <message>
        <source>The office's own rules</source>
        <translation>收票规则</translation>
    </message>
    <message>
        <source>They say which invoices need another look before you take them. None of them says anything on whether an invoice is genuine.</source>
        <translation>这些规则指出哪些发票收之前需要复核。它们都不影响“是真的吗？”的答案。</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>添加限额</translation>
    </message>
    <message>
        <source>Add a supplier</source>
        <translation>添加供应商</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>Until the end of month {month}</source>
        <translation>收到 {month} 月底</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>A total above the limit of its kind of expense needs another look.</source>
        <translation>价税合计超过所属类别的限额，需复核。</translation>
    </message>
    <message>
        <source>Oldest, in days</source>
        <translation>最长天数</translation>
    </message>
    <message>
        <source>An invoice that was issued longer ago needs another look.</source>
        <translation>开票超过这个天数的发票，需复核。</translation>
    </message>
    <message>
        <source>Not issued before</source>
        <translation>最早开票日期</translation>
    </message>
    <message>
        <source>An invoice that was issued before this day needs another look.</source>
        <translation>在这一天之前开具的发票，需复核。</translation>
    </message>
    <message>
        <source>Last year's invoices</source>
        <translation>上一年的发票</translation>
    </message>
    <message>
        <source>After this month the books of the year before count as closed.</source>
        <translation>过了这个月，上一年视为已结账。</translation>
    </message>
    <message>
        <source>Consecutive numbers</source>
        <translation>连号</translation>
    </message>
    <message>
        <source>So many invoices of one seller with numbers in a row need another look: one purchase may have been split.</source>
        <translation>同一销售方连号的发票达到这个张数，需复核：可能是一笔消费拆开的。</translation>
    </message>
    <message>
        <source>Suppliers to watch</source>
        <translation>重点关注的供应商</translation>
    </message>
    <message>
        <source>Every invoice of theirs needs another look, for the reason you give.</source>
        <translation>他们的每张发票都需复核，并显示您写明的原因。</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Attachment saved as {name}</source>
        <translation>附件已保存为 {name}</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}. Save it instead.</source>
        <translation>这台电脑上没有能打开 {name} 的程序。请改为保存。</translation>
    </message>
    <message>
        <source>{category} (suggested)</source>
        <translation>{category}（建议）</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
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
        <translation>开具</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>The document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Let go to check these files</source>
        <translation>松开即可查验这些文件</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Hand an invoice over</source>
        <translation>请交进一张发票</translation>
    </message>
    <message>
        <source>Scan its QR code into the field above, drop OFD, PDF, XML or picture files anywhere on this page, or type it in. The verdict appears here.</source>
        <translation>把二维码扫进上方输入框，把 OFD、PDF、XML 或图片文件拖到页面任意位置，或手工录入。结论会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing at hand? Try a sample:</source>
        <translation>手边没有发票？试试样票：</translation>
    </message>
    <message>
        <source>Try the sample {name}</source>
        <translation>试用样票 {name}</translation>
    </message>
    <message>
        <source>Fully digital invoice</source>
        <translation>数电发票</translation>
    </message>
    <message>
        <source>Electronic invoice</source>
        <translation>电子发票</translation>
    </message>
    <message>
        <source>An edited one</source>
        <translation>被改过的发票</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Scan the QR code, paste its text, or drop files here</source>
        <translation>扫描二维码、粘贴文本，或把文件拖到这里</translation>
    </message>
    <message>
        <source>Scan, paste or type an invoice's QR text</source>
        <translation>扫描、粘贴或输入发票二维码文本</translation>
    </message>
    <message>
        <source>Enter checks. Enter on the empty field goes to the next invoice.</source>
        <translation>按回车查验；在空输入框按回车进入下一张。</translation>
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
        <translation>日志中还没有这张发票的记录。</translation>
    </message>
    <message>
        <source>Verified: {verdict}</source>
        <translation>查验：{verdict}</translation>
    </message>
    <message>
        <source>Status changed from {before} to {after}</source>
        <translation>状态由{before}改为{after}</translation>
    </message>
    <message>
        <source>Category changed from {before} to {after}</source>
        <translation>类别由{before}改为{after}</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Attached {name}</source>
        <translation>添加附件 {name}</translation>
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
        <translation>状态由“{before}”退回“{after}”：{reason}</translation>
    </message>
    <message>
        <source>Tags added: {tags}</source>
        <translation>添加标签：{tags}</translation>
    </message>
    <message>
        <source>Tags removed: {tags}</source>
        <translation>移除标签：{tags}</translation>
    </message>
    <message>
        <source>What was done to this invoice, the newest first</source>
        <translation>对这张发票的操作，最新的在前</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message numerus="yes">
        <source>Findings (%n failed)</source>
        <translation>
            <numerusform>检查结果（%n 项不通过）</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message numerus="yes">
        <source>Lines (%n)</source>
        <translation>
            <numerusform>明细（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Findings, the failed ones first</source>
        <translation>检查结果，不通过的在前</translation>
    </message>
    <message>
        <source>Fields with where each came from</source>
        <translation>字段及各自来源</translation>
    </message>
    <message>
        <source>Lines of goods and services</source>
        <translation>货物和服务明细</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>导出为电子表格（XLSX）…</translation>
    </message>
    <message>
        <source>As comma-separated values (CSV)…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>List saved as {name}</source>
        <translation>列表已保存为 {name}</translation>
    </message>
</context>
<context>
    <name>ExportsSection</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) exported</source>
        <translation>
            <numerusform>已导出 %n 张发票</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged document(s) left out, see damaged.txt</source>
        <translation>
            <numerusform>%n 个损坏的文件未包含，见 damaged.txt</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these digests of manifest.json elsewhere; they stand in the log as well:</source>
        <translation>请把 manifest.json 的以下摘要另处保存；日志中也有：</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left in the folder.</source>
        <translation>已停止，文件夹中没有留下任何内容。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Issued in {year}</source>
        <translation>{year} 年开具</translation>
    </message>
    <message>
        <source>Export and long keeping</source>
        <translation>导出与长期保存</translation>
    </message>
    <message>
        <source>Everything leaves in plain files that any program can read. Nothing of it is encrypted: choose a place that only you can reach.</source>
        <translation>全部内容以普通文件导出，任何程序都能读取，且不加密：请选择只有您能访问的位置。</translation>
    </message>
    <message>
        <source>All &amp;files and lists</source>
        <translation>全部文件和列表(&amp;F)</translation>
    </message>
    <message>
        <source>Export everything readable…</source>
        <translation>导出全部可读内容…</translation>
    </message>
    <message>
        <source>For &amp;keeping</source>
        <translation>长期保存(&amp;K)</translation>
    </message>
    <message>
        <source>30-year package…</source>
        <translation>三十年归档包…</translation>
    </message>
    <message>
        <source>Originals, data, records and a page that checks them without the program</source>
        <translation>原件、数据、记录，以及无需本程序即可核对的网页</translation>
    </message>
    <message>
        <source>Invoices of the package</source>
        <translation>归档包中的发票</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
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
        <translation>不完整：没有不说明问题</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>取得或开具</translation>
    </message>
    <message>
        <source>Covers (how that is known)</source>
        <translation>覆盖的开票日期（依据）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>是否完整</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>What the ledger covers</source>
        <translation>底账的覆盖范围</translation>
    </message>
    <message>
        <source>Full: every day is covered. Half: some days are. Empty: nothing follows from a missing row there.</source>
        <translation>满格：每天都覆盖。半格：部分日期覆盖。空格：底账中没有不说明任何问题。</translation>
    </message>
    <message>
        <source>Company and direction</source>
        <translation>公司和方向</translation>
    </message>
    <message>
        <source>Exports that were taken in</source>
        <translation>已导入的导出文件</translation>
    </message>
    <message>
        <source>Open an export…</source>
        <translation>打开导出文件…</translation>
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
        <translation>{sheet} 第 {row} 行：{fault}</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>还有更多</translation>
    </message>
    <message>
        <source>Rows that could not be taken</source>
        <translation>未能导入的行</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Kind</source>
        <translation>票种</translation>
    </message>
    <message>
        <source>Invoice code</source>
        <translation>发票代码</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Machine number</source>
        <translation>机器编号</translation>
    </message>
    <message>
        <source>Cipher area</source>
        <translation>密码区</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>销售方</translation>
    </message>
    <message>
        <source>Seller's taxpayer id</source>
        <translation>销售方纳税人识别号</translation>
    </message>
    <message>
        <source>Seller's address and phone</source>
        <translation>销售方地址、电话</translation>
    </message>
    <message>
        <source>Seller's bank and account</source>
        <translation>销售方开户行及账号</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>购买方</translation>
    </message>
    <message>
        <source>Buyer's taxpayer id</source>
        <translation>购买方纳税人识别号</translation>
    </message>
    <message>
        <source>Buyer's address and phone</source>
        <translation>购买方地址、电话</translation>
    </message>
    <message>
        <source>Buyer's bank and account</source>
        <translation>购买方开户行及账号</translation>
    </message>
    <message>
        <source>Amount excluding tax</source>
        <translation>金额（不含税）</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Total including tax</source>
        <translation>价税合计</translation>
    </message>
    <message>
        <source>Total in words</source>
        <translation>价税合计（大写）</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>开票人</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Red letter</source>
        <translation>红字</translation>
    </message>
    <message>
        <source>Code of the blue-letter invoice</source>
        <translation>蓝字发票代码</translation>
    </message>
    <message>
        <source>Number of the blue-letter invoice</source>
        <translation>蓝字发票号码</translation>
    </message>
    <message>
        <source>Red-letter confirmation number</source>
        <translation>红字确认单编号</translation>
    </message>
    <message>
        <source>Text of the QR code</source>
        <translation>二维码文本</translation>
    </message>
    <message>
        <source>Download address</source>
        <translation>下载地址</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>出行人</translation>
    </message>
    <message>
        <source>Traveller's document</source>
        <translation>有效身份证件号</translation>
    </message>
    <message>
        <source>Travel date</source>
        <translation>出行日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出发地</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到达地</translation>
    </message>
    <message>
        <source>Train or flight</source>
        <translation>车次或航班</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>客票号</translation>
    </message>
    <message>
        <source>Plate number</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Fare</source>
        <translation>票价</translation>
    </message>
    <message>
        <source>Fuel surcharge</source>
        <translation>燃油附加费</translation>
    </message>
    <message>
        <source>Civil aviation fund</source>
        <translation>民航发展基金</translation>
    </message>
    <message>
        <source>Other taxes</source>
        <translation>其他税费</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>{source}, hardly readable ({percent} %)</source>
        <translation>{source}，难以辨认（{percent}%）</translation>
    </message>
    <message>
        <source>read, not used</source>
        <translation>已读取，未采用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>FileChoosing</name>
    <message>
        <source>Open invoices</source>
        <translation>打开发票</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open a folder of invoices</source>
        <translation>打开发票文件夹</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Issued</source>
        <translation>开票期间</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>票种</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>购买方</translation>
    </message>
    <message>
        <source>No invoice names a buyer yet.</source>
        <translation>还没有写明购买方的发票。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>There are no tags yet. Give an invoice one in its details.</source>
        <translation>还没有标签。可在发票的详情里添加。</translation>
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
        <translation>所交的形式无法带有签名。</translation>
    </message>
    <message>
        <source>The document carries no signature. That is ordinary for fully digital invoices, and proves nothing either way.</source>
        <translation>文件没有签名。数电发票常常如此，不能说明真假。</translation>
    </message>
    <message>
        <source>The document carries a signature that this release does not check. Unchecked, it proves nothing.</source>
        <translation>文件带有签名，但本版本不作验证。未经验证的签名不能证明任何事。</translation>
    </message>
    <message>
        <source>Sealed by {seal}, seal maker known ({maker_status}), everything shown is covered, signed {signed_at}. It may have been voided or red-lettered since.</source>
        <translation>{seal}签章，制章者已知（{maker_status}），所显示的内容全部在签名范围内，签于 {signed_at}。此后仍可能被作废或红冲。</translation>
    </message>
    <message>
        <source>Unchanged since it was signed ({signed_at}), but we cannot say by whom: {signer} is what the signer's certificate says of itself.</source>
        <translation>签名（{signed_at}）后未被改动，但无法确认是谁签的：“{signer}”只是签章者证书的自称。</translation>
    </message>
    <message>
        <source>Unchanged since it was signed ({signed_at}), but its certificate or seal was not valid for that, or no time is stated. {signer} is what the certificate says of itself.</source>
        <translation>签名（{signed_at}）后未被改动，但当时证书或印章不在有效状态，或未写明时间。“{signer}”只是证书的自称。</translation>
    </message>
    <message>
        <source>What was signed ({signed_at}) is unchanged, but not all that the document shows was signed: {members}. That part proves nothing.</source>
        <translation>签过名的部分（{signed_at}）未被改动，但文件显示的内容并非全部经过签名：{members}。这一部分不能证明任何事。</translation>
    </message>
    <message>
        <source>It carries a signature that cannot be verified here. Unverified, it proves nothing either way.</source>
        <translation>带有签名，但在这里无法验证。未经验证的签名既不能证明真，也不能证明假。</translation>
    </message>
    <message>
        <source>Not as it was signed. Concerned: {members}. Do not take it before the issuer has cleared this up.</source>
        <translation>与签名时不同。涉及：{members}。在开票方说明清楚之前，请不要收。</translation>
    </message>
    <message>
        <source>Sealed with a seal for tests ({seal}, made by {maker}): this is no invoice.</source>
        <translation>盖的是测试印章（{seal}，由{maker}制作）：这不是发票。</translation>
    </message>
    <message>
        <source>The signer's certificate names the seller's taxpayer id, {taxpayer_id}. It says so of itself.</source>
        <translation>签章者证书写有销售方的纳税人识别号 {taxpayer_id}。这是证书的自称。</translation>
    </message>
    <message>
        <source>The signer {signer} has the taxpayer id {signer_taxpayer_id}, the seller {seller_taxpayer_id}. Platforms do sign for their sellers: ask which one it was.</source>
        <translation>签章者{signer}的纳税人识别号是 {signer_taxpayer_id}，销售方的是 {seller_taxpayer_id}。开票平台有时会替销售方签名：请问清是哪个平台。</translation>
    </message>
    <message>
        <source>No signer's certificate names a taxpayer id that could be compared with the seller's.</source>
        <translation>没有签章者证书写有可与销售方比较的纳税人识别号。</translation>
    </message>
    <message>
        <source>{field}: {sources} agree.</source>
        <translation>{field}：{sources}一致。</translation>
    </message>
    <message>
        <source>{field}: {first_source} says {first}, {second_source} says {second}. No misreading explains this.</source>
        <translation>{field}：{first_source}为 {first}，{second_source}为 {second}。误读无法解释这种差异。</translation>
    </message>
    <message>
        <source>{field}: {first_source} says {first}, {second_source} says {second}. Compare with the original.</source>
        <translation>{field}：{first_source}为 {first}，{second_source}为 {second}。请与原件核对。</translation>
    </message>
    <message>
        <source>Each field comes from one source only; there is nothing to compare.</source>
        <translation>每个字段只有一个来源，无从比较。</translation>
    </message>
    <message>
        <source>All sources name the same kind: {kind}.</source>
        <translation>各来源所示票种相同：{kind}。</translation>
    </message>
    <message>
        <source>{first_source} says {first_kind}, {second_source} says {second_kind}.</source>
        <translation>{first_source}为{first_kind}，{second_source}为{second_kind}。</translation>
    </message>
    <message>
        <source>At most one source names the kind; there is nothing to compare.</source>
        <translation>最多只有一个来源写明票种，无从比较。</translation>
    </message>
    <message>
        <source>The number in the file name is the invoice's.</source>
        <translation>文件名中的号码就是发票号码。</translation>
    </message>
    <message>
        <source>The file name {name} carries another number, {number}. Names are hints and prove nothing.</source>
        <translation>文件名 {name} 带有另一个号码 {number}。文件名只是线索，不能证明什么。</translation>
    </message>
    <message>
        <source>The checksum fits the text (variant {variant}): it was read without error.</source>
        <translation>校验值与文本相符（方式 {variant}）：读取无误。</translation>
    </message>
    <message>
        <source>The checksum {crc} does not fit the text: it was misread, mistyped or changed. This is no proof of forgery.</source>
        <translation>校验值 {crc} 与文本不符：可能读错、抄错或被改动。这不等于伪造。</translation>
    </message>
    <message>
        <source>There are no two numbers to compare: one in the file name, one on the invoice.</source>
        <translation>没有可比较的两个号码：文件名中一个，发票上一个。</translation>
    </message>
    <message>
        <source>{field}: {first_source} says {first}, {second_source} says {second}, but the text could hardly be recognised. Compare with the original.</source>
        <translation>{field}：{first_source}为 {first}，{second_source}为 {second}，但文字难以辨认。请与原件核对。</translation>
    </message>
    <message>
        <source>The checksum {crc} fits none of the known forms, which railway codes may not use.</source>
        <translation>校验值 {crc} 不符合已知的任何一种算法；铁路客票可能另有算法。</translation>
    </message>
    <message>
        <source>The QR code carries no checksum.</source>
        <translation>二维码不带校验值。</translation>
    </message>
    <message>
        <source>No QR code was read.</source>
        <translation>没有读到二维码。</translation>
    </message>
    <message>
        <source>The code {code} has a possible layout.</source>
        <translation>发票代码 {code} 的编排可能成立。</translation>
    </message>
    <message>
        <source>The code {code} does not have the layout of its kind ({kind}).</source>
        <translation>发票代码 {code} 不符合该票种的编排（{kind}）。</translation>
    </message>
    <message>
        <source>A 20-digit number stands without a code, but the code {code} was read.</source>
        <translation>20 位号码不应有发票代码，却读到了代码 {code}。</translation>
    </message>
    <message>
        <source>This kind ({kind}) has an invoice code, but none was read.</source>
        <translation>该票种（{kind}）应有发票代码，但没有读到。</translation>
    </message>
    <message>
        <source>A 20-digit number needs no code.</source>
        <translation>20 位号码不需要发票代码。</translation>
    </message>
    <message>
        <source>No invoice code was read.</source>
        <translation>没有读到发票代码。</translation>
    </message>
    <message>
        <source>The number {number} has a possible layout.</source>
        <translation>发票号码 {number} 的编排可能成立。</translation>
    </message>
    <message>
        <source>The number {number} does not have the layout of its kind ({kind}).</source>
        <translation>发票号码 {number} 不符合该票种的编排（{kind}）。</translation>
    </message>
    <message>
        <source>No invoice number was read.</source>
        <translation>没有读到发票号码。</translation>
    </message>
    <message>
        <source>The number carries the year {year}, which fits the issue date.</source>
        <translation>号码所带年份 {year} 与开票日期相符。</translation>
    </message>
    <message>
        <source>The number carries the year {number_year}, but the invoice was issued in {issue_year}.</source>
        <translation>号码所带年份为 {number_year}，但开票年份为 {issue_year}。</translation>
    </message>
    <message>
        <source>Number or issue date is missing.</source>
        <translation>缺少号码或开票日期。</translation>
    </message>
    <message>
        <source>The issue date {date} is possible.</source>
        <translation>开票日期 {date} 可能成立。</translation>
    </message>
    <message>
        <source>The issue date {date} lies in the future; by this computer's clock today is {today}.</source>
        <translation>开票日期 {date} 在未来；按本机时钟今天是 {today}。</translation>
    </message>
    <message>
        <source>The issue date {date} is earlier than this kind ({kind}), which exists since {since}.</source>
        <translation>开票日期 {date} 早于该票种（{kind}）出现的 {since}。</translation>
    </message>
    <message>
        <source>No issue date was read.</source>
        <translation>没有读到开票日期。</translation>
    </message>
    <message>
        <source>The paper ticket of {date} is from before {last_day}, the last day for paper.</source>
        <translation>纸质客票日期 {date} 不晚于纸质客票最后期限 {last_day}。</translation>
    </message>
    <message>
        <source>The paper ticket is of {date}, but paper tickets are receipts until {last_day} only.</source>
        <translation>纸质客票日期为 {date}，但纸质客票只在 {last_day} 之前可作报销凭证。</translation>
    </message>
    <message>
        <source>This is no paper ticket.</source>
        <translation>这不是纸质客票。</translation>
    </message>
    <message>
        <source>{id} has the right check character.</source>
        <translation>{id} 的校验码正确。</translation>
    </message>
    <message>
        <source>The check character of {id} is wrong; it would be {expected}.</source>
        <translation>{id} 的校验码不对，应为 {expected}。</translation>
    </message>
    <message>
        <source>{id} is no taxpayer id.</source>
        <translation>{id} 不是纳税人识别号。</translation>
    </message>
    <message>
        <source>{id} is of an older or masked form, which has no check character.</source>
        <translation>{id} 是旧式或隐去部分的识别号，没有校验码可查。</translation>
    </message>
    <message>
        <source>No taxpayer id was read.</source>
        <translation>没有读到纳税人识别号。</translation>
    </message>
    <message>
        <source>{net} and {tax} make {total}.</source>
        <translation>{net} 加 {tax} 等于 {total}。</translation>
    </message>
    <message>
        <source>{net} and {tax} do not make {total}; {difference} is left over.</source>
        <translation>{net} 加 {tax} 不等于 {total}，相差 {difference}。</translation>
    </message>
    <message>
        <source>Not all three amounts were read.</source>
        <translation>三个金额没有全部读到。</translation>
    </message>
    <message>
        <source>All {count} lines add up to the totals.</source>
        <translation>全部 {count} 行合计与总额相等。</translation>
    </message>
    <message>
        <source>{field}: the lines make {lines}, the total is {total}; {difference} is left over.</source>
        <translation>{field}：各行合计 {lines}，总额 {total}，相差 {difference}。</translation>
    </message>
    <message>
        <source>Not every line's amount was read.</source>
        <translation>没有读到每一行的金额。</translation>
    </message>
    <message>
        <source>No lines were read.</source>
        <translation>没有读到明细行。</translation>
    </message>
    <message>
        <source>The tax of all {count} lines follows from their rates.</source>
        <translation>{count} 行的税额都与税率相符。</translation>
    </message>
    <message>
        <source>Line {line} ({name}): {amount} at {rate} does not give the tax {tax}; it is off by {difference}.</source>
        <translation>第 {line} 行（{name}）：{amount} 按 {rate} 计算与税额 {tax} 不符，相差 {difference}。</translation>
    </message>
    <message>
        <source>No line has a rate to compute with.</source>
        <translation>没有可供计算税率的行。</translation>
    </message>
    <message>
        <source>The rates {rates} were in force on the issue date.</source>
        <translation>税率 {rates} 在开票日有效。</translation>
    </message>
    <message>
        <source>The rate {rate} was not in force on {date}.</source>
        <translation>税率 {rate} 在 {date} 无效。</translation>
    </message>
    <message>
        <source>No rate was read.</source>
        <translation>没有读到税率。</translation>
    </message>
    <message>
        <source>{words} is {total}.</source>
        <translation>{words}即 {total}。</translation>
    </message>
    <message>
        <source>{words} is {value}, but the total is {total}.</source>
        <translation>{words}为 {value}，但价税合计为 {total}。</translation>
    </message>
    <message>
        <source>{words} cannot be read as an amount.</source>
        <translation>无法把“{words}”读作金额。</translation>
    </message>
    <message>
        <source>Amount in words or total is missing.</source>
        <translation>缺少大写金额或价税合计。</translation>
    </message>
    <message>
        <source>Number, date and an amount were read.</source>
        <translation>已读到号码、日期和金额。</translation>
    </message>
    <message>
        <source>Not read: {fields}. Look at the original.</source>
        <translation>没有读到：{fields}。请查看原件。</translation>
    </message>
    <message>
        <source>This is its first showing here.</source>
        <translation>在这里是第一次出示。</translation>
    </message>
    <message>
        <source>Without number, or code, it cannot be looked up.</source>
        <translation>没有号码或代码，无法查找。</translation>
    </message>
    <message>
        <source>The shared database did not answer: whether another desk has seen it is not known.</source>
        <translation>共享数据库没有应答：其他电脑是否见过这张发票不得而知。</translation>
    </message>
    <message>
        <source>Date and amounts are the same as before.</source>
        <translation>日期和金额与以前相同。</translation>
    </message>
    <message>
        <source>{field} is {now}, but was {before} when shown at {time}. One of the two is wrong.</source>
        <translation>{field}现为 {now}，而 {time} 出示时为 {before}。两者必有一错。</translation>
    </message>
    <message>
        <source>No invoice of the same seller, total and date is kept.</source>
        <translation>没有同一销售方、同一金额、同一日期的其他发票。</translation>
    </message>
    <message>
        <source>The shared database did not answer: only what this computer keeps was compared.</source>
        <translation>共享数据库没有应答：只与本机保存的内容作了比较。</translation>
    </message>
    <message>
        <source>Number {number} has the same seller, total and date; checked {time} by {by}. Two such purchases are possible.</source>
        <translation>号码 {number} 的销售方、金额和日期相同，{time} 由 {by} 查验。也可能是两次消费。</translation>
    </message>
    <message>
        <source>It is a blue-letter invoice.</source>
        <translation>这是蓝字发票。</translation>
    </message>
    <message>
        <source>It is a red-letter invoice: it takes back an earlier one ({number}).</source>
        <translation>这是红字发票，冲销了此前的发票（{number}）。</translation>
    </message>
    <message>
        <source>The buyer is {name}.</source>
        <translation>购买方是 {name}。</translation>
    </message>
    <message>
        <source>The buyer is {name} {id}, none of our companies.</source>
        <translation>购买方是 {name} {id}，不是我们的公司。</translation>
    </message>
    <message>
        <source>The taxpayer id {id} is ours, but the title reads {name} in place of {our_name}.</source>
        <translation>识别号 {id} 是我们的，但名称写成 {name}，应为 {our_name}。</translation>
    </message>
    <message>
        <source>The title {name} is ours, but the taxpayer id reads {id} in place of {our_id}.</source>
        <translation>名称 {name} 是我们的，但识别号写成 {id}，应为 {our_id}。</translation>
    </message>
    <message>
        <source>The buyer cannot be told from this; look at the original.</source>
        <translation>由此看不出购买方，请查看原件。</translation>
    </message>
    <message>
        <source>No company is set up under Settings, so this was passed over.</source>
        <translation>“设置”中尚未登记公司，已跳过。</translation>
    </message>
    <message>
        <source>The tax bureau's ledger lists this invoice, and every field that both have agrees: {fields}. Export {file}, issued {first} to {last}, exported {exported}, SHA-256 {sha256}. It may have been voided or red-lettered since.</source>
        <translation>税务局底账中有这张发票，双方都有的字段全部一致：{fields}。导出文件 {file}，开票日期 {first} 至 {last}，导出时间 {exported}，SHA-256 {sha256}。此后仍可能被作废或红冲。</translation>
    </message>
    <message>
        <source>The ledger lists this number with another {field}: here {ours}, in the ledger {ledgers} (export {file} of {exported}).</source>
        <translation>底账中该号码的“{field}”不同：这里是 {ours}，底账是 {ledgers}（导出文件 {file}，{exported}）。</translation>
    </message>
    <message>
        <source>The ledger has another {field}: here {ours}, in the ledger {ledgers} (export {file} of {exported}). It was typed or recognised: check the entry first.</source>
        <translation>底账中的“{field}”不同：这里是 {ours}，底账是 {ledgers}（导出文件 {file}，{exported}）。该项由手工录入或识别得来，请先核对录入内容。</translation>
    </message>
    <message>
        <source>The export {file} covers this company and day ({first} to {last}, exported {exported}), and does not list the invoice (SHA-256 {sha256}). It may have been issued to another company or not been delivered.</source>
        <translation>导出文件 {file} 覆盖该公司和这一天（{first} 至 {last}，导出时间 {exported}），其中没有这张发票（SHA-256 {sha256}）。也可能是开给了另一家公司，或尚未交付。</translation>
    </message>
    <message>
        <source>The ledger lists the number, but nothing else could be compared (export {file}).</source>
        <translation>底账中有该号码，但没有其他可比较的内容（导出文件 {file}）。</translation>
    </message>
    <message>
        <source>The newest export was made too early to list it ({exported}).</source>
        <translation>最新的导出文件导出过早，不可能列有这张发票（{exported}）。</translation>
    </message>
    <message>
        <source>It is not listed, but the export {file} is not complete: nothing follows from that.</source>
        <translation>其中没有这张发票，但导出文件 {file} 不完整：不说明任何问题。</translation>
    </message>
    <message>
        <source>It is not listed. Whether it should be is not known: the taxpayer id of our side was not read.</source>
        <translation>底账中没有。是否本应列出不得而知：没有读到我方的纳税人识别号。</translation>
    </message>
    <message>
        <source>Without its number and date it cannot be looked up in the ledger.</source>
        <translation>没有号码和开票日期，无法在底账中查找。</translation>
    </message>
    <message>
        <source>The ledger covers this day for other companies or the other direction only: nothing follows from that.</source>
        <translation>底账在这一天只覆盖其他公司或另一方向：不说明任何问题。</translation>
    </message>
    <message>
        <source>The ledger lies on the office's server and could not be asked.</source>
        <translation>底账在办公室的服务器上，无法查询。</translation>
    </message>
    <message>
        <source>No export of the ledger covers its date.</source>
        <translation>没有导出文件覆盖它的开票日期。</translation>
    </message>
    <message>
        <source>The ledger says that it is normal, as of {exported}.</source>
        <translation>底账显示状态正常，截至 {exported}。</translation>
    </message>
    <message>
        <source>It was red-lettered as a whole: {taken} were taken back, state {said} (export {file} of {exported}).</source>
        <translation>已全额红冲：冲回 {taken}，状态 {said}（导出文件 {file}，{exported}）。</translation>
    </message>
    <message>
        <source>It was voided: {said} (export {file} of {exported}).</source>
        <translation>已作废：{said}（导出文件 {file}，{exported}）。</translation>
    </message>
    <message>
        <source>It was red-lettered in part: {taken} were taken back, {left} are left, state {said} (export {file} of {exported}).</source>
        <translation>已部分红冲：冲回 {taken}，剩余 {left}，状态 {said}（导出文件 {file}，{exported}）。</translation>
    </message>
    <message>
        <source>The export {file} does not tell its state.</source>
        <translation>导出文件 {file} 未注明它的状态。</translation>
    </message>
    <message>
        <source>It has no row in the ledger.</source>
        <translation>底账中没有这一行。</translation>
    </message>
    <message>
        <source>The tax bureau sees no risk, as of {exported}.</source>
        <translation>税务局未提示风险，截至 {exported}。</translation>
    </message>
    <message>
        <source>The tax bureau calls it an abnormal voucher: {said} (export {file} of {exported}). Its tax must not be deducted.</source>
        <translation>税务局列为异常凭证：{said}（导出文件 {file}，{exported}）。其税额不得抵扣。</translation>
    </message>
    <message>
        <source>The tax bureau calls it a suspicious invoice: {said} (export {file} of {exported}).</source>
        <translation>税务局列为疑点发票：{said}（导出文件 {file}，{exported}）。</translation>
    </message>
    <message>
        <source>The export {file} does not tell its risk level.</source>
        <translation>导出文件 {file} 未注明它的风险等级。</translation>
    </message>
    <message>
        <source>{count} exports list it, and say the same.</source>
        <translation>{count} 份导出文件列有它，内容一致。</translation>
    </message>
    <message>
        <source>Two exports give another {field}: {newer} in {newer_file}, {older} in {older_file}. One of them was altered, or both are of different queries.</source>
        <translation>两份导出文件的“{field}”不同：{newer_file} 中是 {newer}，{older_file} 中是 {older}。其中一份被改动过，或两份的查询条件不同。</translation>
    </message>
    <message>
        <source>At most one export lists it; there is nothing to compare.</source>
        <translation>最多一份导出文件列有它，没有可比较的内容。</translation>
    </message>
    <message>
        <source>Seen before, last {time} by {by}. Earlier showings: {count}.</source>
        <translation>以前出现过，最近一次 {time} 由 {by} 查验；此前共 {count} 次。</translation>
    </message>
    <message>
        <source>Seen before, last {time} by {by}, as {input}. Earlier showings: {count}.</source>
        <translation>以前出现过，最近一次 {time} 由 {by} 查验，{input}；此前共 {count} 次。</translation>
    </message>
    <message>
        <source>There is no earlier showing of another document to compare.</source>
        <translation>没有来自其他文件的出示可比较。</translation>
    </message>
    <message>
        <source>{name} is a former title of {our_name}.</source>
        <translation>{name} 是 {our_name} 的曾用名。</translation>
    </message>
    <message>
        <source>{name} issued it: it is one of our own invoices.</source>
        <translation>由 {name} 开出：是我们自己的发票。</translation>
    </message>
    <message>
        <source>The total {total} is within the limit of {limit}.</source>
        <translation>价税合计 {total} 在限额 {limit} 之内。</translation>
    </message>
    <message>
        <source>The total {total} is over the limit of {limit}.</source>
        <translation>价税合计 {total} 超过限额 {limit}。</translation>
    </message>
    <message>
        <source>The total was not read.</source>
        <translation>没有读到价税合计。</translation>
    </message>
    <message>
        <source>No limit is set for it.</source>
        <translation>没有适用的限额。</translation>
    </message>
    <message>
        <source>{date} is not before {first_day}, the first day that is taken.</source>
        <translation>{date} 不早于可受理的第一天 {first_day}。</translation>
    </message>
    <message>
        <source>{date} is before {first_day}, the first day that is taken.</source>
        <translation>{date} 早于可受理的第一天 {first_day}。</translation>
    </message>
    <message>
        <source>The issue date was not read.</source>
        <translation>没有读到开票日期。</translation>
    </message>
    <message>
        <source>No oldest date is set.</source>
        <translation>没有设定时限。</translation>
    </message>
    <message>
        <source>Invoices of {year} are still taken.</source>
        <translation>{year} 年的发票仍可受理。</translation>
    </message>
    <message>
        <source>Invoices of {year} are no longer taken: last year's are until the end of month {month}.</source>
        <translation>{year} 年的发票已不受理：上一年的发票收到 {month} 月底。</translation>
    </message>
    <message>
        <source>No rule on earlier years is set.</source>
        <translation>没有设定跨年规则。</translation>
    </message>
    <message>
        <source>The archive holds no row of neighbouring numbers of this seller.</source>
        <translation>票夹中没有该销售方的连号发票。</translation>
    </message>
    <message>
        <source>The archive holds {count} neighbouring numbers of this seller: {numbers}. A bill may have been split.</source>
        <translation>票夹中有该销售方的 {count} 个相邻号码：{numbers}。可能是一笔消费拆开的。</translation>
    </message>
    <message>
        <source>No rule on consecutive numbers is set.</source>
        <translation>没有设定连号规则。</translation>
    </message>
    <message>
        <source>The seller is not on the list of those to watch.</source>
        <translation>销售方不在重点关注名单中。</translation>
    </message>
    <message>
        <source>{name} is a supplier to watch: {why}</source>
        <translation>{name} 是重点关注的供应商：{why}</translation>
    </message>
    <message>
        <source>No supplier is on the list of those to watch.</source>
        <translation>重点关注名单是空的。</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>The tax bureau's export</source>
        <translation>税务局导出文件</translation>
    </message>
    <message>
        <source>What this check proves, and what not</source>
        <translation>这项检查能证明什么、不能证明什么</translation>
    </message>
    <message>
        <source>{source}, {part}</source>
        <translation>{source}，{part}</translation>
    </message>
    <message>
        <source>Noticed while reading</source>
        <translation>读取时注意到</translation>
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
        <translation>首次启动</translation>
    </message>
</context>
<context>
    <name>GapFilters</name>
    <message>
        <source>All our companies</source>
        <translation>我们的全部公司</translation>
    </message>
    <message>
        <source>Part of a number, a name or a taxpayer id</source>
        <translation>号码、名称或纳税人识别号的一部分</translation>
    </message>
    <message>
        <source>Total from</source>
        <translation>价税合计不低于</translation>
    </message>
    <message>
        <source>Least total in yuan</source>
        <translation>最低价税合计（元）</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>金额大的在前</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>按公司</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按号码</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>我们的公司</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>取得或开具</translation>
    </message>
</context>
<context>
    <name>GapsView</name>
    <message>
        <source>Issued</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>销售方</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>购买方</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>价税合计</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing like that. Widen what is asked for above.</source>
        <translation>没有符合条件的。请放宽上面的条件。</translation>
    </message>
    <message>
        <source>We hold every invoice that the ledger lists.</source>
        <translation>底账中的每张发票，票夹中都有。</translation>
    </message>
    <message>
        <source>The ledger lists every invoice that it covers and that we hold.</source>
        <translation>票夹中在覆盖范围内的每张发票，底账中都有。</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n 张发票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n invoice(s)</source>
        <translation>
            <numerusform>前 %n 张发票</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing invoices</source>
        <translation>有账无票</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>有票无账</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在写入列表</translation>
    </message>
    <message>
        <source>Where to put the letters</source>
        <translation>催票函存放到哪里</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>正在写催票函</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>导出为电子表格（XLSX）…</translation>
    </message>
    <message>
        <source>As comma-separated values (CSV)…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Letters to suppliers…</source>
        <translation>催票函…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Rows without an invoice</source>
        <translation>有账无票</translation>
    </message>
    <message>
        <source>Invoices without a row</source>
        <translation>有票无账</translation>
    </message>
</context>
<context>
    <name>GoingThere</name>
    <message>
        <source>This desk will work with the archive that is there, beside the office's other desks. The archive of this computer stays as it is, and comes back when you leave.</source>
        <translation>这台电脑将与办公室的其他电脑一起使用那里的票夹。本机的票夹保持不变，退出后继续使用。</translation>
    </message>
    <message>
        <source>Every invoice, document, note and log entry is copied there and compared; the desk waits until it is done. Then the office's desks work with the archive there. The folder on this computer is kept under another name. Stopped or failed, all stays as it is.</source>
        <translation>全部发票、文件、备注和日志都会复制过去并逐一核对，其间验票台暂停。之后办公室的电脑都使用那里的票夹。本机的文件夹改名保留。停止或失败时一切保持原样。</translation>
    </message>
    <message>
        <source>Work with the archive there</source>
        <translation>使用那里的票夹</translation>
    </message>
    <message>
        <source>Move the archive there</source>
        <translation>把票夹搬过去</translation>
    </message>
</context>
<context>
    <name>HandOverBar</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Hold an invoice in front of the camera (Ctrl+K)</source>
        <translation>把发票对准摄像头（Ctrl+K）</translation>
    </message>
    <message>
        <source>Hold an invoice in front of the camera</source>
        <translation>把发票对准摄像头</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open one or many files (Ctrl+O), or a folder (Ctrl+Shift+O)</source>
        <translation>打开一个或多个文件（Ctrl+O），或文件夹（Ctrl+Shift+O）</translation>
    </message>
    <message>
        <source>Open one or many files</source>
        <translation>打开一个或多个文件</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Type in what stands on the invoice (Ctrl+T)</source>
        <translation>录入发票上的内容（Ctrl+T）</translation>
    </message>
    <message>
        <source>Type in what stands on the invoice</source>
        <translation>录入发票上的内容</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>The help's pages are missing.</source>
        <translation>帮助页面缺失。</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>查找帮助</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No page has these words. Search for less.</source>
        <translation>没有页面包含这些词。请减少查找内容。</translation>
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
        <translation>查验时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>查验人</translation>
    </message>
    <message>
        <source>Genuine?</source>
        <translation>真伪</translation>
    </message>
    <message>
        <source>Take it?</source>
        <translation>能否收</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>销售方</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>价税合计</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>The history cannot be read</source>
        <translation>无法读取查验历史</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Nothing was verified then</source>
        <translation>这段时间没有查验</translation>
    </message>
    <message>
        <source>Choose another period or another person.</source>
        <translation>请选择其他期间或其他人。</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>显示全部历史</translation>
    </message>
    <message>
        <source>Nothing was verified yet</source>
        <translation>还没有查验过</translation>
    </message>
    <message>
        <source>Every invoice that you check at the desk appears here.</source>
        <translation>在验票台查过的每张发票都会出现在这里。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>查验时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody verified anything yet.</source>
        <translation>还没有人查验过。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>History of verifications</source>
        <translation>查验历史</translation>
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
            <numerusform>有 %n 行未能导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was taken in before. Nothing was changed.</source>
        <translation>这份文件以前已经导入，没有任何改变。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken in</source>
        <translation>
            <numerusform>已导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {unchanged} as they were known</source>
        <translation>新增 {new}，有变化 {changed}，无变化 {unchanged}</translation>
    </message>
    <message>
        <source>{red} red-lettered, {voided} voided, {risk} at risk</source>
        <translation>已红冲 {red}，已作废 {voided}，有风险 {risk}</translation>
    </message>
    <message>
        <source>Of the invoices held here {agree} agree and {differ} differ</source>
        <translation>票夹中的发票：{agree} 张一致，{differ} 张不一致</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) on invoices that were let through</source>
        <translation>
            <numerusform>已放行的发票有 %n 条预警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{layouts}; %n row(s)</source>
        <translation>
            <numerusform>{layouts}；%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued {first} to {last} as the rows say</source>
        <translation>各行的开票日期从 {first} 到 {last}</translation>
    </message>
    <message>
        <source>Period: {period}. Time of export: {exported}.</source>
        <translation>期间：{period}。导出时间：{exported}。</translation>
    </message>
    <message>
        <source>Hidden sheets are passed over: {names}.</source>
        <translation>隐藏的工作表已跳过：{names}。</translation>
    </message>
    <message>
        <source>These invoices were issued by the company, not received.</source>
        <translation>这些发票是该公司开具的，不是取得的。</translation>
    </message>
    <message>
        <source>The company is none of those in Settings.</source>
        <translation>该公司不在“设置”登记的公司之中。</translation>
    </message>
    <message>
        <source>This very file was taken in before.</source>
        <translation>这份文件以前已经导入。</translation>
    </message>
    <message>
        <source>It lists some kinds of invoices only: what it lacks proves nothing.</source>
        <translation>它只列部分发票：其中没有，不说明任何问题。</translation>
    </message>
    <message>
        <source>The period goes on after the day of the export; the rest is not covered.</source>
        <translation>期间的截止日晚于导出日，其后不在覆盖范围内。</translation>
    </message>
    <message>
        <source>It has no rows.</source>
        <translation>其中没有任何行。</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>不导入</translation>
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
        <translation>取得或开具</translation>
    </message>
    <message>
        <source>Issued from, to</source>
        <translation>开票日期起止</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>Issued from</source>
        <translation>开票日期起</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>开票日期止</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>导入</translation>
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
        <translation>扫描二维码</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>OFD document</source>
        <translation>OFD 文件</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>XML 文件</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>InvoiceKind</name>
    <message>
        <source>Fully digital invoice (VAT special)</source>
        <translation>数电发票（增值税专用发票）</translation>
    </message>
    <message>
        <source>Fully digital invoice (ordinary)</source>
        <translation>数电发票（普通发票）</translation>
    </message>
    <message>
        <source>VAT special invoice</source>
        <translation>增值税专用发票</translation>
    </message>
    <message>
        <source>VAT ordinary invoice</source>
        <translation>增值税普通发票</translation>
    </message>
    <message>
        <source>VAT electronic special invoice</source>
        <translation>增值税电子专用发票</translation>
    </message>
    <message>
        <source>VAT electronic ordinary invoice</source>
        <translation>增值税电子普通发票</translation>
    </message>
    <message>
        <source>VAT roll invoice</source>
        <translation>增值税普通发票（卷票）</translation>
    </message>
    <message>
        <source>Toll invoice</source>
        <translation>通行费发票</translation>
    </message>
    <message>
        <source>Motor vehicle sales invoice</source>
        <translation>机动车销售统一发票</translation>
    </message>
    <message>
        <source>Used vehicle sales invoice</source>
        <translation>二手车销售统一发票</translation>
    </message>
    <message>
        <source>Railway electronic ticket</source>
        <translation>铁路电子客票</translation>
    </message>
    <message>
        <source>Air transport itinerary</source>
        <translation>航空运输电子客票行程单</translation>
    </message>
    <message>
        <source>Digital invoice on paper (special)</source>
        <translation>数电纸质发票（增值税专用发票）</translation>
    </message>
    <message>
        <source>Digital invoice on paper (ordinary)</source>
        <translation>数电纸质发票（普通发票）</translation>
    </message>
    <message>
        <source>Blockchain invoice</source>
        <translation>区块链发票</translation>
    </message>
    <message>
        <source>Kind unknown</source>
        <translation>票种未知</translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n 张发票</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count} invoices</source>
        <translation>超过 {count} 张</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>无法读取列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>No invoice matches</source>
        <translation>没有符合的发票</translation>
    </message>
    <message>
        <source>Search for less, or clear the filters.</source>
        <translation>请减少查找内容，或清除筛选。</translation>
    </message>
    <message>
        <source>Show all invoices</source>
        <translation>显示全部发票</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Every invoice that you check at the desk is kept here.</source>
        <translation>在验票台查过的每张发票都保存在这里。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存查找</translation>
    </message>
</context>
<context>
    <name>InvoiceSearch</name>
    <message>
        <source>This search is kept as “{name}”</source>
        <translation>查找已保存为“{name}”</translation>
    </message>
    <message>
        <source>The saved search “{name}” was removed</source>
        <translation>已删除保存的查找“{name}”</translation>
    </message>
</context>
<context>
    <name>KeyFileSheet</name>
    <message>
        <source>Where the key file is kept</source>
        <translation>密钥文件的位置</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>把密钥放在文件里</translation>
    </message>
    <message>
        <source>A keyring protects the key by your sign-in; a file does not. Whoever can read the file and the archive can read every invoice in it. Choose this only where there is no keyring, and best on a medium that you take with you.</source>
        <translation>钥匙串用您的登录保护密钥，文件则不能。谁能读到这个文件和票夹，谁就能读取其中所有发票。只有在没有钥匙串时才选择这种方式，最好放在随身带走的介质上。</translation>
    </message>
    <message>
        <source>The key file: {path}</source>
        <translation>密钥文件：{path}</translation>
    </message>
    <message>
        <source>I understand, and want the key in this file</source>
        <translation>我明白，并要把密钥放在这个文件里</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>换个位置…</translation>
    </message>
    <message>
        <source>Keep the key in this file</source>
        <translation>把密钥放在这个文件里</translation>
    </message>
</context>
<context>
    <name>KeyHandover</name>
    <message>
        <source>Save the recovery key</source>
        <translation>保存恢复密钥</translation>
    </message>
    <message>
        <source>InvoiceDesk recovery key</source>
        <translation>InvoiceDesk 恢复密钥</translation>
    </message>
    <message>
        <source>Saved as {name}. Take the file or a print of it away from this computer.</source>
        <translation>已保存为 {name}。请把文件或打印件拿到这台电脑以外的地方。</translation>
    </message>
    <message>
        <source>The recovery key is at the printer.</source>
        <translation>恢复密钥已送到打印机。</translation>
    </message>
    <message>
        <source>The printer did not take it. Check it, or save the key as a PDF.</source>
        <translation>打印机没有接收。请检查打印机，或把密钥保存为 PDF。</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Writing everything anew under the new key…</source>
        <translation>正在用新密钥重写全部内容…</translation>
    </message>
    <message>
        <source>The archive has a new key. Only the new recovery key opens it; keep the old one as long as you keep backups of before.</source>
        <translation>票夹已换新密钥，只有新的恢复密钥能打开它；只要还留着以前的备份，就请保留旧恢复密钥。</translation>
    </message>
    <message>
        <source>In the file {path}. Whoever can read it can read the archive.</source>
        <translation>在文件 {path} 中。谁能读到它，谁就能读取票夹。</translation>
    </message>
    <message>
        <source>In the system's keyring, protected by your sign-in</source>
        <translation>在系统钥匙串中，由您的登录保护</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The archive is encrypted. Its key is kept for you; the recovery key, which only you have, opens it when that is lost.</source>
        <translation>票夹已加密。密钥由系统替您保管；密钥丢失时，用只有您掌握的恢复密钥打开。</translation>
    </message>
    <message>
        <source>The key is</source>
        <translation>密钥位置</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>更换密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>Change the key when somebody may have seen it or the recovery key. A new recovery key is shown, which you print and type back; then the whole archive is written anew, and the desk waits until it is done. The old recovery key still opens older backups, and nothing else.</source>
        <translation>如果密钥或恢复密钥可能被人看到，请更换。程序会显示新的恢复密钥，请打印并照样输入一遍；随后重写整个票夹，其间验票台暂停。旧恢复密钥只能打开以前的备份。</translation>
    </message>
    <message>
        <source>Show the new recovery key</source>
        <translation>显示新的恢复密钥</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Keep the present key</source>
        <translation>保留现有密钥</translation>
    </message>
</context>
<context>
    <name>KnownOffers</name>
    <message>
        <source>The archive has this number: {kind}, {seller}, {day}, {total}. Compare with the paper.</source>
        <translation>票夹中已有这个号码：{kind}，{seller}，{day}，{total}。请与纸面核对。</translation>
    </message>
    <message>
        <source>{field}: recognised {recognised}; the archive knows {known}.</source>
        <translation>{field}：识别为 {recognised}，票夹中是 {known}。</translation>
    </message>
</context>
<context>
    <name>LedgerLayout</name>
    <message>
        <source>Invoices</source>
        <translation>发票基础信息</translation>
    </message>
    <message>
        <source>Lines of invoices</source>
        <translation>信息汇总表（明细行）</translation>
    </message>
    <message>
        <source>Selection for deduction</source>
        <translation>抵扣勾选</translation>
    </message>
    <message>
        <source>Confirmed use</source>
        <translation>用途确认</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Exports (*.xlsx *.xlsm *.xls *.csv *.zip)</source>
        <translation>导出文件 (*.xlsx *.xlsm *.xls *.csv *.zip)</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>打开导出文件</translation>
    </message>
    <message>
        <source>Looking at what this is</source>
        <translation>正在识别文件</translation>
    </message>
    <message>
        <source>Taking in {name}</source>
        <translation>正在导入 {name}</translation>
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
        <translation>待处理（{count}）</translation>
    </message>
    <message>
        <source>To deal with</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>Held, but not in the ledger</source>
        <translation>有票无账</translation>
    </message>
    <message>
        <source>In the ledger, but not held</source>
        <translation>有账无票</translation>
    </message>
    <message>
        <source>No export of the tax bureau's ledger yet</source>
        <translation>还没有税务局底账的导出文件</translation>
    </message>
    <message>
        <source>In 税务数字账户 choose 全量发票查询, the period and 导出. Drop the file here as it was downloaded, or open it. From then on each invoice that it covers gets the tax bureau's own word, offline.</source>
        <translation>在“税务数字账户”中选择“全量发票查询”，设定期间后“导出”。把下载的文件原样拖到这里，或点击打开。此后它覆盖的每张发票，不联网也有税务局的说法。</translation>
    </message>
    <message>
        <source>Open an export…</source>
        <translation>打开导出文件…</translation>
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
        <translation>异常凭证</translation>
    </message>
    <message>
        <source>Suspicious invoice</source>
        <translation>疑点发票</translation>
    </message>
    <message>
        <source>Risk not told</source>
        <translation>未注明风险等级</translation>
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
        <translation>已红冲-全额</translation>
    </message>
    <message>
        <source>Red-lettered in part</source>
        <translation>已红冲-部分</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>State not told</source>
        <translation>未注明状态</translation>
    </message>
</context>
<context>
    <name>LedgerVoice</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>issued {first} to {last}</source>
        <translation>开票日期 {first} 至 {last}</translation>
    </message>
    <message>
        <source>exported {time}</source>
        <translation>导出于 {time}</translation>
    </message>
    <message>
        <source>Covers what was issued</source>
        <translation>覆盖的开票日期</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>This invoice</source>
        <translation>这张发票</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>底账</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>The same file</source>
        <translation>同一文件</translation>
    </message>
    <message>
        <source>The same invoice</source>
        <translation>同一发票</translation>
    </message>
    <message>
        <source>Same seller, total and date</source>
        <translation>销售方、金额、日期相同</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>Any kind of expense</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>above</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Kind of expense</source>
        <translation>费用类别</translation>
    </message>
    <message>
        <source>Total in yuan above which another look is needed</source>
        <translation>价税合计超过多少元需复核</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation>删除这个限额</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Goods or service</source>
        <translation>货物或服务</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格型号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
</context>
<context>
    <name>LogFault</name>
    <message>
        <source>Entry {number} is missing: it was deleted, or put elsewhere.</source>
        <translation>缺少第 {number} 条：被删除或挪到了别处。</translation>
    </message>
    <message>
        <source>Entry {number} was altered after it was written.</source>
        <translation>第 {number} 条写入后被改动。</translation>
    </message>
    <message>
        <source>Entry {number} does not follow from the one before it: entries were put in another order or replaced.</source>
        <translation>第 {number} 条与前一条接不上：条目被调换或替换。</translation>
    </message>
    <message>
        <source>The newest entries are gone, from entry {number} on.</source>
        <translation>从第 {number} 条起，最新的条目不见了。</translation>
    </message>
    <message>
        <source>At entry {number} the end of the log was altered, removed, or replaced by an older one.</source>
        <translation>在第 {number} 条处，日志的末尾被改动、删除或换成了旧的。</translation>
    </message>
    <message>
        <source>The key that signs these entries was replaced: none of them can be relied on, from entry {number} on.</source>
        <translation>签名所用的密钥被替换：从第 {number} 条起都不可信。</translation>
    </message>
</context>
<context>
    <name>LogVerifying</name>
    <message>
        <source>The log does not hold.</source>
        <translation>日志不成立。</translation>
    </message>
    <message numerus="yes">
        <source>The log holds: %n entries, none missing, none altered.</source>
        <translation>
            <numerusform>日志成立：%n 条，无缺失，无改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk {desk}: {fault}</source>
        <translation>电脑 {desk}：{fault}</translation>
    </message>
    <message>
        <source>Copy the archive as it is to a safe place, then compare it with your backups and with the last line of printed receipts.</source>
        <translation>请把票夹原样复制到安全的地方，再与备份以及打印凭条的最后一行比较。</translation>
    </message>
    <message>
        <source>It goes on from where this computer saw it last.</source>
        <translation>日志与本机上次所见相接。</translation>
    </message>
    <message>
        <source>This computer remembered no earlier end of the log to compare it with, so entries that were cut off at its end could not be noticed.</source>
        <translation>本机没有记下以前的日志末尾可供比较，因此末尾被截断的条目无法发现。</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>验证日志(&amp;V)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>正在验证日志</translation>
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
        <translation>签过名的 {count} 个部分，摘要全部与签名时一致。</translation>
    </message>
    <message>
        <source>{member} is not as it was signed: its digest is another one.</source>
        <translation>{member} 与签名时不同：摘要不一致。</translation>
    </message>
    <message>
        <source>{member} was signed and is no longer there.</source>
        <translation>{member} 签过名，现在不见了。</translation>
    </message>
    <message>
        <source>The digests are made by a method that is not known or too weak: {method}.</source>
        <translation>摘要所用的算法未知或强度不足：{method}。</translation>
    </message>
    <message>
        <source>The digest over everything that was signed is the one in the signature.</source>
        <translation>全部被签内容的摘要与签名中的一致。</translation>
    </message>
    <message>
        <source>The digest over what was signed is not the one in the signature: bytes were changed, or the signature comes from another document.</source>
        <translation>被签内容的摘要与签名中的不一致：字节被改动，或签名取自另一份文件。</translation>
    </message>
    <message>
        <source>Everything that the document shows is covered by the signature.</source>
        <translation>文件显示的内容全部在签名范围内。</translation>
    </message>
    <message>
        <source>The document shows parts that the signature does not cover.</source>
        <translation>文件显示的内容中，有签名未覆盖的部分。</translation>
    </message>
    <message>
        <source>Something was added to the document after it was signed.</source>
        <translation>签名之后，文件又添加了内容。</translation>
    </message>
    <message>
        <source>The signature leaves out bytes of the file that it should cover.</source>
        <translation>签名漏掉了本应覆盖的字节。</translation>
    </message>
    <message>
        <source>The signature was made with the signer's key over exactly this.</source>
        <translation>签名确由签章者的密钥对这些内容作出。</translation>
    </message>
    <message>
        <source>The signature does not fit: what was signed was changed, or another key signed it.</source>
        <translation>签名不符：被签内容遭改动，或由另一把密钥签名。</translation>
    </message>
    <message>
        <source>The signature could not be read: {reason}.</source>
        <translation>签名无法读取：{reason}。</translation>
    </message>
    <message>
        <source>The file holds no certificate of the signer: nobody can verify the signature from it.</source>
        <translation>文件中没有签章者的证书：仅凭此文件，谁也无法验证签名。</translation>
    </message>
    <message>
        <source>A signature is present, and cannot be checked offline: which bytes it covers is not published.</source>
        <translation>带有签名，但不联网无法验证：签名覆盖哪些字节没有公开。</translation>
    </message>
    <message>
        <source>It was signed by an algorithm that is not known here: {algorithm}.</source>
        <translation>签名算法在这里未知：{algorithm}。</translation>
    </message>
    <message>
        <source>It was signed by an algorithm that is too weak by today's standards: {algorithm}.</source>
        <translation>按今天的标准，签名算法强度不足：{algorithm}。</translation>
    </message>
    <message>
        <source>The seal names this signer among those who may use it.</source>
        <translation>印章中列有这位签章者，准许其使用。</translation>
    </message>
    <message>
        <source>The seal does not name this signer: somebody else used it.</source>
        <translation>印章中没有这位签章者：是别人用了这枚印章。</translation>
    </message>
    <message>
        <source>The signer's certificate was valid when it was signed.</source>
        <translation>签名时签章者证书在有效期内。</translation>
    </message>
    <message>
        <source>The signer's certificate was not valid when it was signed.</source>
        <translation>签名时签章者证书不在有效期内。</translation>
    </message>
    <message>
        <source>The signature states no readable time.</source>
        <translation>签名没有写明可读的时间。</translation>
    </message>
    <message>
        <source>The signer's certificate is for signing.</source>
        <translation>签章者证书的用途是签名。</translation>
    </message>
    <message>
        <source>The signer's certificate is not for signing.</source>
        <translation>签章者证书的用途不是签名。</translation>
    </message>
    <message>
        <source>The seal's own file and the seal in the signature are the same, byte by byte.</source>
        <translation>单独存放的印章与签名中的印章逐字节相同。</translation>
    </message>
    <message>
        <source>The seal's own file is another seal than the one in the signature.</source>
        <translation>单独存放的印章与签名中的印章不是同一枚。</translation>
    </message>
    <message>
        <source>The seal was valid when it was used.</source>
        <translation>使用时印章在有效期内。</translation>
    </message>
    <message>
        <source>The seal was not valid when it was used.</source>
        <translation>使用时印章不在有效期内。</translation>
    </message>
    <message>
        <source>The seal was signed with its maker's key and is unchanged.</source>
        <translation>印章由制章者的密钥签名，未被改动。</translation>
    </message>
    <message>
        <source>The maker's signature does not fit the seal: it was changed or put together.</source>
        <translation>制章者的签名与印章不符：印章被改动或拼凑而成。</translation>
    </message>
    <message>
        <source>The seal is older than its maker's certificate. Genuine seals of the tax bureau do that too.</source>
        <translation>印章早于制章者证书。税务局的真印章也有这种情况。</translation>
    </message>
    <message>
        <source>A certificate authority that this computer knows issued the certificate. It says who signed, not that the invoice is genuine.</source>
        <translation>证书由本机认识的证书颁发机构颁发。它说明是谁签的名，不说明发票是真的。</translation>
    </message>
    <message>
        <source>Who issued the signer's certificate is not known to this computer.</source>
        <translation>本机不认识签章者证书的颁发者。</translation>
    </message>
    <message>
        <source>{member} is another one since a later signature was added to it: as expected.</source>
        <translation>{member} 因后来又添加签名而改变：属正常情况。</translation>
    </message>
</context>
<context>
    <name>LookingLine</name>
    <message>
        <source>Looking into {name}… (Esc stops it)</source>
        <translation>正在查看 {name}…（按 Esc 停止）</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the archive…</source>
        <translation>正在打开票夹…</translation>
    </message>
    <message numerus="yes">
        <source>A backup was made and verified: %n invoice(s).</source>
        <translation>
            <numerusform>备份已完成并验证：%n 张发票。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server answers again: %n check(s) were handed over.</source>
        <translation>
            <numerusform>服务器恢复应答：已移交 %n 次查验。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of the archive was tampered with. {fault}</source>
        <translation>票夹的日志被动过手脚。{fault}</translation>
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
        <translation>制章者</translation>
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
        <translation>证书有效期</translation>
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
            <numerusform>已读取 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>验真 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation>
            <numerusform>不实 %n</numerusform>
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
            <numerusform>以前出现过 %n</numerusform>
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
            <numerusform>无法读取 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
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
        <translation>还没有备注。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it; notes stay as they are</source>
        <translation>Ctrl+Enter 添加；备注写入后不能修改</translation>
    </message>
    <message>
        <source>Notes, the newest first</source>
        <translation>备注，最新的在前</translation>
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
        <translation>已入账</translation>
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
        <translation>为什么退回“{status}”？</translation>
    </message>
    <message>
        <source>{person}
{time}</source>
        <translation>{person}
{time}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>{step}, not reached yet</source>
        <translation>{step}，尚未办理</translation>
    </message>
    <message>
        <source>{step}, here it is now</source>
        <translation>{step}，目前在这一步</translation>
    </message>
    <message>
        <source>{step}, passed over</source>
        <translation>{step}，已跳过</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}，已办理</translation>
    </message>
    <message>
        <source>Go back to this step; a reason is asked for</source>
        <translation>退回这一步，须写明原因</translation>
    </message>
    <message>
        <source>Bring the invoice to this step</source>
        <translation>把发票办到这一步</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>标为已查</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Mark as booked</source>
        <translation>标为已入账</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>标为已付</translation>
    </message>
    <message>
        <source>The way through the office</source>
        <translation>办理流程</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Cannot be decided</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>The document is at the printer</source>
        <translation>文件已送到打印机</translation>
    </message>
    <message>
        <source>The printer did not take the document</source>
        <translation>打印机没有接收文件</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Turn the page (R)</source>
        <translation>旋转页面（R）</translation>
    </message>
    <message>
        <source>Print all pages</source>
        <translation>打印全部页面</translation>
    </message>
    <message>
        <source>The document's page</source>
        <translation>文件页面</translation>
    </message>
</context>
<context>
    <name>PasswordAgain</name>
    <message>
        <source>The password of the shared database</source>
        <translation>共享数据库的密码</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>保存此密码</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
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
        <translation>从…到…</translation>
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
        <translation>期间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出发地</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Desk</source>
        <translation>验票台</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>票夹</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>底账</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>{room} ({keys})</source>
        <translation>{room}（{keys}）</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>功能区</translation>
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
        <translation>原因，会保留在历史中</translation>
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
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language of the receipt</source>
        <translation>凭条语言(&amp;L)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>First page of the receipt</source>
        <translation>凭条第一页</translation>
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
        <translation>卷纸，宽 80 毫米</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存凭条</translation>
    </message>
    <message>
        <source>Receipt saved as {name}</source>
        <translation>凭条已保存为 {name}</translation>
    </message>
    <message>
        <source>The receipt is at the printer</source>
        <translation>凭条已送到打印机</translation>
    </message>
    <message>
        <source>The printer did not take the receipt. Check it, or save it as a PDF.</source>
        <translation>打印机没有接收凭条。请检查打印机，或保存为 PDF。</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Receipt</source>
        <translation>凭条</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What is shown of the invoice</source>
        <translation>显示发票的哪部分</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>再次查验</translation>
    </message>
    <message>
        <source>Check the kept original anew, by today's rules; what was found before stays</source>
        <translation>用今天的规则重新查验保存的原件；以前的结果保留</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>保存原件…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close the invoice</source>
        <translation>关闭这张发票</translation>
    </message>
    <message>
        <source>{status} · {category}</source>
        <translation>{status} · {category}</translation>
    </message>
    <message>
        <source>Save the original document</source>
        <translation>保存原始文件</translation>
    </message>
    <message>
        <source>Original saved as {name}</source>
        <translation>原件已保存为 {name}</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyField</name>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The attachment {member} could not be read; the rest of the document was.</source>
        <translation>附件 {member} 无法读取；文件其余部分已读取。</translation>
    </message>
    <message>
        <source>A code on the page is a download address of {host}. It was not opened.</source>
        <translation>页面上有一个码是 {host} 的下载地址。没有打开。</translation>
    </message>
    <message>
        <source>{field}: {text} could not be understood.</source>
        <translation>{field}：无法理解“{text}”。</translation>
    </message>
    <message>
        <source>The key of the archive is kept in the file {path}: whoever can read it can read the archive.</source>
        <translation>票夹的密钥保存在文件 {path} 中：能读到该文件的人就能读取票夹。</translation>
    </message>
    <message>
        <source>The archive gets a new key. Its new recovery key, shown only now: {recovery_key}. Write it down and keep it away from this computer.</source>
        <translation>票夹正在更换密钥。新的恢复密钥只在此刻显示：{recovery_key}。请抄下来，放在离这台电脑远的地方。</translation>
    </message>
    <message>
        <source>Another code on the page was passed over: it is not an invoice's.</source>
        <translation>页面上另有一个码，不是发票二维码，已略过。</translation>
    </message>
    <message>
        <source>The QR code names the unknown kind {kind}; whether its amount {amount} includes tax is not certain.</source>
        <translation>二维码中的票种 {kind} 未知；金额 {amount} 是否含税无法确定。</translation>
    </message>
    <message>
        <source>A new archive was made. Its recovery key, shown only now: {recovery_key}. Write it down and keep it away from this computer.</source>
        <translation>已新建票夹。恢复密钥只在此刻显示一次：{recovery_key}。请抄下来，放在离这台电脑远的地方。</translation>
    </message>
    <message>
        <source>Full-width characters in the scan were repaired.</source>
        <translation>已修正扫描内容中的全角字符。</translation>
    </message>
    <message>
        <source>The file holds {count} invoices.</source>
        <translation>文件中有 {count} 张发票。</translation>
    </message>
    <message>
        <source>The document carries traces of a signature that is gone.</source>
        <translation>文件中有已丢失的签名痕迹。</translation>
    </message>
    <message>
        <source>The name ends in .{extension}, but the content is another format: {format}.</source>
        <translation>文件名以 .{extension} 结尾，但内容是另一种格式：{format}。</translation>
    </message>
    <message>
        <source>The data names two invoice numbers, {first} and {second}.</source>
        <translation>数据中有两个发票号码：{first} 和 {second}。</translation>
    </message>
    <message>
        <source>The shared database does not answer: whether another desk has seen this invoice is not known.</source>
        <translation>共享数据库没有应答：其他电脑是否见过这张发票不得而知。</translation>
    </message>
    <message>
        <source>Kept on this computer until the shared database answers again.</source>
        <translation>暂存在本机，等共享数据库恢复应答。</translation>
    </message>
    <message>
        <source>The office's own rules come from a newer release and were not applied: update this desk.</source>
        <translation>收票规则来自较新的版本，没有应用：请升级这台电脑上的程序。</translation>
    </message>
    <message>
        <source>Only the QR code was read: the text in the picture could not be recognised. Compare names and amounts with the original.</source>
        <translation>只读出了二维码：图片中的文字无法识别。请把名称和金额与原件核对。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Invoice verification receipt</source>
        <translation>发票查验凭条</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>是真的吗？</translation>
    </message>
    <message>
        <source>May we take it?</source>
        <translation>能收吗？</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>发票内容</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>读自</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Shown before</source>
        <translation>以前的出示</translation>
    </message>
    <message>
        <source>The tax bureau's ledger</source>
        <translation>税务局底账</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>An export tells what the tax bureau had recorded when it was made. What was issued, voided or red-lettered since is not in it: the invoice may have been red-lettered since.</source>
        <translation>导出文件反映导出时税务局的记录。此后开具、作废或红冲的内容不在其中：该发票此后可能已被红冲。</translation>
    </message>
    <message>
        <source>Alarms raised by later exports</source>
        <translation>后续导出文件引起的预警</translation>
    </message>
    <message>
        <source>The archive could not be asked for alarms when this was printed.</source>
        <translation>打印时无法向票夹查询预警。</translation>
    </message>
    <message>
        <source>not dealt with yet</source>
        <translation>尚未处理</translation>
    </message>
    <message>
        <source>dealt with {time} by {by}: {how}</source>
        <translation>{by} 于 {time} 处理：{how}</translation>
    </message>
    <message>
        <source>What was handed over, and by what it was judged</source>
        <translation>所交文件与查验依据</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} 字节</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>查验时间</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>查验人</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Newest entry of the log</source>
        <translation>日志最新一条</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读出</translation>
    </message>
    <message>
        <source>Noticed while reading</source>
        <translation>读取时注意到</translation>
    </message>
    <message>
        <source>This receipt records what was checked and found. It does not make an invoice genuine, and does not say that it has not been voided or red-lettered since.</source>
        <translation>本凭条记录检查的内容和结果。它不能使发票变成真的，也不说明发票此后没有被作废或红冲。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
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
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>This key opens the encrypted invoice archive when the computer's own copy of its key is lost: after a new installation, on another computer, or from a backup.</source>
        <translation>电脑自己保管的密钥丢失时（重装系统、换电脑或从备份恢复），用这个密钥打开加密的发票票夹。</translation>
    </message>
    <message>
        <source>Whoever has this page and the archive can read it. Without both this page and the computer's keyring nobody can read it, not even the makers of the program.</source>
        <translation>谁同时拿到这一页和票夹，谁就能读取它。如果这一页和电脑的钥匙串都丢失，任何人都无法读取，包括程序的作者。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>票夹</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>{count} documents are damaged in the archive and are not here: see damaged.txt.</source>
        <translation>票夹中有 {count} 个文件已损坏，未包含在内：见 damaged.txt。</translation>
    </message>
    <message>
        <source>Verification records</source>
        <translation>查验记录</translation>
    </message>
    <message>
        <source>Who vouches</source>
        <translation>由谁证明</translation>
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
        <translation>以下发票的开票方</translation>
    </message>
    <message>
        <source>Taxpayer id: {id}</source>
        <translation>纳税人识别号：{id}</translation>
    </message>
    <message>
        <source>According to the tax bureau you have issued the invoices below to us ({name}), and we have not received them. Please send us each of them as the original file (OFD, PDF or XML), or on paper if it was issued on paper.</source>
        <translation>据税务局记录，贵方已向我方（{name}）开具下列发票，我方至今尚未收到。请将每张发票的原始文件（OFD、PDF 或 XML）发给我方；开具纸质发票的，请寄送纸质发票。</translation>
    </message>
    <message>
        <source>Invoices: {count}. Total with tax: ¥ {total}</source>
        <translation>共 {count} 张，价税合计 ¥ {total}</translation>
    </message>
    <message>
        <source>If one of them was voided, red-lettered or issued by mistake, please tell us. If you have sent them in the meantime, please disregard this letter.</source>
        <translation>其中如有已作废、已红冲或误开的发票，请告知我方。如在此期间已经交付，请忽略本函。</translation>
    </message>
    <message>
        <source>The invoices are listed in these exports of the tax bureau:</source>
        <translation>上述发票列于下列税务局导出文件：</translation>
    </message>
    <message>
        <source>{name}, exported {time}</source>
        <translation>{name}，导出时间 {time}</translation>
    </message>
    <message>
        <source>Signature or stamp</source>
        <translation>签字或盖章</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Ledger rows without invoice</source>
        <translation>有账无票</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>我方公司</translation>
    </message>
    <message>
        <source>Received or issued</source>
        <translation>取得或开具</translation>
    </message>
    <message>
        <source>State at the tax bureau</source>
        <translation>税务局发票状态</translation>
    </message>
    <message>
        <source>Risk at the tax bureau</source>
        <translation>税务局风险等级</translation>
    </message>
    <message>
        <source>Sheet and row</source>
        <translation>工作表和行号</translation>
    </message>
    <message>
        <source>Invoices without ledger row</source>
        <translation>有票无账</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Genuine?</source>
        <translation>真伪</translation>
    </message>
    <message>
        <source>Take it?</source>
        <translation>能否收</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Times shown</source>
        <translation>出示次数</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation>查验的文件</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>不利的情况</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>未能读取的原因</translation>
    </message>
    <message>
        <source>No invoice was found in this file.</source>
        <translation>这个文件里没有找到发票。</translation>
    </message>
    <message>
        <source>Name documents, or a scanned text with --scan.</source>
        <translation>请给出文件，或用 --scan 给出扫描文本。</translation>
    </message>
    <message>
        <source>The signed list of seal makers in force is of {version}.</source>
        <translation>现行的已签名制章者列表日期为 {version}。</translation>
    </message>
    <message>
        <source>From now on everything that this maker sealed and that holds is called genuine, on this office's own responsibility.</source>
        <translation>从现在起，凡由该制章者的印章签章且成立的，都判为真，责任由本单位自负。</translation>
    </message>
    <message>
        <source>This office does not trust the maker on its own account any more.</source>
        <translation>本单位不再自行信任该制章者。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Recovery key:</source>
        <translation>恢复密钥：</translation>
    </message>
    <message>
        <source>Password of the shared database:</source>
        <translation>共享数据库密码：</translation>
    </message>
    <message>
        <source>Backup made and verified at {made_at}: {invoices} invoices.</source>
        <translation>备份已于 {made_at} 完成并验证：{invoices} 张发票。</translation>
    </message>
    <message>
        <source>The backup of {made_at} is whole: {invoices} invoices.</source>
        <translation>{made_at} 的备份完整：{invoices} 张发票。</translation>
    </message>
    <message>
        <source>The archive was restored from {path}. What stood there was kept beside it.</source>
        <translation>票夹已从 {path} 恢复。原有内容保留在旁边。</translation>
    </message>
    <message>
        <source>The log holds: {rows} entries.</source>
        <translation>日志成立：{rows} 条。</translation>
    </message>
    <message>
        <source>The log does not hold. Of {rows} entries, the first bad ones are named above.</source>
        <translation>日志不成立。共 {rows} 条，最先出问题的见上。</translation>
    </message>
    <message>
        <source>Nothing outside the archive was there to compare it with: compare its end with a receipt by --head.</source>
        <translation>票夹之外没有可供比较的记录：请用 --head 与凭条上的日志末尾比较。</translation>
    </message>
    <message>
        <source>{head} is not in the log.</source>
        <translation>日志中没有 {head}。</translation>
    </message>
    <message>
        <source>The archive has a new key. Older backups still open with the old recovery key only.</source>
        <translation>票夹已换新密钥。以前的备份仍只能用旧恢复密钥打开。</translation>
    </message>
    <message>
        <source>The archive is sound; {documents} documents were read.</source>
        <translation>票夹完好；已读取 {documents} 个文件。</translation>
    </message>
    <message>
        <source>The archive is damaged. Make no change, and restore your newest good backup.</source>
        <translation>票夹已损坏。请不要改动，并恢复最新的完好备份。</translation>
    </message>
    <message>
        <source>Exported: {invoices} invoices, {documents} documents. Nothing is encrypted.</source>
        <translation>已导出：{invoices} 张发票，{documents} 个文件。内容未加密。</translation>
    </message>
    <message>
        <source>The archive is on {host} now. The folder that it came from was kept under another name.</source>
        <translation>票夹现在位于 {host}。原来的文件夹已改名保留。</translation>
    </message>
    <message>
        <source>The archive is on this computer now. The server takes no more invoices.</source>
        <translation>票夹现在位于本机。服务器不再接收发票。</translation>
    </message>
    <message>
        <source>The archive is on the server already.</source>
        <translation>票夹已经在服务器上。</translation>
    </message>
    <message>
        <source>The archive is on this computer already.</source>
        <translation>票夹已经在本机上。</translation>
    </message>
    <message>
        <source>Receipt written to {path}</source>
        <translation>凭条已写入 {path}</translation>
    </message>
    <message>
        <source>Taken in: {rows} rows, {new} new, {changed} changed, {unchanged} unchanged; {red_lettered} red-lettered, {voided} voided, {at_risk} at risk; {agreeing} invoices agree, {differing} differ; {alarms} alarms.</source>
        <translation>已导入 {rows} 行：新增 {new}，有变化 {changed}，无变化 {unchanged}；已红冲 {red_lettered}，已作废 {voided}，有风险 {at_risk}；与票夹一致 {agreeing} 张，不一致 {differing} 张；预警 {alarms} 条。</translation>
    </message>
    <message>
        <source>This very export was taken in before; nothing was changed.</source>
        <translation>这份导出文件以前已经导入，没有任何改变。</translation>
    </message>
    <message>
        <source>{direction}, {company}, issued {first} to {last} ({period_basis}), exported {exported} ({exported_basis}).</source>
        <translation>{direction}，{company}，开票日期 {first} 至 {last}（{period_basis}），导出时间 {exported}（{exported_basis}）。</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}: {fault}</source>
        <translation>工作表 {sheet} 第 {row} 行：{fault}</translation>
    </message>
    <message>
        <source>The period ends after the day of the export; the days after it are not covered.</source>
        <translation>期间的截止日晚于导出日，导出日之后不在覆盖范围内。</translation>
    </message>
    <message>
        <source>This kind of sheet lists only some invoices: what is missing from it proves nothing.</source>
        <translation>这种工作表只列部分发票：其中没有，不说明任何问题。</translation>
    </message>
    <message>
        <source>{company} is none of the companies that are set up.</source>
        <translation>{company} 不在“设置”登记的公司之中。</translation>
    </message>
    <message>
        <source>No export was taken in yet.</source>
        <translation>还没有导入任何导出文件。</translation>
    </message>
    <message>
        <source>The export was taken out again; what other exports say stands.</source>
        <translation>这份导出文件已撤出，其他导出文件的内容不变。</translation>
    </message>
    <message>
        <source>In the ledger, but not in the archive: {count}</source>
        <translation>底账中有、票夹中没有：{count} 张</translation>
    </message>
    <message>
        <source>In the archive, but not in the ledger that covers them: {count}</source>
        <translation>票夹中有、覆盖范围内的底账中没有：{count} 张</translation>
    </message>
    <message>
        <source>Name exports, or folders of them.</source>
        <translation>请指明导出文件或其所在的文件夹。</translation>
    </message>
    <message>
        <source>Give it with {options}.</source>
        <translation>请用 {options} 指明。</translation>
    </message>
    <message>
        <source>Signatures and seals</source>
        <translation>签名和印章</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>On page</source>
        <translation>所在页</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>被改动</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>Added after signing</source>
        <translation>签名后添加</translation>
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
        <translation>签名中的摘要</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签名时间</translation>
    </message>
    <message>
        <source>Name (self-claimed)</source>
        <translation>名称（自称）</translation>
    </message>
    <message>
        <source>Subject (self-claimed)</source>
        <translation>主体（自称）</translation>
    </message>
    <message>
        <source>Issuer (as stated)</source>
        <translation>颁发者（自称）</translation>
    </message>
    <message>
        <source>Taxpayer id (self-claimed)</source>
        <translation>纳税人识别号（自称）</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>证书的 SHA-256</translation>
    </message>
    <message>
        <source>Name of the seal (self-claimed)</source>
        <translation>印章名称（自称）</translation>
    </message>
    <message>
        <source>Id of the seal</source>
        <translation>印章标识</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Maker in the list</source>
        <translation>列表中的制章者</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>Trust list of</source>
        <translation>信任列表日期</translation>
    </message>
    <message>
        <source>SHA-256 of the list</source>
        <translation>列表的 SHA-256</translation>
    </message>
    <message>
        <source>Nothing could be looked at here.</source>
        <translation>这里没有可查看的内容。</translation>
    </message>
    <message>
        <source>The list does not hold the maker's certificate: it may be a maker that is not known yet, or a look-alike.</source>
        <translation>列表中没有这份制章者证书：可能是尚未收录的制章者，也可能是仿冒。</translation>
    </message>
    <message>
        <source>The list holds makers of seals. Nobody in it vouches for this signer.</source>
        <translation>列表收录的是制章者，其中没有谁为这位签章者作证。</translation>
    </message>
    <message>
        <source>The list knows this maker as one of seals for tests.</source>
        <translation>列表中，这位制章者制作的是测试印章。</translation>
    </message>
    <message>
        <source>The maker's signature does not hold, so the list says nothing of this seal.</source>
        <translation>制章者的签名不成立，列表对这枚印章不能说明任何事。</translation>
    </message>
    <message>
        <source>What this does not prove</source>
        <translation>这不能证明什么</translation>
    </message>
    <message>
        <source>Unchanged bytes say nothing of what happened to the invoice: it may have been voided or red-lettered since.</source>
        <translation>字节未变，不说明发票后来如何：此后仍可能被作废或红冲。</translation>
    </message>
    <message>
        <source>Names stand in a certificate as its owner had them written. By themselves they prove nothing.</source>
        <translation>证书上的名称由持有人自行填写，单凭名称不能证明任何事。</translation>
    </message>
    <message>
        <source>Anyone can make a seal with this name and picture. Only its maker's certificate tells a real one from a copy.</source>
        <translation>这个名称、这个图样的印章谁都能做。只有制章者证书能分辨真章与仿章。</translation>
    </message>
    <message>
        <source>Anyone can make a certificate with the same names. Only its digest counts, and only if the trust list holds it.</source>
        <translation>同名的证书谁都能做。只有摘要算数，而且必须在信任列表中。</translation>
    </message>
    <message>
        <source>A certificate authority vouches at most for who the signer is, never for the invoice.</source>
        <translation>证书颁发机构至多为签章者的身份作证，从不为发票作证。</translation>
    </message>
    <message>
        <source>The list tells whose seals are trusted. It does not say that this invoice is still valid: it may have been voided or red-lettered since.</source>
        <translation>列表说明信任谁制作的印章，不说明这张发票仍然有效：此后仍可能被作废或红冲。</translation>
    </message>
    <message>
        <source>A signature tells that nothing was changed since, and at best by whom. It does not say that the invoice has not been voided or red-lettered since.</source>
        <translation>签名说明此后内容未被改动，至多还说明由谁签名；不说明发票此后没有被作废或红冲。</translation>
    </message>
    <message>
        <source>Read: {read}. Verified: {verified}. Contradicted: {contradicted}. In doubt: {doubtful}. Seen before: {duplicate}. To look at again: {to_review}. Not read: {unreadable}.</source>
        <translation>已读取：{read}。验真：{verified}。不实：{contradicted}。存疑：{doubtful}。以前出现过：{duplicate}。需再看：{to_review}。未读取：{unreadable}。</translation>
    </message>
    <message>
        <source>Files passed over, which are no documents by their names: {count}.</source>
        <translation>按名称不是票据文件而略过的：{count}。</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>This backup was made under another key. Type in the recovery key that was valid then.</source>
        <translation>这份备份是用另一个密钥做的。请输入当时有效的恢复密钥。</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复这份备份</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message numerus="yes">
        <source>The archive becomes what it was on {made}, with %n invoice(s). What was added or changed since then is in it no more. The present archive is kept beside it under another name, so nothing is lost. The backup is read whole first; the desk waits until it is done.</source>
        <translation>
            <numerusform>票夹将恢复为 {made} 时的样子，共 %n 张发票。此后添加或改动的内容不在其中。现在的票夹会改名保留在旁边，因此什么也不丢。程序先完整读取备份，其间验票台暂停。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>A spreadsheet program has cut digits off the number ({number}). Download the export again and do not save it in a spreadsheet program.</source>
        <translation>电子表格软件截掉了号码的末几位（{number}）。请重新下载导出文件，不要用电子表格软件另存。</translation>
    </message>
    <message>
        <source>The row has no invoice number.</source>
        <translation>这一行没有发票号码。</translation>
    </message>
    <message>
        <source>The invoice code has lost its leading zeros: {number}.</source>
        <translation>发票代码丢失了前面的零：{number}。</translation>
    </message>
    <message>
        <source>This is no invoice code or number: {number}.</source>
        <translation>这不是发票代码或号码：{number}。</translation>
    </message>
    <message>
        <source>The date cannot be read: {value}.</source>
        <translation>日期无法识读：{value}。</translation>
    </message>
    <message>
        <source>The amount cannot be read: {value}.</source>
        <translation>金额无法识读：{value}。</translation>
    </message>
    <message>
        <source>The invoice is in the file twice: {number}.</source>
        <translation>该发票在文件中出现两次：{number}。</translation>
    </message>
    <message>
        <source>The invoice is in the file twice with different contents: {number}.</source>
        <translation>该发票在文件中出现两次且内容不同：{number}。</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Genuine?</source>
        <translation>真伪</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>价税合计</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>销售方</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>购买方</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>票种</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>查验时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>查验人</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>出示次数</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Amount without tax</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Take it?</source>
        <translation>能否收</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>{seller}. An alarm is open: see the entry.</source>
        <translation>{seller}。有未处理的预警：请看该条目。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The document's signature or seal verifies</source>
        <translation>文件的签名或印章有效</translation>
    </message>
    <message>
        <source>The signer is the seller</source>
        <translation>签章者就是销售方</translation>
    </message>
    <message>
        <source>All sources of a field agree</source>
        <translation>同一字段的各来源一致</translation>
    </message>
    <message>
        <source>Code, QR code and file name the same kind</source>
        <translation>代码、二维码与文件所示票种一致</translation>
    </message>
    <message>
        <source>The number in the file name agrees</source>
        <translation>文件名中的号码相符</translation>
    </message>
    <message>
        <source>The fields that identify the invoice are present</source>
        <translation>识别发票所需的字段齐全</translation>
    </message>
    <message>
        <source>The QR code's checksum agrees</source>
        <translation>二维码的校验值相符</translation>
    </message>
    <message>
        <source>The invoice code has the layout of its kind</source>
        <translation>发票代码符合该票种的编排</translation>
    </message>
    <message>
        <source>The invoice number has the layout of its kind</source>
        <translation>发票号码符合该票种的编排</translation>
    </message>
    <message>
        <source>The year in the number agrees with the issue date</source>
        <translation>号码中的年份与开票日期相符</translation>
    </message>
    <message>
        <source>The issue date is possible</source>
        <translation>开票日期可能成立</translation>
    </message>
    <message>
        <source>A paper ticket is from before the change to electronic ones</source>
        <translation>纸质客票仍在有效期内</translation>
    </message>
    <message>
        <source>The seller's taxpayer id is well-formed</source>
        <translation>销售方纳税人识别号格式正确</translation>
    </message>
    <message>
        <source>The buyer's taxpayer id is well-formed</source>
        <translation>购买方纳税人识别号格式正确</translation>
    </message>
    <message>
        <source>Amount and tax add up to the total</source>
        <translation>金额加税额等于价税合计</translation>
    </message>
    <message>
        <source>The lines add up to the totals</source>
        <translation>各行合计等于总额</translation>
    </message>
    <message>
        <source>Each line's tax follows from its rate</source>
        <translation>每行税额与税率相符</translation>
    </message>
    <message>
        <source>The tax rates existed on the issue date</source>
        <translation>税率在开票日有效</translation>
    </message>
    <message>
        <source>The amount in words equals the total</source>
        <translation>大写金额与价税合计相等</translation>
    </message>
    <message>
        <source>The invoice was not seen before</source>
        <translation>该发票此前未出现过</translation>
    </message>
    <message>
        <source>It says the same as when it was shown before</source>
        <translation>与此前出示时的内容一致</translation>
    </message>
    <message>
        <source>No similar invoice was seen</source>
        <translation>没有相似的发票</translation>
    </message>
    <message>
        <source>The invoice is not a red-letter one</source>
        <translation>不是红字发票</translation>
    </message>
    <message>
        <source>The buyer is one of our companies</source>
        <translation>购买方是我们的公司</translation>
    </message>
    <message>
        <source>The tax bureau's ledger lists it</source>
        <translation>税务局底账中有该发票</translation>
    </message>
    <message>
        <source>It is neither voided nor red-lettered</source>
        <translation>发票未作废，也未被红冲</translation>
    </message>
    <message>
        <source>The tax bureau sees no risk in it</source>
        <translation>税务局未提示风险</translation>
    </message>
    <message>
        <source>All exports of the ledger say the same</source>
        <translation>各导出文件对该发票说法一致</translation>
    </message>
    <message>
        <source>The total is within the office's limit</source>
        <translation>价税合计在本单位限额之内</translation>
    </message>
    <message>
        <source>It is not older than the office takes</source>
        <translation>开票日期没有超过本单位的时限</translation>
    </message>
    <message>
        <source>It is of a year that is still taken</source>
        <translation>发票所属年度仍可受理</translation>
    </message>
    <message>
        <source>Its number is not one of a row</source>
        <translation>不是同一销售方的连号发票</translation>
    </message>
    <message>
        <source>The seller is not one to watch</source>
        <translation>销售方不在重点关注名单中</translation>
    </message>
</context>
<context>
    <name>SaveListButton</name>
    <message>
        <source>Save list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>As a spreadsheet (XLSX)…</source>
        <translation>存为电子表格（XLSX）…</translation>
    </message>
    <message>
        <source>As comma-separated values (CSV)…</source>
        <translation>存为逗号分隔文件（CSV）…</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation>查验的文件</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>List saved as {name}</source>
        <translation>清单已存为 {name}</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>已存查找</translation>
    </message>
    <message>
        <source>Nothing saved yet. Search and filter, then give it a name here.</source>
        <translation>还没有保存的查找。先查找和筛选，再在这里命名。</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>这次查找的名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
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
        <translation>号码、末几位、公司、纳税人识别号、金额、日期或明细文字</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>在票夹中查找</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>SectionsView</name>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的各部分</translation>
    </message>
</context>
<context>
    <name>SeenBefore</name>
    <message>
        <source>Open that entry</source>
        <translation>打开该记录</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Show the first one beside this one</source>
        <translation>把第一次的显示在旁边</translation>
    </message>
    <message numerus="yes">
        <source>A similar invoice was shown %n time(s) before</source>
        <translation>
            <numerusform>相似的发票以前出示过 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This invoice was shown %n time(s) before. It is: {status}</source>
        <translation>
            <numerusform>这张发票以前出示过 %n 次。目前状态：{status}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the archive has them all.</source>
        <translation>
            <numerusform>另有%n次，全部记录见票夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>number {number}, total {total}, {status}</source>
        <translation>号码 {number}，价税合计 {total}，{status}</translation>
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
        <translation>{fact}：尚未检查</translation>
    </message>
    <message>
        <source>An archive of the office is there already</source>
        <translation>那里已有办公室的票夹</translation>
    </message>
    <message>
        <source>{fact} ({detail})</source>
        <translation>{fact}（{detail}）</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
</context>
<context>
    <name>ServerFact</name>
    <message>
        <source>The server lets us in</source>
        <translation>服务器允许登录</translation>
    </message>
    <message>
        <source>The connection is protected</source>
        <translation>连接受保护</translation>
    </message>
    <message>
        <source>PostgreSQL is new enough</source>
        <translation>PostgreSQL 版本够新</translation>
    </message>
    <message>
        <source>The database knows Chinese characters</source>
        <translation>数据库认得汉字</translation>
    </message>
    <message>
        <source>Parts of names can be searched</source>
        <translation>可按名称的一部分查找</translation>
    </message>
    <message>
        <source>The user has the rights that are needed</source>
        <translation>用户有所需的权限</translation>
    </message>
    <message>
        <source>There is room for the archive</source>
        <translation>有放置票夹的位置</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Choose the certificate authority's file</source>
        <translation>选择证书颁发机构文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>The server shows a certificate that an authority you trust has signed: nobody can listen, and nobody can pretend to be the server.</source>
        <translation>服务器出示由您信任的机构签发的证书：谁也不能窃听，谁也不能冒充服务器。</translation>
    </message>
    <message>
        <source>Unsafe: nobody can listen by chance, but whoever stands in between can pretend to be the server, and read and alter everything. Only in a network that you trust.</source>
        <translation>不安全：虽不会被偶然窃听，但中间人可以冒充服务器，读取和改动一切。只可用于您信任的网络。</translation>
    </message>
    <message>
        <source>Unsafe: everything can be read and altered on its way. Only for a server on this very computer; any other is refused.</source>
        <translation>不安全：传输途中的一切都可被读取和改动。只可用于本机上的服务器，其他一律拒绝。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Prote&amp;ction</source>
        <translation>保护方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Authority's file</source>
        <translation>颁发机构文件(&amp;A)</translation>
    </message>
    <message>
        <source>Name or address, as in the server's certificate</source>
        <translation>名称或地址，与服务器证书一致</translation>
    </message>
    <message>
        <source>Empty: whom this computer trusts</source>
        <translation>留空：使用本机信任的机构</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>ServerReason</name>
    <message>
        <source>A newer release of the program made the archive there. Install that release.</source>
        <translation>那里的票夹由更新版本的程序建立。请安装该版本。</translation>
    </message>
    <message>
        <source>Everything would cross the network in the clear. Have encryption switched on at the server.</source>
        <translation>所有内容都会以明文经过网络。请让服务器开启加密。</translation>
    </message>
    <message>
        <source>The extension pg_trgm is not installed on the server. It is part of PostgreSQL's contrib package.</source>
        <translation>服务器上没有安装扩展 pg_trgm。它包含在 PostgreSQL 的 contrib 软件包中。</translation>
    </message>
    <message>
        <source>The extension pg_trgm is in another schema. Have it moved: ALTER EXTENSION pg_trgm SET SCHEMA public</source>
        <translation>扩展 pg_trgm 在另一个模式中。请让管理员移动：ALTER EXTENSION pg_trgm SET SCHEMA public</translation>
    </message>
    <message>
        <source>This user may not add the extension pg_trgm. Have it added to the database: CREATE EXTENSION pg_trgm</source>
        <translation>该用户无权添加扩展 pg_trgm。请让管理员在数据库中执行：CREATE EXTENSION pg_trgm</translation>
    </message>
    <message>
        <source>The file of the certificate authority cannot be read. Choose the PEM file that whoever runs the server gave you.</source>
        <translation>无法读取证书颁发机构的文件。请选择服务器管理员给您的 PEM 文件。</translation>
    </message>
    <message>
        <source>The server's certificate is not good: it has run out, is for another name, or nobody whom you trust vouches for it ({detail}).</source>
        <translation>服务器证书不可信：已过期、名称不符，或没有您信任的机构担保（{detail}）。</translation>
    </message>
    <message>
        <source>There is no database of this name on the server ({detail}).</source>
        <translation>服务器上没有这个名称的数据库（{detail}）。</translation>
    </message>
    <message>
        <source>The database is made for other characters ({detail}). Ask for one with the encoding UTF8 and the locale C.UTF-8.</source>
        <translation>数据库使用其他字符编码（{detail}）。请要求建立编码为 UTF8、区域设置为 C.UTF-8 的数据库。</translation>
    </message>
    <message>
        <source>Another program has tables of the same names there ({detail}). Ask for a database of its own.</source>
        <translation>那里有其他程序的同名表（{detail}）。请要求单独的数据库。</translation>
    </message>
    <message>
        <source>The server is starting, or takes no more users now ({detail}). Try again.</source>
        <translation>服务器正在启动，或连接已满（{detail}）。请重试。</translation>
    </message>
    <message>
        <source>Nothing can be written there: the server only follows another one. Ask for the address of the first.</source>
        <translation>那里不能写入：该服务器只跟随另一台服务器。请询问主服务器的地址。</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {detail}; version 13 or newer is needed.</source>
        <translation>服务器为 PostgreSQL {detail}，需要 13 或更新版本。</translation>
    </message>
    <message>
        <source>Nobody answers there ({detail}). Check name, port, network and firewall.</source>
        <translation>那里没有应答（{detail}）。请检查名称、端口、网络和防火墙。</translation>
    </message>
    <message>
        <source>This user may not make or change what the archive needs. Ask for a user who owns the database.</source>
        <translation>该用户无权建立或更改票夹所需的内容。请要求使用数据库的所有者。</translation>
    </message>
    <message>
        <source>To this database Chinese characters are no letters ({detail}), so that no name would be found. Ask for one with the locale C.UTF-8.</source>
        <translation>对这个数据库来说汉字不算字母（{detail}），因此查不到任何名称。请要求区域设置为 C.UTF-8 的数据库。</translation>
    </message>
    <message>
        <source>The server offers no encryption. Have it switched on (ssl = on) before you go on.</source>
        <translation>服务器不提供加密。请先开启加密（ssl = on）。</translation>
    </message>
    <message>
        <source>The server does not let this user in ({detail}). Check user and password.</source>
        <translation>服务器拒绝该用户登录（{detail}）。请检查用户和密码。</translation>
    </message>
    <message>
        <source>An archive is being moved there, or its move was interrupted. Finish it from the computer that it comes from.</source>
        <translation>有票夹正在搬到那里，或搬移中断。请在来源电脑上完成。</translation>
    </message>
    <message>
        <source>The archive was moved away from there. Ask for an empty database.</source>
        <translation>票夹已从那里搬走。请要求一个空数据库。</translation>
    </message>
    <message>
        <source>This computer knows no certificate authorities. Choose the PEM file that whoever runs the server gave you.</source>
        <translation>这台电脑没有可信的证书颁发机构。请选择服务器管理员给您的 PEM 文件。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Printed on receipts, kept with what you check.</source>
        <translation>印在凭条上，并随查验结果保存。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Show them beside the system's clock too</source>
        <translation>同时显示在系统时钟旁</translation>
    </message>
    <message>
        <source>Our companies</source>
        <translation>我们的公司</translation>
    </message>
    <message>
        <source>Every invoice's buyer is compared with them. While there are none, that check is passed over.</source>
        <translation>每张发票的购买方都与之比较。尚未登记时跳过该项检查。</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>字号(&amp;X)</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
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
        <translation>保存位置</translation>
    </message>
    <message>
        <source>The recovery key opens a backup of the archive on another computer, too.</source>
        <translation>恢复密钥也能在另一台电脑上打开票夹的备份。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>票夹</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>票夹的密钥</translation>
    </message>
    <message>
        <source>In the file {path}</source>
        <translation>在文件 {path} 中</translation>
    </message>
    <message>
        <source>In the system's keyring</source>
        <translation>在系统钥匙串中</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>运行于</translation>
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
        <translation>正在搬移票夹…</translation>
    </message>
    <message>
        <source>Joining the archive there…</source>
        <translation>正在加入那里的票夹…</translation>
    </message>
    <message>
        <source>This desk works with the office's archive now.</source>
        <translation>这台电脑现在使用办公室的票夹。</translation>
    </message>
    <message>
        <source>The archive is on the server now. The folder of before is kept under another name.</source>
        <translation>票夹现在位于服务器。原来的文件夹已改名保留。</translation>
    </message>
    <message>
        <source>Moving the archive to this computer…</source>
        <translation>正在把票夹搬回本机…</translation>
    </message>
    <message>
        <source>The archive is on this computer now. The server takes no more invoices.</source>
        <translation>票夹现在位于本机。服务器不再接收发票。</translation>
    </message>
    <message>
        <source>Opening this computer's archive…</source>
        <translation>正在打开本机的票夹…</translation>
    </message>
    <message>
        <source>This desk works with this computer's own archive now.</source>
        <translation>这台电脑现在使用本机自己的票夹。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>{database} on {host}, port {port}, as {user}</source>
        <translation>{host} 上的 {database}，端口 {port}，用户 {user}</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>服务器有应答。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) wait on this computer.</source>
        <translation>
            <numerusform>%n 次查验暂存在本机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>共享数据库</translation>
    </message>
    <message>
        <source>Several desks can work with one archive on a PostgreSQL server of the office. The password is kept where the keys are, and nowhere else.</source>
        <translation>多台电脑可共用办公室 PostgreSQL 服务器上的一个票夹。密码只与密钥保存在一起，别处没有。</translation>
    </message>
    <message>
        <source>The archive is</source>
        <translation>票夹位置</translation>
    </message>
    <message>
        <source>Move back to this computer…</source>
        <translation>搬回本机…</translation>
    </message>
    <message>
        <source>Leave the shared database</source>
        <translation>退出共享数据库</translation>
    </message>
    <message>
        <source>Leave the archive on the server</source>
        <translation>把票夹留在服务器上</translation>
    </message>
</context>
<context>
    <name>SharedSheet</name>
    <message>
        <source>Use the office's shared database</source>
        <translation>使用办公室的共享数据库</translation>
    </message>
    <message>
        <source>Ask whoever runs the PostgreSQL server of your office for these. The password is kept where the keys are, and nowhere else.</source>
        <translation>请向办公室 PostgreSQL 服务器的管理员询问以下内容。密码只与密钥保存在一起，别处没有。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Work with the archive there</source>
        <translation>使用那里的票夹</translation>
    </message>
    <message>
        <source>Make the archive there</source>
        <translation>在那里建立票夹</translation>
    </message>
</context>
<context>
    <name>ShowKeySheet</name>
    <message>
        <source>Your recovery key</source>
        <translation>您的恢复密钥</translation>
    </message>
    <message>
        <source>Print it or write it down, and keep it away from this computer. It is shown only now. Without the keyring and without this key, nobody can open the archive.</source>
        <translation>请打印或抄下来，放在离这台电脑远的地方。它只在此刻显示。钥匙串和这个密钥都丢失时，任何人都无法打开票夹。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
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
        <translation>发票</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>{number} of {count}: {result}</source>
        <translation>第 {number} 个，共 {count} 个：{result}</translation>
    </message>
    <message>
        <source>Signatures of the document</source>
        <translation>文件的签名</translation>
    </message>
    <message>
        <source>{link}: {holds}</source>
        <translation>{link}：{holds}</translation>
    </message>
    <message>
        <source>Show what this rests on</source>
        <translation>查看依据</translation>
    </message>
</context>
<context>
    <name>SignatureForm</name>
    <message>
        <source>Electronic seal</source>
        <translation>电子印章</translation>
    </message>
    <message>
        <source>Digital signature with a certificate</source>
        <translation>带证书的数字签名</translation>
    </message>
    <message>
        <source>Digital signature without a certificate</source>
        <translation>不带证书的数字签名</translation>
    </message>
    <message>
        <source>The tax bureau's signature in an XML</source>
        <translation>XML 中的税务局签名</translation>
    </message>
</context>
<context>
    <name>SignatureState</name>
    <message>
        <source>Cannot carry a signature</source>
        <translation>无法带有签名</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>Signature cannot be verified</source>
        <translation>签名无法验证</translation>
    </message>
    <message>
        <source>Altered after signing</source>
        <translation>签名后被改动</translation>
    </message>
    <message>
        <source>Intact, seal maker known</source>
        <translation>完好，制章者已知</translation>
    </message>
    <message>
        <source>Intact, signer unknown</source>
        <translation>完好，签章者未知</translation>
    </message>
    <message>
        <source>Intact, but partly unsigned</source>
        <translation>完好，但有部分未签名</translation>
    </message>
    <message>
        <source>Test seal</source>
        <translation>测试印章</translation>
    </message>
</context>
<context>
    <name>SignedPart</name>
    <message>
        <source>time not stated</source>
        <translation>未写明时间</translation>
    </message>
    <message>
        <source>the signature itself</source>
        <translation>签名本身</translation>
    </message>
    <message>
        <source>another signature</source>
        <translation>另一个签名</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>entries in a form</source>
        <translation>表单填写内容</translation>
    </message>
    <message>
        <source>changes of pages</source>
        <translation>页面改动</translation>
    </message>
    <message>
        <source>other bytes</source>
        <translation>其他字节</translation>
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
        <translation>如果票面就是这样，请再按一次“查验”。</translation>
    </message>
    <message>
        <source>The amount without tax and the tax do not add up to the total.</source>
        <translation>不含税金额加税额不等于价税合计。</translation>
    </message>
    <message>
        <source>The amount in words is not the total.</source>
        <translation>大写金额与价税合计不一致。</translation>
    </message>
    <message>
        <source>The amount in words cannot be read as an amount.</source>
        <translation>大写金额无法识别为金额。</translation>
    </message>
    <message>
        <source>That day does not exist, or has not come yet.</source>
        <translation>这一天不存在，或还没有到。</translation>
    </message>
    <message>
        <source>The year in the number or code does not fit the date.</source>
        <translation>号码或代码中的年份与日期不符。</translation>
    </message>
    <message>
        <source>The archive has the same invoice with two digits turned.</source>
        <translation>票夹中有同一张发票，只是有两位数字颠倒。</translation>
    </message>
</context>
<context>
    <name>SoundsSection</name>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Each verdict at the desk has its own sound, so that a stack is checked with the eyes on the paper. What needs a look never sounds genuine.</source>
        <translation>验票台的每种结论都有自己的声音，眼睛可以一直看着纸面查完一叠票。需要再看一眼的，绝不会发出“真”的声音。</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Tell verdicts by a sound too</source>
        <translation>同时用声音提示结论</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>请重扫</translation>
    </message>
    <message>
        <source>Listen: {sound}</source>
        <translation>试听：{sound}</translation>
    </message>
    <message>
        <source>Nothing that plays sounds was found on this computer (pw-play, paplay or aplay).</source>
        <translation>这台电脑上没有找到能播放声音的程序（pw-play、paplay 或 aplay）。</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Data in the file</source>
        <translation>文件数据</translation>
    </message>
    <message>
        <source>Properties of the file</source>
        <translation>文件属性</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>票面文字</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Recognised text</source>
        <translation>识别文字</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
</context>
<context>
    <name>SpokenValues</name>
    <message>
        <source>Lines: {count}</source>
        <translation>明细：{count} 行</translation>
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
        <translation>未设置姓名</translation>
    </message>
    <message>
        <source>User: {name}</source>
        <translation>用户：{name}</translation>
    </message>
    <message>
        <source>Archive: {folder}</source>
        <translation>票夹：{folder}</translation>
    </message>
    <message>
        <source>Key in a file</source>
        <translation>密钥在文件中</translation>
    </message>
    <message>
        <source>The key of the archive is kept in the file {path}: whoever can read it can read the archive.</source>
        <translation>票夹的密钥保存在文件 {path} 中：能读到该文件的人就能读取票夹。</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>没有备份</translation>
    </message>
    <message>
        <source>No folder for backups is chosen. Choose one in the settings.</source>
        <translation>尚未选择备份文件夹。请在设置中选择。</translation>
    </message>
    <message>
        <source>Network unused</source>
        <translation>未使用网络</translation>
    </message>
    <message>
        <source>Nothing uses the network.</source>
        <translation>没有任何功能使用网络。</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
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
        <translation>历史</translation>
    </message>
    <message>
        <source>Our own rules</source>
        <translation>本单位规则</translation>
    </message>
</context>
<context>
    <name>SuggestionReason</name>
    <message>
        <source>invoice number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>invoice number with this end</source>
        <translation>号码以此结尾</translation>
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
        <translation>纳税人识别号</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>period of issue</source>
        <translation>开票期间</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>SuggestionsModel</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n 张发票</numerusform>
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
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Enter or a comma adds the tag, Backspace removes the last one</source>
        <translation>回车或逗号添加标签，退格键删除最后一个</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>Encrypted, and the server proves its name</source>
        <translation>加密，且服务器证明其身份</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers</source>
        <translation>加密，不核实对方身份</translation>
    </message>
    <message>
        <source>In the clear, for a server on this computer only</source>
        <translation>明文，仅用于本机上的服务器</translation>
    </message>
</context>
<context>
    <name>TodayStrip</name>
    <message>
        <source>Checked in this session</source>
        <translation>本次查验</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Nothing was scanned. Scan the QR code again, or type the invoice in.</source>
        <translation>没有扫到内容。请重新扫描二维码，或手工录入。</translation>
    </message>
    <message>
        <source>This is not the QR code of an invoice. Scan the code in the upper left corner of the invoice, or type the invoice in.</source>
        <translation>这不是发票的二维码。请扫描发票左上角的二维码，或手工录入。</translation>
    </message>
    <message>
        <source>The scan is cut short. Scan the code again; nothing was guessed.</source>
        <translation>扫描内容不完整。请重新扫描；程序没有作任何猜测。</translation>
    </message>
    <message>
        <source>The check sum does not confirm this scan. Scan the code again: when it comes out the same twice, it is checked as it stands.</source>
        <translation>校验码不能证实这次扫描。请再扫一次：两次结果相同，就按原样查验。</translation>
    </message>
    <message>
        <source>Two scans ran together. Scan one code at a time.</source>
        <translation>两次扫描连在了一起。请一次只扫一个码。</translation>
    </message>
    <message>
        <source>The issue date {text} in the QR code is no calendar date. Scan it again, or compare with the paper.</source>
        <translation>二维码中的开票日期 {text} 不是有效日期。请重新扫描，或与票面核对。</translation>
    </message>
    <message>
        <source>The amount in the QR code is no amount of money. Scan it again, or compare with the paper.</source>
        <translation>二维码中的金额不是有效金额。请重新扫描，或与票面核对。</translation>
    </message>
    <message>
        <source>This code is a download address of {host}. Open it in a browser, save the invoice as a file, and open the file here.</source>
        <translation>这是 {host} 的下载地址。请在浏览器中打开，把发票保存为文件，再在这里打开该文件。</translation>
    </message>
    <message>
        <source>This code is a web address of {host}, not an invoice. Nothing was opened.</source>
        <translation>这是 {host} 的网址，不是发票。没有打开任何网页。</translation>
    </message>
    <message>
        <source>This is a payment code, not an invoice. Nothing was paid.</source>
        <translation>这是付款码，不是发票。没有付款。</translation>
    </message>
    <message>
        <source>This code holds no text. It is not the QR code of an invoice.</source>
        <translation>这个码里没有文本，不是发票的二维码。</translation>
    </message>
    <message>
        <source>The text has {length} characters; an invoice's QR code has at most about 120. Scan one code at a time.</source>
        <translation>文本有 {length} 个字符；发票二维码最多约 120 个字符。请一次只扫一个码。</translation>
    </message>
    <message>
        <source>{field} is missing. Type it in.</source>
        <translation>缺少{field}，请录入。</translation>
    </message>
    <message>
        <source>{field} must have 10 or 12 digits.</source>
        <translation>{field}应为 10 位或 12 位数字。</translation>
    </message>
    <message>
        <source>{field} must have 8 digits, or 20 on a fully digital invoice.</source>
        <translation>{field}应为 8 位数字，数电发票为 20 位。</translation>
    </message>
    <message>
        <source>{field}: type the last 6 digits, or all 20.</source>
        <translation>{field}：请录入后 6 位，或全部 20 位。</translation>
    </message>
    <message>
        <source>{field} has 15 to 20 letters and digits.</source>
        <translation>{field}应为 15 至 20 位字母和数字。</translation>
    </message>
    <message>
        <source>{field}: {text} is no amount of money. Type it like 1234.50.</source>
        <translation>{field}：{text} 不是有效金额。请按 1234.50 的样子录入。</translation>
    </message>
    <message>
        <source>{field}: {text} is no calendar date. Type it like 2026-07-14.</source>
        <translation>{field}：{text} 不是有效日期。请按 2026-07-14 的样子录入。</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}太长。</translation>
    </message>
    <message>
        <source>{text} is no amount of money. Type it like 1234.50.</source>
        <translation>{text} 不是有效金额。请按 1234.50 的样子录入。</translation>
    </message>
    <message>
        <source>{text} is no calendar date. Type it like 2026-07-14.</source>
        <translation>{text} 不是有效日期。请按 2026-07-14 的样子录入。</translation>
    </message>
    <message>
        <source>The file {name} is not there any more. It may have been moved or renamed.</source>
        <translation>文件 {name} 已经不在了，可能被移动或改名。</translation>
    </message>
    <message>
        <source>Reading {name} made its reader fail. The other files were read; the file may be damaged, or made to do harm.</source>
        <translation>读取 {name} 时，读取程序出错退出。其他文件已读取；该文件可能已损坏，或是恶意制作的。</translation>
    </message>
    <message>
        <source>{name} was not read within {seconds} seconds and was given up.</source>
        <translation>{name} 在 {seconds} 秒内未能读完，已放弃。</translation>
    </message>
    <message>
        <source>The list of seal makers is damaged, or of a newer release. Get it again.</source>
        <translation>制章者列表已损坏，或来自更新的版本。请重新获取。</translation>
    </message>
    <message>
        <source>The list of seal makers is not signed by the makers of this program, or was changed. It was not taken in.</source>
        <translation>制章者列表不是由本程序的制作者签名，或已被改动，未导入。</translation>
    </message>
    <message>
        <source>The list is of {version}, and the one in force of {ours}. It was not taken in.</source>
        <translation>该列表日期为 {version}，现行列表为 {ours}，未导入。</translation>
    </message>
    <message>
        <source>There is no certificate of a seal maker in this file. Choose a certificate (.cer, .pem) or a sealed OFD or PDF.</source>
        <translation>文件中没有制章者证书。请选择证书（.cer、.pem）或带印章的 OFD 或 PDF。</translation>
    </message>
    <message>
        <source>The seal of this document does not hold by itself, so that its maker cannot be taken from it.</source>
        <translation>该文件的印章本身不成立，不能从中取得制章者。</translation>
    </message>
    <message>
        <source>{maker} is known to make seals for tests. What it sealed is never taken for genuine.</source>
        <translation>{maker}制作的是测试印章，其签章的文件绝不会判为真。</translation>
    </message>
    <message>
        <source>Only a maker that this office added can be removed.</source>
        <translation>只能移除本单位添加的制章者。</translation>
    </message>
    <message>
        <source>{name} is a folder. Open the files in it.</source>
        <translation>{name} 是文件夹。请打开其中的文件。</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened: {system}. Check that you may read it and that no other program holds it.</source>
        <translation>无法打开文件 {name}：{system}。请检查读取权限，以及是否被其他程序占用。</translation>
    </message>
    <message>
        <source>{name} cannot be written: {system}. Choose another folder.</source>
        <translation>无法写入 {name}：{system}。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. An invoice never is; open the single invoice.</source>
        <translation>文件超过 {limit} MB。发票不会这么大；请打开单张发票。</translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation>文件 {name} 是空的。</translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} MB. Attach a smaller one.</source>
        <translation>文件 {name} 大于 {limit} MB。请添加较小的文件。</translation>
    </message>
    <message>
        <source>This attachment is not there any more. Somebody may have removed it.</source>
        <translation>这个附件已不存在，可能被人移除了。</translation>
    </message>
    <message>
        <source>Somebody else changed this invoice meanwhile. What stands there now is shown; nothing was overwritten. Look at it, then make your change again.</source>
        <translation>其间有人改动了这张发票。现在显示的是最新内容，没有覆盖任何改动。请看过后再改。</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>备注是空的。请先写点内容。</translation>
    </message>
    <message>
        <source>The note has {length} characters; {longest} is the most. Write it in two.</source>
        <translation>备注有 {length} 个字符，最多 {longest} 个。请分成两条。</translation>
    </message>
    <message>
        <source>The tag “{text}” is too long; {longest} characters is the most.</source>
        <translation>标签“{text}”太长，最多 {longest} 个字符。</translation>
    </message>
    <message>
        <source>An invoice has at most {most} tags. Remove one first.</source>
        <translation>每张发票最多 {most} 个标签。请先移除一个。</translation>
    </message>
    <message>
        <source>The file is empty. Download it again.</source>
        <translation>文件是空的。请重新下载。</translation>
    </message>
    <message>
        <source>This is no OFD, PDF, XML or picture. Ask for the invoice as one of these.</source>
        <translation>这不是 OFD、PDF、XML 或图片。请索取其中一种格式的发票。</translation>
    </message>
    <message>
        <source>This is a compressed file without an OFD document. Unpack it, and open the invoices inside.</source>
        <translation>这是不含 OFD 的压缩文件。请解压后打开里面的发票。</translation>
    </message>
    <message>
        <source>The compressed file is damaged or incomplete. Download it again.</source>
        <translation>压缩文件已损坏或不完整。请重新下载。</translation>
    </message>
    <message>
        <source>No invoice was found in this document. If it is a scan, take a clear picture of the QR code, or type the invoice in.</source>
        <translation>文件中没有找到发票。如果是扫描件，请拍一张清晰的二维码照片，或手工录入。</translation>
    </message>
    <message>
        <source>The picture is damaged. Ask for it again.</source>
        <translation>图片已损坏，请重新索取。</translation>
    </message>
    <message>
        <source>The picture is too large to be opened safely. Take or save it smaller.</source>
        <translation>图片太大，无法安全打开。请缩小后再试。</translation>
    </message>
    <message>
        <source>The document has more than {limit} pages. Split it, and open the parts.</source>
        <translation>文件超过 {limit} 页。请拆分后分别打开。</translation>
    </message>
    <message>
        <source>The PDF is protected by a password. Save it without a password, and open it again.</source>
        <translation>PDF 有密码保护。请另存为无密码的文件后再打开。</translation>
    </message>
    <message>
        <source>The PDF is damaged or incomplete. Download it again.</source>
        <translation>PDF 已损坏或不完整。请重新下载。</translation>
    </message>
    <message>
        <source>The OFD document is damaged or incomplete. Download it again.</source>
        <translation>OFD 文件已损坏或不完整。请重新下载。</translation>
    </message>
    <message>
        <source>The OFD document is encrypted. Ask for it without encryption.</source>
        <translation>OFD 文件已加密。请索取未加密的文件。</translation>
    </message>
    <message>
        <source>Parts of the OFD document are missing ({member}). Download it again.</source>
        <translation>OFD 文件缺少部分内容（{member}）。请重新下载。</translation>
    </message>
    <message>
        <source>The OFD document holds two parts with the same name ({member}). Honest programs do not make such files; it was not opened.</source>
        <translation>OFD 文件中有两个同名部分（{member}）。正规程序不会生成这样的文件，因此没有打开。</translation>
    </message>
    <message>
        <source>The OFD document holds a part with a forbidden name ({member}). Honest programs do not make such files; it was not opened.</source>
        <translation>OFD 文件中有名称不允许的部分（{member}）。正规程序不会生成这样的文件，因此没有打开。</translation>
    </message>
    <message>
        <source>The OFD file holds several documents. Ask for one invoice a file.</source>
        <translation>OFD 文件中含有多个文档。请索取一票一个文件。</translation>
    </message>
    <message>
        <source>The OFD document unpacks to far more than an invoice can hold. It was not opened.</source>
        <translation>OFD 文件解压后远超一张发票的大小，因此没有打开。</translation>
    </message>
    <message>
        <source>The OFD document has more than {limit} parts. It was not opened.</source>
        <translation>OFD 文件包含超过 {limit} 个部分，因此没有打开。</translation>
    </message>
    <message>
        <source>The XML document is empty. Download it again.</source>
        <translation>XML 文件是空的。请重新下载。</translation>
    </message>
    <message>
        <source>The XML document defines entities of its own. Invoices never do; it was not opened.</source>
        <translation>XML 文件自行定义了实体。发票不会这样做，因此没有打开。</translation>
    </message>
    <message>
        <source>The XML document is damaged near line {line}. Download it again.</source>
        <translation>XML 文件在第 {line} 行附近损坏。请重新下载。</translation>
    </message>
    <message>
        <source>The XML document is larger than {limit} MB or nested too deeply. It was not opened.</source>
        <translation>XML 文件超过 {limit} MB 或嵌套过深，因此没有打开。</translation>
    </message>
    <message>
        <source>The PDF is packed so that it would fill the memory, as no invoice is. It was not opened.</source>
        <translation>这个 PDF 的压缩方式会占满内存，发票不会这样。没有打开。</translation>
    </message>
    <message>
        <source>A page of the PDF holds more than {limit} characters, far more than an invoice can. It was not read.</source>
        <translation>PDF 有一页的字符超过 {limit} 个，远多于一张发票所能有的，未读取。</translation>
    </message>
    <message>
        <source>The XML document has more than {limit} elements and attributes, far more than an invoice can hold. It was not opened.</source>
        <translation>XML 文件的元素和属性超过 {limit} 个，远多于一张发票所能有的，未打开。</translation>
    </message>
    <message>
        <source>The characters of the XML document cannot be read in any known encoding. Download it again.</source>
        <translation>XML 文件的文字无法用任何已知编码读出。请重新下载。</translation>
    </message>
    <message>
        <source>Stopped. What was checked before is kept.</source>
        <translation>已停止。此前查过的都已保留。</translation>
    </message>
    <message>
        <source>“{head}” is no entry of a log. Copy it from the foot of the receipt: 16 characters, a number, and 16 characters, with a dash between them.</source>
        <translation>“{head}”不是日志条目。请照凭条页脚抄写：16 个字符、一个数字、16 个字符，中间用短横线隔开。</translation>
    </message>
    <message>
        <source>Entry {number} of the log of desk {desk} cannot be read. Choose Verify the log in the settings to see where it was altered.</source>
        <translation>电脑 {desk} 的日志第 {number} 条无法读取。请在设置中选择“验证日志”，查看何处被改动。</translation>
    </message>
    <message>
        <source>There is an archive here already. It was not touched.</source>
        <translation>这里已经有票夹了，没有改动它。</translation>
    </message>
    <message>
        <source>The archive is closed. Start the program again.</source>
        <translation>票夹已关闭。请重新启动程序。</translation>
    </message>
    <message>
        <source>The archive is damaged. Nothing was changed. Copy the folder {path} to a safe place, then restore your newest backup.</source>
        <translation>票夹已损坏，没有作任何改动。请先把文件夹 {path} 复制到安全的地方，再恢复最新的备份。</translation>
    </message>
    <message>
        <source>Another program is using the archive. Close it, then try again.</source>
        <translation>票夹正被其他程序使用。请关闭该程序后再试。</translation>
    </message>
    <message>
        <source>The archive is not at {path} any more. Connect the drive or put the folder back, then try again.</source>
        <translation>票夹已不在 {path}。请接上磁盘或放回文件夹，再试一次。</translation>
    </message>
    <message>
        <source>A newer release of the program made this archive. Install that release; nothing was changed.</source>
        <translation>票夹由更新版本的程序创建。请安装该版本；没有作任何改动。</translation>
    </message>
    <message>
        <source>The archive at {path} cannot be written. Check the permissions of the folder, then try again.</source>
        <translation>{path} 的票夹无法写入。请检查文件夹权限后再试。</translation>
    </message>
    <message>
        <source>The key of the archive is not in the keyring. Type in the recovery key; the archive itself is unharmed.</source>
        <translation>钥匙串中没有票夹的密钥。请输入恢复密钥；票夹本身完好。</translation>
    </message>
    <message>
        <source>The key does not fit this archive. Type in the recovery key of this archive.</source>
        <translation>密钥与票夹不符。请输入该票夹的恢复密钥。</translation>
    </message>
    <message>
        <source>There is no more room at {path}. Nothing was left there; choose a disk with more room.</source>
        <translation>{path} 的空间不足，没有留下任何内容。请选择空间更大的磁盘。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written: {system}. Choose another folder.</source>
        <translation>无法写入文件夹 {path}：{system}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk at {path} does not keep what is written on it. Use another disk for backups; this one cannot be trusted.</source>
        <translation>{path} 的磁盘保存不住写入的内容。请换一块磁盘做备份，这块不可信。</translation>
    </message>
    <message>
        <source>There is no room for the backup at {path}. Remove what is not needed there, or choose another folder; earlier backups were not touched.</source>
        <translation>{path} 没有足够空间存放备份。请清理那里，或选择其他文件夹；以前的备份未受影响。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be reached. Plug the disk in or connect to the network, then try again; earlier backups were not touched.</source>
        <translation>无法访问文件夹 {path}。请插上磁盘或连接网络后重试；以前的备份未受影响。</translation>
    </message>
    <message>
        <source>No folder for backups has been chosen. Choose one, best on another disk.</source>
        <translation>尚未选择备份文件夹。请选择一个，最好在另一块磁盘上。</translation>
    </message>
    <message>
        <source>Nothing can be written at {path}. Check the write protection of the disk and the permissions of the folder, or choose another folder.</source>
        <translation>{path} 不能写入。请检查磁盘写保护和文件夹权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The backup {path} is damaged or incomplete. Nothing was changed. Use another backup.</source>
        <translation>备份 {path} 损坏或不完整。没有改动任何内容。请使用其他备份。</translation>
    </message>
    <message>
        <source>There is no backup at {path}. Choose a folder whose name begins with InvoiceDesk-backup.</source>
        <translation>{path} 没有备份。请选择名称以 InvoiceDesk-backup 开头的文件夹。</translation>
    </message>
    <message>
        <source>A newer release of the program made the backup {path}. Install that release; nothing was changed.</source>
        <translation>备份 {path} 由更新版本的程序制作。请安装该版本；没有改动任何内容。</translation>
    </message>
    <message>
        <source>The backup {path} is of another archive. Nothing was changed.</source>
        <translation>备份 {path} 属于另一个票夹。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The key of the backup {path} is not on this computer. Type in the recovery key that was valid when the backup was made.</source>
        <translation>这台电脑上没有备份 {path} 的密钥。请输入备份时有效的恢复密钥。</translation>
    </message>
    <message>
        <source>The backup {path} was made under another key. Type in the recovery key that was valid when it was made.</source>
        <translation>备份 {path} 是用另一个密钥做的。请输入备份时有效的恢复密钥。</translation>
    </message>
    <message>
        <source>The disk reported an error at {path}. Check the disk; what was kept before is unharmed.</source>
        <translation>磁盘在 {path} 报告错误。请检查磁盘；此前保存的内容完好。</translation>
    </message>
    <message>
        <source>The disk is full. Free some room, then check the invoice again; what was kept before is unharmed.</source>
        <translation>磁盘已满。请腾出空间后重新查验；此前保存的内容完好。</translation>
    </message>
    <message>
        <source>This entry is not in the archive any more.</source>
        <translation>票夹中已没有这条记录。</translation>
    </message>
    <message>
        <source>A newer release of the program kept this verification. Install that release to see it.</source>
        <translation>这次查验由更新版本的程序保存。请安装该版本查看。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written: {system}. Choose another with --home, or mend its permissions.</source>
        <translation>文件夹 {path} 无法写入：{system}。请用 --home 另选文件夹，或修改其权限。</translation>
    </message>
    <message>
        <source>InvoiceDesk is open already with this archive. Use the open window.</source>
        <translation>InvoiceDesk 已用这个票夹打开。请使用已打开的窗口。</translation>
    </message>
    <message>
        <source>The settings could not be kept at {path}: {system}.</source>
        <translation>设置无法保存到 {path}：{system}。</translation>
    </message>
    <message>
        <source>The file that holds the key under the recovery key is damaged ({path}). Take it from a backup of the archive.</source>
        <translation>用恢复密钥保管密钥的文件已损坏（{path}）。请从票夹备份中取回。</translation>
    </message>
    <message>
        <source>The file that holds the key under the recovery key is missing ({path}). Take it from a backup of the archive.</source>
        <translation>缺少用恢复密钥保管密钥的文件（{path}）。请从票夹备份中取回。</translation>
    </message>
    <message>
        <source>A newer release of the program made the recovery file. Install that release.</source>
        <translation>恢复文件由更新版本的程序创建。请安装该版本。</translation>
    </message>
    <message>
        <source>This is not the recovery key that was shown. Compare it with your copy.</source>
        <translation>这不是刚才显示的恢复密钥。请与您抄下的核对。</translation>
    </message>
    <message>
        <source>The recovery key is mistyped: its check characters do not fit. Compare it group by group.</source>
        <translation>恢复密钥输入有误：校验字符不符。请逐组核对。</translation>
    </message>
    <message>
        <source>This recovery key belongs to another archive.</source>
        <translation>这个恢复密钥属于另一个票夹。</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: {system}.</source>
        <translation>无法读取密钥文件 {path}：{system}。</translation>
    </message>
    <message>
        <source>The key file {path} cannot be written: {system}. Choose another place.</source>
        <translation>无法写入密钥文件 {path}：{system}。请换一个位置。</translation>
    </message>
    <message>
        <source>The key file {path} is damaged. Type in the recovery key.</source>
        <translation>密钥文件 {path} 已损坏。请输入恢复密钥。</translation>
    </message>
    <message>
        <source>The system's keyring is locked. Unlock it, then try again.</source>
        <translation>系统钥匙串已锁定。请解锁后再试。</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps keys. Set one up, or keep the key in a file.</source>
        <translation>这台电脑没有能保存密钥的钥匙串。请先设置钥匙串，或把密钥放在文件里。</translation>
    </message>
    <message>
        <source>The system's keyring did not answer within {seconds} seconds. Look for a question that it is asking, then try again.</source>
        <translation>系统钥匙串在 {seconds} 秒内没有回应。请看看它是否在询问什么，再试一次。</translation>
    </message>
    <message>
        <source>What the keyring holds for this archive is damaged. Type in the recovery key.</source>
        <translation>钥匙串中该票夹的内容已损坏。请输入恢复密钥。</translation>
    </message>
    <message>
        <source>The system's keyring refused ({system}). Unlock it, then try again.</source>
        <translation>系统钥匙串拒绝了请求（{system}）。请解锁后再试。</translation>
    </message>
    <message>
        <source>This computer has no recovery key for the shared archive, so a backup made here would be lost with it. Make it on the computer that the archive was moved from, or have the server backed up by whoever runs it.</source>
        <translation>这台电脑没有共享票夹的恢复密钥，在这里做的备份会随电脑一起丢失。请在票夹搬出的那台电脑上备份，或请管理员备份服务器。</translation>
    </message>
    <message>
        <source>What arrived is not what was sent ({table}). Nothing was moved, and the archive works where it was. Have the disk and the network checked before you try again.</source>
        <translation>到达的内容与发出的不一致（{table}）。没有搬移任何内容，票夹仍在原处工作。请检查磁盘和网络后再试。</translation>
    </message>
    <message>
        <source>The connection to {host} was lost just as something was kept, and it could not be asked whether it is there. Look before you do it again.</source>
        <translation>正在保存时与 {host} 的连接中断，无法确认是否已保存。请先查看再重做。</translation>
    </message>
    <message>
        <source>The file of the certificate authority for {host} cannot be read. Choose it again in the settings.</source>
        <translation>无法读取 {host} 的证书颁发机构文件。请在设置中重新选择。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not good: it has run out, is for another name, or nobody whom you trust vouches for it. Nothing was sent there. Ask whoever runs the server.</source>
        <translation>{host} 的证书不可信：已过期、名称不符，或没有您信任的机构担保。没有向那里发送任何内容。请询问服务器管理员。</translation>
    </message>
    <message>
        <source>There is no database {database} on {host}. Ask whoever runs the server.</source>
        <translation>{host} 上没有数据库 {database}。请询问服务器管理员。</translation>
    </message>
    <message>
        <source>The disk of {host} reported an error. Tell whoever runs the server at once.</source>
        <translation>{host} 的磁盘报告错误。请立即通知服务器管理员。</translation>
    </message>
    <message>
        <source>The disk of {host} is full. Tell whoever runs the server; what was kept before is unharmed.</source>
        <translation>{host} 的磁盘已满。请通知服务器管理员；以前保存的内容不受影响。</translation>
    </message>
    <message>
        <source>Another program has tables of the same names in {database} on {host}. Ask for a database of its own; nothing was touched.</source>
        <translation>{host} 的 {database} 中有其他程序的同名表。请要求单独的数据库；没有改动任何内容。</translation>
    </message>
    <message>
        <source>The shared database on {host} is busy: it is starting, full of users, or another desk is writing much. Try again in a moment.</source>
        <translation>{host} 上的共享数据库繁忙：正在启动、连接已满，或其他电脑正在大量写入。请稍后重试。</translation>
    </message>
    <message>
        <source>The shared database on {host} is damaged. Stop working with it, and tell whoever runs the server at once.</source>
        <translation>{host} 上的共享数据库已损坏。请停止使用，并立即通知服务器管理员。</translation>
    </message>
    <message>
        <source>Nothing can be written on {host} now: it only follows another server. Ask whoever runs it.</source>
        <translation>{host} 现在不能写入：它只跟随另一台服务器。请询问管理员。</translation>
    </message>
    <message>
        <source>The shared database on {host} does not answer. Check the network; what is checked meanwhile is kept on this computer until it answers again.</source>
        <translation>{host} 上的共享数据库没有应答。请检查网络；其间查验的内容暂存在本机，直到它恢复应答。</translation>
    </message>
    <message>
        <source>The user {user} has too few rights in {database} on {host}. Ask whoever runs the server.</source>
        <translation>用户 {user} 在 {host} 的 {database} 中权限不足。请询问服务器管理员。</translation>
    </message>
    <message>
        <source>{host} offers no encryption, so nothing was sent there. Ask whoever runs the server.</source>
        <translation>{host} 不提供加密，因此没有发送任何内容。请询问服务器管理员。</translation>
    </message>
    <message>
        <source>The password of {user} on {host} is not in the keyring. Type it in again in the settings.</source>
        <translation>钥匙串中没有 {user} 在 {host} 的密码。请在设置中重新输入。</translation>
    </message>
    <message>
        <source>{host} does not let the user {user} in. Type the password in again in the settings.</source>
        <translation>{host} 拒绝用户 {user} 登录。请在设置中重新输入密码。</translation>
    </message>
    <message>
        <source>{host} took too long for this. Try again, or ask for less at once.</source>
        <translation>{host} 处理时间过长。请重试，或减少一次请求的内容。</translation>
    </message>
    <message>
        <source>The connection to the shared database on {host} was lost. Nothing was half kept; try again.</source>
        <translation>与 {host} 上共享数据库的连接中断。没有保存半截内容，请重试。</translation>
    </message>
    <message>
        <source>There is an archive in {database} on {host} already. It was not touched: join it, or ask for an empty database.</source>
        <translation>{host} 的 {database} 中已有票夹，未作改动：请加入它，或要求一个空数据库。</translation>
    </message>
    <message>
        <source>An archive is being moved to {host}, or its move was interrupted. Finish it from the computer that it comes from.</source>
        <translation>有票夹正在搬到 {host}，或搬移中断。请在来源电脑上完成。</translation>
    </message>
    <message>
        <source>There is no archive in {database} on {host}. Check the address, or move yours there.</source>
        <translation>{host} 的 {database} 中没有票夹。请检查地址，或把您的票夹搬过去。</translation>
    </message>
    <message>
        <source>The archive was moved away from {host}. Ask in your office where it is now; what is checked meanwhile is kept on this computer.</source>
        <translation>票夹已从 {host} 搬走。请在办公室询问现在的位置；其间查验的内容暂存在本机。</translation>
    </message>
    <message>
        <source>This computer knows no certificate authorities. Choose the authority's file in the settings of the shared database.</source>
        <translation>这台电脑没有可信的证书颁发机构。请在共享数据库的设置中选择机构文件。</translation>
    </message>
    <message>
        <source>{count} invoices are still waiting on this computer for the shared database. Let them be moved there first.</source>
        <translation>本机上还有 {count} 张发票在等待共享数据库。请先让它们搬过去。</translation>
    </message>
    <message>
        <source>The key to what waits on this computer for the shared database is not in the keyring. Put the keyring back from a backup; nothing was removed.</source>
        <translation>钥匙串中没有本机待传内容的密钥。请从备份恢复钥匙串；没有删除任何内容。</translation>
    </message>
    <message>
        <source>Whose ledger this is cannot be seen in it. Say which company it belongs to.</source>
        <translation>从文件中看不出这是哪家公司的底账。请指明公司。</translation>
    </message>
    <message>
        <source>Whether these invoices were received or issued cannot be seen in the export. Say which.</source>
        <translation>从导出文件中看不出这些发票是取得的还是开具的。请指明。</translation>
    </message>
    <message>
        <source>Which period the export covers cannot be seen in it. Say from when to when.</source>
        <translation>从导出文件中看不出它的期间。请指明起止日期。</translation>
    </message>
    <message>
        <source>When the export was made cannot be seen in it. Say on which day.</source>
        <translation>从导出文件中看不出导出时间。请指明日期。</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}. Correct it.</source>
        <translation>期间的截止日 {last} 早于起始日 {first}。请更正。</translation>
    </message>
    <message>
        <source>The export has invoices issued from {first} to {last}. Choose a period that holds all of them.</source>
        <translation>导出文件中发票的开票日期从 {first} 到 {last}。请选择包含全部发票的期间。</translation>
    </message>
    <message>
        <source>The export cannot have been made at {export_time}: it has an invoice issued on {last}.</source>
        <translation>导出时间不可能是 {export_time}：其中有 {last} 开具的发票。</translation>
    </message>
    <message>
        <source>The export cannot have been made at {export_time}: that has not come yet. Look at this computer's clock too.</source>
        <translation>导出时间不可能是 {export_time}：这一时间尚未到来。也请检查这台电脑的时钟。</translation>
    </message>
    <message>
        <source>This is not the ledger of {company}: its rows name {seen}. Choose that company, or the right file.</source>
        <translation>这不是 {company} 的底账：各行写的是 {seen}。请选择那家公司，或选择正确的文件。</translation>
    </message>
    <message>
        <source>{company} is on the other side of these invoices. Received and issued were mixed up.</source>
        <translation>{company} 是这些发票的另一方。取得和开具弄反了。</translation>
    </message>
    <message>
        <source>The folder {name} has no spreadsheet (.xlsx, .xls, .csv) and no .zip in it.</source>
        <translation>文件夹 {name} 中没有电子表格（.xlsx、.xls、.csv），也没有 .zip。</translation>
    </message>
    <message>
        <source>Say how the alarm was dealt with, so that others can understand it later.</source>
        <translation>请写明预警是怎样处理的，以便他人日后明白。</translation>
    </message>
    <message>
        <source>The reason is too long; {longest} characters is the most.</source>
        <translation>原因过长，最多 {longest} 个字符。</translation>
    </message>
    <message>
        <source>The office's own rules were kept by a newer release and cannot be read. Install the newer release, or set them again in Settings.</source>
        <translation>收票规则由较新版本保存，无法读取。请安装新版本，或在“设置”中重新设定。</translation>
    </message>
    <message>
        <source>A limit must be an amount above zero. Correct it, or remove the limit.</source>
        <translation>限额必须是大于零的金额。请更正，或删除该限额。</translation>
    </message>
    <message>
        <source>There are two limits for the same kind of expense. Remove one of them.</source>
        <translation>同一类别有两个限额。请删除其中一个。</translation>
    </message>
    <message>
        <source>The oldest age must be from {least} to {most} days.</source>
        <translation>最长天数须在 {least} 至 {most} 之间。</translation>
    </message>
    <message>
        <source>The month must be from 1 to {most}, or none.</source>
        <translation>月份须为 1 至 {most}，或不设。</translation>
    </message>
    <message>
        <source>How many consecutive numbers are too many must be from {least} to {most}.</source>
        <translation>连号的张数须在 {least} 至 {most} 之间。</translation>
    </message>
    <message>
        <source>A supplier to watch needs its name or its taxpayer id.</source>
        <translation>重点关注的供应商需要名称或纳税人识别号。</translation>
    </message>
    <message>
        <source>The text is too long; {longest} characters is the most.</source>
        <translation>文字过长，最多 {longest} 个字符。</translation>
    </message>
    <message>
        <source>{name} is no export of the tax bureau's ledger: no sheet has its columns. Export the list of all invoices (全量发票查询) and take in that file as it was downloaded.</source>
        <translation>{name} 不是税务局底账的导出文件：没有一张工作表具有相应的列。请在“全量发票查询”中导出，并原样导入下载的文件。</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Save it without one, or download it again.</source>
        <translation>{name} 有密码保护。请去掉密码后另存，或重新下载。</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read. Download the export again.</source>
        <translation>{name} 已损坏，无法读取。请重新下载导出文件。</translation>
    </message>
    <message>
        <source>{name} is too large. Export shorter periods and take them in one by one.</source>
        <translation>{name} 太大。请缩短期间分别导出，逐个导入。</translation>
    </message>
    <message>
        <source>This export is not in the archive any more. Look at the list again.</source>
        <translation>这份导出文件已不在票夹中。请重新查看列表。</translation>
    </message>
    <message>
        <source>This alarm is not in the archive any more. Look at the list again.</source>
        <translation>这条预警已不在票夹中。请重新查看列表。</translation>
    </message>
    <message>
        <source>Somebody else has dealt with this alarm meanwhile: {by}.</source>
        <translation>其间已有人处理了这条预警：{by}。</translation>
    </message>
    <message>
        <source>A step back needs a reason. Write it down, so that it stays in the history.</source>
        <translation>退回必须写明原因，以便保留在历史中。</translation>
    </message>
    <message>
        <source>The file {name} changed while it was read. Wait until the other program has finished it, then open it again.</source>
        <translation>文件 {name} 在读取时发生了变化。请等另一个程序写完，再打开它。</translation>
    </message>
    <message>
        <source>The folder {name} cannot be opened: {system}. Check that you may read it.</source>
        <translation>文件夹 {name} 打不开：{system}。请确认您有读取权限。</translation>
    </message>
    <message>
        <source>No OFD, PDF, XML or picture was found in {name}.</source>
        <translation>{name} 中没有找到 OFD、PDF、XML 或图片。</translation>
    </message>
    <message>
        <source>There are more than {limit} files; the others were not looked at. Open the folders in {name} one after the other.</source>
        <translation>文件超过 {limit} 个，其余的没有看。请逐个打开 {name} 里的文件夹。</translation>
    </message>
    <message>
        <source>The watched folder {name} cannot be reached: {system}. Plug the disk in or connect to the network; watching goes on by itself then.</source>
        <translation>无法访问监视的文件夹 {name}：{system}。请插上磁盘或连上网络，之后会自动继续监视。</translation>
    </message>
    <message>
        <source>Which files of the watched folder were checked cannot be remembered: {path} cannot be written ({system}). They may be checked again after the next start, and are then told as seen before.</source>
        <translation>无法记下监视的文件夹中哪些文件已查验：{path} 不能写入（{system}）。下次启动后可能会再查一遍，届时会提示以前出现过。</translation>
    </message>
    <message>
        <source>Files in {name} are locked by a password. Unpack it with its password, then open the files.</source>
        <translation>{name} 中的文件有密码保护。请先用密码解压，再打开文件。</translation>
    </message>
    <message>
        <source>{name} is damaged: it was perhaps not downloaded whole. Download or copy it again.</source>
        <translation>{name} 已损坏，可能没有下载完整。请重新下载或复制。</translation>
    </message>
    <message>
        <source>{name} was packed in a way that cannot be read here. Unpack it with another program, then open the files.</source>
        <translation>{name} 的压缩方式在这里无法读取。请用其他程序解压，再打开文件。</translation>
    </message>
    <message>
        <source>{name} lies too deep in other ZIP files. Unpack it, then open it by itself.</source>
        <translation>{name} 在压缩包里套得太深。请先解压，再单独打开它。</translation>
    </message>
    <message>
        <source>{name} holds more than {files} files or {limit} GB. Unpack it, then open the folder.</source>
        <translation>{name} 超过 {files} 个文件或 {limit} GB。请先解压，再打开文件夹。</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or scan, open or type the invoice in.</source>
        <translation>没有找到摄像头。请插上一个，或者扫描、打开文件、手工录入。</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera. Allow it in the system's privacy settings, then open the camera again.</source>
        <translation>系统不允许本程序使用摄像头。请在系统的隐私设置中允许，再重新打开摄像头。</translation>
    </message>
    <message>
        <source>The camera does not answer. Is it plugged in, and allowed in the system's privacy settings? Close other programs that use it, then open it again.</source>
        <translation>摄像头没有响应。是否已插好，并在系统的隐私设置中允许？请关闭正在使用它的其他程序，再重新打开。</translation>
    </message>
    <message>
        <source>The camera gives no picture: another program seems to use it. Close that program, then open the camera again.</source>
        <translation>摄像头没有画面：可能正被另一个程序使用。请关闭那个程序，再重新打开摄像头。</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Plug it in again, then open it anew.</source>
        <translation>摄像头不再传来画面。请重新插上，再打开它。</translation>
    </message>
    <message>
        <source>Neither an invoice's QR code nor its text could be read in this picture. Take it again, flat, closer and in even light, or type the invoice in.</source>
        <translation>这张图片里既读不出发票的二维码，也读不出文字。请放平、靠近、光线均匀地重拍，或手工录入。</translation>
    </message>
    <message>
        <source>What recognises text failed twice on this picture. Close other programs if memory is short and try again, or type the invoice in.</source>
        <translation>识别文字的程序在这张图片上失败了两次。内存不足时请关闭其他程序再试，或手工录入。</translation>
    </message>
    <message>
        <source>The text was not recognised within {seconds} seconds. Try a smaller picture, or type the invoice in.</source>
        <translation>{seconds} 秒内没有识别出文字。请换小一些的图片，或手工录入。</translation>
    </message>
    <message>
        <source>What recognises text cannot be loaded on this computer ({system}). QR codes are still read; install the program again to have text read too.</source>
        <translation>这台电脑无法加载识别文字的部分（{system}）。二维码仍可读取；重新安装本程序后也能识别文字。</translation>
    </message>
</context>
<context>
    <name>TroubleBand</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>TroubleSheet</name>
    <message>
        <source>The key store does not answer</source>
        <translation>密钥存储没有回应</translation>
    </message>
    <message>
        <source>The archive does not open</source>
        <translation>票夹无法打开</translation>
    </message>
    <message>
        <source>Your archive was not touched.</source>
        <translation>您的票夹没有被改动。</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Keep the key in a file…</source>
        <translation>把密钥放在文件里…</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>使用恢复密钥…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>TrustPanel</name>
    <message>
        <source>&amp;Reason, for the log</source>
        <translation>理由，记入日志(&amp;R)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不做</translation>
    </message>
    <message>
        <source>Trust this maker of seals?</source>
        <translation>信任这个制章者吗？</translation>
    </message>
    <message>
        <source>Trust this maker</source>
        <translation>信任这个制章者</translation>
    </message>
    <message>
        <source>How do you know that it is the real one?</source>
        <translation>您怎么知道它是真的？</translation>
    </message>
    <message>
        <source>Everything that this maker sealed and that holds will be called genuine, on this office's own responsibility. Names can be invented: compare the SHA-256 with what the tax bureau tells you, by a way that does not lead over the invoice's sender.</source>
        <translation>凡由该制章者的印章签章且成立的，都将判为真，责任由本单位自负。名称可以编造：请把 SHA-256 与税务局告知的核对，而且核对的途径不能经过发票的发送方。</translation>
    </message>
    <message>
        <source>Do not trust this maker any more?</source>
        <translation>不再信任这个制章者吗？</translation>
    </message>
    <message>
        <source>Remove this maker</source>
        <translation>移除这个制章者</translation>
    </message>
    <message>
        <source>Why is it not to be trusted any more?</source>
        <translation>为什么不再信任它？</translation>
    </message>
    <message>
        <source>Its seals will not be called genuine from now on. What was verified before stays as it was recorded; verify such invoices again.</source>
        <translation>从现在起，它的印章不再判为真。以前的查验保持原有记录；请重新查验这些发票。</translation>
    </message>
</context>
<context>
    <name>TrustRole</name>
    <message>
        <source>Makes seals</source>
        <translation>制作印章</translation>
    </message>
    <message>
        <source>Makes seals for tests</source>
        <translation>制作测试印章</translation>
    </message>
</context>
<context>
    <name>TrustSection</name>
    <message>
        <source>Choose a certificate or a sealed invoice</source>
        <translation>选择证书或带印章的发票</translation>
    </message>
    <message>
        <source>Certificates and invoices (*.cer *.crt *.der *.pem *.ofd *.pdf);;All files (*)</source>
        <translation>证书和发票 (*.cer *.crt *.der *.pem *.ofd *.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a list of seal makers</source>
        <translation>选择制章者列表</translation>
    </message>
    <message>
        <source>Lists of seal makers (*.json);;All files (*)</source>
        <translation>制章者列表 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The list of {version} is in force.</source>
        <translation>{version} 的列表已生效。</translation>
    </message>
    <message>
        <source>The maker is trusted by this office from now on.</source>
        <translation>从现在起，本单位信任该制章者。</translation>
    </message>
    <message>
        <source>This office does not trust the maker on its own any more.</source>
        <translation>本单位不再自行信任该制章者。</translation>
    </message>
    <message>
        <source>Added by {who}: {reason}</source>
        <translation>{who} 添加：{reason}</translation>
    </message>
    <message>
        <source>Seen: {where}</source>
        <translation>出处：{where}</translation>
    </message>
    <message>
        <source>Seal makers</source>
        <translation>制章者</translation>
    </message>
    <message>
        <source>A seal proves something only if it is known who made it. Makers are known by their certificate's SHA-256, never by a name. Those of the list come with the program; add others only if you are sure of them.</source>
        <translation>只有知道印章由谁制作，印章才能证明什么。认制章者只看证书的 SHA-256，绝不看名称。列表中的随程序提供；只有确有把握时才添加其他的。</translation>
    </message>
    <message>
        <source>Signed list of</source>
        <translation>签名列表日期</translation>
    </message>
    <message>
        <source>Seal makers that are trusted</source>
        <translation>受信任的制章者</translation>
    </message>
    <message>
        <source>Add from a certificate or an invoice…</source>
        <translation>从证书或发票添加…</translation>
    </message>
    <message>
        <source>Import a newer list…</source>
        <translation>导入更新的列表…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Only makers that this office added can be removed</source>
        <translation>只能移除本单位添加的制章者</translation>
    </message>
</context>
<context>
    <name>TrustStatus</name>
    <message>
        <source>pinned, provisional</source>
        <translation>已收录，暂定</translation>
    </message>
    <message>
        <source>pinned, confirmed by the authority</source>
        <translation>已收录，经主管机关确认</translation>
    </message>
    <message>
        <source>pinned, added by this office</source>
        <translation>已收录，由本单位添加</translation>
    </message>
    <message>
        <source>The list holds this certificate provisionally: it was the same in several genuine invoices, but the tax bureau itself has not told it.</source>
        <translation>列表暂定收录这份证书：多张真发票中的都相同，但税务局本身尚未公布。</translation>
    </message>
    <message>
        <source>The list holds this certificate as the authority itself told it.</source>
        <translation>列表中的这份证书由主管机关亲自公布。</translation>
    </message>
    <message>
        <source>An administrator of this office added this certificate. Nobody else vouches for it.</source>
        <translation>这份证书由本单位管理员添加，没有其他人为它作证。</translation>
    </message>
</context>
<context>
    <name>TypeKeySheet</name>
    <message>
        <source>Capital or small letters, with or without dashes and spaces: all the same. O is read as 0, I and L as 1.</source>
        <translation>大小写、有无连字符和空格都可以。O 读作 0，I 和 L 读作 1。</translation>
    </message>
    <message>
        <source>Type the recovery key back</source>
        <translation>请重新输入恢复密钥</translation>
    </message>
    <message>
        <source>This makes sure that your copy is right, while it can still be mended.</source>
        <translation>这是为了确认您抄得正确，现在还来得及改正。</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Create the archive</source>
        <translation>创建票夹</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Move the archive here</source>
        <translation>把票夹搬到这里</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <source>Type in the recovery key that was printed when the archive was made, or when its key was last changed before the backup.</source>
        <translation>请输入建立票夹时打印的恢复密钥；如果备份之前换过密钥，请输入最近一次打印的。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Verify and restore</source>
        <translation>验证并恢复</translation>
    </message>
    <message>
        <source>The key of your archive is not here</source>
        <translation>这里没有票夹的密钥</translation>
    </message>
    <message>
        <source>Your archive is here and unharmed, but this computer does not hold its key: after a new installation, or on another computer, that is so. Type in the recovery key that was printed when the archive was made.</source>
        <translation>您的票夹在这里，完好无损，但这台电脑没有它的密钥：重装系统或换电脑后就会这样。请输入创建票夹时打印的恢复密钥。</translation>
    </message>
    <message>
        <source>Look for the key again</source>
        <translation>再找一次密钥</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>打开票夹</translation>
    </message>
</context>
<context>
    <name>TypedFields</name>
    <message>
        <source>This is no amount. Write it like 1234.50.</source>
        <translation>这不是金额。请按 1234.50 的样子填写。</translation>
    </message>
    <message>
        <source>This is no date. Write it like 2026-07-14.</source>
        <translation>这不是日期。请按 2026-07-14 的样子填写。</translation>
    </message>
    <message>
        <source>Only digits belong here.</source>
        <translation>这里只能填数字。</translation>
    </message>
    <message>
        <source>Digits are missing.</source>
        <translation>位数不够。</translation>
    </message>
    <message>
        <source>These are too many digits.</source>
        <translation>位数太多。</translation>
    </message>
    <message>
        <source>all of it, or its last six digits</source>
        <translation>全部，或后六位</translation>
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
        <translation>录入发票上的内容</translation>
    </message>
    <message>
        <source>&amp;Kind of invoice</source>
        <translation>票种(&amp;K)</translation>
    </message>
    <message>
        <source>Kind of invoice</source>
        <translation>票种</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>查验</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>With companies and &amp;all amounts</source>
        <translation>含购销双方和全部金额(&amp;A)</translation>
    </message>
</context>
<context>
    <name>TypedOffer</name>
    <message>
        <source>Take it over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+回车</translation>
    </message>
</context>
<context>
    <name>Unreadable</name>
    <message>
        <source>it lists too many parts</source>
        <translation>列出的部分过多</translation>
    </message>
    <message>
        <source>a digest in it is none</source>
        <translation>其中有摘要不是摘要值</translation>
    </message>
    <message>
        <source>it ends in the middle of a value</source>
        <translation>中途断开</translation>
    </message>
    <message>
        <source>it holds something that does not belong</source>
        <translation>其中有不该有的内容</translation>
    </message>
    <message>
        <source>bytes follow where it should end</source>
        <translation>结尾之后还有字节</translation>
    </message>
    <message>
        <source>its structure is damaged</source>
        <translation>结构已损坏</translation>
    </message>
    <message>
        <source>it is larger than any real one</source>
        <translation>比任何真实的都大</translation>
    </message>
    <message>
        <source>the public key is of an unknown kind</source>
        <translation>公钥种类未知</translation>
    </message>
    <message>
        <source>parts of a certificate are missing</source>
        <translation>证书缺少一些部分</translation>
    </message>
    <message>
        <source>it names no certificate that it holds</source>
        <translation>其中没有它所指的证书</translation>
    </message>
    <message>
        <source>the seal lists its signers in an unknown way</source>
        <translation>印章列出签章者的方式未知</translation>
    </message>
    <message>
        <source>the signed value is malformed</source>
        <translation>签名值格式错误</translation>
    </message>
    <message>
        <source>it does not have exactly one signer</source>
        <translation>签章者不是恰好一个</translation>
    </message>
    <message>
        <source>a file that it names is not there</source>
        <translation>它所指的文件不存在</translation>
    </message>
    <message>
        <source>it does not say what it signs</source>
        <translation>没有说明签的是什么</translation>
    </message>
    <message>
        <source>the file lists too many signatures</source>
        <translation>文件列出的签名过多</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>文件有一部分已损坏</translation>
    </message>
    <message>
        <source>a part of it is empty</source>
        <translation>有一部分是空的</translation>
    </message>
    <message>
        <source>a part of it is no well-formed XML</source>
        <translation>有一部分不是格式正确的 XML</translation>
    </message>
    <message>
        <source>it declares a document type, which no genuine one does</source>
        <translation>声明了文档类型，而真文件都不会</translation>
    </message>
    <message>
        <source>its characters cannot be decoded</source>
        <translation>字符无法解码</translation>
    </message>
    <message>
        <source>it holds no certificate of the signer</source>
        <translation>其中没有签章者的证书</translation>
    </message>
    <message>
        <source>the structure of the PDF is unclear</source>
        <translation>PDF 的结构不明确</translation>
    </message>
    <message>
        <source>no form of the PDF refers to it</source>
        <translation>PDF 的表单没有引用它</translation>
    </message>
    <message>
        <source>it does not cover the file in one piece</source>
        <translation>没有完整覆盖文件</translation>
    </message>
    <message>
        <source>another signature was added later</source>
        <translation>后来又添加了签名</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>另有 %n 个理由</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>是真的吗？</translation>
    </message>
    <message>
        <source>May we take it?</source>
        <translation>能收吗？</translation>
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
        <translation>这张发票的历次查验，最新的在前</translation>
    </message>
</context>
<context>
    <name>WatchedFiles</name>
    <message numerus="yes">
        <source>From the watched folder: %n invoice(s)</source>
        <translation>
            <numerusform>来自监视的文件夹：%n 张发票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt or contradicted</source>
        <translation>
            <numerusform>存疑或不实 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <translation>
            <numerusform>以前出现过 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>无法读取 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchedRow</name>
    <message>
        <source>Name of the supplier</source>
        <translation>供应商名称</translation>
    </message>
    <message>
        <source>Name of the supplier to watch</source>
        <translation>重点关注的供应商名称</translation>
    </message>
    <message>
        <source>Taxpayer id</source>
        <translation>纳税人识别号</translation>
    </message>
    <message>
        <source>Taxpayer id of the supplier to watch</source>
        <translation>重点关注的供应商的纳税人识别号</translation>
    </message>
    <message>
        <source>Why; whoever checks an invoice reads it</source>
        <translation>原因，验票的人会看到</translation>
    </message>
    <message>
        <source>Why the supplier is watched</source>
        <translation>重点关注的原因</translation>
    </message>
    <message>
        <source>Watch this supplier no longer</source>
        <translation>不再关注</translation>
    </message>
</context>
<context>
    <name>WatchedSection</name>
    <message>
        <source>Choose a folder to watch</source>
        <translation>选择要监视的文件夹</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>While the program is open, every invoice that a scanner or a download puts into this folder is checked once, as soon as its file is finished. ZIP files and folders inside are looked into. Nothing in it is moved or changed.</source>
        <translation>程序开着时，扫描仪或下载放进这个文件夹的每张发票，文件一写完就查验一次。里面的 ZIP 压缩包和文件夹也会查看。其中任何文件都不会被移动或更改。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
</context>
<context>
    <name>WelcomeSheet</name>
    <message>
        <source>Welcome to InvoiceDesk</source>
        <translation>欢迎使用 InvoiceDesk</translation>
    </message>
    <message>
        <source>Hand an invoice over, and see within a second what can be known about it.</source>
        <translation>交进一张发票，一秒钟看到关于它能确认什么。</translation>
    </message>
    <message>
        <source>Everything you check is kept in an archive on this computer, encrypted with a key that your system's keyring keeps for you. A recovery key, which you are about to see, opens the archive when the keyring is lost: only you will have it.</source>
        <translation>您查过的一切都保存在这台电脑的票夹里，并用系统钥匙串保管的密钥加密。接下来会显示恢复密钥，钥匙串丢失时用它打开票夹：只有您持有它。</translation>
    </message>
    <message>
        <source>The archive: {folder}</source>
        <translation>票夹：{folder}</translation>
    </message>
    <message>
        <source>Is there an archive already?</source>
        <translation>已经有票夹了吗？</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Use the office's shared database…</source>
        <translation>使用办公室的共享数据库…</translation>
    </message>
    <message>
        <source>Make a new archive</source>
        <translation>建立新票夹</translation>
    </message>
</context>
<context>
    <name>_TagChip</name>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>移除标签 {tag}</translation>
    </message>
</context>
</TS>
