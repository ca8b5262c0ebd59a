<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SubmissionPlan</name>
    <message numerus="yes">
        <source>%n recipient(s) have no name to stand in the text. Add the names before the numbers, or take the placeholder out.</source>
        <translation>
            <numerusform>%n recipient has no name to stand in the text. Add the names before the numbers, or take the placeholder out.</numerusform>
            <numerusform>%n recipients have no name to stand in the text. Add the names before the numbers, or take the placeholder out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This account&apos;s own limit is %Ln part(s) a day</source>
        <translation>
            <numerusform>This account&apos;s own limit is %Ln part a day</numerusform>
            <numerusform>This account&apos;s own limit is %Ln parts a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) can go.</source>
        <translation>
            <numerusform>%Ln more part can go.</numerusform>
            <numerusform>%Ln more parts can go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) removed</source>
        <translation>
            <numerusform>%Ln duplicate removed</numerusform>
            <numerusform>%Ln duplicates removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not number(s)</source>
        <comment>pieces of text that are no telephone numbers</comment>
        <translation>
            <numerusform>%Ln not a number</numerusform>
            <numerusform>%Ln not numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken by this provider</source>
        <comment>telephone numbers</comment>
        <translation>
            <numerusform>%Ln not taken by this provider</numerusform>
            <numerusform>%Ln not taken by this provider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) for each recipient</source>
        <translation>
            <numerusform>%Ln part for each recipient</numerusform>
            <numerusform>%Ln parts for each recipient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test message(s) queued.</source>
        <translation>
            <numerusform>%Ln test message queued.</numerusform>
            <numerusform>%Ln test messages queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) scheduled for %1.</source>
        <translation>
            <numerusform>%Ln message scheduled for %1.</numerusform>
            <numerusform>%Ln messages scheduled for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) queued.</source>
        <translation>
            <numerusform>%Ln message queued.</numerusform>
            <numerusform>%Ln messages queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) cannot be used: correct or remove first.</source>
        <translation>
            <numerusform>%Ln recipient cannot be used: correct or remove first.</numerusform>
            <numerusform>%Ln recipients cannot be used: correct or remove first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>in 1 hour 24 minutes</comment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) look Latin but are Cyrillic: %1</source>
        <translation>
            <numerusform>%Ln letter looks Latin but is Cyrillic: %1</numerusform>
            <numerusform>%Ln letters look Latin but are Cyrillic: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) look Cyrillic but are Latin: %1</source>
        <translation>
            <numerusform>%Ln letter looks Cyrillic but is Latin: %1</numerusform>
            <numerusform>%Ln letters look Cyrillic but are Latin: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) are of another alphabet than their words: %1</source>
        <translation>
            <numerusform>%Ln letter is of another alphabet than its word: %1</numerusform>
            <numerusform>%Ln letters are of another alphabet than their words: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) that nobody sees are counted: %1</source>
        <translation>
            <numerusform>%Ln character that nobody sees is counted: %1</numerusform>
            <numerusform>%Ln characters that nobody sees are counted: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) force the limit of %1: %2</source>
        <translation>
            <numerusform>%Ln character forces the limit of %1: %2</numerusform>
            <numerusform>%Ln characters force the limit of %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In Latin letters it takes %Ln part(s), not %1</source>
        <translation>
            <numerusform>In Latin letters it takes %Ln part, not %1</numerusform>
            <numerusform>In Latin letters it takes %Ln parts, not %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <comment>saves 2 parts</comment>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are abroad and may cost more.</source>
        <translation>
            <numerusform>%Ln number is abroad and may cost more.</numerusform>
            <numerusform>%Ln numbers are abroad and may cost more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be sent</source>
        <translation>
            <numerusform>%Ln message will be sent</numerusform>
            <numerusform>%Ln messages will be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>in 7 seconds</comment>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::AccountCard</name>
    <message numerus="yes">
        <source>up to %Ln request(s) a second</source>
        <translation>
            <numerusform>up to %Ln request a second</numerusform>
            <numerusform>up to %Ln requests a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln part(s) a day</source>
        <translation>
            <numerusform>at most %Ln part a day</numerusform>
            <numerusform>at most %Ln parts a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::AccountDefaultsPage</name>
    <message numerus="yes">
        <source>%n account(s) changed</source>
        <translation>
            <numerusform>%n account changed</numerusform>
            <numerusform>%n accounts changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::Bands</name>
    <message numerus="yes">
        <source>%n message(s) need your decision</source>
        <translation>
            <numerusform>%n message needs your decision</numerusform>
            <numerusform>%n messages need your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::CampaignCells</name>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::CapabilityWords</name>
    <message numerus="yes">
        <source>texts of up to %n character(s)</source>
        <translation>
            <numerusform>texts of up to %n character</numerusform>
            <numerusform>texts of up to %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n number(s) in one request</source>
        <translation>
            <numerusform>up to %n number in one request</numerusform>
            <numerusform>up to %n numbers in one request</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::Checks</name>
    <message numerus="yes">
        <source>at most %n Latin letters and digits</source>
        <translation>
            <numerusform>at most %n Latin letter and digits</numerusform>
            <numerusform>at most %n Latin letters and digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n Latin letters, digits and the characters %1</source>
        <translation>
            <numerusform>at most %n Latin letter, digits and the characters %1</numerusform>
            <numerusform>at most %n Latin letters, digits and the characters %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n Latin letters, digits and signs</source>
        <translation>
            <numerusform>at most %n Latin letter, digits and signs</numerusform>
            <numerusform>at most %n Latin letters, digits and signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n digits</source>
        <translation>
            <numerusform>at most %n digit</numerusform>
            <numerusform>at most %n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sender name “%1” is too long: %n characters.</source>
        <translation>
            <numerusform>The sender name “%1” is too long: %n character.</numerusform>
            <numerusform>The sender name “%1” is too long: %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n digits</source>
        <translation>
            <numerusform>%1 to %n digit</numerusform>
            <numerusform>%1 to %n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %n characters; %1 takes %2 at most. Shorten it.</source>
        <translation>
            <numerusform>The text has %n character; %1 takes %2 at most. Shorten it.</numerusform>
            <numerusform>The text has %n characters; %1 takes %2 at most. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes texts of one part only: %2 characters, or %3 with letters beyond the Latin alphabet. This one takes %n parts. Shorten it.</source>
        <translation>
            <numerusform>%1 takes texts of one part only: %2 characters, or %3 with letters beyond the Latin alphabet. This one takes %n part. Shorten it.</numerusform>
            <numerusform>%1 takes texts of one part only: %2 characters, or %3 with letters beyond the Latin alphabet. This one takes %n parts. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::CloseGuard</name>
    <message numerus="yes">
        <source>%n message(s) have not been answered yet. What has not left stays in the queue and leaves when Depesha is opened again.</source>
        <translation>
            <numerusform>%n message have not been answered yet. What has not left stays in the queue and leaves when Depesha is opened again.</numerusform>
            <numerusform>%n messages have not been answered yet. What has not left stays in the queue and leaves when Depesha is opened again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::ConfirmDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>phone numbers</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::CountCommands</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encoding: GSM-7, %n unit(s)</source>
        <translation>
            <numerusform>encoding: GSM-7, %n unit</numerusform>
            <numerusform>encoding: GSM-7, %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encoding: UCS-2, %n unit(s)</source>
        <translation>
            <numerusform>encoding: UCS-2, %n unit</numerusform>
            <numerusform>encoding: UCS-2, %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::Doctor</name>
    <message numerus="yes">
        <source>This computer&apos;s clock and that of %1 differ by %n second(s).</source>
        <translation>
            <numerusform>This computer&apos;s clock and that of %1 differ by %n second.</numerusform>
            <numerusform>This computer&apos;s clock and that of %1 differ by %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: %1, format %2, %n message(s).</source>
        <translation>
            <numerusform>The history is whole: %1, format %2, %n message.</numerusform>
            <numerusform>The history is whole: %1, format %2, %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are unconfirmed: they may have been sent.</source>
        <translation>
            <numerusform>%n message is unconfirmed: it may have been sent.</numerusform>
            <numerusform>%n messages are unconfirmed: they may have been sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled message(s) missed their time.</source>
        <translation>
            <numerusform>%n scheduled message missed its time.</numerusform>
            <numerusform>%n scheduled messages missed their time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>%n message waits to be sent.</numerusform>
            <numerusform>%n messages wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for a delivery report.</source>
        <translation>
            <numerusform>%n message waits for a delivery report.</numerusform>
            <numerusform>%n messages wait for a delivery report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::ExportCommands</name>
    <message numerus="yes">
        <source>%n message(s) written to %1.</source>
        <translation>
            <numerusform>%n message written to %1.</numerusform>
            <numerusform>%n messages written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::ExportDialog</name>
    <message numerus="yes">
        <source>Only the &amp;selected: %Ln message(s)</source>
        <translation>
            <numerusform>Only the &amp;selected: %Ln message</numerusform>
            <numerusform>Only the &amp;selected: %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of the &amp;list: %Ln message(s)</source>
        <translation>
            <numerusform>All of the &amp;list: %Ln message</numerusform>
            <numerusform>All of the &amp;list: %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::ExportFlow</name>
    <message numerus="yes">
        <source>%Ln message(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln message written to “%1”.</numerusform>
            <numerusform>%Ln messages written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::FilterBar</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln state</numerusform>
            <numerusform>%Ln states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::GroupDetail</name>
    <message numerus="yes">
        <source>%Ln message(s) chosen</source>
        <translation>
            <numerusform>%Ln message chosen</numerusform>
            <numerusform>%Ln messages chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::HistoryPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) erased</source>
        <translation>
            <numerusform>%n message erased</numerusform>
            <numerusform>%n messages erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::LinkIntake</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::MessageActions</name>
    <message numerus="yes">
        <source>%Ln &amp;was/were sent</source>
        <translation>
            <numerusform>%Ln &amp;was sent</numerusform>
            <numerusform>%Ln &amp;were sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do &amp;not send %Ln message(s)</source>
        <translation>
            <numerusform>Do &amp;not send %Ln message</numerusform>
            <numerusform>Do &amp;not send %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were &amp;not sent</source>
        <translation>
            <numerusform>%Ln was &amp;not sent</numerusform>
            <numerusform>%Ln were &amp;not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) &amp;now</source>
        <translation>
            <numerusform>Send %Ln message &amp;now</numerusform>
            <numerusform>Send %Ln messages &amp;now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln failed a&amp;gain…</source>
        <translation>
            <numerusform>Send %Ln failed a&amp;gain…</numerusform>
            <numerusform>Send %Ln failed a&amp;gain…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ca&amp;ncel %Ln waiting</source>
        <translation>
            <numerusform>Ca&amp;ncel %Ln waiting</numerusform>
            <numerusform>Ca&amp;ncel %Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only %Ln &amp;failed</source>
        <translation>
            <numerusform>Show only %Ln &amp;failed</numerusform>
            <numerusform>Show only %Ln &amp;failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cancelled.</source>
        <translation>
            <numerusform>%Ln message cancelled.</numerusform>
            <numerusform>%Ln messages cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::MessagesPlace</name>
    <message numerus="yes">
        <source>Only the first %Ln row(s) were copied.</source>
        <translation>
            <numerusform>Only the first %Ln row was copied.</numerusform>
            <numerusform>Only the first %Ln rows were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) queued to be sent again.</source>
        <translation>
            <numerusform>%Ln message queued to be sent again.</numerusform>
            <numerusform>%Ln messages queued to be sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::Money</name>
    <message numerus="yes">
        <source>%1 SMS</source>
        <comment>how many messages can still be paid</comment>
        <translation>
            <numerusform>%1 SMS</numerusform>
            <numerusform>%1 SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::Notifier</name>
    <message numerus="yes">
        <source>%n message(s) handed over.</source>
        <translation>
            <numerusform>%n message handed over.</numerusform>
            <numerusform>%n messages handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) need your decision</source>
        <translation>
            <numerusform>%n message needs your decision</numerusform>
            <numerusform>%n messages need your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused</source>
        <translation>
            <numerusform>%n message was refused</numerusform>
            <numerusform>%n messages were refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::ProviderHint</name>
    <message numerus="yes">
        <source>The request held %Ln message(s).</source>
        <translation>
            <numerusform>The request held %Ln message.</numerusform>
            <numerusform>The request held %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other request(s) left from this account in that time.</source>
        <translation>
            <numerusform>%Ln other request left from this account in that time.</numerusform>
            <numerusform>%Ln other requests left from this account in that time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::QueryPlatform</name>
    <message numerus="yes">
        <source>%n id(s)</source>
        <translation>
            <numerusform>%n id</numerusform>
            <numerusform>%n ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::Recovery</name>
    <message numerus="yes">
        <source>%n message(s) that stood open in it may have been sent since, and wait for your decision: Depesha does not send them by itself.</source>
        <translation>
            <numerusform>%n message that stood open in it may have been sent since, and waits for your decision: Depesha does not send it by itself.</numerusform>
            <numerusform>%n messages that stood open in it may have been sent since, and wait for your decision: Depesha does not send them by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::ResendDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>phone numbers</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln message(s) nobody knows whether it arrived.</source>
        <translation>
            <numerusform>Of %Ln message nobody knows whether it arrived.</numerusform>
            <numerusform>Of %Ln messages nobody knows whether it arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %Ln number(s) this very text went today already.</source>
        <translation>
            <numerusform>To %Ln number this very text went today already.</numerusform>
            <numerusform>To %Ln numbers this very text went today already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cannot be sent again: %1</source>
        <translation>
            <numerusform>%Ln message cannot be sent again: %1</numerusform>
            <numerusform>%Ln messages cannot be sent again: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again?</source>
        <translation>
            <numerusform>Send %Ln message again?</numerusform>
            <numerusform>Send %Ln messages again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln SMS again</source>
        <translation>
            <numerusform>&amp;Send %Ln SMS again</numerusform>
            <numerusform>&amp;Send %Ln SMS again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::RunCommands</name>
    <message numerus="yes">
        <source>%n status(es) asked for, </source>
        <translation>
            <numerusform>%n status asked for, </numerusform>
            <numerusform>%n statuses asked for, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n changed.</numerusform>
            <numerusform>%n changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::SendCommands</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) stood there more than once and get(s) one message each.</source>
        <translation>
            <numerusform>%n number stood there more than once and gets one message each.</numerusform>
            <numerusform>%n numbers stood there more than once and get one message each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::Storage</name>
    <message numerus="yes">
        <source>Nothing was changed: no such decision is awaited for %n message(s): %1.</source>
        <translation>
            <numerusform>Nothing was changed: no such decision is awaited for %n message: %1.</numerusform>
            <numerusform>Nothing was changed: no such decision is awaited for %n messages: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was cancelled: %n message(s) may have been sent already, or are not there: %1.</source>
        <translation>
            <numerusform>Nothing was cancelled: %n message may have been sent already, or is not there: %1.</numerusform>
            <numerusform>Nothing was cancelled: %n messages may have been sent already, or are not there: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::Tray</name>
    <message numerus="yes">
        <source>%n message(s) need your decision</source>
        <translation>
            <numerusform>%n message needs your decision</numerusform>
            <numerusform>%n messages need your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for their time</source>
        <translation>
            <numerusform>%n message waits for its time</numerusform>
            <numerusform>%n messages wait for their time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::WorkLine</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
