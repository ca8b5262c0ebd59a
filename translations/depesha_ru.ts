<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CharacterWords</name>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>перенос строки</translation>
    </message>
    <message>
        <source>page break</source>
        <translation>разрыв страницы</translation>
    </message>
    <message>
        <source>non-breaking space</source>
        <translation>неразрывный пробел</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>мягкий перенос</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>тонкий пробел</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>пробел нулевой ширины</translation>
    </message>
    <message>
        <source>zero-width non-joiner</source>
        <translation>разъединитель нулевой ширины</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>соединитель нулевой ширины</translation>
    </message>
    <message>
        <source>narrow non-breaking space</source>
        <translation>узкий неразрывный пробел</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>соединитель слов</translation>
    </message>
    <message>
        <source>emoji variant mark</source>
        <translation>знак варианта эмодзи</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>метка порядка байтов</translation>
    </message>
    <message>
        <source>%1 counts as two characters.</source>
        <translation>%1 считается за два символа.</translation>
    </message>
    <message>
        <source>%1 is not in the SMS alphabet: because of it %2 characters fit instead of %3.</source>
        <translation>%1 — этого символа нет в алфавите SMS: из-за него помещается %2 символов вместо %3.</translation>
    </message>
</context>
<context>
    <name>MemoryStore</name>
    <message>
        <source>The password is not known. Enter it again.</source>
        <translation>Пароль неизвестен. Введите его ещё раз.</translation>
    </message>
    <message>
        <source>An empty password cannot be kept.</source>
        <translation>Пустой пароль сохранить нельзя.</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Written down on this computer</source>
        <translation>Записано на этом компьютере</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Its time came</source>
        <translation>Время отправки наступило</translation>
    </message>
    <message>
        <source>Its time passed while Depesha was not running</source>
        <translation>Время отправки прошло, пока Depesha была закрыта</translation>
    </message>
    <message>
        <source>Request to the provider</source>
        <translation>Запрос провайдеру</translation>
    </message>
    <message>
        <source>The same request again, which is safe here</source>
        <translation>Тот же запрос ещё раз, здесь это безопасно</translation>
    </message>
    <message>
        <source>The provider accepted it</source>
        <translation>Провайдер принял сообщение</translation>
    </message>
    <message>
        <source>The provider accepted the test</source>
        <translation>Проверка у провайдера пройдена</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>Провайдер отказал</translation>
    </message>
    <message>
        <source>The provider was busy</source>
        <translation>Провайдер был занят</translation>
    </message>
    <message>
        <source>No connection: nothing was sent</source>
        <translation>Нет связи, ничего не отправлено</translation>
    </message>
    <message>
        <source>No answer that can be understood</source>
        <translation>Понятного ответа нет</translation>
    </message>
    <message>
        <source>Depesha was closed while the request was on its way</source>
        <translation>Depesha закрылась, пока запрос был в пути</translation>
    </message>
    <message>
        <source>Report from the provider</source>
        <translation>Отчёт о доставке</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ваше решение</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>No report came within the reporting period</source>
        <translation>Отчёт о доставке не пришёл в срок</translation>
    </message>
    <message>
        <source>it was sent</source>
        <translation>было отправлено</translation>
    </message>
    <message>
        <source>it was not sent</source>
        <translation>не было отправлено</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>отправить ещё раз</translation>
    </message>
    <message>
        <source>send now</source>
        <translation>отправить сейчас</translation>
    </message>
    <message>
        <source>Missed its time</source>
        <translation>Не ушло вовремя</translation>
    </message>
    <message>
        <source>It was to leave on %1, while Depesha was not running. It does not leave late by itself: say whether it is still wanted.</source>
        <translation>Сообщение должно было уйти %1, но Depesha была закрыта. С опозданием оно само не уйдёт: решите, нужно ли ещё его отправить.</translation>
    </message>
    <message>
        <source>It leaves on %1. This computer and Depesha must be running then.</source>
        <translation>Сообщение уйдёт %1. В это время компьютер должен быть включён, а Depesha — запущена.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>date, time, time zone</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, its detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The history was put back from an older state</source>
        <translation>История возвращена из более раннего состояния</translation>
    </message>
    <message>
        <source>It was to leave on %1. It does not leave by itself: say whether it is still wanted.</source>
        <translation>Оно должно было уйти %1. Само оно не уйдёт: скажите, нужно ли оно ещё.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Стёрто</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Nobody knows yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Probably: most providers charge it</source>
        <translation>Скорее всего: большинство провайдеров списывают</translation>
    </message>
    <message>
        <source>Not known: ask the provider</source>
        <translation>Неизвестно: спросите у провайдера</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>it has expired, or this computer&apos;s clock is wrong</source>
        <translation>срок его действия истёк или часы этого компьютера неверны</translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <translation>срок его действия ещё не начался или часы этого компьютера неверны</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>он выдан для другого сервера</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>он отозван</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>он самоподписанный</translation>
    </message>
    <message>
        <source>nobody this computer trusts has issued it</source>
        <translation>его выдал тот, кому этот компьютер не доверяет</translation>
    </message>
    <message>
        <source>it is not in order</source>
        <translation>с ним что-то не так</translation>
    </message>
    <message>
        <source>The connection to %1 was refused.</source>
        <translation>Сервер %1 отклонил соединение.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and this computer&apos;s connection to the internet.</source>
        <translation>Сервер %1 не найден. Проверьте адрес и подключение компьютера к интернету.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Не удалось установить зашифрованное соединение с %1.</translation>
    </message>
    <message>
        <source>The proxy did not connect to %1.</source>
        <translation>Прокси не соединился с %1.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a name and a password.</source>
        <translation>Прокси на пути к %1 требует логин и пароль.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>Соединение с %1 прервалось раньше, чем пришёл полный ответ.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before anything was sent.</source>
        <translation>Соединение с %1 прервалось до отправки. Ничего не ушло.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Не удалось соединиться с %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2. Nothing was sent.</source>
        <translation>Сертификат сервера %1 не принят: %2. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The provider&apos;s address is not understood: it begins with https:// or http://.</source>
        <translation>Адрес шлюза непонятен: он должен начинаться с https:// или http://.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>Не удалось вовремя соединиться с %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>Сервер %1 не ответил вовремя.</translation>
    </message>
    <message>
        <source>The answer of %1 is too long.</source>
        <translation>Ответ сервера %1 слишком длинный.</translation>
    </message>
    <message>
        <source>The answer of %1 is not understood.</source>
        <translation>Ответ сервера %1 непонятен.</translation>
    </message>
    <message>
        <source>The program stopped before %1 had answered.</source>
        <translation>Программа закрылась раньше, чем ответил сервер %1.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is not understood: write http://host:port or socks5://host:port.</source>
        <translation>Адрес прокси непонятен: введите его в виде http://адрес:порт или socks5://адрес:порт.</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>The provider understood %1 of %2 numbers and does not say which.</source>
        <translation>Провайдер распознал %1 из %2 номеров и не сообщил, какие именно.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was not understood.</source>
        <translation>Ответ провайдера непонятен.</translation>
    </message>
</context>
<context>
    <name>SubmissionPlan</name>
    <message>
        <source>%1 offers no test sends.</source>
        <translation>%1 не предлагает проверку без отправки.</translation>
    </message>
    <message>
        <source>The time to send at has passed already.</source>
        <translation>Время отправки уже прошло.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) have no name to stand in the text. Add the names before the numbers, or take the placeholder out.</source>
        <translation>
            <numerusform>У %n получателя нет имени для подстановки в текст. Добавьте имена перед номерами или уберите подстановку.</numerusform>
            <numerusform>У %n получателей нет имени для подстановки в текст. Добавьте имена перед номерами или уберите подстановку.</numerusform>
            <numerusform>У %n получателей нет имени для подстановки в текст. Добавьте имена перед номерами или уберите подстановку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This account&apos;s own limit is %Ln part(s) a day</source>
        <translation>
            <numerusform>Ваш лимит для этого аккаунта — %Ln часть в день</numerusform>
            <numerusform>Ваш лимит для этого аккаунта — %Ln части в день</numerusform>
            <numerusform>Ваш лимит для этого аккаунта — %Ln частей в день</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are used today</source>
        <comment>parts</comment>
        <translation>сегодня использовано: %1</translation>
    </message>
    <message>
        <source>%1 are used on %2</source>
        <comment>parts</comment>
        <translation>на %2 использовано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) can go.</source>
        <translation>
            <numerusform>можно отправить ещё %Ln часть.</numerusform>
            <numerusform>можно отправить ещё %Ln части.</numerusform>
            <numerusform>можно отправить ещё %Ln частей.</numerusform>
        </translation>
    </message>
    <message>
        <source>no more can go.</source>
        <translation>больше отправить нельзя.</translation>
    </message>
</context>
<context>
    <name>WriteWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>Latin (GSM-7)</source>
        <translation>латиница (GSM-7)</translation>
    </message>
    <message>
        <source>Cyrillic (UCS-2)</source>
        <translation>кириллица (UCS-2)</translation>
    </message>
    <message>
        <source>Unicode (UCS-2)</source>
        <translation>Юникод (UCS-2)</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>часть %1 из %2</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>кириллица</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>count as two: %1</source>
        <translation>считаются за два: %1</translation>
    </message>
    <message>
        <source>%1 instead of %2 because of: %3</source>
        <translation>%1 вместо %2, причина: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln получатель</numerusform>
            <numerusform>%Ln получателя</numerusform>
            <numerusform>%Ln получателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) removed</source>
        <translation>
            <numerusform>%Ln повтор удалён</numerusform>
            <numerusform>%Ln повтора удалены</numerusform>
            <numerusform>%Ln повторов удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not number(s)</source>
        <comment>pieces of text that are no telephone numbers</comment>
        <translation>
            <numerusform>не похоже на номер: %Ln</numerusform>
            <numerusform>не похоже на номер: %Ln</numerusform>
            <numerusform>не похоже на номер: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken by this provider</source>
        <comment>telephone numbers</comment>
        <translation>
            <numerusform>провайдер не принимает: %Ln</numerusform>
            <numerusform>провайдер не принимает: %Ln</numerusform>
            <numerusform>провайдер не принимает: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) for each recipient</source>
        <translation>
            <numerusform>по %Ln части на получателя</numerusform>
            <numerusform>по %Ln части на получателя</numerusform>
            <numerusform>по %Ln частей на получателя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance of %1 does not pay for one message.</source>
        <translation>На балансе %1: не хватит ни на одно сообщение.</translation>
    </message>
    <message>
        <source>The balance of %1 pays for %2 of %3 messages.</source>
        <translation>На балансе %1: хватит не на все сообщения, а на %2 из %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>204 SMS (408 parts)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send %1</source>
        <translation>&amp;Отправить %1</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Отправить</translation>
    </message>
    <message>
        <source>&amp;Schedule %1</source>
        <translation>&amp;Запланировать %1</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Запланировать</translation>
    </message>
    <message>
        <source>&amp;Test %1</source>
        <translation>&amp;Проверить %1</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Finish the number to send.</source>
        <translation>Допишите номер, чтобы отправить.</translation>
    </message>
    <message>
        <source>Add a recipient to send.</source>
        <translation>Добавьте получателя, чтобы отправить.</translation>
    </message>
    <message>
        <source>Write a text to send.</source>
        <translation>Напишите текст, чтобы отправить.</translation>
    </message>
    <message>
        <source>Correct the sender name to send.</source>
        <translation>Исправьте имя отправителя, чтобы отправить.</translation>
    </message>
    <message>
        <source>Correct the text to send.</source>
        <translation>Исправьте текст, чтобы отправить.</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>сегодня в %1</translation>
    </message>
    <message>
        <source>This very text went to this number %1.</source>
        <translation>Этот же текст уже отправляли на этот номер: %1.</translation>
    </message>
    <message>
        <source>This very text went to all of these %1 numbers, last %2.</source>
        <translation>Этот же текст уже отправляли на все эти номера (%1), последний раз — %2.</translation>
    </message>
    <message>
        <source>This very text went to %1 of these %2 numbers, last %3.</source>
        <translation>Этот же текст уже отправляли на некоторые из этих номеров (%1 из %2), последний раз — %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test message(s) queued.</source>
        <translation>
            <numerusform>%Ln сообщение в очереди на проверку.</numerusform>
            <numerusform>%Ln сообщения в очереди на проверку.</numerusform>
            <numerusform>%Ln сообщений в очереди на проверку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) scheduled for %1.</source>
        <translation>
            <numerusform>%Ln сообщение запланировано на %1.</numerusform>
            <numerusform>%Ln сообщения запланированы на %1.</numerusform>
            <numerusform>%Ln сообщений запланировано на %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) queued.</source>
        <translation>
            <numerusform>%Ln сообщение в очереди.</numerusform>
            <numerusform>%Ln сообщения в очереди.</numerusform>
            <numerusform>%Ln сообщений в очереди.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>стоимость неизвестна</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) cannot be used: correct or remove first.</source>
        <translation>
            <numerusform>%Ln получатель не годится: исправьте или уберите.</numerusform>
            <numerusform>%Ln получателя не годятся: исправьте или уберите.</numerusform>
            <numerusform>%Ln получателей не годятся: исправьте или уберите.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>через %Ln час</numerusform>
            <numerusform>через %Ln часа</numerusform>
            <numerusform>через %Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>in 1 hour 24 minutes</comment>
        <translation>
            <numerusform>%Ln минуту</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>через %Ln минуту</numerusform>
            <numerusform>через %Ln минуты</numerusform>
            <numerusform>через %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) look Latin but are Cyrillic: %1</source>
        <translation>
            <numerusform>%Ln буква похожа на латинскую, но она кириллическая: %1</numerusform>
            <numerusform>%Ln буквы похожи на латинские, но они кириллические: %1</numerusform>
            <numerusform>%Ln букв похожи на латинские, но они кириллические: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) look Cyrillic but are Latin: %1</source>
        <translation>
            <numerusform>%Ln буква похожа на русскую, но она латинская: %1</numerusform>
            <numerusform>%Ln буквы похожи на русские, но они латинские: %1</numerusform>
            <numerusform>%Ln букв похожи на русские, но они латинские: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) are of another alphabet than their words: %1</source>
        <translation>
            <numerusform>%Ln буква из другого алфавита, чем её слово: %1</numerusform>
            <numerusform>%Ln буквы из другого алфавита, чем их слова: %1</numerusform>
            <numerusform>%Ln букв из другого алфавита, чем их слова: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) that nobody sees are counted: %1</source>
        <translation>
            <numerusform>%Ln невидимый знак считается как буква: %1</numerusform>
            <numerusform>%Ln невидимых знака считаются как буквы: %1</numerusform>
            <numerusform>%Ln невидимых знаков считаются как буквы: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) force the limit of %1: %2</source>
        <translation>
            <numerusform>Из-за %Ln знака в части помещается %1: %2</numerusform>
            <numerusform>Из-за %Ln знаков в части помещается %1: %2</numerusform>
            <numerusform>Из-за %Ln знаков в части помещается %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In Latin letters it takes %Ln part(s), not %1</source>
        <translation>
            <numerusform>Латиницей — %Ln часть, а не %1</numerusform>
            <numerusform>Латиницей — %Ln части, а не %1</numerusform>
            <numerusform>Латиницей — %Ln частей, а не %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: letter %2 is a Cyrillic “%3”</source>
        <translation>%1: буква %2 — кириллическая «%3»</translation>
    </message>
    <message>
        <source>%1: letter %2 is a Latin “%3”</source>
        <translation>%1: буква %2 — латинская «%3»</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Исправить</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>Пока&amp;зать…</translation>
    </message>
    <message>
        <source>saves %1 each, %2 in all</source>
        <translation>экономит %1 в каждом, всего %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <comment>saves 2 parts</comment>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>экономит %1</translation>
    </message>
    <message>
        <source>, ≈ %1</source>
        <comment>money, after: saves 2 parts</comment>
        <translation>, ≈ %1</translation>
    </message>
    <message>
        <source>%1 will not be filled in and goes out as it stands. What is filled in: {name}.</source>
        <translation>%1 не подставляется и уйдёт как есть. Подставляется {имя}.</translation>
    </message>
    <message>
        <source>Top up the account, choose another one, or take recipients away.</source>
        <translation>Пополните счёт, выберите другой аккаунт или уберите часть получателей.</translation>
    </message>
    <message>
        <source>%1 refuses a whole packet that the balance does not pay for.</source>
        <translation>%1 отклоняет весь пакет, если на него не хватает денег.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are abroad and may cost more.</source>
        <translation>
            <numerusform>%Ln номер зарубежный и может стоить дороже.</numerusform>
            <numerusform>%Ln номера зарубежные и могут стоить дороже.</numerusform>
            <numerusform>%Ln номеров зарубежные и могут стоить дороже.</numerusform>
        </translation>
    </message>
    <message>
        <source>To me f&amp;irst</source>
        <translation>Сначала се&amp;бе</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>3 messages will be sent, in 7 seconds</comment>
        <translation>%1 через %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be sent</source>
        <translation>
            <numerusform>%Ln сообщение уйдёт</numerusform>
            <numerusform>%Ln сообщения уйдут</numerusform>
            <numerusform>%Ln сообщений уйдут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>in 7 seconds</comment>
        <translation>
            <numerusform>%Ln секунду</numerusform>
            <numerusform>%Ln секунды</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will leave on %2 at %3, %4.</source>
        <comment>350 SMS (700 parts), date, time, in 2 hours</comment>
        <translation>%1 — отправка: %2, %3, %4.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock that is %1.</source>
        <translation>По часам этого компьютера это %1.</translation>
    </message>
    <message>
        <source>More than the limit of this account allows for the day.</source>
        <translation>Это больше дневного лимита аккаунта.</translation>
    </message>
</context>
<context>
    <name>depesha::AccountCard</name>
    <message>
        <source>Check balance</source>
        <translation>Проверить баланс</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>No sender name yet</source>
        <translation>Имени отправителя пока нет</translation>
    </message>
    <message>
        <source>Senders: %1</source>
        <translation>Отправители: %1</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Связь зашифрована</translation>
    </message>
    <message>
        <source>Not encrypted: the password travels in the clear</source>
        <translation>Связь не зашифрована: пароль передаётся открыто</translation>
    </message>
    <message>
        <source>Check the balance of %1</source>
        <translation>Проверить баланс «%1»</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>%1 a part</source>
        <translation>%1 за часть</translation>
    </message>
    <message>
        <source>%1 a part, says the provider</source>
        <translation>%1 за часть, по данным провайдера</translation>
    </message>
    <message>
        <source>No price known</source>
        <translation>Цена неизвестна</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>идёт запрос…</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>данные на %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>данных пока нет</translation>
    </message>
    <message>
        <source>The provider has blocked this account</source>
        <translation>Провайдер заблокировал этот аккаунт</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Переместить &amp;вверх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Переместить в&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Move or remove this account</source>
        <translation>Переместить или удалить аккаунт</translation>
    </message>
    <message>
        <source>Move or remove %1</source>
        <translation>Переместить или удалить «%1»</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln request(s) a second</source>
        <translation>
            <numerusform>до %Ln запроса в секунду</numerusform>
            <numerusform>до %Ln запросов в секунду</numerusform>
            <numerusform>до %Ln запросов в секунду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln part(s) a day</source>
        <translation>
            <numerusform>не больше %Ln части в день</numerusform>
            <numerusform>не больше %Ln частей в день</numerusform>
            <numerusform>не больше %Ln частей в день</numerusform>
        </translation>
    </message>
    <message>
        <source>paid until %1</source>
        <translation>оплачено до %1</translation>
    </message>
    <message>
        <source>The balance is low: your mark is %1</source>
        <translation>Мало денег: ваш порог — %1</translation>
    </message>
</context>
<context>
    <name>depesha::AccountCommands</name>
    <message>
        <source>the address of %1 begins with http: its password and texts travel unencrypted.</source>
        <translation>адрес шлюза аккаунта «%1» начинается с http: пароль и тексты передаются открыто.</translation>
    </message>
    <message>
        <source>what was already saved of account %1 could not be taken back: %2</source>
        <translation>уже записанное об аккаунте «%1» не удалось отменить: %2</translation>
    </message>
    <message>
        <source>account add: --%1 is missing.</source>
        <translation>account add: не указан параметр --%1.</translation>
    </message>
    <message>
        <source>Account %1 is added; its password is in the keychain.</source>
        <translation>Аккаунт «%1» добавлен, его пароль — в хранилище паролей системы.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес шлюза</translation>
    </message>
    <message>
        <source>(unencrypted)</source>
        <translation>(без шифрования)</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Аккаунтов пока нет.</translation>
    </message>
    <message>
        <source>%1 has messages under way; its provider cannot change before they are settled.</source>
        <translation>У аккаунта «%1» есть незавершённые сообщения. Сменить провайдера можно будет, когда они завершатся.</translation>
    </message>
    <message>
        <source>Account %1 is changed.</source>
        <translation>Аккаунт «%1» изменён.</translation>
    </message>
    <message>
        <source>Account %1 is removed; its history stays.</source>
        <translation>Аккаунт «%1» удалён, его история осталась.</translation>
    </message>
    <message>
        <source>Add an account: its password goes to the keychain, the rest to the data folder.</source>
        <translation>Добавить аккаунт: пароль попадёт в хранилище паролей системы, остальное — в папку данных.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Показать аккаунты.</translation>
    </message>
    <message>
        <source>Change what is given of an account; a sender replaces them all.</source>
        <translation>Изменить в аккаунте то, что указано; новый отправитель заменяет всех прежних.</translation>
    </message>
    <message>
        <source>Remove an account and its password; its history stays.</source>
        <translation>Удалить аккаунт и его пароль; история останется.</translation>
    </message>
    <message>
        <source>low</source>
        <comment>balance</comment>
        <translation>мало</translation>
    </message>
</context>
<context>
    <name>depesha::AccountDefaultsPage</name>
    <message>
        <source>&amp;Requests a second</source>
        <translation>&amp;Запросов в секунду</translation>
    </message>
    <message>
        <source>At most; a provider may refuse more.</source>
        <translation>Не больше; лишние провайдер может не принять.</translation>
    </message>
    <message>
        <source>Ask for a report &amp;during</source>
        <translation>Ждать отчёт о &amp;доставке</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> ч</translation>
    </message>
    <message>
        <source>A message without a final status after that is called unreported.</source>
        <translation>Сообщение, не получившее за это время окончательного статуса, считается оставшимся без отчёта.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Про&amp;кси</translation>
    </message>
    <message>
        <source>&amp;Apply to all accounts</source>
        <translation>&amp;Применить ко всем аккаунтам</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) changed</source>
        <translation>
            <numerusform>Изменён %n аккаунт</numerusform>
            <numerusform>Изменено %n аккаунта</numerusform>
            <numerusform>Изменено %n аккаунтов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::AccountDesk</name>
    <message>
        <source>There is no provider called “%1”.</source>
        <translation>Провайдера «%1» нет.</translation>
    </message>
    <message>
        <source>%1 offers no number information.</source>
        <translation>%1 не даёт сведений о номерах.</translation>
    </message>
</context>
<context>
    <name>depesha::AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Добавить аккаунт</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>Depesha never writes a password to a file. Kept for this run only, it is forgotten when Depesha closes, and you are asked for it again.</source>
        <translation>Depesha никогда не записывает пароль в файл. Если хранить его только до закрытия, Depesha забудет его при выходе и в следующий раз спросит снова.</translation>
    </message>
    <message>
        <source>&amp;Keep for this run only</source>
        <translation>&amp;Хранить только до закрытия</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Идёт запрос провайдеру…</translation>
    </message>
    <message>
        <source>It works. Balance: %1</source>
        <translation>Всё работает. Баланс: %1</translation>
    </message>
    <message>
        <source>, a part costs %1</source>
        <translation>, цена за часть: %1</translation>
    </message>
    <message>
        <source>The login is right, but the provider has blocked this account.</source>
        <translation>Логин и пароль верны, но провайдер заблокировал этот аккаунт.</translation>
    </message>
    <message>
        <source>The password could not be kept in the system&apos;s keychain. %1</source>
        <translation>Не удалось сохранить пароль в хранилище паролей системы. %1</translation>
    </message>
    <message>
        <source>Saving… The keychain may ask you to unlock it.</source>
        <translation>Сохраняю… Хранилище паролей может попросить его разблокировать.</translation>
    </message>
</context>
<context>
    <name>depesha::AccountForm</name>
    <message>
        <source>&amp;Check</source>
        <translation>Про&amp;верить</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Провайдер</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Asks the provider for the balance; saves nothing and costs nothing</source>
        <translation>Запрашивает баланс у провайдера: бесплатно, ничего не сохраняется</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Дополнительно</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>Оставьте пустым, чтобы не менять</translation>
    </message>
    <message>
        <source>Encrypted on the way to the provider</source>
        <translation>Связь с провайдером зашифрована</translation>
    </message>
    <message>
        <source>Not encrypted: the password and the texts travel in the clear. Ask the provider for an https address.</source>
        <translation>Связь не зашифрована: пароль и тексты передаются открыто. Попросите у провайдера адрес, который начинается с https.</translation>
    </message>
    <message>
        <source>Enter the password that the provider gave you.</source>
        <translation>Введите пароль, который дал провайдер.</translation>
    </message>
    <message>
        <source>Enter the login that the provider gave you.</source>
        <translation>Введите логин, который дал провайдер.</translation>
    </message>
    <message>
        <source>Give the account a name by which you know it.</source>
        <translation>Дайте аккаунту название, по которому вы его узнаете.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Так уже называется другой аккаунт.</translation>
    </message>
    <message>
        <source>Write in Latin letters</source>
        <translation>Написать латиницей</translation>
    </message>
    <message>
        <source>The letter “%1” (number %2) is Cyrillic and only looks like the Latin “%3”.</source>
        <translation>Буква «%1» (%2-я по счёту) — русская, она лишь похожа на латинскую «%3».</translation>
    </message>
</context>
<context>
    <name>depesha::AccountOptions</name>
    <message>
        <source>There is no provider “%1”; known are %2.</source>
        <translation>Провайдера «%1» нет; есть %2.</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>--%1: пустое значение.</translation>
    </message>
    <message>
        <source>--%1 holds a line break or another control character.</source>
        <translation>--%1: перенос строки и другие управляющие символы недопустимы.</translation>
    </message>
    <message>
        <source>--currency is not a code of three letters such as RUB, or SMS.</source>
        <translation>--currency: нужен код из трёх букв, например RUB, или SMS.</translation>
    </message>
    <message>
        <source>--currency needs --price.</source>
        <translation>--currency указывают вместе с --price.</translation>
    </message>
    <message>
        <source>--price is not an amount above zero such as 2.50.</source>
        <translation>--price: нужна сумма больше нуля, например 2.50.</translation>
    </message>
    <message>
        <source>--%1 is more than %2.</source>
        <translation>--%1: не больше %2.</translation>
    </message>
    <message>
        <source>--region is not a code of two letters such as RU or KG.</source>
        <translation>--region: нужен код из двух букв, например RU или KG.</translation>
    </message>
    <message>
        <source>--batches is neither yes nor no.</source>
        <translation>--batches: только yes или no.</translation>
    </message>
    <message>
        <source>iba, smska, avist, stream or nikita.</source>
        <translation>iba, smska, avist, stream или nikita.</translation>
    </message>
    <message>
        <source>Name of the account, told apart regardless of case.</source>
        <translation>Название аккаунта; большие и маленькие буквы не различаются.</translation>
    </message>
    <message>
        <source>Login at the provider.</source>
        <translation>Логин у провайдера.</translation>
    </message>
    <message>
        <source>Address of the provider&apos;s API (default: the provider&apos;s own).</source>
        <translation>Адрес шлюза (по умолчанию — адрес самого провайдера).</translation>
    </message>
    <message>
        <source>Sender name; the first one is the default.</source>
        <translation>Имя отправителя; первое используется по умолчанию.</translation>
    </message>
    <message>
        <source>Price of one part.</source>
        <translation>Цена за часть.</translation>
    </message>
    <message>
        <source>Currency of the price, or SMS (default: the provider&apos;s).</source>
        <translation>Валюта цены или SMS (по умолчанию — как у провайдера).</translation>
    </message>
    <message>
        <source>Country of numbers written without a country code: RU, KG …</source>
        <translation>Страна номеров, записанных без кода страны: RU, KG…</translation>
    </message>
    <message>
        <source>Requests a second at most.</source>
        <translation>Сколько запросов в секунду, не больше.</translation>
    </message>
    <message>
        <source>Sends under way at once at most.</source>
        <translation>Сколько отправок одновременно, не больше.</translation>
    </message>
    <message>
        <source>Whether several numbers may share a request where the order of the provider&apos;s answer is not documented.</source>
        <translation>Можно ли передавать несколько номеров в одном запросе, если провайдер не описывает порядок своего ответа.</translation>
    </message>
    <message>
        <source>After so many hours without a final status a message is unreported.</source>
        <translation>Через сколько часов без окончательного статуса считать, что отчёта нет.</translation>
    </message>
    <message>
        <source>http://HOST:PORT or socks5://HOST:PORT; empty: the system&apos;s.</source>
        <translation>http://АДРЕС:ПОРТ или socks5://АДРЕС:ПОРТ; если пусто — как в системе.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>Взять пароль из первой строки стандартного ввода.</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>Parts a day at most; empty: no limit.</source>
        <translation>Не больше стольких частей в день; пусто — без лимита.</translation>
    </message>
    <message>
        <source>From here down the balance is called low; empty: never.</source>
        <translation>С этой суммы и ниже баланс считается низким; пусто — никогда.</translation>
    </message>
</context>
<context>
    <name>depesha::AccountReading</name>
    <message>
        <source>This is not an address that begins with https:// or http://.</source>
        <translation>Адрес должен начинаться с https:// или http://.</translation>
    </message>
    <message>
        <source>An address may hold neither a login nor a # part.</source>
        <translation>В адресе не должно быть ни логина, ни части с #.</translation>
    </message>
    <message>
        <source>Write it as http://host:port or socks5://host:port.</source>
        <translation>Введите в виде http://адрес:порт или socks5://адрес:порт.</translation>
    </message>
    <message>
        <source>A proxy with a login cannot be used: its password would not be kept safely.</source>
        <translation>Прокси с логином не подходит: его пароль нельзя надёжно сохранить.</translation>
    </message>
    <message>
        <source>Write a whole number of parts such as 500, or leave it empty.</source>
        <translation>Введите целое число частей, например 500, или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Write an amount such as 100, or leave it empty.</source>
        <translation>Введите сумму, например 100, или оставьте поле пустым.</translation>
    </message>
</context>
<context>
    <name>depesha::AccountWords</name>
    <message>
        <source>approved</source>
        <comment>sender name</comment>
        <translation>одобрено</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <comment>sender name</comment>
        <translation>ждёт одобрения</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>sender name</comment>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>nothing known</source>
        <comment>sender name</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>paid only until %1</source>
        <comment>sender name</comment>
        <translation>оплачено только до %1</translation>
    </message>
    <message>
        <source>The balance of %1 is low: %2 (mark: %3)</source>
        <translation>На балансе «%1» мало денег: %2 (порог: %3)</translation>
    </message>
</context>
<context>
    <name>depesha::AccountsPlace</name>
    <message>
        <source>Add an accoun&amp;t…</source>
        <translation>&amp;Добавить аккаунт…</translation>
    </message>
    <message>
        <source>Check all &amp;balances</source>
        <translation>Проверить все &amp;балансы</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Аккаунтов пока нет</translation>
    </message>
    <message>
        <source>An account is your login with a company that delivers SMS. Depesha sends through it, shows its balance, and keeps its password in the keychain of this computer. You can have as many as you like.</source>
        <translation>Аккаунт — это ваш логин у компании, которая доставляет SMS. Depesha отправляет через него сообщения и показывает баланс, а пароль лежит в хранилище паролей системы. Аккаунтов может быть сколько угодно.</translation>
    </message>
    <message>
        <source>Try with the t&amp;raining gateway</source>
        <translation>&amp;Попробовать с учебным шлюзом</translation>
    </message>
    <message>
        <source>Opens Depesha with five accounts of a gateway on this computer: nothing is sent and nothing costs money</source>
        <translation>Открывает Depesha с пятью аккаунтами шлюза на этом компьютере: ничего не отправляется, деньги не тратятся</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Удалить аккаунт</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Удалить аккаунт «%1»?</translation>
    </message>
    <message>
        <source>The history of its messages stays. Its password is deleted from the keychain, and what it has not sent yet is cancelled.</source>
        <translation>История его сообщений останется. Пароль будет удалён из хранилища паролей системы, а сообщения, которые ещё не ушли, — отменены.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>“%1” is removed, but its password may still be in the keychain. %2</source>
        <translation>Аккаунт «%1» удалён, но его пароль мог остаться в хранилище паролей системы. %2</translation>
    </message>
</context>
<context>
    <name>depesha::AdvancedForm</name>
    <message>
        <source>Several numbers in one request</source>
        <translation>Несколько номеров в одном запросе</translation>
    </message>
    <message>
        <source>Faster, but the provider does not document in which order it answers for several numbers. Turn it on only if the provider has confirmed that it keeps their order.</source>
        <translation>Так быстрее, но провайдер не описывает, в каком порядке отвечает по нескольким номерам. Включайте, только если он подтвердил, что сохраняет их порядок.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source> h</source>
        <translation> ч</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Адрес шлюза</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Пр&amp;окси</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Запросов в секунду</translation>
    </message>
    <message>
        <source>Sends under way at once</source>
        <translation>Отправок одновременно</translation>
    </message>
    <message>
        <source>Ask for a report during</source>
        <translation>Ждать отчёт о доставке</translation>
    </message>
</context>
<context>
    <name>depesha::AdviceLine</name>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Leaves the text as it is and says no more about this</source>
        <translation>Оставляет текст как есть и больше об этом не напоминает</translation>
    </message>
</context>
<context>
    <name>depesha::Answers</name>
    <message>
        <source>%1 does not accept the login or the password. Check both in the account.</source>
        <translation>%1 не принимает логин или пароль. Проверьте их в аккаунте.</translation>
    </message>
    <message>
        <source>%1 has blocked the account. Ask the provider why.</source>
        <translation>Провайдер %1 заблокировал аккаунт. Узнайте у него причину.</translation>
    </message>
    <message>
        <source>%1 does not allow requests from this computer&apos;s address. Add the address in the provider&apos;s personal area, or ask the provider to.</source>
        <translation>%1 не разрешает запросы с адреса этого компьютера. Добавьте адрес в личном кабинете провайдера или попросите об этом провайдера.</translation>
    </message>
    <message>
        <source>There is not enough money on the account with %1. Top it up, then send again.</source>
        <translation>На аккаунте у %1 не хватает денег. Пополните баланс и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>%1 does not accept this sender name. Use one that is registered with the account.</source>
        <translation>%1 не принимает это имя отправителя. Используйте имя, которое зарегистрировано для аккаунта.</translation>
    </message>
    <message>
        <source>%1 does not take this number. Check it.</source>
        <translation>%1 не принимает этот номер. Проверьте его.</translation>
    </message>
    <message>
        <source>%1 does not accept this text. Change it and send again.</source>
        <translation>%1 не принимает этот текст. Измените его и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>%1 does not send to this destination: the number is not correct, or the money for this destination is spent. Check the number and the balance by destination.</source>
        <translation>%1 не отправляет по этому направлению: номер неверный или деньги на это направление закончились. Проверьте номер и баланс по направлениям.</translation>
    </message>
    <message>
        <source>%1 has already taken a request with this id.</source>
        <translation>Провайдер %1 уже принял запрос с таким ID.</translation>
    </message>
    <message>
        <source>%1 takes this for flooding: the same text was sent to this number again. Change the text, or wait.</source>
        <translation>%1 не пропускает повторы: на этот номер снова отправлен тот же текст. Измените текст или подождите.</translation>
    </message>
    <message>
        <source>%1 is too busy with earlier requests. Try again in a few seconds.</source>
        <translation>%1 ещё занят предыдущими запросами. Попробуйте через несколько секунд.</translation>
    </message>
    <message>
        <source>The service of %1 is not available now. Try again later.</source>
        <translation>Сервис %1 сейчас недоступен. Попробуйте позже.</translation>
    </message>
    <message>
        <source>%1 knows no message with this id. Make sure that it was sent through this account.</source>
        <translation>У %1 нет сообщения с таким ID. Убедитесь, что оно отправлено через этот аккаунт.</translation>
    </message>
    <message>
        <source>%1 could not read the request. Check the account&apos;s endpoint, and ask the provider whether its rules have changed.</source>
        <translation>Провайдер %1 не смог прочитать запрос. Проверьте адрес шлюза в аккаунте и узнайте у провайдера, не изменились ли его правила.</translation>
    </message>
    <message>
        <source>%1 refused it. The provider can say why.</source>
        <translation>Провайдер %1 отказал. Причину можно узнать у него.</translation>
    </message>
    <message>
        <source>%1 pointed to another address (HTTP %2), which is not followed because the request carries the password. Check the account&apos;s endpoint.</source>
        <translation>Провайдер %1 направил на другой адрес (HTTP %2). Depesha туда не перешла, потому что в запросе есть пароль. Проверьте адрес шлюза в аккаунте.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP error %2. Check the account&apos;s endpoint, or try later.</source>
        <translation>Провайдер %1 ответил ошибкой HTTP %2. Проверьте адрес шлюза в аккаунте или попробуйте позже.</translation>
    </message>
    <message>
        <source>%1 answered something that its rules do not describe. Check the account&apos;s endpoint, and ask the provider.</source>
        <translation>Ответ провайдера %1 не описан в его правилах. Проверьте адрес шлюза в аккаунте и обратитесь к провайдеру.</translation>
    </message>
</context>
<context>
    <name>depesha::Arguments</name>
    <message>
        <source>Data folder (default: DEPESHA_DATA_DIR, else the platform&apos;s).</source>
        <translation>Папка данных (по умолчанию — DEPESHA_DATA_DIR, иначе обычная для системы).</translation>
    </message>
    <message>
        <source>Print exactly one JSON document on standard output.</source>
        <translation>Вывести в стандартный вывод ровно один документ JSON.</translation>
    </message>
    <message>
        <source>Print no notes, warnings or confirmations.</source>
        <translation>Не выводить примечания, предупреждения и подтверждения.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>%1: unknown option %2.</source>
        <translation>%1: неизвестный параметр %2.</translation>
    </message>
    <message>
        <source>%1: --%2 is given more than once.</source>
        <translation>%1: параметр --%2 указан несколько раз.</translation>
    </message>
    <message>
        <source>%1: %2 is missing.</source>
        <translation>%1: не указано: %2.</translation>
    </message>
    <message>
        <source>%1: “%2” is not expected here.</source>
        <translation>%1: «%2» здесь лишнее.</translation>
    </message>
</context>
<context>
    <name>depesha::Autostart</name>
    <message>
        <source>The registry&apos;s key “Run” could not be written.</source>
        <translation>Не удалось записать раздел реестра «Run».</translation>
    </message>
    <message>
        <source>Depesha was installed to start for every user of this computer. Turn it off in the Task Manager, under “Startup”.</source>
        <translation>Depesha установлена так, что запускается у всех пользователей компьютера. Отключите её в диспетчере задач, на вкладке «Автозагрузка».</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не удалось записать %1.</translation>
    </message>
    <message>
        <source>Move Depesha to the Applications folder, and open it from there first.</source>
        <translation>Переместите Depesha в папку «Программы» и сначала откройте её оттуда.</translation>
    </message>
</context>
<context>
    <name>depesha::Avist</name>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>%1 does not accept this text or this sender name. Check both.</source>
        <translation>%1 не принимает этот текст или это имя отправителя. Проверьте их.</translation>
    </message>
</context>
<context>
    <name>depesha::BackupCommands</name>
    <message>
        <source>backup: --output is missing.</source>
        <translation>backup: не указан --output.</translation>
    </message>
    <message>
        <source>%1 is there already; a backup never replaces a file.</source>
        <translation>%1 уже есть; копия никогда не заменяет файл.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Папки %1 нет.</translation>
    </message>
    <message>
        <source>There is no history in %1 yet.</source>
        <translation>В %1 ещё нет истории.</translation>
    </message>
    <message>
        <source>The history was copied to %1. Passwords are not in it: they stay in the keychain.</source>
        <translation>История скопирована в %1. Паролей в ней нет: они остаются в хранилище паролей.</translation>
    </message>
    <message>
        <source>Copy accounts and history to a file, while they are in use too. It holds no passwords.</source>
        <translation>Скопировать аккаунты и историю в файл, можно и во время работы. Паролей в нём нет.</translation>
    </message>
    <message>
        <source>The file to make; one that is there already is left alone.</source>
        <translation>Файл, который будет создан; уже существующий не тронут.</translation>
    </message>
</context>
<context>
    <name>depesha::BadRecipientsDialog</name>
    <message>
        <source>Recipients that cannot be used</source>
        <translation>Получатели, которые не подходят</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Введено</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>&amp;Remove them all</source>
        <translation>&amp;Убрать все</translation>
    </message>
    <message>
        <source>To correct one, close this list and double-click it among the recipients.</source>
        <translation>Чтобы исправить получателя, закройте этот список и дважды щёлкните по нему в поле «Кому».</translation>
    </message>
</context>
<context>
    <name>depesha::BalanceCommands</name>
    <message>
        <source>failed</source>
        <translation>не удалось узнать</translation>
    </message>
    <message>
        <source>%1 a part</source>
        <translation>%1 за часть</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокирован</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Аккаунтов пока нет.</translation>
    </message>
    <message>
        <source>Ask the provider for the balance with the stored password.</source>
        <translation>Запросить баланс у провайдера с сохранённым паролем.</translation>
    </message>
    <message>
        <source>Ask for the balance now, of all accounts or of one.</source>
        <translation>Запросить баланс сейчас — у всех аккаунтов или у одного.</translation>
    </message>
    <message>
        <source>Only this account.</source>
        <translation>Только этот аккаунт.</translation>
    </message>
</context>
<context>
    <name>depesha::BalanceCurve</name>
    <message>
        <source>How the balance went</source>
        <translation>Как менялся баланс</translation>
    </message>
    <message>
        <source>Since %1: from %2 to %3, between %4 and %5</source>
        <translation>С %1: было %2, стало %3; самое малое — %4, самое большое — %5</translation>
    </message>
</context>
<context>
    <name>depesha::BalanceLine</name>
    <message>
        <source>%1: %2, asked %3</source>
        <translation>%1: %2, данные на %3</translation>
    </message>
    <message>
        <source>low</source>
        <comment>balance</comment>
        <translation>мало</translation>
    </message>
</context>
<context>
    <name>depesha::Bands</name>
    <message>
        <source>Training: nothing leaves this computer</source>
        <translation>Учебный режим: с этого компьютера ничего не уходит</translation>
    </message>
    <message>
        <source>Show and decide</source>
        <translation>Показать и решить</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) need your decision</source>
        <translation>
            <numerusform>%n сообщение ждёт вашего решения</numerusform>
            <numerusform>%n сообщения ждут вашего решения</numerusform>
            <numerusform>%n сообщений ждут вашего решения</numerusform>
        </translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Показать аккаунт</translation>
    </message>
</context>
<context>
    <name>depesha::BubbleColumn</name>
    <message>
        <source>Preview of the message</source>
        <translation>Предпросмотр сообщения</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>часть %1 из %2</translation>
    </message>
</context>
<context>
    <name>depesha::CampaignCells</name>
    <message>
        <source>%1, a sending, open</source>
        <translation>%1, рассылка, раскрыта</translation>
    </message>
    <message>
        <source>%1, a sending, closed</source>
        <translation>%1, рассылка, свёрнута</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>text, how many are in which state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Missed its time</source>
        <translation>Время пропущено</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершена</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln получатель</numerusform>
            <numerusform>%Ln получателя</numerusform>
            <numerusform>%Ln получателей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::CapabilityWords</name>
    <message>
        <source>one part only: %1 characters, %2 with Cyrillic</source>
        <translation>только одна часть: %1 символов, с кириллицей — %2</translation>
    </message>
    <message numerus="yes">
        <source>texts of up to %n character(s)</source>
        <translation>
            <numerusform>тексты до %n символа</numerusform>
            <numerusform>тексты до %n символов</numerusform>
            <numerusform>тексты до %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>long texts</source>
        <translation>длинные тексты</translation>
    </message>
    <message numerus="yes">
        <source>up to %n number(s) in one request</source>
        <translation>
            <numerusform>до %n номера в одном запросе</numerusform>
            <numerusform>до %n номеров в одном запросе</numerusform>
            <numerusform>до %n номеров в одном запросе</numerusform>
        </translation>
    </message>
    <message>
        <source>sends later even when this computer is off</source>
        <translation>отправка позже, даже если компьютер выключен</translation>
    </message>
    <message>
        <source>test sends without charge</source>
        <translation>бесплатная проверка без отправки</translation>
    </message>
    <message>
        <source>an unanswered send can safely be repeated</source>
        <translation>запрос без ответа можно безопасно повторить</translation>
    </message>
    <message>
        <source>information about numbers</source>
        <translation>сведения о номерах</translation>
    </message>
    <message>
        <source>tells its price</source>
        <translation>сообщает цену</translation>
    </message>
    <message>
        <source>balance by direction</source>
        <translation>баланс по направлениям</translation>
    </message>
    <message>
        <source>balance counted in messages</source>
        <translation>баланс в сообщениях</translation>
    </message>
    <message>
        <source>Up to %1 Latin letters and digits</source>
        <translation>До %1 латинских букв и цифр</translation>
    </message>
    <message>
        <source>Up to %1 Latin letters, digits and common signs</source>
        <translation>До %1 латинских букв, цифр и обычных знаков</translation>
    </message>
    <message>
        <source>Up to %1 Latin letters, digits and %2</source>
        <translation>До %1 латинских букв, цифр и знаков %2</translation>
    </message>
    <message>
        <source>, or up to %1 digits</source>
        <translation>, а из одних цифр — до %1</translation>
    </message>
</context>
<context>
    <name>depesha::Checks</name>
    <message numerus="yes">
        <source>at most %n Latin letters and digits</source>
        <translation>
            <numerusform>из латинских букв и цифр (до %n символа)</numerusform>
            <numerusform>из латинских букв и цифр (до %n символов)</numerusform>
            <numerusform>из латинских букв и цифр (до %n символов)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n Latin letters, digits and the characters %1</source>
        <translation>
            <numerusform>из латинских букв, цифр и символов %1 (всего до %n символа)</numerusform>
            <numerusform>из латинских букв, цифр и символов %1 (всего до %n символов)</numerusform>
            <numerusform>из латинских букв, цифр и символов %1 (всего до %n символов)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n Latin letters, digits and signs</source>
        <translation>
            <numerusform>из латинских букв, цифр и знаков (до %n символа)</numerusform>
            <numerusform>из латинских букв, цифр и знаков (до %n символов)</numerusform>
            <numerusform>из латинских букв, цифр и знаков (до %n символов)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 принимает имя %2.</translation>
    </message>
    <message>
        <source>%1 takes %2, or %3.</source>
        <translation>%1 принимает имя %2 или %3.</translation>
    </message>
    <message numerus="yes">
        <source>at most %n digits</source>
        <translation>
            <numerusform>из одних цифр (до %n)</numerusform>
            <numerusform>из одних цифр (до %n)</numerusform>
            <numerusform>из одних цифр (до %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sender name.</source>
        <translation>Нет имени отправителя.</translation>
    </message>
    <message>
        <source>The sender name “%1” begins or ends with a space. Remove it.</source>
        <translation>Имя отправителя «%1» начинается или заканчивается пробелом. Уберите его.</translation>
    </message>
    <message>
        <source>In the sender name “%1” the letter “%2” (number %3) is Cyrillic and only looks like the Latin “%4”. Type it on the Latin layout.</source>
        <translation>В имени отправителя «%1» буква «%2» (%3-я по счёту) — кириллическая и только похожа на латинскую «%4». Наберите её в латинской раскладке.</translation>
    </message>
    <message>
        <source>The sender name “%1” holds “%2”, which is not allowed.</source>
        <translation>В имени отправителя «%1» есть «%2», это недопустимо.</translation>
    </message>
    <message numerus="yes">
        <source>The sender name “%1” is too long: %n characters.</source>
        <translation>
            <numerusform>Имя отправителя «%1» слишком длинное: %n символ.</numerusform>
            <numerusform>Имя отправителя «%1» слишком длинное: %n символа.</numerusform>
            <numerusform>Имя отправителя «%1» слишком длинное: %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends only to numbers that begin with %2; %3 does not.</source>
        <translation>%1 отправляет только на номера, которые начинаются с %2; %3 начинается иначе.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>из %n цифры</numerusform>
            <numerusform>из %n цифр</numerusform>
            <numerusform>из %n цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n digits</source>
        <translation>
            <numerusform>из %1–%n цифр</numerusform>
            <numerusform>из %1–%n цифр</numerusform>
            <numerusform>из %1–%n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes numbers of %2; %3 has %4.</source>
        <translation>%1 принимает номера %2; в %3 их %4.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Текст пуст.</translation>
    </message>
    <message numerus="yes">
        <source>The text has %n characters; %1 takes %2 at most. Shorten it.</source>
        <translation>
            <numerusform>В тексте %n символ, а %1 принимает не больше %2. Сократите текст.</numerusform>
            <numerusform>В тексте %n символа, а %1 принимает не больше %2. Сократите текст.</numerusform>
            <numerusform>В тексте %n символов, а %1 принимает не больше %2. Сократите текст.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes texts of one part only: %2 characters, or %3 with letters beyond the Latin alphabet. This one takes %n parts. Shorten it.</source>
        <translation>
            <numerusform>%1 принимает тексты только из одной части: до %2 символов, а с нелатинскими буквами — до %3. В этом тексте %n часть. Сократите его.</numerusform>
            <numerusform>%1 принимает тексты только из одной части: до %2 символов, а с нелатинскими буквами — до %3. В этом тексте %n части. Сократите его.</numerusform>
            <numerusform>%1 принимает тексты только из одной части: до %2 символов, а с нелатинскими буквами — до %3. В этом тексте %n частей. Сократите его.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds an invisible character (%1, character %2) that cannot be sent through %3. Remove it.</source>
        <translation>В тексте есть невидимый символ (%1, по счёту %2), который нельзя отправить через %3. Уберите его.</translation>
    </message>
</context>
<context>
    <name>depesha::ChipBoard</name>
    <message>
        <source>+%1 more</source>
        <translation>ещё %1</translation>
    </message>
</context>
<context>
    <name>depesha::CloseGuard</name>
    <message>
        <source>Depesha is still sending</source>
        <translation>Depesha ещё отправляет сообщения</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have not been answered yet. What has not left stays in the queue and leaves when Depesha is opened again.</source>
        <translation>
            <numerusform>%n сообщение пока без ответа провайдера. Что не успело уйти, останется в очереди и уйдёт, когда вы снова откроете Depesha.</numerusform>
            <numerusform>%n сообщения пока без ответа провайдера. Что не успело уйти, останется в очереди и уйдёт, когда вы снова откроете Depesha.</numerusform>
            <numerusform>%n сообщений пока без ответа провайдера. Что не успело уйти, останется в очереди и уйдёт, когда вы снова откроете Depesha.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Остаться</translation>
    </message>
    <message>
        <source>&amp;Finish and close</source>
        <translation>&amp;Дождаться и закрыть</translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>Ждём последние ответы…</translation>
    </message>
    <message>
        <source>Depesha closes as soon as the providers have answered. If it closes without their answers, the messages concerned will need your decision.</source>
        <translation>Depesha закроется, как только провайдеры ответят. Если она закроется раньше, вам придётся решить, что делать с сообщениями без ответа.</translation>
    </message>
    <message>
        <source>&amp;Close without waiting</source>
        <translation>Закрыть &amp;сразу</translation>
    </message>
    <message>
        <source>A file is still being written</source>
        <translation>Файл ещё записывается</translation>
    </message>
    <message>
        <source>Depesha closes as soon as it is written. If it closes without waiting, there will be no file.</source>
        <translation>Depesha закроется, как только файл будет готов. Если не ждать, файла не будет.</translation>
    </message>
    <message>
        <source>&amp;Close without the file</source>
        <translation>&amp;Закрыть без файла</translation>
    </message>
</context>
<context>
    <name>depesha::CommandLine</name>
    <message>
        <source>training --demo takes nothing else.</source>
        <translation>training --demo не принимает других параметров.</translation>
    </message>
    <message>
        <source>There is no command; depesha-cli --help lists them.</source>
        <translation>Команда не указана; список команд: depesha-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”; depesha-cli --help lists them.</source>
        <translation>Команды «%1» нет; список команд: depesha-cli --help.</translation>
    </message>
</context>
<context>
    <name>depesha::ConfirmDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>phone numbers</comment>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>Проверьте перед отправкой</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Кому:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Текст:</translation>
    </message>
    <message>
        <source>Sender:</source>
        <translation>Отправитель:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Аккаунт:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Когда:</translation>
    </message>
    <message>
        <source>Test:</source>
        <translation>Проверка:</translation>
    </message>
    <message>
        <source>The provider checks everything; nothing is sent and nothing charged.</source>
        <translation>Провайдер всё проверит, но ничего не отправит и не спишет деньги.</translation>
    </message>
    <message>
        <source>Total:</source>
        <translation>Итого:</translation>
    </message>
    <message>
        <source>Balance after:</source>
        <translation>Баланс после:</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>Send 204 SMS (408 parts)?</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>&amp;Leave those out: %1</source>
        <translation>&amp;Без них: %1</translation>
    </message>
    <message>
        <source>Send to &amp;all: %1</source>
        <translation>&amp;Всем: %1</translation>
    </message>
    <message>
        <source>These are quiet hours, until %1. “Later…” sends after them.</source>
        <translation>Сейчас тихие часы, до %1. Отправить после них можно кнопкой «Позже…».</translation>
    </message>
    <message>
        <source>Text for %1:</source>
        <translation>Текст (%1):</translation>
    </message>
</context>
<context>
    <name>depesha::CountCommands</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n часть</numerusform>
            <numerusform>%n части</numerusform>
            <numerusform>%n частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encoding: GSM-7, %n unit(s)</source>
        <translation>
            <numerusform>кодировка: GSM-7, %n единица</numerusform>
            <numerusform>кодировка: GSM-7, %n единицы</numerusform>
            <numerusform>кодировка: GSM-7, %n единиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encoding: UCS-2, %n unit(s)</source>
        <translation>
            <numerusform>кодировка: UCS-2, %n единица</numerusform>
            <numerusform>кодировка: UCS-2, %n единицы</numerusform>
            <numerusform>кодировка: UCS-2, %n единиц</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a part, %2 left in this one</source>
        <translation>%1 на часть, в этой осталось %2</translation>
    </message>
    <message>
        <source>%1 instead of 160 because of: %2</source>
        <translation>%1 вместо 160, причина: %2</translation>
    </message>
    <message>
        <source>Count the parts that a text takes; needs no account.</source>
        <translation>Посчитать, сколько частей займёт текст; аккаунт не нужен.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>Текст.</translation>
    </message>
    <message>
        <source>A file in UTF-8 with the text; one final line break does not count.</source>
        <translation>Файл с текстом в UTF-8; последний перенос строки не считается.</translation>
    </message>
</context>
<context>
    <name>depesha::DatesDialog</name>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;С:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;По:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>По&amp;казать</translation>
    </message>
</context>
<context>
    <name>depesha::DecisionCommands</name>
    <message>
        <source>resolve: give one of --sent, --not-sent and --resend.</source>
        <translation>resolve: укажите что-то одно: --sent, --not-sent или --resend.</translation>
    </message>
    <message>
        <source>Say what became of messages that are unconfirmed, or scheduled and missed.</source>
        <translation>Указать, что стало с сообщениями, которые не подтверждены или не ушли вовремя.</translation>
    </message>
    <message>
        <source>They were sent.</source>
        <translation>Были отправлены.</translation>
    </message>
    <message>
        <source>They were not sent.</source>
        <translation>Не были отправлены.</translation>
    </message>
    <message>
        <source>Send them again: the next run does.</source>
        <translation>Отправить ещё раз: они уйдут при следующем запуске.</translation>
    </message>
    <message>
        <source>Cancel messages that were not submitted yet.</source>
        <translation>Отменить сообщения, которые ещё не переданы провайдеру.</translation>
    </message>
</context>
<context>
    <name>depesha::Doctor</name>
    <message>
        <source>Its password is in the keychain.</source>
        <translation>Его пароль есть в хранилище паролей.</translation>
    </message>
    <message>
        <source>The keychain has no password for it, or is locked and does not say so.</source>
        <translation>В хранилище паролей нет его пароля, или оно заблокировано и не говорит об этом.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the password again.</source>
        <translation>Разблокируйте хранилище паролей или введите пароль заново.</translation>
    </message>
    <message>
        <source>%1 can be reached.</source>
        <translation>%1 доступен.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and that of %1 differ by %n second(s).</source>
        <translation>
            <numerusform>Часы этого компьютера и %1 расходятся на %n секунду.</numerusform>
            <numerusform>Часы этого компьютера и %1 расходятся на %n секунды.</numerusform>
            <numerusform>Часы этого компьютера и %1 расходятся на %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock: schedules and reports go by it.</source>
        <translation>Переведите часы: по ним идут расписания и отчёты.</translation>
    </message>
    <message>
        <source>This computer has no TLS that Depesha can use.</source>
        <translation>На этом компьютере нет TLS, которым могла бы пользоваться Depesha.</translation>
    </message>
    <message>
        <source>Install OpenSSL, or the program anew.</source>
        <translation>Установите OpenSSL или саму программу заново.</translation>
    </message>
    <message>
        <source>The data folder %1 is not there yet.</source>
        <translation>Папки данных %1 ещё нет.</translation>
    </message>
    <message>
        <source>It is made with the first account.</source>
        <translation>Она появится с первым аккаунтом.</translation>
    </message>
    <message>
        <source>Nothing can be written to the data folder %1.</source>
        <translation>В папку данных %1 ничего нельзя записать.</translation>
    </message>
    <message>
        <source>Look whether you may write there and whether the disk is full.</source>
        <translation>Проверьте, можно ли вам туда писать и не заполнен ли диск.</translation>
    </message>
    <message>
        <source>The data folder %1 is on a network drive (%2).</source>
        <translation>Папка данных %1 находится на сетевом диске (%2).</translation>
    </message>
    <message>
        <source>Choose a folder on this computer: over a network two programs can send the same.</source>
        <translation>Выберите папку на этом компьютере: по сети две программы могут отправить одно и то же.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk of the data folder.</source>
        <translation>На диске с папкой данных свободно только %1.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Освободите место.</translation>
    </message>
    <message>
        <source>The data folder %1 can be written.</source>
        <translation>В папку данных %1 можно писать.</translation>
    </message>
    <message>
        <source>The data folder %1 can be written, %2 are free.</source>
        <translation>В папку данных %1 можно писать, свободно %2.</translation>
    </message>
    <message>
        <source>There is no history yet.</source>
        <translation>Истории ещё нет.</translation>
    </message>
    <message>
        <source>The history is damaged.</source>
        <translation>История повреждена.</translation>
    </message>
    <message>
        <source>There is no copy to fall back on. Put back one of your own, or move the file away to begin with an empty history.</source>
        <translation>Копии, к которой можно вернуться, нет. Верните свою или уберите файл, чтобы начать с пустой истории.</translation>
    </message>
    <message>
        <source>Close every Depesha and start it again: it keeps the damaged file, and goes on from its copy of %1.</source>
        <translation>Закройте все окна Depesha и запустите её снова: она сохранит повреждённый файл и продолжит со своей копии от %1.</translation>
    </message>
    <message>
        <source>The history was written by a newer Depesha.</source>
        <translation>История записана более новой Depesha.</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>Установите более новую программу.</translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: %1, format %2, %n message(s).</source>
        <translation>
            <numerusform>История цела: %1, формат %2, %n сообщение.</numerusform>
            <numerusform>История цела: %1, формат %2, %n сообщения.</numerusform>
            <numerusform>История цела: %1, формат %2, %n сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of the history has grown to %1.</source>
        <translation>Журнал истории вырос до %1.</translation>
    </message>
    <message>
        <source>Close every Depesha once.</source>
        <translation>Закройте один раз все окна Depesha.</translation>
    </message>
    <message>
        <source>The newest copy of the history is of %1.</source>
        <translation>Последняя копия истории — от %1.</translation>
    </message>
    <message>
        <source>There is no copy of the history yet.</source>
        <translation>Копии истории ещё нет.</translation>
    </message>
    <message>
        <source>One is made soon after the window or “depesha-cli run” is started.</source>
        <translation>Она делается вскоре после запуска окна или «depesha-cli run».</translation>
    </message>
    <message>
        <source>Once you have looked, close the band in the window, or run “depesha-cli doctor --seen”.</source>
        <translation>Когда посмотрите, закройте полосу в окне или выполните «depesha-cli doctor --seen».</translation>
    </message>
    <message>
        <source>Damaged files that were set aside: %1.</source>
        <translation>Отложенные повреждённые файлы: %1.</translation>
    </message>
    <message>
        <source>Keep them until you are sure that nothing in them is needed.</source>
        <translation>Храните их, пока не убедитесь, что в них ничего не нужно.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are unconfirmed: they may have been sent.</source>
        <translation>
            <numerusform>%n сообщение не подтверждено: оно могло быть отправлено.</numerusform>
            <numerusform>%n сообщения не подтверждены: они могли быть отправлены.</numerusform>
            <numerusform>%n сообщений не подтверждены: они могли быть отправлены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at your account on the provider&apos;s site, then decide in Messages, or by “depesha-cli resolve”.</source>
        <translation>Посмотрите свой аккаунт на сайте провайдера и решите в «Сообщениях» или командой «depesha-cli resolve».</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled message(s) missed their time.</source>
        <translation>
            <numerusform>%n отложенное сообщение пропустило своё время.</numerusform>
            <numerusform>%n отложенных сообщения пропустили своё время.</numerusform>
            <numerusform>%n отложенных сообщений пропустили своё время.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether they are still wanted: in Messages, or by “depesha-cli resolve”.</source>
        <translation>Скажите, нужны ли они ещё: в «Сообщениях» или командой «depesha-cli resolve».</translation>
    </message>
    <message>
        <source>Nobody works the outbox now.</source>
        <translation>Сейчас никто не отправляет очередь.</translation>
    </message>
    <message>
        <source>A Depesha works the outbox.</source>
        <translation>Очередь отправляет Depesha.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>%n сообщение ждёт отправки.</numerusform>
            <numerusform>%n сообщения ждут отправки.</numerusform>
            <numerusform>%n сообщений ждут отправки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the window, or “depesha-cli run”.</source>
        <translation>Запустите окно или «depesha-cli run».</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for a delivery report.</source>
        <translation>
            <numerusform>%n сообщение ждёт отчёта о доставке.</numerusform>
            <numerusform>%n сообщения ждут отчёта о доставке.</numerusform>
            <numerusform>%n сообщений ждут отчёта о доставке.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of Depesha does not know the provider “%1”.</source>
        <translation>Эта версия Depesha не знает провайдера «%1».</translation>
    </message>
    <message>
        <source>Install a newer version.</source>
        <translation>Установите более новую версию.</translation>
    </message>
    <message>
        <source>Its endpoint is no address.</source>
        <translation>Его адрес шлюза — не адрес.</translation>
    </message>
    <message>
        <source>Enter the endpoint again.</source>
        <translation>Введите адрес шлюза заново.</translation>
    </message>
    <message>
        <source>Its endpoint is http: password and texts travel unencrypted.</source>
        <translation>Его адрес шлюза — http: пароль и тексты идут незашифрованными.</translation>
    </message>
    <message>
        <source>Ask the provider for an https address.</source>
        <translation>Попросите у провайдера адрес https.</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Аккаунтов пока нет.</translation>
    </message>
</context>
<context>
    <name>depesha::DoctorCommand</name>
    <message>
        <source>good</source>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>note</source>
        <translation>к сведению</translation>
    </message>
    <message>
        <source>look</source>
        <translation>смотрите</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>ПЛОХО</translation>
    </message>
    <message>
        <source>support: --output is missing.</source>
        <translation>support: не указан --output.</translation>
    </message>
    <message>
        <source>%1 is there already; choose another name.</source>
        <translation>%1 уже есть; выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 was written. Read it before you send it on: there is no password and no text of a message in it, and numbers and logins are shortened.</source>
        <translation>%1 записан. Прочитайте его, прежде чем передавать: в нём нет ни паролей, ни текстов сообщений, а номера и логины сокращены.</translation>
    </message>
    <message>
        <source>Tell what is wrong and what to do: data folder, history, keychain, accounts. Changes nothing.</source>
        <translation>Сказать, что не так и что делать: папка данных, история, хранилище паролей, аккаунты. Ничего не меняет.</translation>
    </message>
    <message>
        <source>Ask the accounts&apos; hosts too: name, connection, TLS, clock.</source>
        <translation>Спросить и серверы аккаунтов: имя, соединение, TLS, часы.</translation>
    </message>
    <message>
        <source>Say that you have seen that the history was put back from an older state.</source>
        <translation>Сказать, что вы видели: история возвращена из более раннего состояния.</translation>
    </message>
    <message>
        <source>Write a file for whoever helps you: findings, settings and log, without secrets and texts.</source>
        <translation>Записать файл для того, кто вам помогает: находки, настройки и журнал, без секретов и текстов.</translation>
    </message>
    <message>
        <source>The file to make; one that is there already is left alone.</source>
        <translation>Файл, который будет создан; уже существующий не тронут.</translation>
    </message>
</context>
<context>
    <name>depesha::Error</name>
    <message>
        <source>Check the login and the password of the account.</source>
        <translation>Проверьте логин и пароль аккаунта.</translation>
    </message>
    <message>
        <source>Ask the provider why the account is blocked.</source>
        <translation>Узнайте у провайдера, почему аккаунт заблокирован.</translation>
    </message>
    <message>
        <source>Ask the provider to allow the internet address of this computer.</source>
        <translation>Попросите провайдера разрешить интернет-адрес этого компьютера.</translation>
    </message>
    <message>
        <source>Top up the account, then send again.</source>
        <translation>Пополните баланс и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>Choose a sender name that the provider has approved.</source>
        <translation>Выберите имя отправителя, одобренное провайдером.</translation>
    </message>
    <message>
        <source>Check the telephone number.</source>
        <translation>Проверьте номер телефона.</translation>
    </message>
    <message>
        <source>Change the text, then send again.</source>
        <translation>Измените текст и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>Ask the provider to open this direction, or send through another account.</source>
        <translation>Попросите провайдера открыть это направление или отправьте через другой аккаунт.</translation>
    </message>
    <message>
        <source>The provider has this message already: look at its status before you send it again.</source>
        <translation>У провайдера уже есть это сообщение: прежде чем отправлять ещё раз, посмотрите его статус.</translation>
    </message>
    <message>
        <source>The same text went to this number a short while ago: wait, or change the text.</source>
        <translation>Тот же текст недавно уже уходил на этот номер: подождите или измените текст.</translation>
    </message>
    <message>
        <source>Wait a little, or send at a slower pace.</source>
        <translation>Немного подождите или отправляйте медленнее.</translation>
    </message>
    <message>
        <source>The provider cannot serve at the moment: try again later.</source>
        <translation>Провайдер сейчас недоступен, попробуйте позже.</translation>
    </message>
    <message>
        <source>The provider does not know this message: look for it in your account on the provider&apos;s site.</source>
        <translation>Провайдер не знает этого сообщения: поищите его в личном кабинете на сайте провайдера.</translation>
    </message>
    <message>
        <source>Check the settings of the account; if they are right, show the provider&apos;s answer to the provider&apos;s support.</source>
        <translation>Проверьте настройки аккаунта; если они верны, покажите ответ провайдера его поддержке.</translation>
    </message>
    <message>
        <source>Check the endpoint of the account; if it is right, show the provider&apos;s answer to the provider&apos;s support.</source>
        <translation>Проверьте адрес шлюза в аккаунте; если он верен, покажите ответ провайдера его поддержке.</translation>
    </message>
    <message>
        <source>Check the internet connection and the endpoint of the account.</source>
        <translation>Проверьте подключение к интернету и адрес шлюза в аккаунте.</translation>
    </message>
    <message>
        <source>Do not go on if you do not know why the connection is not trusted; check the date of this computer and the endpoint of the account.</source>
        <translation>Не продолжайте, если не знаете, почему нет доверия к соединению; проверьте дату на этом компьютере и адрес шлюза в аккаунте.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Find out whether the message was sent before you send it again.</source>
        <translation>Провайдер не ответил вовремя. Прежде чем отправлять ещё раз, узнайте, ушло ли сообщение.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, or enter the password of the account again.</source>
        <translation>Разблокируйте хранилище паролей системы или введите пароль аккаунта ещё раз.</translation>
    </message>
    <message>
        <source>Ask the provider why it refused the message.</source>
        <translation>Узнайте у провайдера, почему он отклонил сообщение.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write in the data folder.</source>
        <translation>Проверьте, есть ли место на диске и можно ли записывать в папку данных.</translation>
    </message>
</context>
<context>
    <name>depesha::ExportCommands</name>
    <message>
        <source>export: --output is missing.</source>
        <translation>export: не указан параметр --output.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written to %1.</source>
        <translation>
            <numerusform>В %1 записано %n сообщение.</numerusform>
            <numerusform>В %1 записано %n сообщения.</numerusform>
            <numerusform>В %1 записано %n сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file to write; an older one is replaced once the new one is whole.</source>
        <translation>Файл для записи; прежний заменяется, только когда новый записан целиком.</translation>
    </message>
    <message>
        <source>Write messages to a file, newest first.</source>
        <translation>Записать сообщения в файл, сначала новые.</translation>
    </message>
    <message>
        <source>export: --format is csv, json or xlsx.</source>
        <translation>export: --format — это csv, json или xlsx.</translation>
    </message>
    <message>
        <source>%1 would be too large for one file: please narrow the export.</source>
        <translation>%1: для одного файла это слишком много, сузьте выборку.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (UTF-8, semicolons), JSON as of history, or an Excel workbook.</source>
        <translation>CSV для таблиц (UTF-8, точки с запятой), JSON как у history или книга Excel.</translation>
    </message>
</context>
<context>
    <name>depesha::ExportDialog</name>
    <message>
        <source>Export messages</source>
        <translation>Экспорт сообщений</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>All messages of the &amp;list</source>
        <translation>Весь &amp;список</translation>
    </message>
    <message numerus="yes">
        <source>Only the &amp;selected: %Ln message(s)</source>
        <translation>
            <numerusform>Только &amp;выбранное: %Ln сообщение</numerusform>
            <numerusform>Только &amp;выбранное: %Ln сообщения</numerusform>
            <numerusform>Только &amp;выбранное: %Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of the &amp;list: %Ln message(s)</source>
        <translation>
            <numerusform>Весь &amp;список: %Ln сообщение</numerusform>
            <numerusform>Весь &amp;список: %Ln сообщения</numerusform>
            <numerusform>Весь &amp;список: %Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>&amp;Excel workbook (.xlsx)</source>
        <translation>&amp;Книга Excel (.xlsx)</translation>
    </message>
    <message>
        <source>With dates, a header that stays in sight and filters. Long numbers stay as they are.</source>
        <translation>С датами, закреплённым заголовком и фильтрами. Длинные номера остаются как есть.</translation>
    </message>
    <message>
        <source>&amp;CSV for other programs (.csv)</source>
        <translation>&amp;CSV для других программ (.csv)</translation>
    </message>
    <message>
        <source>Plain text with semicolons, in UTF-8. Nothing in it is calculated when it is opened.</source>
        <translation>Простой текст с точкой с запятой, в UTF-8. При открытии в нём ничего не вычисляется.</translation>
    </message>
    <message>
        <source>C&amp;hoose the file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
</context>
<context>
    <name>depesha::ExportFlow</name>
    <message>
        <source>Export messages</source>
        <translation>Экспорт сообщений</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Report of a campaign</source>
        <translation>Отчёт о рассылке</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Depesha</source>
        <comment>of a file&apos;s name</comment>
        <translation>Депеша</translation>
    </message>
    <message>
        <source>Stopped: “%1” was not written.</source>
        <translation>Остановлено: файл «%1» не записан.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written to “%1”.</source>
        <translation>
            <numerusform>Записано %Ln сообщение в «%1».</numerusform>
            <numerusform>Записано %Ln сообщения в «%1».</numerusform>
            <numerusform>Записано %Ln сообщений в «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::ExportJob</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Имя отправителя</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Последние сведения</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Provider&apos;s number</source>
        <translation>Номер у провайдера</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Is there room on the disk?</source>
        <translation>Проверьте, есть ли место на диске.</translation>
    </message>
    <message>
        <source>If it is open in another program, close it there, or choose another name or folder.</source>
        <translation>Если файл открыт в другой программе, закройте его там или выберите другое имя или папку.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. %3</source>
        <comment>file, what the system says, advice</comment>
        <translation>Файл «%1» не записан: %2. %3</translation>
    </message>
    <message>
        <source>This is too much for one file: please narrow the list.</source>
        <translation>Для одного файла это слишком много: сузьте список.</translation>
    </message>
</context>
<context>
    <name>depesha::FilterBar</name>
    <message>
        <source>Words, or part of a number</source>
        <translation>Слова или часть номера</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <source>One sending only</source>
        <translation>Только одна рассылка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Фи&amp;льтр</translation>
    </message>
    <message>
        <source>Show only some states, an account, or some days</source>
        <translation>Показать только нужные состояния, аккаунт или дни</translation>
    </message>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln состояние</numerusform>
            <numerusform>%Ln состояния</numerusform>
            <numerusform>%Ln состояний</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Убрать этот фильтр</translation>
    </message>
    <message>
        <source>Take the filter “%1” away</source>
        <translation>Убрать фильтр «%1»</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Даты</translation>
    </message>
    <message>
        <source>Show all &amp;messages</source>
        <translation>Показать &amp;все сообщения</translation>
    </message>
    <message>
        <source>&amp;From … to …</source>
        <translation>&amp;С … по …</translation>
    </message>
</context>
<context>
    <name>depesha::FirstStartPage</name>
    <message>
        <source>Add your &amp;account…</source>
        <translation>Добавить &amp;аккаунт…</translation>
    </message>
    <message>
        <source>Depesha sends SMS through your provider and shows what became of each message</source>
        <translation>Depesha отправляет SMS через вашего провайдера и показывает, что стало с каждым сообщением</translation>
    </message>
    <message>
        <source>You have a login</source>
        <translation>У вас есть логин</translation>
    </message>
    <message>
        <source>Depesha works with %1.

Have at hand the login and the password of the provider&apos;s HTTP API: they stand in its contract or in your personal account on its site, and may differ from those you sign in with there.</source>
        <translation>Depesha работает с %1.

Понадобятся логин и пароль HTTP API провайдера: они указаны в договоре или в личном кабинете на его сайте и могут отличаться от тех, с которыми вы туда входите.</translation>
    </message>
    <message>
        <source>Try &amp;without money</source>
        <translation>Попробовать &amp;без денег</translation>
    </message>
    <message>
        <source>You want to look first</source>
        <translation>Сначала посмотреть</translation>
    </message>
    <message>
        <source>Depesha opens with five accounts of a training gateway on this computer. Everything works as it does in earnest: sending, delivery reports, balances.

Nothing leaves this computer, nothing costs money, and no number gets a message.</source>
        <translation>Depesha откроется с пятью аккаунтами учебного шлюза на этом компьютере. Всё работает как на самом деле: отправка, отчёты о доставке, балансы.

С компьютера ничего не уходит, денег это не стоит, и никто не получит сообщений.</translation>
    </message>
    <message>
        <source>Then write to your own number first: in a minute you will know how it works.</source>
        <translation>Потом отправьте первое сообщение на свой номер: за минуту станет ясно, как всё устроено.</translation>
    </message>
</context>
<context>
    <name>depesha::GeneralPage</name>
    <message>
        <source>Stay in the &amp;tray when the window is closed</source>
        <translation>&amp;Оставаться в трее, когда окно закрыто</translation>
    </message>
    <message>
        <source>While something is to be sent later or awaits a report, Depesha works on in the tray.</source>
        <translation>Пока что-то отложено или ждёт отчёта о доставке, Depesha продолжает работать в трее.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>На этом рабочем столе нет трея.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Start Depesha when I log in</source>
        <translation>&amp;Запускать Depesha при входе в систему</translation>
    </message>
</context>
<context>
    <name>depesha::GroupDetail</name>
    <message>
        <source>Messages chosen</source>
        <translation>Выбранные сообщения</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Имя отправителя</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Repeats an earlier sending</source>
        <translation>Повторяет прежнюю рассылку</translation>
    </message>
    <message>
        <source>Was sent again later</source>
        <translation>Позже отправлено ещё раз</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) chosen</source>
        <translation>
            <numerusform>Выбрано %Ln сообщение</numerusform>
            <numerusform>Выбрано %Ln сообщения</numerusform>
            <numerusform>Выбрано %Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Each recipient gets a text of one&apos;s own, like this one:</source>
        <translation>У каждого получателя свой текст, например:</translation>
    </message>
    <message>
        <source>No price is known</source>
        <translation>Цена неизвестна</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>date, date</comment>
        <translation>%1, на %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>depesha::GuiOptions</name>
    <message>
        <source>The desk from which an office sends its SMS.</source>
        <translation>Рабочее место, откуда офис отправляет SMS.</translation>
    </message>
    <message>
        <source>Try Depesha with a gateway on this computer: nothing is sent, nothing costs money.</source>
        <translation>Попробовать Depesha со шлюзом на этом компьютере: ничего не отправляется, деньги не тратятся.</translation>
    </message>
    <message>
        <source>Keep accounts and history in this folder.</source>
        <translation>Хранить аккаунты и историю в этой папке.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>Unknown argument “%1”.</source>
        <translation>Неизвестный аргумент «%1».</translation>
    </message>
    <message>
        <source>Begin the message of this link, sms: or tel:. Nothing is sent.</source>
        <translation>Начать сообщение по этой ссылке, sms: или tel:. Ничего не отправляется.</translation>
    </message>
</context>
<context>
    <name>depesha::GuideWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Искать в руководстве</translation>
    </message>
    <message>
        <source>Guide to Depesha</source>
        <translation>Руководство по Depesha</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Not in the guide</source>
        <translation>В руководстве этого нет</translation>
    </message>
</context>
<context>
    <name>depesha::Help</name>
    <message>
        <source>Usage: %1</source>
        <translation>Использование: %1</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Параметры всех команд:</translation>
    </message>
    <message>
        <source>COMMAND [options]</source>
        <translation>КОМАНДА [параметры]</translation>
    </message>
    <message>
        <source>Sends SMS through the accounts of this computer&apos;s Depesha, and tells what became of them.</source>
        <translation>Отправляет SMS через аккаунты Depesha на этом компьютере и показывает, что стало с каждым сообщением.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>Run the training gateway, or with --demo a send through each of its accounts.</source>
        <translation>Запустить учебный шлюз, а с --demo — отправить сообщение через каждый его аккаунт.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Коды завершения:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>the provider or the network refused</source>
        <translation>отказ провайдера или сети</translation>
    </message>
    <message>
        <source>wrong usage or bad input, nothing was sent</source>
        <translation>ошибка в команде или данных, ничего не отправлено</translation>
    </message>
    <message>
        <source>at least one message is unconfirmed: it may have been sent</source>
        <translation>хотя бы одно сообщение не подтверждено: возможно, оно ушло</translation>
    </message>
    <message>
        <source>the keychain is missing, locked or has no password for this account</source>
        <translation>хранилища паролей системы нет, оно заблокировано или в нём нет пароля этого аккаунта</translation>
    </message>
    <message>
        <source>the data folder cannot be used</source>
        <translation>папкой данных нельзя пользоваться</translation>
    </message>
</context>
<context>
    <name>depesha::HelpDesk</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>Что &amp;нового</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Журнал…</translation>
    </message>
    <message>
        <source>Save a su&amp;pport file…</source>
        <translation>Сохранить файл для &amp;поддержки…</translation>
    </message>
    <message>
        <source>&amp;About Depesha</source>
        <translation>О про&amp;грамме Depesha</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Проверить о&amp;бновления</translation>
    </message>
    <message>
        <source>The browser could not be opened. New versions are at %1</source>
        <translation>Не удалось открыть браузер. Новые версии: %1</translation>
    </message>
</context>
<context>
    <name>depesha::HelpDialogs</name>
    <message>
        <source>The desk from which an office sends its SMS</source>
        <translation>Рабочее место, откуда офис отправляет SMS</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3 или более поздней. Без гарантий.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Copy for &amp;support</source>
        <translation>&amp;Скопировать для поддержки</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>What is new in Depesha</source>
        <translation>Что нового в Depesha</translation>
    </message>
    <message>
        <source>About Depesha</source>
        <translation>О программе Depesha</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Программа</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Лицензии</translation>
    </message>
</context>
<context>
    <name>depesha::HistoryCommands</name>
    <message>
        <source>There are no such messages.</source>
        <translation>Таких сообщений нет.</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Аккаунт:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Кому:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Отправитель:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Статус:</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>Части:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>Стоимость:</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>цена неизвестна</translation>
    </message>
    <message>
        <source>Provider&apos;s number:</source>
        <translation>Номер у провайдера:</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Ошибка:</translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>Сообщения %1 нет.</translation>
    </message>
    <message>
        <source>List messages, newest first.</source>
        <translation>Показать сообщения, сначала новые.</translation>
    </message>
    <message>
        <source>Show one message with its timeline.</source>
        <translation>Показать одно сообщение и всё, что с ним произошло.</translation>
    </message>
</context>
<context>
    <name>depesha::HistoryFilter</name>
    <message>
        <source>--state: there is no state “%1”; known are %2.</source>
        <translation>--state: статуса «%1» нет; есть %2.</translation>
    </message>
    <message>
        <source>Only messages of this account.</source>
        <translation>Только сообщения этого аккаунта.</translation>
    </message>
    <message>
        <source>Only messages in this state, as its name in JSON.</source>
        <translation>Только сообщения с этим статусом; название — как в JSON.</translation>
    </message>
    <message>
        <source>Words of the text in any case, or part of a number.</source>
        <translation>Слова из текста (большими или маленькими буквами) или часть номера.</translation>
    </message>
    <message>
        <source>Created on or after this date, or date and time.</source>
        <translation>Созданные не раньше этой даты или этого времени.</translation>
    </message>
    <message>
        <source>Created up to the end of this date, or before this date and time.</source>
        <translation>Созданные до конца этого дня или раньше этого времени.</translation>
    </message>
    <message>
        <source>At most so many (history: 50 by default).</source>
        <translation>Сколько сообщений, не больше (history: по умолчанию 50).</translation>
    </message>
    <message>
        <source>Only messages older than this one: the next page.</source>
        <translation>Только сообщения старше этого: следующая страница.</translation>
    </message>
</context>
<context>
    <name>depesha::HistoryPage</name>
    <message>
        <source>&amp;Erase now…</source>
        <translation>&amp;Стереть сейчас…</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>Три года</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>Полгода</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Три месяца</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Месяц</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep texts and numbers</source>
        <translation>&amp;Хранить тексты и номера</translation>
    </message>
    <message>
        <source>Older messages lose their text, number and name, once a day. Their state, time and cost remain, so that the money still adds up. What is not settled yet is never erased.</source>
        <translation>У более старых сообщений раз в день стираются текст, номер и имя. Статус, время и стоимость остаются, чтобы деньги сходились. То, что ещё не завершено, не стирается никогда.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Erase texts, numbers and names older than the period “%1”?</source>
        <translation>Стереть тексты, номера и имена старше срока «%1»?</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>Вернуть их будет нельзя.</translation>
    </message>
    <message>
        <source>E&amp;rase</source>
        <translation>&amp;Стереть</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Стирается…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) erased</source>
        <translation>
            <numerusform>Стёрто %n сообщение</numerusform>
            <numerusform>Стёрто %n сообщения</numerusform>
            <numerusform>Стёрто %n сообщений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::HoldBar</name>
    <message>
        <source>&amp;Cancel sending</source>
        <translation>Отменить отправ&amp;ку</translation>
    </message>
    <message>
        <source>Time until it is sent</source>
        <translation>Время до отправки</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>depesha::HostProbe</name>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 не отвечает.</translation>
    </message>
    <message>
        <source>The name %1 is not known.</source>
        <translation>Имя %1 неизвестно.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 can be made.</source>
        <translation>Не удаётся установить шифрованное соединение с %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 недоступен.</translation>
    </message>
</context>
<context>
    <name>depesha::Iba</name>
    <message>
        <source>IBA Telecom refused the message and gives no reason. Usual ones: a wrong login or password, a sender name that is not registered, a wrong number, not enough money.</source>
        <translation>Провайдер IBA Telecom отклонил сообщение и не назвал причину. Обычно это неверный логин или пароль, незарегистрированное имя отправителя, неверный номер или нехватка денег.</translation>
    </message>
    <message>
        <source>IBA Telecom answered nothing, as it does on any error. Most likely the login or the password is wrong: check both in the account.</source>
        <translation>IBA Telecom вернул пустой ответ: так он отвечает на любую ошибку. Скорее всего, неверны логин или пароль: проверьте их в аккаунте.</translation>
    </message>
    <message>
        <source>An incoming message without a usable id was not taken.</source>
        <translation>Входящее сообщение без пригодного ID не принято.</translation>
    </message>
</context>
<context>
    <name>depesha::Input</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не удалось прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>Файл %1 слишком большой.</translation>
    </message>
    <message>
        <source>Give either --%1 or --%2.</source>
        <translation>Укажите либо --%1, либо --%2.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8.</source>
        <translation>%1 — не текст в UTF-8.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a date and time such as 2026-03-02T09:30 or 2026-03-02T09:30:00+03:00.</source>
        <translation>--%1: «%2» — не дата и время. Нужно, например, 2026-03-02T09:30 или 2026-03-02T09:30:00+03:00.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a date such as 2026-03-02.</source>
        <translation>--%1: «%2» — не дата. Нужно, например, 2026-03-02.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a whole number from %3 on.</source>
        <translation>--%1: «%2» не подходит, нужно целое число не меньше %3.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a message.</source>
        <translation>«%1» — не номер сообщения.</translation>
    </message>
    <message>
        <source>There is no recipient.</source>
        <translation>Нет получателя.</translation>
    </message>
</context>
<context>
    <name>depesha::KeychainStore</name>
    <message>
        <source>No system keychain can be reached on this computer.</source>
        <translation>На этом компьютере недоступно хранилище паролей системы.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again.</source>
        <translation>Хранилище паролей системы заблокировано. Разблокируйте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The system keychain refused access to the password.</source>
        <translation>Хранилище паролей системы не дало доступа к паролю.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time.</source>
        <translation>Хранилище паролей системы не ответило вовремя.</translation>
    </message>
    <message>
        <source>The password was not found in the system keychain, or the keychain is locked. Unlock it, or enter the password again.</source>
        <translation>Пароля нет в хранилище паролей системы, или оно заблокировано. Разблокируйте хранилище или введите пароль ещё раз.</translation>
    </message>
    <message>
        <source>The system keychain holds an empty password. Enter the password again.</source>
        <translation>В хранилище паролей системы — пустой пароль. Введите пароль ещё раз.</translation>
    </message>
    <message>
        <source>The system keychain could not do what it was asked for.</source>
        <translation>Хранилище паролей системы не смогло выполнить запрос.</translation>
    </message>
    <message>
        <source>The program stopped before the system keychain had answered.</source>
        <translation>Программа закрылась раньше, чем ответило хранилище паролей системы.</translation>
    </message>
    <message>
        <source>An empty password cannot be kept.</source>
        <translation>Пустой пароль сохранить нельзя.</translation>
    </message>
</context>
<context>
    <name>depesha::Lane</name>
    <message>
        <source>%1: this version of Depesha does not know the provider “%2”.</source>
        <translation>%1: эта версия Depesha не знает провайдера «%2».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account name: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>depesha::LaterDialog</name>
    <message>
        <source>Send later</source>
        <translation>Отправить позже</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Когда:</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>Это время уже прошло.</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>Часовой &amp;пояс:</translation>
    </message>
    <message>
        <source>This computer must be on and Depesha running then. If it is not, Depesha asks at the next start; nothing is sent late by itself.</source>
        <translation>В это время компьютер должен быть включён, а Depesha — запущена. Если нет, Depesha спросит при следующем запуске: сама с опозданием она ничего не отправляет.</translation>
    </message>
    <message>
        <source>Kept by &amp;%1</source>
        <translation>Хранит &amp;%1</translation>
    </message>
    <message>
        <source>Kept on &amp;this computer</source>
        <translation>Хранит &amp;этот компьютер</translation>
    </message>
    <message>
        <source>It gets the messages at once: this computer may be off, but they cannot be cancelled from here any more.</source>
        <translation>Получит сообщения сразу: компьютер можно выключить, но отменить отправку отсюда уже нельзя.</translation>
    </message>
</context>
<context>
    <name>depesha::LatinDialog</name>
    <message>
        <source>In Latin letters</source>
        <translation>Латиницей</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Сейчас</translation>
    </message>
    <message>
        <source>In &amp;Latin letters</source>
        <translation>&amp;Латиницей</translation>
    </message>
    <message>
        <source>&amp;Use Latin letters</source>
        <translation>&amp;Взять латиницу</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Оставить как есть</translation>
    </message>
    <message>
        <source>Links, addresses, codes and placeholders stay as they are. You can undo this in the text.</source>
        <translation>Ссылки, адреса, коды и подстановки не меняются. Замену можно отменить в тексте.</translation>
    </message>
</context>
<context>
    <name>depesha::LinkIntake</name>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Текст: %1</translation>
    </message>
    <message>
        <source>A message is being written here already.</source>
        <translation>Здесь уже пишется другое сообщение.</translation>
    </message>
    <message>
        <source>The link brings another one:</source>
        <translation>Ссылка открывает новое:</translation>
    </message>
    <message>
        <source>&amp;Keep what is here</source>
        <translation>&amp;Оставить как есть</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Ctrl+Z in a field brings back what stood there</source>
        <translation>Ctrl+Z в поле вернёт то, что в нём было</translation>
    </message>
    <message>
        <source>&amp;Add the recipients</source>
        <translation>&amp;Добавить получателей</translation>
    </message>
    <message>
        <source>From a link. Read it before you send it.</source>
        <translation>Это пришло по ссылке. Прочтите, прежде чем отправить.</translation>
    </message>
</context>
<context>
    <name>depesha::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Подробность</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>depesha::LogWindow</name>
    <message>
        <source>Search the log</source>
        <translation>Искать в журнале</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Скопировать для поддержки</translation>
    </message>
    <message>
        <source>Log of Depesha</source>
        <translation>Журнал Depesha</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>По&amp;казать</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Без подробностей</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Предупреждения и ошибки</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>Выбранная строка</translation>
    </message>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation>Выберите строку, чтобы прочитать её целиком.</translation>
    </message>
    <message>
        <source>Save a support &amp;file…</source>
        <translation>Сохранить &amp;файл для поддержки…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>No log is kept</source>
        <translation>Журнал не ведётся</translation>
    </message>
    <message>
        <source>Depesha keeps none in this data folder. A support file can be saved all the same.</source>
        <translation>В этой папке данных Depesha журнал не ведёт. Файл для поддержки всё равно можно сохранить.</translation>
    </message>
    <message>
        <source>Nothing in the log yet</source>
        <translation>В журнале пока пусто</translation>
    </message>
    <message>
        <source>What goes wrong, and what is sent, is noted here. Passwords and texts are not.</source>
        <translation>Здесь записывается, что отправлено и что не получилось. Паролей и текстов здесь нет.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Ничего не нашлось</translation>
    </message>
    <message>
        <source>Search looks for words anywhere in a line.</source>
        <translation>Искать можно по любым словам в строке.</translation>
    </message>
</context>
<context>
    <name>depesha::LookupCommands</name>
    <message>
        <source>lookup: --account is missing.</source>
        <translation>lookup: не указан параметр --account.</translation>
    </message>
    <message>
        <source>%1 gives no information on numbers.</source>
        <translation>%1 не даёт сведений о номерах.</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Регион:</translation>
    </message>
    <message>
        <source>Operator:</source>
        <translation>Оператор:</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>Часовой пояс:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>Ask for a number&apos;s region and operator, where the provider tells them.</source>
        <translation>Узнать регион и оператора номера, если провайдер их сообщает.</translation>
    </message>
    <message>
        <source>The account to ask through.</source>
        <translation>Аккаунт, через который спросить.</translation>
    </message>
</context>
<context>
    <name>depesha::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Новое сообщение</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Добавить аккаунт…</translation>
    </message>
    <message>
        <source>&amp;Refresh balances</source>
        <translation>&amp;Обновить балансы</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Save a &amp;copy of the history…</source>
        <translation>Сохранить &amp;копию истории…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Разделы</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>На&amp;писать</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>Соо&amp;бщения</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Аккаунты</translation>
    </message>
    <message>
        <source>&amp;Search the messages</source>
        <translation>&amp;Искать в сообщениях</translation>
    </message>
    <message>
        <source>Close the &amp;window</source>
        <translation>Закрыть &amp;окно</translation>
    </message>
</context>
<context>
    <name>depesha::MainWindow</name>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Write and send messages</source>
        <translation>Написать и отправить сообщения</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>What became of each message</source>
        <translation>Что стало с каждым сообщением</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Your accounts with providers</source>
        <translation>Ваши аккаунты у провайдеров</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Выберите папку для данных</translation>
    </message>
    <message>
        <source>Depesha – training</source>
        <translation>Depesha — учебный режим</translation>
    </message>
    <message>
        <source>Depesha</source>
        <translation>Depesha</translation>
    </message>
    <message>
        <source>Save a copy of the history</source>
        <translation>Сохранить копию истории</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Сохранить файл для поддержки</translation>
    </message>
    <message>
        <source>Depesha works on in the tray.</source>
        <translation>Depesha продолжает работать в трее.</translation>
    </message>
    <message>
        <source>This link begins no message. %1</source>
        <translation>По этой ссылке сообщение не начать. %1</translation>
    </message>
</context>
<context>
    <name>depesha::MessageActions</name>
    <message>
        <source>&amp;Only this sending</source>
        <translation>Только &amp;эта рассылка</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>Скопировать &amp;текст</translation>
    </message>
    <message>
        <source>Copy the n&amp;umber</source>
        <translation>Скопировать &amp;номер</translation>
    </message>
    <message>
        <source>&amp;Export this sending…</source>
        <translation>&amp;Экспорт рассылки…</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <translation>&amp;Отчёт (PDF)…</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>&amp;Было отправлено</translation>
    </message>
    <message>
        <source>Do &amp;not send it</source>
        <translation>&amp;Не отправлять</translation>
    </message>
    <message>
        <source>It was &amp;not sent</source>
        <translation>&amp;Не было отправлено</translation>
    </message>
    <message>
        <source>Send it &amp;now</source>
        <translation>Отправить &amp;сейчас</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Отправить &amp;ещё раз</translation>
    </message>
    <message>
        <source>If the first one did arrive, the recipient gets it twice.</source>
        <translation>Если первое всё-таки дошло, получатель получит его дважды.</translation>
    </message>
    <message>
        <source>&amp;Look at the balance</source>
        <translation>Посмотреть на &amp;баланс</translation>
    </message>
    <message>
        <source>&amp;Ask the provider</source>
        <translation>Спросить у &amp;провайдера</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation>Отправить &amp;ещё раз…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel sending</source>
        <translation>От&amp;менить отправку</translation>
    </message>
    <message>
        <source>All open ones &amp;were sent</source>
        <translation>&amp;Все без ответа были отправлены</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;was/were sent</source>
        <translation>
            <numerusform>&amp;Было отправлено: %Ln</numerusform>
            <numerusform>&amp;Было отправлено: %Ln</numerusform>
            <numerusform>&amp;Было отправлено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do &amp;not send %Ln message(s)</source>
        <translation>
            <numerusform>&amp;Не отправлять %Ln сообщение</numerusform>
            <numerusform>&amp;Не отправлять %Ln сообщения</numerusform>
            <numerusform>&amp;Не отправлять %Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>All open ones were &amp;not sent</source>
        <translation>Все без ответа &amp;не были отправлены</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were &amp;not sent</source>
        <translation>
            <numerusform>&amp;Не было отправлено: %Ln</numerusform>
            <numerusform>&amp;Не было отправлено: %Ln</numerusform>
            <numerusform>&amp;Не было отправлено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) &amp;now</source>
        <translation>
            <numerusform>Отправить &amp;сейчас %Ln сообщение</numerusform>
            <numerusform>Отправить &amp;сейчас %Ln сообщения</numerusform>
            <numerusform>Отправить &amp;сейчас %Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln failed a&amp;gain…</source>
        <translation>
            <numerusform>Ещё &amp;раз: %Ln недошедшее…</numerusform>
            <numerusform>Ещё &amp;раз: %Ln недошедших…</numerusform>
            <numerusform>Ещё &amp;раз: %Ln недошедших…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;ncel all that wait</source>
        <translation>От&amp;менить все ожидающие</translation>
    </message>
    <message numerus="yes">
        <source>Ca&amp;ncel %Ln waiting</source>
        <translation>
            <numerusform>От&amp;менить %Ln ожидающее</numerusform>
            <numerusform>От&amp;менить %Ln ожидающих</numerusform>
            <numerusform>От&amp;менить %Ln ожидающих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only %Ln &amp;failed</source>
        <translation>
            <numerusform>Только %Ln не&amp;дошедшее</numerusform>
            <numerusform>Только %Ln не&amp;дошедших</numerusform>
            <numerusform>Только %Ln не&amp;дошедших</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cancelled.</source>
        <translation>
            <numerusform>Отменено %Ln сообщение.</numerusform>
            <numerusform>Отменено %Ln сообщения.</numerusform>
            <numerusform>Отменено %Ln сообщений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::MessageDetail</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Provider&apos;s number</source>
        <translation>Номер у провайдера</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>The &amp;provider&apos;s own answer</source>
        <translation>Ответ про&amp;вайдера</translation>
    </message>
    <message>
        <source>The provider&apos;s own answer</source>
        <translation>Ответ провайдера</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a fact</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>No price is known</source>
        <translation>Цена неизвестна</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Repeats an earlier message</source>
        <translation>Повторяет прежнее сообщение</translation>
    </message>
    <message>
        <source>Was sent again later</source>
        <translation>Позже отправлено ещё раз</translation>
    </message>
</context>
<context>
    <name>depesha::MessageLink</name>
    <message>
        <source>In the link, two hexadecimal digits must follow each %.</source>
        <translation>В ссылке после каждого % должны идти две шестнадцатеричные цифры.</translation>
    </message>
    <message>
        <source>The letters of the link are not encoded as UTF-8.</source>
        <translation>Буквы в ссылке закодированы не в UTF-8.</translation>
    </message>
    <message>
        <source>The link holds control characters.</source>
        <translation>В ссылке есть управляющие символы.</translation>
    </message>
    <message>
        <source>“%1” in the link is no telephone number.</source>
        <translation>«%1» в ссылке — не номер телефона.</translation>
    </message>
    <message>
        <source>The link holds two texts.</source>
        <translation>В ссылке два текста.</translation>
    </message>
    <message>
        <source>The text in the link is longer than %1 characters.</source>
        <translation>Текст в ссылке длиннее %1 знаков.</translation>
    </message>
    <message>
        <source>A link to write a message begins with sms: or tel:.</source>
        <translation>Ссылка, по которой пишут сообщение, начинается с sms: или tel:.</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>Ссылка слишком длинная.</translation>
    </message>
    <message>
        <source>The link holds more than %1 recipients.</source>
        <translation>В ссылке больше %1 получателей.</translation>
    </message>
    <message>
        <source>The link names no recipient and holds no text.</source>
        <translation>В ссылке нет ни получателя, ни текста.</translation>
    </message>
</context>
<context>
    <name>depesha::MessageModel</name>
    <message>
        <source>No price is known for this account.</source>
        <translation>Цена для этого аккаунта неизвестна.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>depesha::MessageState</name>
    <message>
        <source>Scheduled</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Waits for its time; until then it can be cancelled. Nothing has been charged.</source>
        <translation>Ждёт своего времени, до него можно отменить. Деньги не списаны.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Waits for its turn and can still be cancelled. Nothing has been charged.</source>
        <translation>Ждёт своей очереди, ещё можно отменить. Деньги не списаны.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>A request may be on its way to the provider. Wait for the answer: whether it is charged is not known yet.</source>
        <translation>Возможно, запрос уже на пути к провайдеру. Дождитесь ответа: пока неизвестно, будут ли списаны деньги.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>The provider took the message and charges it. It is not delivered yet; there is nothing to do.</source>
        <translation>Провайдер принял сообщение и берёт за него деньги. Оно ещё не доставлено; делать ничего не нужно.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>The provider handed the message to the operator and charges it. It is not delivered yet; there is nothing to do.</source>
        <translation>Провайдер передал сообщение оператору и берёт за него деньги. Оно ещё не доставлено; делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>The message reached the telephone. It was charged; there is nothing to do.</source>
        <translation>Сообщение дошло до телефона. Деньги списаны; делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>The operator could not deliver the message. Check the number before you send again. Most providers charge it all the same.</source>
        <translation>Оператор не смог доставить сообщение. Прежде чем отправлять ещё раз, проверьте номер. Большинство провайдеров всё равно берёт деньги.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>The telephone could not be reached in time. Try again later. Most providers charge it all the same.</source>
        <translation>Телефон не удалось найти в сети вовремя. Попробуйте позже. Большинство провайдеров всё равно берёт деньги.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>The provider or the operator took the message and then refused to deliver it. Ask the provider why, and whether it was charged.</source>
        <translation>Провайдер или оператор принял сообщение, но потом отказался его доставлять. Узнайте у провайдера причину и списаны ли деньги.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>The message was deleted before it was delivered. Ask the provider why, and whether it was charged.</source>
        <translation>Сообщение удалено до доставки. Узнайте у провайдера причину и списаны ли деньги.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>The message was never accepted. Put right what the error says, then send again. Nothing was charged.</source>
        <translation>Сообщение так и не было принято. Исправьте то, на что указывает ошибка, и отправьте ещё раз. Деньги не списаны.</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Нет отчёта</translation>
    </message>
    <message>
        <source>The provider took the message and charged it, but no report came for so long that nobody asks any more. Ask the recipient before you send again.</source>
        <translation>Провайдер принял сообщение и списал деньги, но отчёта о доставке не было так долго, что Depesha его больше не запрашивает. Прежде чем отправлять ещё раз, спросите получателя.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Cancelled before it was sent. Nothing was charged.</source>
        <translation>Отменено до отправки. Деньги не списаны.</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>A test: the provider would take this message. Nothing was sent and nothing was charged.</source>
        <translation>Это проверка: провайдер принял бы такое сообщение. Ничего не отправлено, деньги не списаны.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>The request left and no answer came: the message may have been sent and charged. Look at your account on the provider&apos;s site, then decide: sent, not sent, or send again.</source>
        <translation>Запрос ушёл, но ответа не было: возможно, сообщение отправлено и деньги списаны. Посмотрите в личном кабинете на сайте провайдера и решите: было отправлено, не было отправлено или отправить ещё раз.</translation>
    </message>
</context>
<context>
    <name>depesha::MessageTable</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>depesha::MessagesPlace</name>
    <message>
        <source>Nothing sent yet</source>
        <translation>Пока ничего не отправлено</translation>
    </message>
    <message>
        <source>Each message that you send appears here, with its state from the first second to “delivered”.</source>
        <translation>Здесь появится каждое отправленное сообщение и его статус: с первой секунды до «доставлено».</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Ничего не нашлось</translation>
    </message>
    <message>
        <source>Search looks for words of the text, names and parts of numbers.</source>
        <translation>Искать можно по словам текста, именам и части номера.</translation>
    </message>
    <message>
        <source>Show &amp;all messages</source>
        <translation>Показать &amp;все сообщения</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write this list to a file for Excel or another program</source>
        <translation>Записать этот список в файл для Excel или другой программы</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) were copied.</source>
        <translation>
            <numerusform>Скопирована только первая %Ln строка.</numerusform>
            <numerusform>Скопированы только первые %Ln строки.</numerusform>
            <numerusform>Скопированы только первые %Ln строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) queued to be sent again.</source>
        <translation>
            <numerusform>Повторно поставлено в очередь %Ln сообщение.</numerusform>
            <numerusform>Повторно поставлено в очередь %Ln сообщения.</numerusform>
            <numerusform>Повторно поставлено в очередь %Ln сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the &amp;sending</source>
        <translation>Свернуть &amp;рассылку</translation>
    </message>
    <message>
        <source>Open the &amp;sending</source>
        <translation>Раскрыть &amp;рассылку</translation>
    </message>
    <message>
        <source>&amp;Copy the rows</source>
        <translation>&amp;Скопировать строки</translation>
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
            <numerusform>%1 SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::Nikita</name>
    <message>
        <source>There is not enough money on the account with %1 for all parts to all numbers of this request, so none was sent. Top it up, or send to fewer.</source>
        <translation>На аккаунте у %1 не хватает денег на все части для всех номеров этого запроса, поэтому ничего не отправлено. Пополните баланс или сократите число получателей.</translation>
    </message>
    <message>
        <source>%1 blocked the text for words that it does not allow. Change the text and send again.</source>
        <translation>Провайдер %1 заблокировал текст из-за недопустимых слов. Измените текст и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>%1 could not read one or more numbers, so none of this request was sent. Correct them and send again.</source>
        <translation>Провайдер %1 не смог прочитать один или несколько номеров, поэтому ничего из этого запроса не отправлено. Исправьте их и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>%1 could not read the time of sending. Choose another time and send again.</source>
        <translation>Провайдер %1 не смог прочитать время отправки. Выберите другое время и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>%1 has already taken a request with this id, which this computer does not know of. Look in the provider&apos;s personal area whether the message was sent.</source>
        <translation>Провайдер %1 уже принял запрос с таким ID, но на этом компьютере о нём ничего не известно. Посмотрите в личном кабинете провайдера, отправлено ли сообщение.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>%1 answered about another request than the one that was sent.</source>
        <translation>Провайдер %1 ответил не на тот запрос, который был отправлен.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>Ответ провайдера: %1</translation>
    </message>
    <message>
        <source>An earlier request about the same message may have been taken all the same.</source>
        <translation>Предыдущий запрос о том же сообщении всё же мог быть принят.</translation>
    </message>
    <message>
        <source>%1 knows nothing of this number. It has data on Kyrgyz mobile numbers only.</source>
        <translation>У %1 нет сведений об этом номере. Есть данные только о мобильных номерах Кыргызстана.</translation>
    </message>
    <message>
        <source>What came is not a delivery report of %1.</source>
        <translation>Полученные данные — не отчёт о доставке от %1.</translation>
    </message>
</context>
<context>
    <name>depesha::NotificationsPage</name>
    <message>
        <source>Tell me, when the window is not in front:</source>
        <translation>Сообщать, когда окно не на виду:</translation>
    </message>
    <message>
        <source>that messages need my &amp;decision</source>
        <translation>что сообщения ждут моего &amp;решения</translation>
    </message>
    <message>
        <source>that messages were &amp;refused</source>
        <translation>что сообщения &amp;отклонены</translation>
    </message>
    <message>
        <source>that a &amp;balance is low</source>
        <translation>что на &amp;балансе мало денег</translation>
    </message>
    <message>
        <source>that all is &amp;sent</source>
        <translation>что всё от&amp;правлено</translation>
    </message>
    <message>
        <source>Several messages make one notification.</source>
        <translation>О нескольких сообщениях приходит одно уведомление.</translation>
    </message>
</context>
<context>
    <name>depesha::Notifier</name>
    <message numerus="yes">
        <source>%n message(s) handed over.</source>
        <translation>
            <numerusform>Отправлено %n сообщение.</numerusform>
            <numerusform>Отправлено %n сообщения.</numerusform>
            <numerusform>Отправлено %n сообщений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) need your decision</source>
        <translation>
            <numerusform>%n сообщение ждёт вашего решения</numerusform>
            <numerusform>%n сообщения ждут вашего решения</numerusform>
            <numerusform>%n сообщений ждут вашего решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused</source>
        <translation>
            <numerusform>%n сообщение отклонено</numerusform>
            <numerusform>%n сообщения отклонены</numerusform>
            <numerusform>%n сообщений отклонено</numerusform>
        </translation>
    </message>
    <message>
        <source>Depesha</source>
        <translation>Depesha</translation>
    </message>
</context>
<context>
    <name>depesha::OutboxLine</name>
    <message>
        <source>Sending progress</source>
        <translation>Ход отправки</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Продолжить отправку</translation>
    </message>
    <message>
        <source>Let nothing new leave until you resume</source>
        <translation>Не отправлять ничего нового, пока вы не продолжите</translation>
    </message>
    <message>
        <source>Paused at %1 of %2</source>
        <translation>Пауза: %1 из %2</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Отправка: %1 из %2</translation>
    </message>
    <message>
        <source>Another Depesha is sending</source>
        <translation>Отправляет другая копия Depesha</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Отправка на паузе</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>messages a second</comment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time until all is sent</comment>
        <translation>осталось %1</translation>
    </message>
</context>
<context>
    <name>depesha::OwnNumberDialog</name>
    <message>
        <source>To me first</source>
        <translation>Сначала себе</translation>
    </message>
    <message>
        <source>&amp;Send to me</source>
        <translation>&amp;Отправить себе</translation>
    </message>
    <message>
        <source>Your own &amp;number:</source>
        <translation>Ваш &amp;номер:</translation>
    </message>
    <message>
        <source>One message goes to your own phone, so that you see it before the others do. It costs as any other. Your number is remembered on this computer.</source>
        <translation>Одно сообщение придёт на ваш телефон, и вы увидите его раньше остальных. Стоит оно как любое другое. Номер запомнится на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>depesha::Period</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one day to another</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>depesha::PhoneNumber</name>
    <message>
        <source>There is no telephone number.</source>
        <translation>Нет номера телефона.</translation>
    </message>
    <message>
        <source>“%1” was mangled by a spreadsheet. Give the column the format “Text” and enter the number again.</source>
        <translation>Номер «%1» испорчен программой для таблиц. Задайте столбцу формат «Текстовый» и введите номер заново.</translation>
    </message>
    <message>
        <source>“%1” has an extension, and an SMS cannot be sent to an extension.</source>
        <translation>В «%1» есть добавочный номер, а на добавочный SMS не отправить.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number: there are letters or signs in it.</source>
        <translation>«%1» — не номер телефона: в нём есть буквы или знаки.</translation>
    </message>
    <message>
        <source>“%1” is too short for a telephone number.</source>
        <translation>«%1» — слишком короткий номер телефона.</translation>
    </message>
    <message>
        <source>“%1” is too long for a telephone number.</source>
        <translation>«%1» — слишком длинный номер телефона.</translation>
    </message>
    <message>
        <source>“%1” does not begin with the code of a country.</source>
        <translation>«%1» не начинается с кода страны.</translation>
    </message>
    <message>
        <source>“%1” is not a number in use in the country with the code +%2.</source>
        <translation>«%1» — такого номера не бывает в стране с кодом +%2.</translation>
    </message>
</context>
<context>
    <name>depesha::PhonePreview</name>
    <message>
        <source>Your text as it will be read, cut where its parts cut.</source>
        <translation>Текст таким, каким его прочтут, с границами частей.</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Предыдущий получатель</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Следующий получатель</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>Anna: 2 of 350</comment>
        <translation>%1: %2 из %3</translation>
    </message>
</context>
<context>
    <name>depesha::Provider</name>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 этого не предлагает.</translation>
    </message>
</context>
<context>
    <name>depesha::ProviderHint</name>
    <message>
        <source>Asking the provider…</source>
        <translation>Спрашиваем у провайдера…</translation>
    </message>
    <message>
        <source>The account was removed, so nobody can be asked.</source>
        <translation>Аккаунт удалён, спросить не у кого.</translation>
    </message>
    <message>
        <source>The provider knows nothing of this message: this suggests that it was not sent.</source>
        <translation>Провайдер не знает этого сообщения: похоже, оно не было отправлено.</translation>
    </message>
    <message>
        <source>The provider has no news of this message.</source>
        <translation>У провайдера нет новостей об этом сообщении.</translation>
    </message>
    <message>
        <source>The provider says: “%1”. So it was sent.</source>
        <translation>Провайдер отвечает: «%1». Значит, оно было отправлено.</translation>
    </message>
    <message>
        <source>The balance is %1 now. What it was before the request is not known.</source>
        <translation>Сейчас баланс %1. Каким он был до запроса, неизвестно.</translation>
    </message>
    <message>
        <source>The balance rose from %1 before the request to %2 at %3. So it does not tell whether this message was charged.</source>
        <translation>До запроса баланс был %1, потом вырос до %2 (%3). Поэтому по нему не понять, списаны ли деньги за это сообщение.</translation>
    </message>
    <message>
        <source>The balance was %1 before the request, and still is at %2.</source>
        <translation>До запроса баланс был %1 и с тех пор не изменился (%2).</translation>
    </message>
    <message>
        <source>The balance fell by %1: from %2 before the request to %3 at %4.</source>
        <translation>Баланс уменьшился на %1: до запроса был %2, потом стал %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>The request held %Ln message(s).</source>
        <translation>
            <numerusform>В запросе было %Ln сообщение.</numerusform>
            <numerusform>В запросе было %Ln сообщения.</numerusform>
            <numerusform>В запросе было %Ln сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the account&apos;s price the request costs %1.</source>
        <translation>По цене аккаунта запрос стоит %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other request(s) left from this account in that time.</source>
        <translation>
            <numerusform>За это время с аккаунта ушёл ещё %Ln запрос.</numerusform>
            <numerusform>За это время с аккаунта ушли ещё %Ln запроса.</numerusform>
            <numerusform>За это время с аккаунта ушли ещё %Ln запросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many other requests left from this account in that time.</source>
        <translation>За это время с аккаунта ушло много других запросов.</translation>
    </message>
    <message>
        <source>So it does not tell whether this message was charged.</source>
        <translation>Поэтому по балансу не понять, списаны ли деньги за это сообщение.</translation>
    </message>
    <message>
        <source>This suggests that it was not sent. It proves nothing: providers may charge later.</source>
        <translation>Похоже, сообщение не было отправлено. Но это не доказательство: провайдер может списать позже.</translation>
    </message>
    <message>
        <source>So not all of them were charged; which ones, it does not tell.</source>
        <translation>Значит, списано не за все; за какие — по балансу не понять.</translation>
    </message>
    <message>
        <source>This suggests that it was sent. It proves nothing: the account may be used elsewhere too.</source>
        <translation>Похоже, сообщение было отправлено. Но это не доказательство: аккаунтом могли пользоваться и в другом месте.</translation>
    </message>
</context>
<context>
    <name>depesha::QueryPlatform</name>
    <message>
        <source>A moderator of %1 refused this text. Change it and send again.</source>
        <translation>Модератор %1 отклонил этот текст. Измените его и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>%1 was given no sender name. Choose one and send again.</source>
        <translation>Провайдер %1 не получил имени отправителя. Выберите имя и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>%1 was given no text. Write one and send again.</source>
        <translation>Провайдер %1 не получил текста. Напишите текст и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>%1 was given no number. Enter one and send again.</source>
        <translation>Провайдер %1 не получил номера. Введите номер и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>This number stands on the stop list of %1: its owner does not want such messages.</source>
        <translation>Этот номер в стоп-листе %1: его владелец не хочет получать такие сообщения.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>%1 returned %2 for %3, so nobody can say which were sent. Look in the provider&apos;s personal area.</source>
        <translation>Провайдер %1 вернул %2 на %3, поэтому неясно, какие сообщения ушли. Посмотрите в личном кабинете провайдера.</translation>
    </message>
    <message numerus="yes">
        <source>%n id(s)</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n ID</numerusform>
            <numerusform>%n ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n номер</numerusform>
            <numerusform>%n номера</numerusform>
            <numerusform>%n номеров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::Rail</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>depesha::RecipientsEdit</name>
    <message>
        <source>To</source>
        <comment>recipients</comment>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Type or paste phone numbers</source>
        <translation>Введите или вставьте номера телефонов</translation>
    </message>
</context>
<context>
    <name>depesha::RecipientsField</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Удалить всех</translation>
    </message>
    <message>
        <source>Shows the recipients that cannot be used</source>
        <translation>Показывает получателей, которые не подходят</translation>
    </message>
    <message>
        <source>Removes all recipients</source>
        <translation>Удаляет всех получателей</translation>
    </message>
</context>
<context>
    <name>depesha::Recovery</name>
    <message>
        <source>The history was damaged. Depesha put back its copy of %1; the damaged file is kept as %2.</source>
        <translation>История была повреждена. Depesha вернула свою копию от %1; повреждённый файл сохранён под именем %2.</translation>
    </message>
    <message>
        <source>This history is a copy of %1 that was put back.</source>
        <translation>Эта история — возвращённая копия от %1.</translation>
    </message>
    <message>
        <source>This history is older than what was sent with it: its newest part is missing.</source>
        <translation>Эта история старше того, что по ней отправлено: её последней части нет.</translation>
    </message>
    <message>
        <source>Messages sent after that moment may have left and been charged, and are not in the history: look at your account on the provider&apos;s site before you send them again.</source>
        <translation>Сообщения, отправленные после этого, могли уйти и быть оплачены, но в истории их нет: прежде чем отправлять их снова, посмотрите свой аккаунт на сайте провайдера.</translation>
    </message>
    <message>
        <source>Messages that are missing may have left and been charged: look at your account on the provider&apos;s site before you send them again.</source>
        <translation>Недостающие сообщения могли уйти и быть оплачены: прежде чем отправлять их снова, посмотрите свой аккаунт на сайте провайдера.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that stood open in it may have been sent since, and wait for your decision: Depesha does not send them by itself.</source>
        <translation>
            <numerusform>%n сообщение, которое в ней ещё не ушло, могло быть отправлено позже и ждёт вашего решения: само оно не отправится.</numerusform>
            <numerusform>%n сообщения, которые в ней ещё не ушли, могли быть отправлены позже и ждут вашего решения: сами они не отправятся.</numerusform>
            <numerusform>%n сообщений, которые в ней ещё не ушли, могли быть отправлены позже и ждут вашего решения: сами они не отправятся.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::ReportPages</name>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Report of a campaign</source>
        <translation>Отчёт о рассылке</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>date and time</comment>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Имя отправителя</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Ожидаемая стоимость</translation>
    </message>
    <message>
        <source>The price is not known</source>
        <translation>Цена не известна</translation>
    </message>
    <message>
        <source>Text of the first message; others have their own</source>
        <translation>Текст первого сообщения; у других он свой</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Состояния</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of a state</comment>
        <translation>Время</translation>
    </message>
    <message>
        <source>Depesha · campaign of %1</source>
        <comment>date and time</comment>
        <translation>Депеша · рассылка от %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Стёрто</translation>
    </message>
</context>
<context>
    <name>depesha::ResendDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>phone numbers</comment>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>To %1. The new messages are linked with the former ones, which stay as they are.</source>
        <translation>Кому: %1. Новые сообщения будут связаны с прежними, а прежние останутся как есть.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln message(s) nobody knows whether it arrived.</source>
        <translation>
            <numerusform>Неизвестно, дошло ли %Ln сообщение.</numerusform>
            <numerusform>Неизвестно, дошли ли %Ln сообщения.</numerusform>
            <numerusform>Неизвестно, дошли ли %Ln сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send these &amp;too: they may arrive twice</source>
        <translation>Отправить и &amp;их: могут прийти дважды</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln number(s) this very text went today already.</source>
        <translation>
            <numerusform>На %Ln номер этот же текст сегодня уже уходил.</numerusform>
            <numerusform>На %Ln номера этот же текст сегодня уже уходил.</numerusform>
            <numerusform>На %Ln номеров этот же текст сегодня уже уходил.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to these o&amp;nce more</source>
        <translation>Отправить им &amp;ещё раз</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cannot be sent again: %1</source>
        <translation>
            <numerusform>%Ln сообщение нельзя отправить ещё раз: %1</numerusform>
            <numerusform>%Ln сообщения нельзя отправить ещё раз: %1</numerusform>
            <numerusform>%Ln сообщений нельзя отправить ещё раз: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again?</source>
        <translation>
            <numerusform>Отправить ещё раз %Ln сообщение?</numerusform>
            <numerusform>Отправить ещё раз %Ln сообщения?</numerusform>
            <numerusform>Отправить ещё раз %Ln сообщений?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln SMS again</source>
        <translation>
            <numerusform>&amp;Отправить %Ln SMS ещё раз</numerusform>
            <numerusform>&amp;Отправить %Ln SMS ещё раз</numerusform>
            <numerusform>&amp;Отправить %Ln SMS ещё раз</numerusform>
        </translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>стоимость неизвестна</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ≈ %2</source>
        <comment>parts, cost</comment>
        <translation>%1 ≈ %2</translation>
    </message>
    <message>
        <source>The last known balance does not pay for all of it: %1.</source>
        <translation>Последнего известного баланса на всё не хватит: %1.</translation>
    </message>
</context>
<context>
    <name>depesha::ResendFlow</name>
    <message>
        <source>None of these messages can be sent again.</source>
        <translation>Ни одно из этих сообщений нельзя отправить ещё раз.</translation>
    </message>
</context>
<context>
    <name>depesha::ResendPlan</name>
    <message>
        <source>Number and text were erased.</source>
        <translation>Номер и текст стёрты.</translation>
    </message>
    <message>
        <source>The account to send from is not there any more.</source>
        <translation>Аккаунта, с которого отправляли, больше нет.</translation>
    </message>
</context>
<context>
    <name>depesha::RunCommands</name>
    <message>
        <source>Another Depesha works this outbox.</source>
        <translation>Эти исходящие уже отправляет другая копия Depesha.</translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) asked for, </source>
        <translation>
            <numerusform>Запрошен %n статус, </numerusform>
            <numerusform>Запрошено %n статуса, </numerusform>
            <numerusform>Запрошено %n статусов, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>изменился %n.</numerusform>
            <numerusform>изменилось %n.</numerusform>
            <numerusform>изменилось %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work the outbox and ask for statuses and balances until SIGTERM or Ctrl+C.</source>
        <translation>Отправлять исходящие, запрашивать статусы и балансы до SIGTERM или Ctrl+C.</translation>
    </message>
    <message>
        <source>Only until nothing is due.</source>
        <translation>Закончить, когда больше нечего делать.</translation>
    </message>
    <message>
        <source>Ask now for every status that is not final.</source>
        <translation>Запросить сейчас все неокончательные статусы.</translation>
    </message>
</context>
<context>
    <name>depesha::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>depesha::SendBar</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Tes&amp;t</source>
        <translation>Пров&amp;ерить</translation>
    </message>
    <message>
        <source>The provider checks everything; nothing is sent and nothing charged</source>
        <translation>Провайдер всё проверит, но ничего не отправит и не спишет деньги</translation>
    </message>
    <message>
        <source>To me f&amp;irst</source>
        <translation>Сначала се&amp;бе</translation>
    </message>
    <message>
        <source>Sends one message to your own phone; the others wait for you</source>
        <translation>Отправляет одно сообщение на ваш телефон; остальные подождут</translation>
    </message>
    <message>
        <source>&amp;Later…</source>
        <translation>По&amp;зже…</translation>
    </message>
    <message>
        <source>Choose when to send</source>
        <translation>Выбрать, когда отправить</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>В шаблоны…</translation>
    </message>
    <message>
        <source>Keeps this text as a template</source>
        <translation>Сохраняет этот текст как шаблон</translation>
    </message>
</context>
<context>
    <name>depesha::SendCommands</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>send: --account is missing.</source>
        <translation>send: не указан параметр --account.</translation>
    </message>
    <message>
        <source>--sender is empty.</source>
        <translation>--sender: пустое значение.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>this text was already sent today to %1; give --allow-duplicate to send it again.</source>
        <translation>этот текст сегодня уже отправляли: %1; чтобы отправить ещё раз, добавьте --allow-duplicate.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n часть</numerusform>
            <numerusform>%n части</numerusform>
            <numerusform>%n частей</numerusform>
        </translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>цена неизвестна</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Nothing is sent. This would be, from %1:</source>
        <translation>Ничего не отправлено. Вот что ушло бы от имени %1:</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) stood there more than once and get(s) one message each.</source>
        <translation>
            <numerusform>%n повтор удалён: на каждый номер уйдёт одно сообщение.</numerusform>
            <numerusform>%n повтора удалены: на каждый номер уйдёт одно сообщение.</numerusform>
            <numerusform>%n повторов удалено: на каждый номер уйдёт одно сообщение.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps no schedule: this computer must be on at that time, and Depesha or “depesha-cli run” at work.</source>
        <translation>%1 не хранит отложенные сообщения: в это время компьютер должен быть включён и должна работать Depesha или «depesha-cli run».</translation>
    </message>
    <message>
        <source>Send a text to one number or many. All or nothing is queued; what is queued is on disk before it leaves.</source>
        <translation>Отправить текст на один или много номеров. В очередь попадает всё или ничего; очередь сначала записывается на диск, потом сообщения уходят.</translation>
    </message>
    <message>
        <source>The account to send through.</source>
        <translation>Аккаунт, через который отправить.</translation>
    </message>
    <message>
        <source>A number; several may follow, or stand in one value with commas between.</source>
        <translation>Номер; можно несколько подряд или через запятую.</translation>
    </message>
    <message>
        <source>A file with a number a line; of a line with columns, the first counts.</source>
        <translation>Файл с номерами, по одному в строке; если в строке несколько столбцов, берётся первый.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>Текст.</translation>
    </message>
    <message>
        <source>A file in UTF-8 with the text; one final line break does not count.</source>
        <translation>Файл с текстом в UTF-8; последний перенос строки не считается.</translation>
    </message>
    <message>
        <source>Sender name (default: the account&apos;s first).</source>
        <translation>Имя отправителя (по умолчанию — первое в аккаунте).</translation>
    </message>
    <message>
        <source>Send at that time; without a zone it is local time.</source>
        <translation>Отправить в это время; без часового пояса — по местному времени.</translation>
    </message>
    <message>
        <source>A test: not sent, not charged. Where the provider has it.</source>
        <translation>Проверка: ничего не отправляется, деньги не списываются. Если она есть у провайдера.</translation>
    </message>
    <message>
        <source>Only print what would be sent and its cost; ids and states are null.</source>
        <translation>Только показать, что ушло бы и сколько это стоит; ID и статусы — null.</translation>
    </message>
    <message>
        <source>Wait so long for final states; 0 only queues (default: until every message is accepted, failed or unconfirmed).</source>
        <translation>Сколько ждать окончательных статусов; 0 — только поставить в очередь (по умолчанию — пока каждое сообщение не получит статус «принято», «не отправлено» или «не подтверждено»).</translation>
    </message>
    <message>
        <source>Send although the same text went to the same number today.</source>
        <translation>Отправить, даже если сегодня тот же текст уже уходил на тот же номер.</translation>
    </message>
    <message>
        <source>the history was put back from an older state today, so nobody can tell whether this text was sent to these numbers already. Look at your account on the provider&apos;s site, then run “depesha-cli doctor --seen”, or give --allow-duplicate.</source>
        <translation>сегодня история возвращена из более раннего состояния, и никто не может сказать, не отправлен ли уже этот текст на эти номера. Посмотрите свой аккаунт на сайте провайдера, затем выполните «depesha-cli doctor --seen» или укажите --allow-duplicate.</translation>
    </message>
</context>
<context>
    <name>depesha::SenderCombo</name>
    <message>
        <source>Sender name</source>
        <translation>Имя отправителя</translation>
    </message>
    <message>
        <source>By your note “%1” is %2.</source>
        <comment>sender name, state</comment>
        <translation>По вашей заметке, имя «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>depesha::SendersTable</name>
    <message>
        <source>Sender</source>
        <translation>Имя отправителя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Оплачено до</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Сведения</translation>
    </message>
</context>
<context>
    <name>depesha::SendingPage</name>
    <message>
        <source>&amp;Wait before sending</source>
        <translation>&amp;Ждать перед отправкой</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Не ждать</translation>
    </message>
    <message>
        <source>For so long Cancel takes everything back after Send.</source>
        <translation>Столько времени после «Отправить» кнопка отмены вернёт всё назад.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Тихие часы</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихие часы с</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихие часы до</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from … until …</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>Before sending in these hours, Depesha asks whether to wait until they are over.</source>
        <translation>Перед отправкой в эти часы Depesha спросит, не подождать ли их конца.</translation>
    </message>
</context>
<context>
    <name>depesha::Session</name>
    <message>
        <source>--data-dir names no folder.</source>
        <translation>--data-dir: папка не указана.</translation>
    </message>
    <message>
        <source>This version of Depesha does not know the provider “%1”.</source>
        <translation>Эта версия Depesha не знает провайдера «%1».</translation>
    </message>
</context>
<context>
    <name>depesha::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Новые аккаунты</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
</context>
<context>
    <name>depesha::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Cancel while the countdown runs</source>
        <translation>Отменить, пока идёт отсчёт</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Undo and redo, in the text and among the recipients</source>
        <translation>Отменить и вернуть — в тексте и в списке получателей</translation>
    </message>
    <message>
        <source>Write, field “To”</source>
        <translation>Написать, поле «Кому»</translation>
    </message>
    <message>
        <source>Take what was typed as a recipient</source>
        <translation>Добавить набранное в получатели</translation>
    </message>
    <message>
        <source>Go through the recipients</source>
        <translation>Перейти по получателям</translation>
    </message>
    <message>
        <source>Correct the recipient</source>
        <translation>Исправить получателя</translation>
    </message>
    <message>
        <source>Remove the recipient</source>
        <translation>Убрать получателя</translation>
    </message>
    <message>
        <source>Choose all, copy, cut, paste</source>
        <translation>Выбрать всех, копировать, вырезать, вставить</translation>
    </message>
    <message>
        <source>Insert the chosen one</source>
        <translation>Вставить выбранный</translation>
    </message>
    <message>
        <source>Add, save, remove</source>
        <translation>Добавить, сохранить, удалить</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Open and close a sending</source>
        <translation>Раскрыть и свернуть рассылку</translation>
    </message>
    <message>
        <source>Go to the details of a message</source>
        <translation>Перейти к подробностям сообщения</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>Снова показать все сообщения</translation>
    </message>
    <message>
        <source>Cancel what has not left yet</source>
        <translation>Отменить то, что ещё не ушло</translation>
    </message>
    <message>
        <source>Copy the chosen messages, for a spreadsheet</source>
        <translation>Скопировать выбранные сообщения для таблицы</translation>
    </message>
    <message>
        <source>Choose several, choose all</source>
        <translation>Выбрать несколько, выбрать все</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Move the account up, down</source>
        <translation>Переместить аккаунт выше, ниже</translation>
    </message>
    <message>
        <source>Guide and log</source>
        <translation>Руководство и журнал</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Найти дальше</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Назад, на прежнюю страницу</translation>
    </message>
    <message>
        <source>Copy the chosen lines of the log</source>
        <translation>Скопировать выбранные строки журнала</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>depesha::Smska</name>
    <message>
        <source>API key (the login)</source>
        <translation>Ключ API (логин)</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>Пароль API</translation>
    </message>
    <message>
        <source>%1 does not accept the API key or the password, or has locked the account. Check both in the account; if they are right, ask the provider.</source>
        <translation>%1 не принимает ключ API или пароль либо аккаунт заблокирован. Проверьте ключ и пароль в аккаунте; если они верны, обратитесь к провайдеру.</translation>
    </message>
    <message>
        <source>%1 says that sending failed, and gives no reason. Try again later or ask the provider.</source>
        <translation>Провайдер %1 сообщил, что отправить не удалось, но не назвал причину. Попробуйте позже или обратитесь к провайдеру.</translation>
    </message>
    <message>
        <source>%1 refused it with code %2, which its rules do not explain. Ask the provider.</source>
        <translation>Провайдер %1 отказал с кодом %2, который его правила не объясняют. Обратитесь к провайдеру.</translation>
    </message>
</context>
<context>
    <name>depesha::StateGroup</name>
    <message>
        <source>Your decision</source>
        <translation>Нужно решение</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>ждут решения: %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>%1 scheduled</source>
        <translation>запланировано: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Ждут отправки</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>ждут отправки: %1</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>в пути: %1</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>доставлено: %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>%1 not delivered</source>
        <translation>не доставлено: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>отклонено: %1</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Без отчёта</translation>
    </message>
    <message>
        <source>%1 without a report</source>
        <translation>без отчёта: %1</translation>
    </message>
    <message>
        <source>Cancelled and tests</source>
        <translation>Отменённые и тесты</translation>
    </message>
    <message>
        <source>%1 cancelled or tests</source>
        <translation>отменено или тест: %1</translation>
    </message>
</context>
<context>
    <name>depesha::Storage</name>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Аккаунта «%1» нет.</translation>
    </message>
    <message>
        <source>There is already an account “%1”. Choose another name.</source>
        <translation>Аккаунт «%1» уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Аккаунт удалён.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder. Choose another data folder.</source>
        <translation>%1 — это файл, а не папка. Выберите другую папку данных.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be created. Look whether you may write there and whether the disk is full.</source>
        <translation>Не удалось создать папку данных %1. Проверьте, можно ли туда записывать и есть ли место на диске.</translation>
    </message>
    <message>
        <source>Depesha cannot create its data file in %1. Look whether you may write there and whether the disk is full, or choose another folder.</source>
        <translation>Не удалось создать файл данных Depesha в %1. Проверьте, можно ли туда записывать и есть ли место на диске, или выберите другую папку.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another data folder.</source>
        <translation>%1 — это не файл. Выберите другую папку данных.</translation>
    </message>
    <message>
        <source>Depesha may not read its data file %1. Ask for the right to read it.</source>
        <translation>У Depesha нет права читать свой файл данных %1. Попросите дать это право.</translation>
    </message>
    <message>
        <source>The data folder %1 is on a drive that several programs cannot share safely, such as a network drive. Choose a folder on this computer.</source>
        <translation>Папка данных %1 — на диске, с которым несколько программ не могут безопасно работать вместе, например на сетевом. Выберите папку на этом компьютере.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program. It was left as it is; choose another data folder.</source>
        <translation>Файл %1 принадлежит другой программе. Он оставлен как есть; выберите другую папку данных.</translation>
    </message>
    <message>
        <source>The data in %1 was written by a newer Depesha (its format is %2, this program knows %3). Nothing was changed; install the newer program.</source>
        <translation>Данные в %1 записаны более новой версией Depesha (их формат — %2, этой программе известен %3). Ничего не изменено; установите новую версию.</translation>
    </message>
    <message>
        <source>The data is of an older Depesha, and no backup of it can be made in %1. Nothing was changed; look whether you may write there and whether the disk is full.</source>
        <translation>Данные записаны более старой версией Depesha, а сохранить их копию в %1 не удалось. Ничего не изменено; проверьте, можно ли туда записывать и есть ли место на диске.</translation>
    </message>
    <message>
        <source>Depesha&apos;s data folder is not open.</source>
        <translation>Папка данных Depesha не открыта.</translation>
    </message>
    <message>
        <source>Message %1 is “%2” and cannot become “%3”.</source>
        <translation>Статус сообщения %1 — «%2», сменить его на «%3» нельзя.</translation>
    </message>
    <message>
        <source>Message %1 has changed meanwhile; nothing was done.</source>
        <translation>Сообщение %1 тем временем изменилось; ничего не сделано.</translation>
    </message>
    <message>
        <source>There is no recipient.</source>
        <translation>Нет получателя.</translation>
    </message>
    <message>
        <source>The account to send from is not there any more.</source>
        <translation>Аккаунта, с которого нужно отправить, больше нет.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: no such decision is awaited for %n message(s): %1.</source>
        <translation>
            <numerusform>Ничего не изменено. Такого решения не ждёт %n сообщение: %1.</numerusform>
            <numerusform>Ничего не изменено. Такого решения не ждут %n сообщения: %1.</numerusform>
            <numerusform>Ничего не изменено. Такого решения не ждут %n сообщений: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was cancelled: %n message(s) may have been sent already, or are not there: %1.</source>
        <translation>
            <numerusform>Ничего не отменено. %n сообщение уже могло уйти или его нет: %1.</numerusform>
            <numerusform>Ничего не отменено. %n сообщения уже могли уйти или их нет: %1.</numerusform>
            <numerusform>Ничего не отменено. %n сообщений уже могли уйти или их нет: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>Сообщения %1 нет.</translation>
    </message>
    <message>
        <source>Message %1 has no request that may be repeated.</source>
        <translation>У сообщения %1 нет запроса, который можно повторить.</translation>
    </message>
    <message>
        <source>There is no attempt %1.</source>
        <translation>Попытки %1 нет.</translation>
    </message>
    <message>
        <source>Depesha was stopped before the provider had answered.</source>
        <translation>Depesha закрылась раньше, чем ответил провайдер.</translation>
    </message>
    <message>
        <source>Another program is using Depesha&apos;s data and does not let go of it. Close it, then try again.</source>
        <translation>Данные Depesha заняты другой программой. Закройте её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Depesha may not write to its data folder. Ask for the right to write there, or choose another folder.</source>
        <translation>У Depesha нет права записывать в свою папку данных. Попросите дать это право или выберите другую папку.</translation>
    </message>
    <message>
        <source>The disk with Depesha&apos;s data cannot be read or written. It may be full, unplugged or failing.</source>
        <translation>Не удаётся прочитать или записать данные Depesha на диск. Возможно, он заполнен, отключён или неисправен.</translation>
    </message>
    <message>
        <source>Depesha&apos;s data file is damaged. Put back a copy of it, or move it away to begin with an empty history.</source>
        <translation>Файл данных Depesha повреждён. Верните на его место копию или уберите его, чтобы начать с пустой историей.</translation>
    </message>
    <message>
        <source>The disk with Depesha&apos;s data is full. Nothing was saved; free some space, then try again.</source>
        <translation>Диск с данными Depesha заполнен. Ничего не сохранено; освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Depesha cannot open its data file. Look whether the data folder exists and may be read and written.</source>
        <translation>Не удалось открыть файл данных Depesha. Проверьте, есть ли папка данных и можно ли её читать и записывать в неё.</translation>
    </message>
    <message>
        <source>The computer has run out of memory.</source>
        <translation>Компьютеру не хватает памяти.</translation>
    </message>
    <message>
        <source>Depesha&apos;s data file did not do what was asked of it.</source>
        <translation>Не удалось выполнить действие с файлом данных Depesha.</translation>
    </message>
    <message>
        <source>Nothing was changed: the account of message %1 was removed.</source>
        <translation>Ничего не изменено: аккаунт сообщения %1 удалён.</translation>
    </message>
    <message>
        <source>The copy cannot be written to %1. Look whether you may write there and whether the disk is full.</source>
        <translation>Не удаётся записать копию в %1. Проверьте, можно ли вам туда писать и не заполнен ли диск.</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the history itself.</source>
        <translation>Копия не может занять место самой истории.</translation>
    </message>
    <message>
        <source>The data file %1 is damaged, and there is no copy of it to fall back on. It was left as it is; put back a copy of it, or move it away to begin with an empty history.</source>
        <translation>Файл данных %1 повреждён, и копии, к которой можно вернуться, нет. Он оставлен как есть; верните его копию или уберите его, чтобы начать с пустой истории.</translation>
    </message>
    <message>
        <source>Another Depesha is just opening or repairing the data. Try again in a minute.</source>
        <translation>Другая Depesha как раз открывает или восстанавливает данные. Попробуйте снова через минуту.</translation>
    </message>
    <message>
        <source>The data file %1 is damaged, and another Depesha has it open. Close it, then start again: Depesha then puts back its newest copy.</source>
        <translation>Файл данных %1 повреждён, и он открыт в другой Depesha. Закройте её и запустите программу снова: тогда Depesha вернёт свою последнюю копию.</translation>
    </message>
    <message>
        <source>The history was found damaged, and nothing more is sent. Start Depesha again: it keeps the damaged file, and goes on from its newest copy.</source>
        <translation>История оказалась повреждена, больше ничего не отправляется. Запустите Depesha снова: она сохранит повреждённый файл и продолжит с последней копии.</translation>
    </message>
    <message>
        <source>The history is damaged, and its copy cannot be put in its place: look whether you may write to %1 and whether the disk is full. Nothing was changed.</source>
        <translation>История повреждена, и поставить на её место копию не удаётся: проверьте, можно ли вам писать в %1 и не заполнен ли диск. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The history was put back from an older state. This message may have been sent or cancelled since.</source>
        <translation>История возвращена из более раннего состояния. С тех пор это сообщение могло быть отправлено или отменено.</translation>
    </message>
    <message>
        <source>The history is damaged, and cannot be moved out of the way to put its copy in its place. Close other programs that use %1, then try again.</source>
        <translation>История повреждена, и её не удаётся отложить, чтобы поставить на её место копию. Закройте другие программы, которые работают с %1, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The account’s address or login was changed.</source>
        <translation>Адрес или логин аккаунта изменили.</translation>
    </message>
    <message>
        <source>Nothing was cancelled: none of these messages waits to be sent.</source>
        <translation>Ничего не отменено: ни одно из этих сообщений не ждёт отправки.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Дайте шаблону название.</translation>
    </message>
    <message>
        <source>A template needs a text.</source>
        <translation>Напишите текст шаблона.</translation>
    </message>
    <message>
        <source>A shortcut is one word, without spaces.</source>
        <translation>Сокращение — одно слово без пробелов.</translation>
    </message>
    <message>
        <source>There is already a template “%1”. Choose another name.</source>
        <translation>Шаблон «%1» уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <source>The shortcut “%1” stands for another template.</source>
        <translation>Сокращение «%1» уже занято другим шаблоном.</translation>
    </message>
    <message>
        <source>This template is not there any more.</source>
        <translation>Этого шаблона больше нет.</translation>
    </message>
    <message>
        <source>The message was in no request yet.</source>
        <translation>Сообщение ещё не уходило ни в одном запросе.</translation>
    </message>
</context>
<context>
    <name>depesha::StorageFailurePage</name>
    <message>
        <source>Depesha cannot use its data folder</source>
        <translation>Depesha не может работать с папкой данных</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Choose &amp;another folder…</source>
        <translation>Выбрать &amp;другую папку…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
</context>
<context>
    <name>depesha::SupportFile</name>
    <message>
        <source>For whoever helps you. There is no password and no text of a message in it; numbers and logins are shortened. Read it before you send it.</source>
        <translation>Для того, кто вам помогает. Здесь нет ни паролей, ни текстов сообщений; номера и логины сокращены. Прочитайте, прежде чем отправлять.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
</context>
<context>
    <name>depesha::TemplateForm</name>
    <message>
        <source>invoice</source>
        <translation>счет</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{имя}</translation>
    </message>
    <message>
        <source>Becomes each recipient&apos;s name</source>
        <translation>Заменится именем каждого получателя</translation>
    </message>
    <message>
        <source>Insert {name}</source>
        <translation>Вставить {имя}</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>Se&amp;ction:</source>
        <translation>&amp;Раздел:</translation>
    </message>
    <message>
        <source>S&amp;hortcut:</source>
        <translation>С&amp;окращение:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>&amp;Текст:</translation>
    </message>
    <message>
        <source>Insert:</source>
        <translation>Вставить:</translation>
    </message>
    <message>
        <source>Typed into a text and followed by a space, it becomes the template.</source>
        <translation>Наберите его в тексте и поставьте пробел — появится весь шаблон.</translation>
    </message>
</context>
<context>
    <name>depesha::TemplateList</name>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Without a section</source>
        <translation>Без раздела</translation>
    </message>
</context>
<context>
    <name>depesha::TemplatePanel</name>
    <message>
        <source>No template answers to this.</source>
        <translation>Ничего не нашлось.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Управление…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Words of the name, the section or the text</source>
        <translation>Слова из названия, раздела или текста</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>Поиск по шаблонам</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Шаблонов пока нет</translation>
    </message>
    <message>
        <source>A template is a text you send again and again: a reminder, “your order is ready”. Here you find it, and one key inserts it.</source>
        <translation>Шаблон — это текст, который вы отправляете снова и снова: напоминание, «ваш заказ готов». Здесь он под рукой и вставляется одной клавишей.</translation>
    </message>
    <message>
        <source>Add three examples</source>
        <translation>Добавить три примера</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Новый шаблон…</translation>
    </message>
</context>
<context>
    <name>depesha::TemplateShelf</name>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Appointment reminder</source>
        <translation>Напоминание о записи</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>{name}, we expect you tomorrow at 9:30. If you cannot come, please call us: +7 495 123-45-67.</source>
        <translation>{имя}, ждём вас завтра в 9:30. Не сможете прийти — позвоните нам: +7 495 123-45-67.</translation>
    </message>
    <message>
        <source>Order is ready</source>
        <translation>Заказ готов</translation>
    </message>
    <message>
        <source>order</source>
        <translation>заказ</translation>
    </message>
    <message>
        <source>Your order 4521 is ready. We are open until 8 p.m.</source>
        <translation>Ваш заказ 4521 готов. Ждём вас до 20:00.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>счет</translation>
    </message>
    <message>
        <source>{name}, invoice 128 for 3 500 is due on Friday. You can pay by card or in cash.</source>
        <translation>{имя}, счёт 128 на 3 500 руб. просим оплатить до пятницы. Картой или наличными.</translation>
    </message>
</context>
<context>
    <name>depesha::TemplatesDialog</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Копия</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Discard c&amp;hanges</source>
        <translation>&amp;Отменить изменения</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Новый</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Шаблонов пока нет</translation>
    </message>
    <message>
        <source>A template is a text you send again and again: a reminder, “your order is ready”. It is inserted with Ctrl+T, or by typing its shortcut.</source>
        <translation>Шаблон — это текст, который вы отправляете снова и снова: напоминание, «ваш заказ готов». Он вставляется по Ctrl+T или по своему сокращению.</translation>
    </message>
    <message>
        <source>New &amp;template</source>
        <translation>Новый &amp;шаблон</translation>
    </message>
    <message>
        <source>Add three &amp;examples</source>
        <translation>Добавить три &amp;примера</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a copy, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Шаблон «%1» удалён.</translation>
    </message>
</context>
<context>
    <name>depesha::Terminal</name>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>Не удалось прочитать стандартный ввод.</translation>
    </message>
    <message>
        <source>The password is not in UTF-8.</source>
        <translation>Пароль не в UTF-8.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Пароль пуст.</translation>
    </message>
    <message>
        <source>There is no password: write it to the standard input and give --password-stdin.</source>
        <translation>Нет пароля: передайте его через стандартный ввод и добавьте --password-stdin.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Пароль аккаунта «%1»: </translation>
    </message>
</context>
<context>
    <name>depesha::TermsRows</name>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Кыргызстан</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <source>&amp;Write in Latin letters</source>
        <translation>Написать &amp;латиницей</translation>
    </message>
    <message>
        <source>C&amp;ountry of local numbers</source>
        <translation>С&amp;трана местных номеров</translation>
    </message>
    <message>
        <source>Add a sender name</source>
        <translation>Добавить имя отправителя</translation>
    </message>
    <message>
        <source>Remove the sender name</source>
        <translation>Удалить имя отправителя</translation>
    </message>
    <message>
        <source>Move the sender name up</source>
        <translation>Переместить имя отправителя выше</translation>
    </message>
    <message>
        <source>Move the sender name down</source>
        <translation>Переместить имя отправителя ниже</translation>
    </message>
    <message>
        <source>&amp;Sender names</source>
        <translation>&amp;Имена отправителя</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Валюта</translation>
    </message>
    <message>
        <source>P&amp;rice of one part</source>
        <translation>&amp;Цена за часть</translation>
    </message>
    <message>
        <source>Low &amp;balance from</source>
        <translation>&amp;Порог баланса</translation>
    </message>
    <message>
        <source>Parts a da&amp;y at most</source>
        <translation>Частей в ден&amp;ь, не больше</translation>
    </message>
    <message>
        <source>Empty: as the provider says.</source>
        <translation>Если пусто — по данным провайдера.</translation>
    </message>
    <message>
        <source>Empty: no limit, no mark. From the mark on you are told that the balance is low.</source>
        <translation>Если пусто — без лимита и без порога. Когда баланс опустится до порога, Depesha скажет, что денег мало.</translation>
    </message>
    <message>
        <source>%1. The first is used by default.</source>
        <translation>%1. Первое имя подставляется само.</translation>
    </message>
    <message>
        <source>Write an amount such as 2.50, or leave it empty.</source>
        <translation>Введите сумму, например 2,50, или оставьте поле пустым.</translation>
    </message>
</context>
<context>
    <name>depesha::TotalLine</name>
    <message>
        <source>To see the cost, enter the price of a part in the account.</source>
        <translation>Чтобы видеть стоимость, укажите в аккаунте цену части.</translation>
    </message>
    <message>
        <source>%1 left after</source>
        <comment>money</comment>
        <translation>останется %1</translation>
    </message>
</context>
<context>
    <name>depesha::TrainingCommand</name>
    <message>
        <source>“%1” is not understood.</source>
        <translation>Непонятно: «%1».</translation>
    </message>
    <message>
        <source>The port must be a number from 0 (any free one) to 65535.</source>
        <translation>Порт — число от 0 (любой свободный) до 65535.</translation>
    </message>
    <message>
        <source>The speed must be a number above 0, up to 1000.</source>
        <translation>Скорость — число больше 0 и не больше 1000.</translation>
    </message>
    <message>
        <source>Runs the training gateway on this computer until Ctrl+C: the five providers, without money. Nothing is sent anywhere.</source>
        <translation>Запускает учебный шлюз на этом компьютере до Ctrl+C: пять провайдеров, без денег. Никуда ничего не отправляется.</translation>
    </message>
    <message>
        <source>the port on 127.0.0.1; 0 takes a free one, without it %1</source>
        <translation>порт на 127.0.0.1; 0 — любой свободный, по умолчанию %1</translation>
    </message>
    <message>
        <source>delivery reports come X times as fast</source>
        <translation>отчёты о доставке приходят в X раз быстрее</translation>
    </message>
    <message>
        <source>shows this text</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>The last digit of the number decides what becomes of a message:</source>
        <translation>От последней цифры номера зависит, что станет с сообщением:</translation>
    </message>
    <message>
        <source>A mark in the text makes something go wrong:</source>
        <translation>Метка в тексте вызывает сбой:</translation>
    </message>
    <message>
        <source>The sender WRONG is unknown to every provider.</source>
        <translation>Отправителя WRONG не знает ни один провайдер.</translation>
    </message>
    <message>
        <source>The training gateway is ready. Login and password of its accounts:</source>
        <translation>Учебный шлюз готов. Логины и пароль его аккаунтов:</translation>
    </message>
    <message>
        <source>To add them as accounts:</source>
        <translation>Чтобы добавить их как аккаунты:</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Учебный</translation>
    </message>
    <message>
        <source>What was accepted: %1 (as JSON lines: %2)</source>
        <translation>Что принято: %1 (в виде строк JSON: %2)</translation>
    </message>
    <message>
        <source>Faults for the next requests: %1</source>
        <translation>Сбои для следующих запросов: %1</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Чтобы остановить, нажмите Ctrl+C.</translation>
    </message>
    <message>
        <source>Usage: depesha-cli training [--port N] [--speed X] | --demo</source>
        <translation>Использование: depesha-cli training [--port N] [--speed X] | --demo</translation>
    </message>
    <message>
        <source>sends a message through each provider, and waits until all are delivered</source>
        <translation>отправляет по сообщению через каждого провайдера и ждёт, пока все дойдут</translation>
    </message>
</context>
<context>
    <name>depesha::TrainingDemo</name>
    <message>
        <source>The training gateway is at http://127.0.0.1:%1: nothing leaves this computer.</source>
        <translation>Учебный шлюз — http://127.0.0.1:%1: с этого компьютера ничего не уходит.</translation>
    </message>
    <message>
        <source>All five messages are delivered.</source>
        <translation>Все пять сообщений доставлены.</translation>
    </message>
    <message>
        <source>Not every message was delivered.</source>
        <translation>Доставлены не все сообщения.</translation>
    </message>
    <message>
        <source>Account %1 is added, its balance is %2.</source>
        <translation>Аккаунт «%1» добавлен, его баланс: %2.</translation>
    </message>
    <message>
        <source>Your appointment is at 10:30, room 5 + parking &amp; tea.</source>
        <translation>Ждём вас на приём в 10:30, кабинет 5 + парковка &amp; чай.</translation>
    </message>
    <message>
        <source>%1: a message to %2 is queued.</source>
        <translation>%1: сообщение на %2 — в очереди.</translation>
    </message>
    <message>
        <source>%1: %2; its balance is %3 now.</source>
        <translation>%1: %2; баланс теперь %3.</translation>
    </message>
</context>
<context>
    <name>depesha::TrainingGateway</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Провайдера «%1» нет.</translation>
    </message>
</context>
<context>
    <name>depesha::Tray</name>
    <message>
        <source>&amp;Open Depesha</source>
        <translation>&amp;Открыть Depesha</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Новое сообщение</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Решить…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>Depesha</source>
        <translation>Depesha</translation>
    </message>
    <message>
        <source>Paused at %1 of %2</source>
        <translation>Пауза: %1 из %2</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Отправка: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) need your decision</source>
        <translation>
            <numerusform>%n сообщение ждёт вашего решения</numerusform>
            <numerusform>%n сообщения ждут вашего решения</numerusform>
            <numerusform>%n сообщений ждут вашего решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for their time</source>
        <translation>
            <numerusform>%n сообщение ждёт своего времени</numerusform>
            <numerusform>%n сообщения ждут своего времени</numerusform>
            <numerusform>%n сообщений ждут своего времени</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume sending</source>
        <translation>&amp;Продолжить отправку</translation>
    </message>
    <message>
        <source>&amp;Pause sending</source>
        <translation>П&amp;риостановить отправку</translation>
    </message>
</context>
<context>
    <name>depesha::WindowSession</name>
    <message>
        <source>Depesha could not be started a second time</source>
        <translation>Не удалось перезапустить Depesha</translation>
    </message>
    <message>
        <source>Copying the history…</source>
        <translation>История копируется…</translation>
    </message>
    <message>
        <source>The history was copied to %1. Passwords are not in it: they stay in the keychain.</source>
        <translation>История скопирована в %1. Паролей в ней нет: они остаются в хранилище паролей.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Всё осматривается…</translation>
    </message>
    <message>
        <source>%1 was written. Read it before you send it on.</source>
        <translation>%1 записан. Прочитайте его, прежде чем передавать.</translation>
    </message>
</context>
<context>
    <name>depesha::WorkLine</name>
    <message>
        <source>Sto&amp;p writing</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>Показать в &amp;папке</translation>
    </message>
    <message>
        <source>Writing progress</source>
        <translation>Ход записи</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Скрыть эту строку</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Чтение списка…</translation>
    </message>
    <message>
        <source>Writing “%1”: %2 of %3</source>
        <comment>file, messages done, messages in all</comment>
        <translation>Запись «%1»: %2 из %3</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>осталась %n секунда</numerusform>
            <numerusform>осталось %n секунды</numerusform>
            <numerusform>осталось %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>осталась %n минута</numerusform>
            <numerusform>осталось %n минуты</numerusform>
            <numerusform>осталось %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::WriteForm</name>
    <message>
        <source>Se&amp;nder:</source>
        <translation>О&amp;тправитель:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Кому:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Аккаунт:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Т&amp;екст:</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Writes the sender name in Latin letters</source>
        <translation>Пишет имя отправителя латинскими буквами</translation>
    </message>
    <message>
        <source>{name} becomes each recipient&apos;s name</source>
        <translation>Вместо {имя} каждому подставится его имя</translation>
    </message>
    <message>
        <source>Everything is on disk and leaves by itself, unless you cancel.</source>
        <translation>Всё сохранено и отправится само, если не отменить.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Insert a text you have kept (%1)</source>
        <translation>Вставить готовый текст (%1)</translation>
    </message>
</context>
<context>
    <name>depesha::WritePlace</name>
    <message>
        <source>Too late to cancel: some of it has left already. See the messages.</source>
        <translation>Отменить уже нельзя: часть сообщений ушла. Смотрите раздел «Сообщения».</translation>
    </message>
    <message>
        <source>One message goes to your phone, %1. When it looks right, send to the others.</source>
        <translation>Одно сообщение идёт на ваш телефон %1. Если всё верно, отправьте остальным.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was sent. Your message is still here.</source>
        <translation>Отменено: ничего не отправлено. Ваш текст на месте.</translation>
    </message>
    <message>
        <source>Take any number, for example +7 903 123-45-61: nothing leaves this computer.</source>
        <translation>Подойдёт любой номер, например +7 903 123-45-61: с компьютера ничего не уходит.</translation>
    </message>
    <message>
        <source>Send the first message to your own number.</source>
        <translation>Отправьте первое сообщение на свой номер.</translation>
    </message>
    <message>
        <source>Your first message is delivered. See its way under Messages; to write to many, paste their numbers into To.</source>
        <translation>Первое сообщение доставлено. Его путь — в «Сообщениях»; чтобы написать многим, вставьте номера в поле «Кому».</translation>
    </message>
</context>
<context>
    <name>depesha::training::Fates</name>
    <message>
        <source>delivered after 3 seconds</source>
        <translation>доставлено через 3 секунды</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>expired before it could be delivered</source>
        <translation>срок истёк до доставки</translation>
    </message>
    <message>
        <source>on its way for ever: no report comes</source>
        <translation>всё время в пути: отчёта о доставке нет</translation>
    </message>
    <message>
        <source>rejected by the operator</source>
        <translation>отклонено оператором</translation>
    </message>
    <message>
        <source>delivered slowly, after 20 seconds</source>
        <translation>доставлено не сразу, через 20 секунд</translation>
    </message>
</context>
<context>
    <name>depesha::training::FaultDesk</name>
    <message>
        <source>the message is accepted, but the connection is closed without an answer</source>
        <translation>сообщение принято, но соединение закрывается без ответа</translation>
    </message>
    <message>
        <source>the message is accepted, but only half of the answer comes</source>
        <translation>сообщение принято, но приходит только половина ответа</translation>
    </message>
    <message>
        <source>the message is accepted, the answer takes 5 seconds</source>
        <translation>сообщение принято, но ответ идёт 5 секунд</translation>
    </message>
    <message>
        <source>the connection is closed before the message is accepted; repeated, it goes through</source>
        <translation>соединение закрывается раньше, чем сообщение принято; при повторе проходит</translation>
    </message>
    <message>
        <source>HTTP status 500, nothing is accepted; repeated, it goes through</source>
        <translation>ответ HTTP 500, ничего не принято; при повторе проходит</translation>
    </message>
    <message>
        <source>a web page comes instead of an answer, nothing is accepted; repeated, it goes through</source>
        <translation>вместо ответа приходит веб-страница, ничего не принято; при повторе проходит</translation>
    </message>
    <message>
        <source>refused: the service is too busy; repeated, it goes through</source>
        <translation>отказ: сервис перегружен; при повторе проходит</translation>
    </message>
    <message>
        <source>refused: too much of the same to one number</source>
        <translation>отказ: слишком много одинаковых сообщений на один номер</translation>
    </message>
    <message>
        <source>refused: the balance is too low</source>
        <translation>отказ: на балансе не хватает денег</translation>
    </message>
    <message>
        <source>refused: the login or the password is wrong</source>
        <translation>отказ: неверный логин или пароль</translation>
    </message>
    <message>
        <source>refused: the account is blocked</source>
        <translation>отказ: аккаунт заблокирован</translation>
    </message>
    <message>
        <source>There is no fault “%1”.</source>
        <translation>Сбоя «%1» нет.</translation>
    </message>
    <message>
        <source>“times” must be a whole number from 1.</source>
        <translation>«times» — целое число от 1.</translation>
    </message>
    <message>
        <source>“on” must be send, status, balance or any.</source>
        <translation>«on» — send, status, balance или any.</translation>
    </message>
    <message>
        <source>“delay” must be a number of milliseconds up to 600000.</source>
        <translation>«delay» — число миллисекунд, не больше 600000.</translation>
    </message>
    <message>
        <source>A JSON object is expected.</source>
        <translation>Нужен объект JSON.</translation>
    </message>
</context>
<context>
    <name>depesha::training::LocalServer</name>
    <message>
        <source>Port %1 of this computer cannot be used: %2</source>
        <translation>Порт %1 этого компьютера недоступен: %2</translation>
    </message>
</context>
<context>
    <name>depesha::training::Page</name>
    <message>
        <source>Training gateway</source>
        <translation>Учебный шлюз</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and nothing costs money.</source>
        <translation>С этого компьютера ничего не уходит, деньги не тратятся.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Адрес шлюза</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>What becomes of a message</source>
        <translation>Что станет с сообщением</translation>
    </message>
    <message>
        <source>Last digit of the number</source>
        <translation>Последняя цифра номера</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Faults on demand</source>
        <translation>Сбои по желанию</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
</context>
</TS>
