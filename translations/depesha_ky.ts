<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>CharacterWords</name>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>сап которуу</translation>
    </message>
    <message>
        <source>page break</source>
        <translation>бет которуу</translation>
    </message>
    <message>
        <source>non-breaking space</source>
        <translation>үзүлбөс боштук</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>жумшак көчүрүү белгиси</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>ичке боштук</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>туурасы нөл боштук</translation>
    </message>
    <message>
        <source>zero-width non-joiner</source>
        <translation>туурасы нөл ажыраткыч</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>туурасы нөл бириктиргич</translation>
    </message>
    <message>
        <source>narrow non-breaking space</source>
        <translation>үзүлбөс тар боштук</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>сөз бириктиргич</translation>
    </message>
    <message>
        <source>emoji variant mark</source>
        <translation>эмодзинин түр белгиси</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>байт тартибинин белгиси</translation>
    </message>
    <message>
        <source>%1 counts as two characters.</source>
        <translation>%1 эки белги болуп эсептелет.</translation>
    </message>
    <message>
        <source>%1 is not in the SMS alphabet: because of it %2 characters fit instead of %3.</source>
        <translation>%1 SMS алфавитинде жок: анын айынан %3 эмес, %2 белги гана батат.</translation>
    </message>
</context>
<context>
    <name>MemoryStore</name>
    <message>
        <source>The password is not known. Enter it again.</source>
        <translation>Сырсөз белгисиз. Аны кайра киргизиңиз.</translation>
    </message>
    <message>
        <source>An empty password cannot be kept.</source>
        <translation>Бош сырсөздү сактоого болбойт.</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Written down on this computer</source>
        <translation>Ушул компьютерге жазылды</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Пландалды</translation>
    </message>
    <message>
        <source>Its time came</source>
        <translation>Жөнөтүү убактысы келди</translation>
    </message>
    <message>
        <source>Its time passed while Depesha was not running</source>
        <translation>Жөнөтүү убактысы Depesha жабык турганда өтүп кетти</translation>
    </message>
    <message>
        <source>Request to the provider</source>
        <translation>Провайдерге сурам</translation>
    </message>
    <message>
        <source>The same request again, which is safe here</source>
        <translation>Ошол эле сурам кайра кетти, бул жерде андан коркунуч жок</translation>
    </message>
    <message>
        <source>The provider accepted it</source>
        <translation>Провайдер билдирүүнү кабыл алды</translation>
    </message>
    <message>
        <source>The provider accepted the test</source>
        <translation>Провайдердеги текшерүүдөн өттү</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>Провайдер баш тартты</translation>
    </message>
    <message>
        <source>The provider was busy</source>
        <translation>Провайдер бош эмес болчу</translation>
    </message>
    <message>
        <source>No connection: nothing was sent</source>
        <translation>Байланыш жок: эч нерсе жөнөтүлгөн жок</translation>
    </message>
    <message>
        <source>No answer that can be understood</source>
        <translation>Түшүнүктүү жооп жок</translation>
    </message>
    <message>
        <source>Depesha was closed while the request was on its way</source>
        <translation>Сурам жолдо турганда Depesha жабылды</translation>
    </message>
    <message>
        <source>Report from the provider</source>
        <translation>Жеткирүү отчету</translation>
    </message>
    <message>
        <source>The history was put back from an older state</source>
        <translation>Тарых мурдагы абалына кайтарылды</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Сиздин чечимиңиз</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Жокко чыгарылды</translation>
    </message>
    <message>
        <source>No report came within the reporting period</source>
        <translation>Жеткирүү отчету мөөнөтүндө келген жок</translation>
    </message>
    <message>
        <source>it was sent</source>
        <translation>жөнөтүлгөн</translation>
    </message>
    <message>
        <source>it was not sent</source>
        <translation>жөнөтүлгөн эмес</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>кайра жөнөтүү</translation>
    </message>
    <message>
        <source>send now</source>
        <translation>азыр жөнөтүү</translation>
    </message>
    <message>
        <source>Missed its time</source>
        <translation>Өз убагында кетпей калды</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Тазаланды</translation>
    </message>
    <message>
        <source>It was to leave on %1. It does not leave by itself: say whether it is still wanted.</source>
        <translation>Анын жөнөтүлүү убактысы %1 болчу. Ал өзүнөн өзү кетпейт: дагы керек же керек эмес экенин чечиңиз.</translation>
    </message>
    <message>
        <source>It was to leave on %1, while Depesha was not running. It does not leave late by itself: say whether it is still wanted.</source>
        <translation>Билдирүүнүн жөнөтүлүү убактысы %1 болчу, бирок ал кезде Depesha жабык турган. Ал кечигип өзүнөн өзү кетпейт: дагы керек же керек эмес экенин чечиңиз.</translation>
    </message>
    <message>
        <source>It leaves on %1. This computer and Depesha must be running then.</source>
        <translation>Билдирүү %1 жөнөтүлөт. Ал кезде компьютер күйгүзүлүп, Depesha иштеп турушу керек.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
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
        <source>Not yet</source>
        <translation>Азырынча жок</translation>
    </message>
    <message>
        <source>Nobody knows yet</source>
        <translation>Азырынча белгисиз</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ооба</translation>
    </message>
    <message>
        <source>Probably: most providers charge it</source>
        <translation>Кыязы, ооба: көпчүлүк провайдерлер акча алышат</translation>
    </message>
    <message>
        <source>Not known: ask the provider</source>
        <translation>Белгисиз: провайдерден сураңыз</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жок</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>it has expired, or this computer&apos;s clock is wrong</source>
        <translation>анын мөөнөтү бүткөн же бул компьютердин сааты туура эмес</translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <translation>анын мөөнөтү баштала элек же бул компьютердин сааты туура эмес</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>ал башка серверге берилген</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>ал кайтарылып алынган</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>ага сервер өзү гана кол койгон</translation>
    </message>
    <message>
        <source>nobody this computer trusts has issued it</source>
        <translation>аны бул компьютер ишенбеген тарап берген</translation>
    </message>
    <message>
        <source>it is not in order</source>
        <translation>анда ката бар</translation>
    </message>
    <message>
        <source>The connection to %1 was refused.</source>
        <translation>%1 сервери байланышуудан баш тартты.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and this computer&apos;s connection to the internet.</source>
        <translation>%1 сервери табылган жок. Даректи жана компьютердин интернетке туташканын текшериңиз.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>%1 сервери менен шифрленген байланыш түзүлгөн жок.</translation>
    </message>
    <message>
        <source>The proxy did not connect to %1.</source>
        <translation>Прокси %1 серверине туташтырган жок.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a name and a password.</source>
        <translation>%1 серверине чейинки жолдогу прокси логин менен сырсөз сурап жатат.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>%1 сервери менен байланыш толук жооп келгиче үзүлдү.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before anything was sent.</source>
        <translation>%1 сервери менен байланыш эч нерсе жөнөтүлө электе үзүлдү.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>%1 серверине туташуу мүмкүн болгон жок.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2. Nothing was sent.</source>
        <translation>%1 серверинин сертификаты кабыл алынган жок: %2. Эч нерсе жөнөтүлгөн жок.</translation>
    </message>
    <message>
        <source>The provider&apos;s address is not understood: it begins with https:// or http://.</source>
        <translation>Провайдердин дареги түшүнүксүз: ал https:// же http:// менен башталышы керек.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 серверине убагында туташуу мүмкүн болгон жок.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 сервери убагында жооп берген жок.</translation>
    </message>
    <message>
        <source>The answer of %1 is too long.</source>
        <translation>%1 серверинин жообу өтө узун.</translation>
    </message>
    <message>
        <source>The answer of %1 is not understood.</source>
        <translation>%1 серверинин жообу түшүнүксүз.</translation>
    </message>
    <message>
        <source>The program stopped before %1 had answered.</source>
        <translation>Программа %1 сервери жооп бере электе жабылды.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is not understood: write http://host:port or socks5://host:port.</source>
        <translation>Проксинин дареги түшүнүксүз: аны http://дарек:порт же socks5://дарек:порт түрүндө жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>The provider understood %1 of %2 numbers and does not say which.</source>
        <translation>Провайдер %2 номердин ичинен %1 номерди тааныды, бирок кайсыларын экенин айткан жок.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was not understood.</source>
        <translation>Провайдердин жообу түшүнүксүз.</translation>
    </message>
</context>
<context>
    <name>SubmissionPlan</name>
    <message numerus="yes">
        <source>%n recipient(s) have no name to stand in the text. Add the names before the numbers, or take the placeholder out.</source>
        <translation>
            <numerusform>%n алуучунун текстке коюла турган аты жок. Номерлердин алдына аттарын жазыңыз же текстен толтурманы алып салыңыз.</numerusform>
            <numerusform>%n алуучунун текстке коюла турган аты жок. Номерлердин алдына аттарын жазыңыз же текстен толтурманы алып салыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offers no test sends.</source>
        <translation>%1 жөнөтпөй туруп текшерүүнү сунуштабайт.</translation>
    </message>
    <message>
        <source>The time to send at has passed already.</source>
        <translation>Жөнөтүү убактысы өтүп кеткен.</translation>
    </message>
    <message numerus="yes">
        <source>This account&apos;s own limit is %Ln part(s) a day</source>
        <translation>
            <numerusform>Бул аккаунттун өз чеги — күнүнө %Ln бөлүк</numerusform>
            <numerusform>Бул аккаунттун өз чеги — күнүнө %Ln бөлүк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are used today</source>
        <comment>parts</comment>
        <translation>бүгүн %1 колдонулду</translation>
    </message>
    <message>
        <source>%1 are used on %2</source>
        <comment>parts</comment>
        <translation>%2 күнү %1 колдонулду</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) can go.</source>
        <translation>
            <numerusform>дагы %Ln бөлүк жөнөтсө болот.</numerusform>
            <numerusform>дагы %Ln бөлүк жөнөтсө болот.</numerusform>
        </translation>
    </message>
    <message>
        <source>no more can go.</source>
        <translation>мындан ары жөнөтүүгө болбойт.</translation>
    </message>
</context>
<context>
    <name>WriteWords</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>калганы %Ln күн</numerusform>
            <numerusform>калганы %Ln күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>калганы %Ln саат</numerusform>
            <numerusform>калганы %Ln саат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>in 1 hour 24 minutes</comment>
        <translation>
            <numerusform>%Ln мүнөт</numerusform>
            <numerusform>%Ln мүнөт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>калганы %Ln мүнөт</numerusform>
            <numerusform>калганы %Ln мүнөт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>дагы %Ln</numerusform>
            <numerusform>дагы %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 калды</translation>
    </message>
    <message>
        <source>Latin (GSM-7)</source>
        <translation>латын тамгалары (GSM-7)</translation>
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
        <translation>бөлүк %1 / %2</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>кириллица тамгалары</translation>
    </message>
    <message>
        <source>count as two: %1</source>
        <translation>эки белги болуп эсептелет: %1</translation>
    </message>
    <message>
        <source>%1 instead of %2 because of: %3</source>
        <translation>%2 ордуна %1, себеби: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) look Latin but are Cyrillic: %1</source>
        <translation>
            <numerusform>%Ln тамга латынчага окшош, бирок кириллица: %1</numerusform>
            <numerusform>%Ln тамга латынчага окшош, бирок кириллица: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) look Cyrillic but are Latin: %1</source>
        <translation>
            <numerusform>%Ln тамга кириллицага окшош, бирок латынча: %1</numerusform>
            <numerusform>%Ln тамга кириллицага окшош, бирок латынча: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) are of another alphabet than their words: %1</source>
        <translation>
            <numerusform>%Ln тамга өзү турган сөздөн башка алфавитте: %1</numerusform>
            <numerusform>%Ln тамга өзү турган сөздөн башка алфавитте: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) that nobody sees are counted: %1</source>
        <translation>
            <numerusform>Көзгө көрүнбөгөн %Ln белги эсепке кирет: %1</numerusform>
            <numerusform>Көзгө көрүнбөгөн %Ln белги эсепке кирет: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) force the limit of %1: %2</source>
        <translation>
            <numerusform>%Ln белгинин айынан бөлүккө %1 гана батат: %2</numerusform>
            <numerusform>%Ln белгинин айынан бөлүккө %1 гана батат: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In Latin letters it takes %Ln part(s), not %1</source>
        <translation>
            <numerusform>Латын тамгалары менен %1 эмес, %Ln бөлүк болот</numerusform>
            <numerusform>Латын тамгалары менен %1 эмес, %Ln бөлүк болот</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: letter %2 is a Cyrillic “%3”</source>
        <translation>%1: %2-тамга — кириллицадагы «%3»</translation>
    </message>
    <message>
        <source>%1: letter %2 is a Latin “%3”</source>
        <translation>%1: %2-тамга — латынча «%3»</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Оңдоо</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Ал&amp;маштыруу</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>Кө&amp;рсөтүү…</translation>
    </message>
    <message>
        <source>saves %1 each, %2 in all</source>
        <translation>ар биринде %1, баары болуп %2 үнөмдөйт</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <comment>saves 2 parts</comment>
        <translation>
            <numerusform>%Ln бөлүк</numerusform>
            <numerusform>%Ln бөлүк</numerusform>
        </translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>%1 үнөмдөйт</translation>
    </message>
    <message>
        <source>, ≈ %1</source>
        <comment>money, after: saves 2 parts</comment>
        <translation>, ≈ %1</translation>
    </message>
    <message>
        <source>%1 will not be filled in and goes out as it stands. What is filled in: {name}.</source>
        <translation>%1 толтурулбайт, ушул бойдон кетет. Толтурулганы: {аты}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln алуучу</numerusform>
            <numerusform>%Ln алуучу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) removed</source>
        <translation>
            <numerusform>%Ln кайталанма алынып салынды</numerusform>
            <numerusform>%Ln кайталанма алынып салынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not number(s)</source>
        <comment>pieces of text that are no telephone numbers</comment>
        <translation>
            <numerusform>номер эмес: %Ln</numerusform>
            <numerusform>номер эмес: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken by this provider</source>
        <comment>telephone numbers</comment>
        <translation>
            <numerusform>бул провайдер кабыл албайт: %Ln</numerusform>
            <numerusform>бул провайдер кабыл албайт: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) for each recipient</source>
        <translation>
            <numerusform>ар бир алуучуга %Ln бөлүк</numerusform>
            <numerusform>ар бир алуучуга %Ln бөлүк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln бөлүк</numerusform>
            <numerusform>%Ln бөлүк</numerusform>
        </translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>наркы белгисиз</translation>
    </message>
    <message>
        <source>The balance of %1 does not pay for one message.</source>
        <translation>Баланстагы %1 бир билдирүүгө да жетпейт.</translation>
    </message>
    <message>
        <source>The balance of %1 pays for %2 of %3 messages.</source>
        <translation>Баланстагы %1 баарына жетпейт: %3 билдирүүнүн ичинен %2 гана жөнөтүлө алат.</translation>
    </message>
    <message>
        <source>Top up the account, choose another one, or take recipients away.</source>
        <translation>Балансты толуктаңыз, башка аккаунт тандаңыз же алуучулардын бир бөлүгүн алып салыңыз.</translation>
    </message>
    <message>
        <source>%1 refuses a whole packet that the balance does not pay for.</source>
        <translation>Баланс жетпесе, %1 бүт пакетти кабыл албай коёт.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are abroad and may cost more.</source>
        <translation>
            <numerusform>%Ln номер чет өлкөлүк, кымбатыраак болушу мүмкүн.</numerusform>
            <numerusform>%Ln номер чет өлкөлүк, кымбатыраак болушу мүмкүн.</numerusform>
        </translation>
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
        </translation>
    </message>
    <message>
        <source>&amp;Send %1</source>
        <translation>&amp;Жөнөтүү: %1</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Жөнөтүү</translation>
    </message>
    <message>
        <source>&amp;Schedule %1</source>
        <translation>&amp;Пландоо: %1</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Пландоо</translation>
    </message>
    <message>
        <source>&amp;Test %1</source>
        <translation>&amp;Текшерүү: %1</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Текшерүү</translation>
    </message>
    <message>
        <source>To me f&amp;irst</source>
        <translation>Алгач ө&amp;зүмө</translation>
    </message>
    <message>
        <source>Finish the number to send.</source>
        <translation>Жөнөтүү үчүн номерди аягына чейин жазыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) cannot be used: correct or remove first.</source>
        <translation>
            <numerusform>%Ln алуучу жараксыз: адегенде оңдоңуз же алып салыңыз.</numerusform>
            <numerusform>%Ln алуучу жараксыз: адегенде оңдоңуз же алып салыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a recipient to send.</source>
        <translation>Жөнөтүү үчүн алуучу кошуңуз.</translation>
    </message>
    <message>
        <source>Write a text to send.</source>
        <translation>Жөнөтүү үчүн текст жазыңыз.</translation>
    </message>
    <message>
        <source>Correct the sender name to send.</source>
        <translation>Жөнөтүү үчүн жөнөтүүчүнүн атын оңдоңуз.</translation>
    </message>
    <message>
        <source>Correct the text to send.</source>
        <translation>Жөнөтүү үчүн текстти оңдоңуз.</translation>
    </message>
    <message>
        <source>More than the limit of this account allows for the day.</source>
        <translation>Бул аккаунттун бир күндүк чегинен ашат.</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>бүгүн, саат %1</translation>
    </message>
    <message>
        <source>This very text went to this number %1.</source>
        <translation>Дал ушул текст бул номерге мурда да жөнөтүлгөн: %1.</translation>
    </message>
    <message>
        <source>This very text went to all of these %1 numbers, last %2.</source>
        <translation>Дал ушул текст бул номерлердин баарына (%1) мурда да жөнөтүлгөн, акыркысы: %2.</translation>
    </message>
    <message>
        <source>This very text went to %1 of these %2 numbers, last %3.</source>
        <translation>Дал ушул текст бул номерлердин айрымдарына (%2 ичинен %1) мурда да жөнөтүлгөн, акыркысы: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test message(s) queued.</source>
        <translation>
            <numerusform>Текшерүү үчүн %Ln билдирүү кезекке коюлду.</numerusform>
            <numerusform>Текшерүү үчүн %Ln билдирүү кезекке коюлду.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) scheduled for %1.</source>
        <translation>
            <numerusform>%Ln билдирүү пландалды: %1.</numerusform>
            <numerusform>%Ln билдирүү пландалды: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) queued.</source>
        <translation>
            <numerusform>%Ln билдирүү кезекке коюлду.</numerusform>
            <numerusform>%Ln билдирүү кезекке коюлду.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>3 messages will be sent, in 7 seconds</comment>
        <translation>%2 кийин %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be sent</source>
        <translation>
            <numerusform>%Ln билдирүү жөнөтүлөт</numerusform>
            <numerusform>%Ln билдирүү жөнөтүлөт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>in 7 seconds</comment>
        <translation>
            <numerusform>%Ln секунддан</numerusform>
            <numerusform>%Ln секунддан</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 will leave on %2 at %3, %4.</source>
        <comment>350 SMS (700 parts), date, time, in 2 hours</comment>
        <translation>%1 жөнөтүлөт: %2, саат %3, %4.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock that is %1.</source>
        <translation>Бул компьютердин сааты боюнча — %1.</translation>
    </message>
</context>
<context>
    <name>depesha::AccountCard</name>
    <message>
        <source>Check balance</source>
        <translation>Балансты текшерүү</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Өзгөртүү…</translation>
    </message>
    <message>
        <source>No sender name yet</source>
        <translation>Жөнөтүүчүнүн аты азырынча жок</translation>
    </message>
    <message>
        <source>Senders: %1</source>
        <translation>Жөнөтүүчүлөр: %1</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Байланыш шифрленген</translation>
    </message>
    <message>
        <source>Not encrypted: the password travels in the clear</source>
        <translation>Байланыш шифрленген эмес: сырсөз ачык өтөт</translation>
    </message>
    <message>
        <source>Check the balance of %1</source>
        <translation>«%1» балансын текшерүү</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>«%1» аккаунтун өзгөртүү</translation>
    </message>
    <message>
        <source>%1 a part</source>
        <translation>бир бөлүгү %1</translation>
    </message>
    <message>
        <source>%1 a part, says the provider</source>
        <translation>провайдердин маалыматы боюнча бир бөлүгү %1</translation>
    </message>
    <message>
        <source>No price known</source>
        <translation>Баасы белгисиз</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>суралып жатат…</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>суралган убактысы: %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>азырынча суралган жок</translation>
    </message>
    <message>
        <source>The provider has blocked this account</source>
        <translation>Провайдер бул аккаунтту бөгөттөп койгон</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Ө&amp;йдө жылдыруу</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Ылдый жылдыруу</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Өчү&amp;рүү…</translation>
    </message>
    <message>
        <source>Move or remove this account</source>
        <translation>Бул аккаунтту жылдыруу же өчүрүү</translation>
    </message>
    <message>
        <source>Move or remove %1</source>
        <translation>«%1» аккаунтун жылдыруу же өчүрүү</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln request(s) a second</source>
        <translation>
            <numerusform>секундасына %Ln сурамга чейин</numerusform>
            <numerusform>секундасына %Ln сурамга чейин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln part(s) a day</source>
        <translation>
            <numerusform>күнүнө эң көп %Ln бөлүк</numerusform>
            <numerusform>күнүнө эң көп %Ln бөлүк</numerusform>
        </translation>
    </message>
    <message>
        <source>paid until %1</source>
        <translation>төлөнгөн мөөнөтү: %1</translation>
    </message>
    <message>
        <source>The balance is low: your mark is %1</source>
        <translation>Баланста акча аз: сиз койгон чек — %1</translation>
    </message>
</context>
<context>
    <name>depesha::AccountCommands</name>
    <message>
        <source>the address of %1 begins with http: its password and texts travel unencrypted.</source>
        <translation>«%1» аккаунтунун шлюз дареги http менен башталат: сырсөз менен тексттер шифрленбей өтөт.</translation>
    </message>
    <message>
        <source>what was already saved of account %1 could not be taken back: %2</source>
        <translation>«%1» аккаунту жөнүндө жазылып калганды артка кайтарууга болбоду: %2</translation>
    </message>
    <message>
        <source>account add: --%1 is missing.</source>
        <translation>account add: --%1 көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>Account %1 is added; its password is in the keychain.</source>
        <translation>«%1» аккаунту кошулду; сырсөзү системанын сырсөздөр сактагычында.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
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
        <translation>Жөнөтүүчү</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Баасы</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Шлюздун дареги</translation>
    </message>
    <message>
        <source>(unencrypted)</source>
        <translation>(шифрленбеген)</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Азырынча аккаунт жок.</translation>
    </message>
    <message>
        <source>%1 has messages under way; its provider cannot change before they are settled.</source>
        <translation>«%1» аккаунтунда бүтө элек билдирүүлөр бар; алар бүтмөйүнчө провайдерин алмаштырууга болбойт.</translation>
    </message>
    <message>
        <source>Account %1 is changed.</source>
        <translation>«%1» аккаунту өзгөртүлдү.</translation>
    </message>
    <message>
        <source>Account %1 is removed; its history stays.</source>
        <translation>«%1» аккаунту өчүрүлдү; тарыхы калды.</translation>
    </message>
    <message>
        <source>Add an account: its password goes to the keychain, the rest to the data folder.</source>
        <translation>Аккаунт кошуу: сырсөзү системанын сырсөздөр сактагычына, калганы маалымат папкасына жазылат.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Аккаунттарды көрсөтүү.</translation>
    </message>
    <message>
        <source>Change what is given of an account; a sender replaces them all.</source>
        <translation>Аккаунтта көрсөтүлгөндөрдү гана өзгөртүү; жаңы жөнөтүүчү мурдагыларынын баарын алмаштырат.</translation>
    </message>
    <message>
        <source>Remove an account and its password; its history stays.</source>
        <translation>Аккаунтту сырсөзү менен кошо өчүрүү; тарыхы калат.</translation>
    </message>
    <message>
        <source>low</source>
        <comment>balance</comment>
        <translation>аз</translation>
    </message>
</context>
<context>
    <name>depesha::AccountDefaultsPage</name>
    <message>
        <source>&amp;Requests a second</source>
        <translation>Секундасына &amp;сурам</translation>
    </message>
    <message>
        <source>At most; a provider may refuse more.</source>
        <translation>Мындан ашпайт; провайдер ашыгын кабыл албашы мүмкүн.</translation>
    </message>
    <message>
        <source>Ask for a report &amp;during</source>
        <translation>Жеткирүү отчетун &amp;күтүү</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> саат</translation>
    </message>
    <message>
        <source>A message without a final status after that is called unreported.</source>
        <translation>Ушул убакыттын ичинде акыркы статусун албаган билдирүү отчетсуз калды деп эсептелет.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Системадагыдай</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>&amp;Прокси</translation>
    </message>
    <message>
        <source>&amp;Apply to all accounts</source>
        <translation>Бардык аккаунттарга ко&amp;лдонуу</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) changed</source>
        <translation>
            <numerusform>%n аккаунт өзгөртүлдү</numerusform>
            <numerusform>%n аккаунт өзгөртүлдү</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::AccountDesk</name>
    <message>
        <source>There is no provider called “%1”.</source>
        <translation>«%1» деген провайдер жок.</translation>
    </message>
    <message>
        <source>%1 offers no number information.</source>
        <translation>%1 номерлер жөнүндө маалымат бербейт.</translation>
    </message>
</context>
<context>
    <name>depesha::AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Аккаунт кошуу</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>«%1» аккаунтун өзгөртүү</translation>
    </message>
    <message>
        <source>Depesha never writes a password to a file. Kept for this run only, it is forgotten when Depesha closes, and you are asked for it again.</source>
        <translation>Depesha сырсөздү эч качан файлга жазбайт. Сырсөз программа жабылганга чейин гана сакталса, Depesha аны жабылганда унутуп, кийинки жолу кайра сурайт.</translation>
    </message>
    <message>
        <source>&amp;Keep for this run only</source>
        <translation>Жабылганга чейин гана &amp;сактоо</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Провайдерден суралып жатат…</translation>
    </message>
    <message>
        <source>It works. Balance: %1</source>
        <translation>Баары иштейт. Баланс: %1</translation>
    </message>
    <message>
        <source>, a part costs %1</source>
        <translation>, бир бөлүктүн баасы: %1</translation>
    </message>
    <message>
        <source>The login is right, but the provider has blocked this account.</source>
        <translation>Логин менен сырсөз туура, бирок провайдер бул аккаунтту бөгөттөп койгон.</translation>
    </message>
    <message>
        <source>Saving… The keychain may ask you to unlock it.</source>
        <translation>Сакталып жатат… Сырсөздөр сактагычы кулпусун ачууну сурашы мүмкүн.</translation>
    </message>
    <message>
        <source>The password could not be kept in the system&apos;s keychain. %1</source>
        <translation>Сырсөздү системанын сырсөздөр сактагычына сактоо мүмкүн болгон жок. %1</translation>
    </message>
</context>
<context>
    <name>depesha::AccountForm</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Текшерүү</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Провайдер</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аталышы</translation>
    </message>
    <message>
        <source>Asks the provider for the balance; saves nothing and costs nothing</source>
        <translation>Провайдерден балансты сурайт; эч нерсе сактабайт жана акысыз</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Кошумча</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>Сакталганын өзгөртпөө үчүн бош калтырыңыз</translation>
    </message>
    <message>
        <source>Encrypted on the way to the provider</source>
        <translation>Провайдер менен байланыш шифрленген</translation>
    </message>
    <message>
        <source>Not encrypted: the password and the texts travel in the clear. Ask the provider for an https address.</source>
        <translation>Байланыш шифрленген эмес: сырсөз менен тексттер ачык өтөт. Провайдерден https менен башталган дарек сураңыз.</translation>
    </message>
    <message>
        <source>Enter the password that the provider gave you.</source>
        <translation>Провайдер берген сырсөздү киргизиңиз.</translation>
    </message>
    <message>
        <source>Enter the login that the provider gave you.</source>
        <translation>Провайдер берген логинди киргизиңиз.</translation>
    </message>
    <message>
        <source>Give the account a name by which you know it.</source>
        <translation>Аккаунтка өзүңүз тааный турган аталыш бериңиз.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Башка аккаунт ушундай аталат.</translation>
    </message>
    <message>
        <source>Write in Latin letters</source>
        <translation>Латын тамгалары менен жазуу</translation>
    </message>
    <message>
        <source>The letter “%1” (number %2) is Cyrillic and only looks like the Latin “%3”.</source>
        <translation>«%1» тамгасы (%2-белги) — кириллица, ал латынча «%3» тамгасына окшош гана.</translation>
    </message>
</context>
<context>
    <name>depesha::AccountOptions</name>
    <message>
        <source>There is no provider “%1”; known are %2.</source>
        <translation>«%1» деген провайдер жок; булар бар: %2.</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>--%1: мааниси бош.</translation>
    </message>
    <message>
        <source>--%1 holds a line break or another control character.</source>
        <translation>--%1: сап которуу жана башка башкаруу белгилери болбошу керек.</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>--currency is not a code of three letters such as RUB, or SMS.</source>
        <translation>--currency: үч тамгалуу код, мисалы RUB, же SMS керек.</translation>
    </message>
    <message>
        <source>--currency needs --price.</source>
        <translation>--currency менен бирге --price да көрсөтүлөт.</translation>
    </message>
    <message>
        <source>--price is not an amount above zero such as 2.50.</source>
        <translation>--price: нөлдөн чоң сумма, мисалы 2.50, керек.</translation>
    </message>
    <message>
        <source>--%1 is more than %2.</source>
        <translation>--%1: %2 же андан аз болушу керек.</translation>
    </message>
    <message>
        <source>--region is not a code of two letters such as RU or KG.</source>
        <translation>--region: эки тамгалуу код, мисалы RU же KG, керек.</translation>
    </message>
    <message>
        <source>--batches is neither yes nor no.</source>
        <translation>--batches: yes же no гана.</translation>
    </message>
    <message>
        <source>iba, smska, avist, stream or nikita.</source>
        <translation>iba, smska, avist, stream же nikita.</translation>
    </message>
    <message>
        <source>Name of the account, told apart regardless of case.</source>
        <translation>Аккаунттун аталышы; баш тамга менен кичине тамга айырмаланбайт.</translation>
    </message>
    <message>
        <source>Login at the provider.</source>
        <translation>Провайдердеги логин.</translation>
    </message>
    <message>
        <source>Address of the provider&apos;s API (default: the provider&apos;s own).</source>
        <translation>Шлюздун дареги (көрсөтүлбөсө — провайдердин өзүнүкү).</translation>
    </message>
    <message>
        <source>Sender name; the first one is the default.</source>
        <translation>Жөнөтүүчүнүн аты; башкасы көрсөтүлбөсө, биринчиси колдонулат.</translation>
    </message>
    <message>
        <source>Price of one part.</source>
        <translation>Бир бөлүктүн баасы.</translation>
    </message>
    <message>
        <source>Currency of the price, or SMS (default: the provider&apos;s).</source>
        <translation>Баанын валютасы же SMS (көрсөтүлбөсө — провайдердики).</translation>
    </message>
    <message>
        <source>Country of numbers written without a country code: RU, KG …</source>
        <translation>Өлкөнүн коду жок жазылган номерлердин өлкөсү: RU, KG …</translation>
    </message>
    <message>
        <source>Requests a second at most.</source>
        <translation>Секундасына эң көп дегенде канча сурам.</translation>
    </message>
    <message>
        <source>Sends under way at once at most.</source>
        <translation>Бир убакта эң көп дегенде канча жөнөтүү.</translation>
    </message>
    <message>
        <source>Whether several numbers may share a request where the order of the provider&apos;s answer is not documented.</source>
        <translation>Провайдер жоопторунун тартибин сүрөттөбөгөн жерде бир сурамга бир нече номер коюуга болобу.</translation>
    </message>
    <message>
        <source>After so many hours without a final status a message is unreported.</source>
        <translation>Ушунча сааттан кийин акыркы статусу жок билдирүү отчетсуз калды деп эсептелет.</translation>
    </message>
    <message>
        <source>http://HOST:PORT or socks5://HOST:PORT; empty: the system&apos;s.</source>
        <translation>http://ДАРЕК:ПОРТ же socks5://ДАРЕК:ПОРТ; бош болсо — системадагыдай.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>Сырсөздү стандарттык киргизүүнүн биринчи сабынан окуу.</translation>
    </message>
    <message>
        <source>Parts a day at most; empty: no limit.</source>
        <translation>Күнүнө эң көп дегенде канча бөлүк; бош болсо — чек жок.</translation>
    </message>
    <message>
        <source>From here down the balance is called low; empty: never.</source>
        <translation>Ушундан аз калганда баланс аз деп эсептелет; бош болсо — эч качан.</translation>
    </message>
</context>
<context>
    <name>depesha::AccountReading</name>
    <message>
        <source>This is not an address that begins with https:// or http://.</source>
        <translation>Дарек https:// же http:// менен башталышы керек.</translation>
    </message>
    <message>
        <source>An address may hold neither a login nor a # part.</source>
        <translation>Даректе логин да, # менен башталган бөлүк да болбошу керек.</translation>
    </message>
    <message>
        <source>Write it as http://host:port or socks5://host:port.</source>
        <translation>http://дарек:порт же socks5://дарек:порт түрүндө жазыңыз.</translation>
    </message>
    <message>
        <source>A proxy with a login cannot be used: its password would not be kept safely.</source>
        <translation>Логини бар прокси жарабайт: анын сырсөзүн коопсуз сактоо мүмкүн эмес.</translation>
    </message>
    <message>
        <source>Write a whole number of parts such as 500, or leave it empty.</source>
        <translation>Бөлүктөрдүн бүтүн санын, мисалы 500 деп, жазыңыз же бош калтырыңыз.</translation>
    </message>
    <message>
        <source>Write an amount such as 100, or leave it empty.</source>
        <translation>Сумманы, мисалы 100 деп, жазыңыз же бош калтырыңыз.</translation>
    </message>
</context>
<context>
    <name>depesha::AccountWords</name>
    <message>
        <source>approved</source>
        <comment>sender name</comment>
        <translation>бекитилген</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <comment>sender name</comment>
        <translation>бекитүүнү күтүүдө</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>sender name</comment>
        <translation>четке кагылган</translation>
    </message>
    <message>
        <source>paid only until %1</source>
        <comment>sender name</comment>
        <translation>төлөнгөн мөөнөтү %1 бүтөт</translation>
    </message>
    <message>
        <source>The balance of %1 is low: %2 (mark: %3)</source>
        <translation>«%1» балансында акча аз: %2 (чеги: %3)</translation>
    </message>
    <message>
        <source>nothing known</source>
        <comment>sender name</comment>
        <translation>маалымат жок</translation>
    </message>
</context>
<context>
    <name>depesha::AccountsPlace</name>
    <message>
        <source>Check all &amp;balances</source>
        <translation>Бардык баланстарды &amp;текшерүү</translation>
    </message>
    <message>
        <source>Add an accoun&amp;t…</source>
        <translation>Аккаунт &amp;кошуу…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунттар</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Азырынча аккаунт жок</translation>
    </message>
    <message>
        <source>An account is your login with a company that delivers SMS. Depesha sends through it, shows its balance, and keeps its password in the keychain of this computer. You can have as many as you like.</source>
        <translation>Аккаунт — бул SMS жеткирген компаниядагы сиздин логиниңиз. Depesha ал аркылуу билдирүү жөнөтүп, балансын көрсөтөт, сырсөзүн болсо бул компьютердин сырсөздөр сактагычында сактайт. Аккаунттарыңыз канча болсо да боло берет.</translation>
    </message>
    <message>
        <source>Try with the t&amp;raining gateway</source>
        <translation>&amp;Окуу шлюзу менен байкап көрүү</translation>
    </message>
    <message>
        <source>Opens Depesha with five accounts of a gateway on this computer: nothing is sent and nothing costs money</source>
        <translation>Depesha программасын ушул компьютердеги шлюздун беш аккаунту менен ачат: эч нерсе жөнөтүлбөйт, акча коротулбайт</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Аккаунтту өчүрүү</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>«%1» аккаунту өчүрүлсүнбү?</translation>
    </message>
    <message>
        <source>The history of its messages stays. Its password is deleted from the keychain, and what it has not sent yet is cancelled.</source>
        <translation>Билдирүүлөрүнүн тарыхы калат. Сырсөзү сырсөздөр сактагычынан өчүрүлөт, жөнөтүлө элек билдирүүлөрү жокко чыгарылат.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Өчү&amp;рүү</translation>
    </message>
    <message>
        <source>“%1” is removed, but its password may still be in the keychain. %2</source>
        <translation>«%1» аккаунту өчүрүлдү, бирок сырсөзү сырсөздөр сактагычында калып калышы мүмкүн. %2</translation>
    </message>
</context>
<context>
    <name>depesha::AdvancedForm</name>
    <message>
        <source>Several numbers in one request</source>
        <translation>Бир сурамда бир нече номер</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Системадагыдай</translation>
    </message>
    <message>
        <source> h</source>
        <translation> саат</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Шлюздун &amp;дареги</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Прокс&amp;и</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Секундасына сурам</translation>
    </message>
    <message>
        <source>Sends under way at once</source>
        <translation>Бир убакта жөнөтүү</translation>
    </message>
    <message>
        <source>Ask for a report during</source>
        <translation>Жеткирүү отчетун күтүү</translation>
    </message>
    <message>
        <source>Faster, but the provider does not document in which order it answers for several numbers. Turn it on only if the provider has confirmed that it keeps their order.</source>
        <translation>Мындай тезирээк, бирок провайдер бир нече номерге кайсы тартипте жооп берерин сүрөттөбөйт. Номерлердин тартибин сактаарын провайдер ырастаса гана күйгүзүңүз.</translation>
    </message>
</context>
<context>
    <name>depesha::AdviceLine</name>
    <message>
        <source>Not now</source>
        <translation>Азыр эмес</translation>
    </message>
    <message>
        <source>Leaves the text as it is and says no more about this</source>
        <translation>Текстти ушул бойдон калтырат жана бул жөнүндө кайра эскертпейт</translation>
    </message>
</context>
<context>
    <name>depesha::Answers</name>
    <message>
        <source>%1 does not accept the login or the password. Check both in the account.</source>
        <translation>%1 логинди же сырсөздү кабыл албай жатат. Экөөнү тең аккаунттан текшериңиз.</translation>
    </message>
    <message>
        <source>%1 has blocked the account. Ask the provider why.</source>
        <translation>%1 аккаунтту бөгөттөп койгон. Себебин провайдерден сураңыз.</translation>
    </message>
    <message>
        <source>%1 does not allow requests from this computer&apos;s address. Add the address in the provider&apos;s personal area, or ask the provider to.</source>
        <translation>%1 бул компьютердин дарегинен келген сурамдарга уруксат бербейт. Даректи провайдердин жеке кабинетинде кошуңуз же муну провайдерден сураныңыз.</translation>
    </message>
    <message>
        <source>There is not enough money on the account with %1. Top it up, then send again.</source>
        <translation>%1 провайдериндеги аккаунтта акча жетишпейт. Балансты толуктап, кайра жөнөтүңүз.</translation>
    </message>
    <message>
        <source>%1 does not accept this sender name. Use one that is registered with the account.</source>
        <translation>%1 жөнөтүүчүнүн бул атын кабыл албайт. Аккаунтка катталган атты колдонуңуз.</translation>
    </message>
    <message>
        <source>%1 does not take this number. Check it.</source>
        <translation>%1 бул номерди кабыл албайт. Аны текшериңиз.</translation>
    </message>
    <message>
        <source>%1 does not accept this text. Change it and send again.</source>
        <translation>%1 бул текстти кабыл албайт. Аны өзгөртүп, кайра жөнөтүңүз.</translation>
    </message>
    <message>
        <source>%1 does not send to this destination: the number is not correct, or the money for this destination is spent. Check the number and the balance by destination.</source>
        <translation>%1 бул багытка жөнөтпөйт: номер туура эмес же бул багыттын акчасы түгөнгөн. Номерди жана багыттар боюнча балансты текшериңиз.</translation>
    </message>
    <message>
        <source>%1 has already taken a request with this id.</source>
        <translation>%1 мындай ID менен сурамды буга чейин кабыл алган.</translation>
    </message>
    <message>
        <source>%1 takes this for flooding: the same text was sent to this number again. Change the text, or wait.</source>
        <translation>%1 муну ашыкча кайталоо деп эсептейт: бул номерге ошол эле текст кайра жөнөтүлдү. Текстти өзгөртүңүз же күтө туруңуз.</translation>
    </message>
    <message>
        <source>%1 is too busy with earlier requests. Try again in a few seconds.</source>
        <translation>%1 мурдагы сурамдар менен алек. Бир нече секунддан кийин аракет кылып көрүңүз.</translation>
    </message>
    <message>
        <source>The service of %1 is not available now. Try again later.</source>
        <translation>%1 кызматы азыр жеткиликсиз. Кийинчерээк аракет кылып көрүңүз.</translation>
    </message>
    <message>
        <source>%1 knows no message with this id. Make sure that it was sent through this account.</source>
        <translation>%1 мындай ID менен билдирүүнү билбейт. Ал ушул аккаунт аркылуу жөнөтүлгөнүн текшериңиз.</translation>
    </message>
    <message>
        <source>%1 could not read the request. Check the account&apos;s endpoint, and ask the provider whether its rules have changed.</source>
        <translation>%1 сурамды окуй алган жок. Аккаунттагы шлюздун дарегин текшериңиз жана эрежелери өзгөрбөгөнүн провайдерден сураңыз.</translation>
    </message>
    <message>
        <source>%1 refused it. The provider can say why.</source>
        <translation>%1 баш тартты. Себебин провайдер айта алат.</translation>
    </message>
    <message>
        <source>%1 pointed to another address (HTTP %2), which is not followed because the request carries the password. Check the account&apos;s endpoint.</source>
        <translation>%1 башка дарекке багыттады (HTTP %2). Сурамда сырсөз болгондуктан, Depesha ал жакка өткөн жок. Аккаунттагы шлюздун дарегин текшериңиз.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP error %2. Check the account&apos;s endpoint, or try later.</source>
        <translation>%1 HTTP %2 катасы менен жооп берди. Аккаунттагы шлюздун дарегин текшериңиз же кийинчерээк аракет кылып көрүңүз.</translation>
    </message>
    <message>
        <source>%1 answered something that its rules do not describe. Check the account&apos;s endpoint, and ask the provider.</source>
        <translation>%1 эрежелеринде жазылбаган жооп берди. Аккаунттагы шлюздун дарегин текшерип, провайдерге кайрылыңыз.</translation>
    </message>
</context>
<context>
    <name>depesha::Arguments</name>
    <message>
        <source>Data folder (default: DEPESHA_DATA_DIR, else the platform&apos;s).</source>
        <translation>Маалымат папкасы (көрсөтүлбөсө — DEPESHA_DATA_DIR, ал да жок болсо — системадагы кадимкиси).</translation>
    </message>
    <message>
        <source>Print exactly one JSON document on standard output.</source>
        <translation>Стандарттык чыгарууга так бир JSON документин чыгаруу.</translation>
    </message>
    <message>
        <source>Print no notes, warnings or confirmations.</source>
        <translation>Эскертмелерди, эскертүүлөрдү жана ырастоолорду чыгарбоо.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Ушул жардамды көрсөтүү.</translation>
    </message>
    <message>
        <source>%1: unknown option %2.</source>
        <translation>%1: белгисиз параметр %2.</translation>
    </message>
    <message>
        <source>%1: --%2 is given more than once.</source>
        <translation>%1: --%2 бир нече жолу көрсөтүлгөн.</translation>
    </message>
    <message>
        <source>%1: %2 is missing.</source>
        <translation>%1: көрсөтүлгөн эмес: %2.</translation>
    </message>
    <message>
        <source>%1: “%2” is not expected here.</source>
        <translation>%1: «%2» бул жерде ашыкча.</translation>
    </message>
</context>
<context>
    <name>depesha::Autostart</name>
    <message>
        <source>The registry&apos;s key “Run” could not be written.</source>
        <translation>Реестрдин «Run» бөлүмүнө жазуу мүмкүн болгон жок.</translation>
    </message>
    <message>
        <source>Depesha was installed to start for every user of this computer. Turn it off in the Task Manager, under “Startup”.</source>
        <translation>Depesha бул компьютердин бардык колдонуучуларында иштетилгидей орнотулган. Аны тапшырма диспетчеринин «Автозагрузка» өтмөгүндө өчүрүңүз.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 файлын жазуу мүмкүн болгон жок.</translation>
    </message>
    <message>
        <source>Move Depesha to the Applications folder, and open it from there first.</source>
        <translation>Depesha программасын «Программалар» папкасына көчүрүп, адегенде ошол жерден ачыңыз.</translation>
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
        <translation>Сырсөз</translation>
    </message>
    <message>
        <source>%1 does not accept this text or this sender name. Check both.</source>
        <translation>%1 бул текстти же жөнөтүүчүнүн бул атын кабыл албайт. Экөөнү тең текшериңиз.</translation>
    </message>
</context>
<context>
    <name>depesha::BackupCommands</name>
    <message>
        <source>backup: --output is missing.</source>
        <translation>backup: --output көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>%1 is there already; a backup never replaces a file.</source>
        <translation>%1 мурунтан эле бар; көчүрмө эч качан файлдын ордуна жазылбайт.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>%1 папкасы жок.</translation>
    </message>
    <message>
        <source>There is no history in %1 yet.</source>
        <translation>%1 папкасында азырынча тарых жок.</translation>
    </message>
    <message>
        <source>The history was copied to %1. Passwords are not in it: they stay in the keychain.</source>
        <translation>Тарых %1 файлына көчүрүлдү. Анда сырсөздөр жок: алар сырсөздөр сактагычында калат.</translation>
    </message>
    <message>
        <source>Copy accounts and history to a file, while they are in use too. It holds no passwords.</source>
        <translation>Аккаунттар менен тарыхты файлга көчүрүү, иштеп жатканда да болот. Анда сырсөздөр жок.</translation>
    </message>
    <message>
        <source>The file to make; one that is there already is left alone.</source>
        <translation>Түзүлө турган файл; мурунтан бар файлга тийбейт.</translation>
    </message>
</context>
<context>
    <name>depesha::BadRecipientsDialog</name>
    <message>
        <source>Recipients that cannot be used</source>
        <translation>Жараксыз алуучулар</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Жазылганы</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себеби</translation>
    </message>
    <message>
        <source>&amp;Remove them all</source>
        <translation>Баарын алып &amp;салуу</translation>
    </message>
    <message>
        <source>To correct one, close this list and double-click it among the recipients.</source>
        <translation>Бирөөнү оңдоо үчүн бул тизмени жаап, аны алуучулардын ичинен эки жолу чыкылдатыңыз.</translation>
    </message>
</context>
<context>
    <name>depesha::BalanceCommands</name>
    <message>
        <source>failed</source>
        <translation>суралбай калды</translation>
    </message>
    <message>
        <source>%1 a part</source>
        <translation>бир бөлүгү %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>бөгөттөлгөн</translation>
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
        <translation>Азырынча аккаунт жок.</translation>
    </message>
    <message>
        <source>Ask the provider for the balance with the stored password.</source>
        <translation>Сакталган сырсөз менен провайдерден балансты суроо.</translation>
    </message>
    <message>
        <source>Ask for the balance now, of all accounts or of one.</source>
        <translation>Бардык аккаунттардын же бирөөнүн балансын азыр суроо.</translation>
    </message>
    <message>
        <source>Only this account.</source>
        <translation>Ушул аккаунт гана.</translation>
    </message>
</context>
<context>
    <name>depesha::BalanceCurve</name>
    <message>
        <source>How the balance went</source>
        <translation>Баланстын өзгөрүшү</translation>
    </message>
    <message>
        <source>Since %1: from %2 to %3, between %4 and %5</source>
        <translation>%1 күнүнөн бери: %2 болчу, азыр %3; эң азы %4, эң көбү %5</translation>
    </message>
</context>
<context>
    <name>depesha::BalanceLine</name>
    <message>
        <source>low</source>
        <comment>balance</comment>
        <translation>аз</translation>
    </message>
    <message>
        <source>%1: %2, asked %3</source>
        <translation>%1: %2, суралган убактысы: %3</translation>
    </message>
</context>
<context>
    <name>depesha::Bands</name>
    <message>
        <source>Training: nothing leaves this computer</source>
        <translation>Окуу режими: бул компьютерден эч нерсе кетпейт</translation>
    </message>
    <message>
        <source>Show and decide</source>
        <translation>Көрсөтүү жана чечүү</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Мен көрдүм</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Аккаунтту көрсөтүү</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) need your decision</source>
        <translation>
            <numerusform>%n билдирүү сиздин чечимиңизди күтүп жатат</numerusform>
            <numerusform>%n билдирүү сиздин чечимиңизди күтүп жатат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::BubbleColumn</name>
    <message>
        <source>Preview of the message</source>
        <translation>Билдирүүнүн көрүнүшү</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>бөлүк %1 / %2</translation>
    </message>
</context>
<context>
    <name>depesha::CampaignCells</name>
    <message>
        <source>%1, a sending, open</source>
        <translation>%1, таркатма, ачык</translation>
    </message>
    <message>
        <source>%1, a sending, closed</source>
        <translation>%1, таркатма, жабык</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>text, how many are in which state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Missed its time</source>
        <translation>Өз убагында кетпей калды</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Жөнөтүлүүдө</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Аяктады</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln алуучу</numerusform>
            <numerusform>%Ln алуучу</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::CapabilityWords</name>
    <message>
        <source>one part only: %1 characters, %2 with Cyrillic</source>
        <translation>бир гана бөлүк: %1 белги, кириллица менен %2</translation>
    </message>
    <message numerus="yes">
        <source>texts of up to %n character(s)</source>
        <translation>
            <numerusform>%n белгиге чейинки тексттер</numerusform>
            <numerusform>%n белгиге чейинки тексттер</numerusform>
        </translation>
    </message>
    <message>
        <source>long texts</source>
        <translation>узун тексттер</translation>
    </message>
    <message numerus="yes">
        <source>up to %n number(s) in one request</source>
        <translation>
            <numerusform>бир сурамда %n номерге чейин</numerusform>
            <numerusform>бир сурамда %n номерге чейин</numerusform>
        </translation>
    </message>
    <message>
        <source>sends later even when this computer is off</source>
        <translation>бул компьютер өчүк болсо да кийинчерээк жөнөтөт</translation>
    </message>
    <message>
        <source>test sends without charge</source>
        <translation>жөнөтпөй акысыз текшерүү</translation>
    </message>
    <message>
        <source>an unanswered send can safely be repeated</source>
        <translation>жоопсуз калган сурамды коркпой кайталоого болот</translation>
    </message>
    <message>
        <source>information about numbers</source>
        <translation>номерлер жөнүндө маалымат</translation>
    </message>
    <message>
        <source>tells its price</source>
        <translation>баасын билдирет</translation>
    </message>
    <message>
        <source>balance by direction</source>
        <translation>багыттар боюнча баланс</translation>
    </message>
    <message>
        <source>balance counted in messages</source>
        <translation>билдирүү менен эсептелген баланс</translation>
    </message>
    <message>
        <source>Up to %1 Latin letters and digits</source>
        <translation>%1 белгиге чейин латын тамгалары жана цифралар</translation>
    </message>
    <message>
        <source>Up to %1 Latin letters, digits and common signs</source>
        <translation>%1 белгиге чейин латын тамгалары, цифралар жана кадимки белгилер</translation>
    </message>
    <message>
        <source>Up to %1 Latin letters, digits and %2</source>
        <translation>%1 белгиге чейин латын тамгалары, цифралар жана %2</translation>
    </message>
    <message>
        <source>, or up to %1 digits</source>
        <translation>, же %1 цифрага чейин</translation>
    </message>
</context>
<context>
    <name>depesha::Checks</name>
    <message numerus="yes">
        <source>at most %n Latin letters and digits</source>
        <translation>
            <numerusform>%n белгиге чейин латын тамгалары жана цифралар</numerusform>
            <numerusform>%n белгиге чейин латын тамгалары жана цифралар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n Latin letters, digits and the characters %1</source>
        <translation>
            <numerusform>%n белгиге чейин латын тамгалары, цифралар жана %1 белгилери</numerusform>
            <numerusform>%n белгиге чейин латын тамгалары, цифралар жана %1 белгилери</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n Latin letters, digits and signs</source>
        <translation>
            <numerusform>%n белгиге чейин латын тамгалары, цифралар жана белгилер</numerusform>
            <numerusform>%n белгиге чейин латын тамгалары, цифралар жана белгилер</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 мындай атты кабыл алат: %2.</translation>
    </message>
    <message>
        <source>%1 takes %2, or %3.</source>
        <translation>%1 мындай атты кабыл алат: %2 же %3.</translation>
    </message>
    <message numerus="yes">
        <source>at most %n digits</source>
        <translation>
            <numerusform>%n цифрага чейин</numerusform>
            <numerusform>%n цифрага чейин</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sender name.</source>
        <translation>Жөнөтүүчүнүн аты жок.</translation>
    </message>
    <message>
        <source>The sender name “%1” begins or ends with a space. Remove it.</source>
        <translation>Жөнөтүүчүнүн аты «%1» боштук менен башталат же бүтөт. Боштукту алып салыңыз.</translation>
    </message>
    <message>
        <source>In the sender name “%1” the letter “%2” (number %3) is Cyrillic and only looks like the Latin “%4”. Type it on the Latin layout.</source>
        <translation>Жөнөтүүчүнүн атында («%1») «%2» тамгасы (%3-белги) — кириллица, ал латынча «%4» тамгасына окшош гана. Аны латын баскычтобунда териңиз.</translation>
    </message>
    <message>
        <source>The sender name “%1” holds “%2”, which is not allowed.</source>
        <translation>Жөнөтүүчүнүн атында («%1») уруксат берилбеген «%2» бар.</translation>
    </message>
    <message numerus="yes">
        <source>The sender name “%1” is too long: %n characters.</source>
        <translation>
            <numerusform>Жөнөтүүчүнүн аты «%1» өтө узун: %n белги.</numerusform>
            <numerusform>Жөнөтүүчүнүн аты «%1» өтө узун: %n белги.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends only to numbers that begin with %2; %3 does not.</source>
        <translation>%1 %2 менен башталган номерлерге гана жөнөтөт; %3 андай эмес.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n цифра</numerusform>
            <numerusform>%n цифра</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n digits</source>
        <translation>
            <numerusform>%1–%n цифра</numerusform>
            <numerusform>%1–%n цифра</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes numbers of %2; %3 has %4.</source>
        <translation>%1 кабыл алган номерлердин узундугу: %2; %3 номериндеги цифралардын саны: %4.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Текст бош.</translation>
    </message>
    <message numerus="yes">
        <source>The text has %n characters; %1 takes %2 at most. Shorten it.</source>
        <translation>
            <numerusform>Текстте %n белги бар; %1 эң көбү %2 белги кабыл алат. Текстти кыскартыңыз.</numerusform>
            <numerusform>Текстте %n белги бар; %1 эң көбү %2 белги кабыл алат. Текстти кыскартыңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes texts of one part only: %2 characters, or %3 with letters beyond the Latin alphabet. This one takes %n parts. Shorten it.</source>
        <translation>
            <numerusform>%1 бир бөлүктөн турган тексттерди гана кабыл алат: %2 белгиге чейин, латынча эмес тамгалар менен %3 белгиге чейин. Бул текстте %n бөлүк бар. Аны кыскартыңыз.</numerusform>
            <numerusform>%1 бир бөлүктөн турган тексттерди гана кабыл алат: %2 белгиге чейин, латынча эмес тамгалар менен %3 белгиге чейин. Бул текстте %n бөлүк бар. Аны кыскартыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds an invisible character (%1, character %2) that cannot be sent through %3. Remove it.</source>
        <translation>Текстте %3 аркылуу жөнөтүүгө болбой турган көрүнбөс белги бар (%1, %2-белги). Аны алып салыңыз.</translation>
    </message>
</context>
<context>
    <name>depesha::ChipBoard</name>
    <message>
        <source>+%1 more</source>
        <translation>дагы %1</translation>
    </message>
</context>
<context>
    <name>depesha::CloseGuard</name>
    <message>
        <source>Depesha is still sending</source>
        <translation>Depesha дагы эле жөнөтүп жатат</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have not been answered yet. What has not left stays in the queue and leaves when Depesha is opened again.</source>
        <translation>
            <numerusform>%n билдирүүгө азырынча жооп келе элек. Кетпей калганы кезекте калат жана Depesha кайра ачылганда кетет.</numerusform>
            <numerusform>%n билдирүүгө азырынча жооп келе элек. Кетпей калганы кезекте калат жана Depesha кайра ачылганда кетет.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Калуу</translation>
    </message>
    <message>
        <source>&amp;Finish and close</source>
        <translation>&amp;Бүтүрүп, анан жабуу</translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>Акыркы жооптор күтүлүп жатат…</translation>
    </message>
    <message>
        <source>Depesha closes as soon as the providers have answered. If it closes without their answers, the messages concerned will need your decision.</source>
        <translation>Провайдерлер жооп берери менен Depesha жабылат. Ал жоопсуз жабылса, ошол билдирүүлөр боюнча чечим кабыл алышыңыз керек болот.</translation>
    </message>
    <message>
        <source>&amp;Close without waiting</source>
        <translation>Күтпөстөн &amp;жабуу</translation>
    </message>
    <message>
        <source>A file is still being written</source>
        <translation>Файл дагы эле жазылып жатат</translation>
    </message>
    <message>
        <source>Depesha closes as soon as it is written. If it closes without waiting, there will be no file.</source>
        <translation>Файл жазылары менен Depesha жабылат. Күтпөй жабылса, файл болбойт.</translation>
    </message>
    <message>
        <source>&amp;Close without the file</source>
        <translation>Файлсыз &amp;жабуу</translation>
    </message>
</context>
<context>
    <name>depesha::CommandLine</name>
    <message>
        <source>training --demo takes nothing else.</source>
        <translation>training --demo башка эч нерсе кабыл албайт.</translation>
    </message>
    <message>
        <source>There is no command; depesha-cli --help lists them.</source>
        <translation>Буйрук көрсөтүлгөн эмес; буйруктардын тизмеси: depesha-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”; depesha-cli --help lists them.</source>
        <translation>«%1» деген буйрук жок; буйруктардын тизмеси: depesha-cli --help.</translation>
    </message>
</context>
<context>
    <name>depesha::ConfirmDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>phone numbers</comment>
        <translation>
            <numerusform>%1 жана дагы %Ln</numerusform>
            <numerusform>%1 жана дагы %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>Жөнөтүүдөн мурун текшериңиз</translation>
    </message>
    <message>
        <source>These are quiet hours, until %1. “Later…” sends after them.</source>
        <translation>Азыр тынч сааттар, %1 болгондо бүтөт. «Кийин…» баскычы алардан кийин жөнөтөт.</translation>
    </message>
    <message>
        <source>&amp;Leave those out: %1</source>
        <translation>&amp;Аларсыз: %1</translation>
    </message>
    <message>
        <source>Send to &amp;all: %1</source>
        <translation>&amp;Баарына: %1</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Кимге:</translation>
    </message>
    <message>
        <source>Text for %1:</source>
        <translation>%1 үчүн текст:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Текст:</translation>
    </message>
    <message>
        <source>Sender:</source>
        <translation>Жөнөтүүчү:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Аккаунт:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Качан:</translation>
    </message>
    <message>
        <source>Test:</source>
        <translation>Текшерүү:</translation>
    </message>
    <message>
        <source>The provider checks everything; nothing is sent and nothing charged.</source>
        <translation>Провайдер баарын текшерет; эч нерсе жөнөтүлбөйт жана акча алынбайт.</translation>
    </message>
    <message>
        <source>Total:</source>
        <translation>Жалпысы:</translation>
    </message>
    <message>
        <source>Balance after:</source>
        <translation>Кийинки баланс:</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артка</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>Send 204 SMS (408 parts)?</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгисиз</translation>
    </message>
</context>
<context>
    <name>depesha::CountCommands</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n бөлүк</numerusform>
            <numerusform>%n бөлүк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encoding: GSM-7, %n unit(s)</source>
        <translation>
            <numerusform>коддоо: GSM-7, %n бирдик</numerusform>
            <numerusform>коддоо: GSM-7, %n бирдик</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encoding: UCS-2, %n unit(s)</source>
        <translation>
            <numerusform>коддоо: UCS-2, %n бирдик</numerusform>
            <numerusform>коддоо: UCS-2, %n бирдик</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a part, %2 left in this one</source>
        <translation>бир бөлүккө %1, ушунусунда %2 калды</translation>
    </message>
    <message>
        <source>%1 instead of 160 because of: %2</source>
        <translation>160 ордуна %1, себеби: %2</translation>
    </message>
    <message>
        <source>Count the parts that a text takes; needs no account.</source>
        <translation>Текст канча бөлүк болорун эсептөө; аккаунттун кереги жок.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>Текст.</translation>
    </message>
    <message>
        <source>A file in UTF-8 with the text; one final line break does not count.</source>
        <translation>Тексти бар UTF-8 файл; акыркы сап которуу эсептелбейт.</translation>
    </message>
</context>
<context>
    <name>depesha::DatesDialog</name>
    <message>
        <source>Dates</source>
        <translation>Даталар</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Аккаунт:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>К&amp;имге:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Кө&amp;рсөтүү</translation>
    </message>
</context>
<context>
    <name>depesha::DecisionCommands</name>
    <message>
        <source>resolve: give one of --sent, --not-sent and --resend.</source>
        <translation>resolve: --sent, --not-sent жана --resend ичинен бирөөнү көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Say what became of messages that are unconfirmed, or scheduled and missed.</source>
        <translation>Ырасталбаган же өз убагында кетпей калган билдирүүлөр эмне болгонун көрсөтүү.</translation>
    </message>
    <message>
        <source>They were sent.</source>
        <translation>Жөнөтүлгөн.</translation>
    </message>
    <message>
        <source>They were not sent.</source>
        <translation>Жөнөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>Send them again: the next run does.</source>
        <translation>Кайра жөнөтүү: кийинки иштетүүдө кетет.</translation>
    </message>
    <message>
        <source>Cancel messages that were not submitted yet.</source>
        <translation>Провайдерге бериле элек билдирүүлөрдү жокко чыгаруу.</translation>
    </message>
</context>
<context>
    <name>depesha::Doctor</name>
    <message>
        <source>Its password is in the keychain.</source>
        <translation>Анын сырсөзү сырсөздөр сактагычында.</translation>
    </message>
    <message>
        <source>The keychain has no password for it, or is locked and does not say so.</source>
        <translation>Сырсөздөр сактагычында анын сырсөзү жок же сактагыч кулпуланып, аны билдирбей жатат.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the password again.</source>
        <translation>Сырсөздөр сактагычынын кулпусун ачыңыз же сырсөздү кайра киргизиңиз.</translation>
    </message>
    <message>
        <source>%1 can be reached.</source>
        <translation>%1 менен байланыш бар.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and that of %1 differ by %n second(s).</source>
        <translation>
            <numerusform>Бул компьютердин сааты менен %1 саатынын айырмасы: %n секунд.</numerusform>
            <numerusform>Бул компьютердин сааты менен %1 саатынын айырмасы: %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock: schedules and reports go by it.</source>
        <translation>Саатты тууралаңыз: пландалган убакыт менен отчеттор ошого карайт.</translation>
    </message>
    <message>
        <source>This computer has no TLS that Depesha can use.</source>
        <translation>Бул компьютерде Depesha колдоно ала турган TLS жок.</translation>
    </message>
    <message>
        <source>Install OpenSSL, or the program anew.</source>
        <translation>OpenSSL же программаны кайра орнотуңуз.</translation>
    </message>
    <message>
        <source>The data folder %1 is not there yet.</source>
        <translation>%1 маалымат папкасы азырынча жок.</translation>
    </message>
    <message>
        <source>It is made with the first account.</source>
        <translation>Ал биринчи аккаунт менен бирге түзүлөт.</translation>
    </message>
    <message>
        <source>Nothing can be written to the data folder %1.</source>
        <translation>%1 маалымат папкасына эч нерсе жазуу мүмкүн эмес.</translation>
    </message>
    <message>
        <source>Look whether you may write there and whether the disk is full.</source>
        <translation>Ага жазууга укугуңуз бар экенин жана диск толуп калбаганын текшериңиз.</translation>
    </message>
    <message>
        <source>The data folder %1 is on a network drive (%2).</source>
        <translation>%1 маалымат папкасы тармактык дискте турат (%2).</translation>
    </message>
    <message>
        <source>Choose a folder on this computer: over a network two programs can send the same.</source>
        <translation>Ушул компьютердеги папканы тандаңыз: тармак аркылуу эки программа бир эле нерсени жөнөтүп коюшу мүмкүн.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk of the data folder.</source>
        <translation>Маалымат папкасы турган дискте бош орун %1 гана.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Орун бошотуңуз.</translation>
    </message>
    <message>
        <source>The data folder %1 can be written.</source>
        <translation>%1 маалымат папкасына жазууга болот.</translation>
    </message>
    <message>
        <source>The data folder %1 can be written, %2 are free.</source>
        <translation>%1 маалымат папкасына жазууга болот, бош орун: %2.</translation>
    </message>
    <message>
        <source>There is no history yet.</source>
        <translation>Азырынча тарых жок.</translation>
    </message>
    <message>
        <source>The history is damaged.</source>
        <translation>Тарых бузулган.</translation>
    </message>
    <message>
        <source>There is no copy to fall back on. Put back one of your own, or move the file away to begin with an empty history.</source>
        <translation>Кайтып барууга көчүрмө жок. Өзүңүздүн көчүрмөңүздү ордуна коюңуз же бош тарыхтан баштоо үчүн файлды башка жакка жылдырыңыз.</translation>
    </message>
    <message>
        <source>Close every Depesha and start it again: it keeps the damaged file, and goes on from its copy of %1.</source>
        <translation>Depesha терезелеринин баарын жаап, аны кайра ачыңыз: ал бузулган файлды сактап, %1 көчүрмөсүнөн улантат.</translation>
    </message>
    <message>
        <source>The history was written by a newer Depesha.</source>
        <translation>Тарыхты Depesha программасынын жаңыраак версиясы жазган.</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>Жаңыраак программаны орнотуңуз.</translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: %1, format %2, %n message(s).</source>
        <translation>
            <numerusform>Тарых бүтүн: %1, форматы %2, %n билдирүү.</numerusform>
            <numerusform>Тарых бүтүн: %1, форматы %2, %n билдирүү.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of the history has grown to %1.</source>
        <translation>Тарыхтын журналы чоңоюп, %1 болуп калды.</translation>
    </message>
    <message>
        <source>Close every Depesha once.</source>
        <translation>Depesha терезелеринин баарын бир жолу жабыңыз.</translation>
    </message>
    <message>
        <source>The newest copy of the history is of %1.</source>
        <translation>Тарыхтын эң жаңы көчүрмөсү: %1.</translation>
    </message>
    <message>
        <source>There is no copy of the history yet.</source>
        <translation>Тарыхтын көчүрмөсү азырынча жок.</translation>
    </message>
    <message>
        <source>One is made soon after the window or “depesha-cli run” is started.</source>
        <translation>Ал терезе же «depesha-cli run» иштетилгенден көп өтпөй жасалат.</translation>
    </message>
    <message>
        <source>Once you have looked, close the band in the window, or run “depesha-cli doctor --seen”.</source>
        <translation>Көргөндөн кийин терезедеги тилкени жабыңыз же «depesha-cli doctor --seen» буйругун иштетиңиз.</translation>
    </message>
    <message>
        <source>Damaged files that were set aside: %1.</source>
        <translation>Четке коюлган бузук файлдар: %1.</translation>
    </message>
    <message>
        <source>Keep them until you are sure that nothing in them is needed.</source>
        <translation>Ичинде керектүү эч нерсе жок экенине ишенмейинче, аларды сактаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are unconfirmed: they may have been sent.</source>
        <translation>
            <numerusform>%n билдирүү ырасталган жок: жөнөтүлүп кеткен болушу мүмкүн.</numerusform>
            <numerusform>%n билдирүү ырасталган жок: жөнөтүлүп кеткен болушу мүмкүн.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at your account on the provider&apos;s site, then decide in Messages, or by “depesha-cli resolve”.</source>
        <translation>Провайдердин сайтындагы аккаунтуңузду карап, «Билдирүүлөр» бөлүмүндө же «depesha-cli resolve» буйругу менен чечиңиз.</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled message(s) missed their time.</source>
        <translation>
            <numerusform>Пландалган %n билдирүү өз убагында кетпей калды.</numerusform>
            <numerusform>Пландалган %n билдирүү өз убагында кетпей калды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether they are still wanted: in Messages, or by “depesha-cli resolve”.</source>
        <translation>Алар дагы керекпи, «Билдирүүлөр» бөлүмүндө же «depesha-cli resolve» буйругу менен көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Nobody works the outbox now.</source>
        <translation>Азыр кезекти эч ким жөнөтүп жаткан жок.</translation>
    </message>
    <message>
        <source>A Depesha works the outbox.</source>
        <translation>Кезекти Depesha жөнөтүп жатат.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>%n билдирүү жөнөтүлүүнү күтүп турат.</numerusform>
            <numerusform>%n билдирүү жөнөтүлүүнү күтүп турат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the window, or “depesha-cli run”.</source>
        <translation>Терезени же «depesha-cli run» буйругун иштетиңиз.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for a delivery report.</source>
        <translation>
            <numerusform>%n билдирүү жеткирүү отчетун күтүп турат.</numerusform>
            <numerusform>%n билдирүү жеткирүү отчетун күтүп турат.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of Depesha does not know the provider “%1”.</source>
        <translation>Depesha программасынын бул версиясы «%1» провайдерин билбейт.</translation>
    </message>
    <message>
        <source>Install a newer version.</source>
        <translation>Жаңыраак версиясын орнотуңуз.</translation>
    </message>
    <message>
        <source>Its endpoint is no address.</source>
        <translation>Анын шлюзунун дареги дарекке окшобойт.</translation>
    </message>
    <message>
        <source>Enter the endpoint again.</source>
        <translation>Шлюздун дарегин кайра киргизиңиз.</translation>
    </message>
    <message>
        <source>Its endpoint is http: password and texts travel unencrypted.</source>
        <translation>Анын шлюзунун дареги http: сырсөз менен тексттер шифрленбей өтөт.</translation>
    </message>
    <message>
        <source>Ask the provider for an https address.</source>
        <translation>Провайдерден https дарегин сураңыз.</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Азырынча аккаунт жок.</translation>
    </message>
</context>
<context>
    <name>depesha::DoctorCommand</name>
    <message>
        <source>good</source>
        <translation>жакшы</translation>
    </message>
    <message>
        <source>note</source>
        <translation>маалымат</translation>
    </message>
    <message>
        <source>look</source>
        <translation>караңыз</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>ЖАМАН</translation>
    </message>
    <message>
        <source>support: --output is missing.</source>
        <translation>support: --output көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>%1 is there already; choose another name.</source>
        <translation>%1 мурунтан эле бар; башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>%1 was written. Read it before you send it on: there is no password and no text of a message in it, and numbers and logins are shortened.</source>
        <translation>%1 жазылды. Башкага жөнөтүүдөн мурун окуп чыгыңыз: анда сырсөз да, билдирүүлөрдүн тексти да жок, номерлер менен логиндер кыскартылган.</translation>
    </message>
    <message>
        <source>Tell what is wrong and what to do: data folder, history, keychain, accounts. Changes nothing.</source>
        <translation>Эмне туура эмес экенин жана эмне кылуу керегин айтуу: маалымат папкасы, тарых, сырсөздөр сактагычы, аккаунттар. Эч нерсени өзгөртпөйт.</translation>
    </message>
    <message>
        <source>Ask the accounts&apos; hosts too: name, connection, TLS, clock.</source>
        <translation>Аккаунттардын серверлерин да текшерүү: аты, байланыш, TLS, саат.</translation>
    </message>
    <message>
        <source>Say that you have seen that the history was put back from an older state.</source>
        <translation>Тарых мурдагы абалына кайтарылганын көргөнүңүздү белгилөө.</translation>
    </message>
    <message>
        <source>Write a file for whoever helps you: findings, settings and log, without secrets and texts.</source>
        <translation>Сизге жардам берген адамга файл жазуу: табылгандар, жөндөөлөр жана журнал, сырсөздөрү жана тексттери жок.</translation>
    </message>
    <message>
        <source>The file to make; one that is there already is left alone.</source>
        <translation>Түзүлө турган файл; мурунтан бар файлга тийбейт.</translation>
    </message>
</context>
<context>
    <name>depesha::Error</name>
    <message>
        <source>Check the login and the password of the account.</source>
        <translation>Аккаунттун логинин жана сырсөзүн текшериңиз.</translation>
    </message>
    <message>
        <source>Ask the provider why the account is blocked.</source>
        <translation>Аккаунт эмне үчүн бөгөттөлгөнүн провайдерден сураңыз.</translation>
    </message>
    <message>
        <source>Ask the provider to allow the internet address of this computer.</source>
        <translation>Бул компьютердин интернет дарегине уруксат берүүнү провайдерден сураныңыз.</translation>
    </message>
    <message>
        <source>Top up the account, then send again.</source>
        <translation>Балансты толуктап, кайра жөнөтүңүз.</translation>
    </message>
    <message>
        <source>Choose a sender name that the provider has approved.</source>
        <translation>Провайдер бекиткен жөнөтүүчүнүн атын тандаңыз.</translation>
    </message>
    <message>
        <source>Check the telephone number.</source>
        <translation>Телефон номерин текшериңиз.</translation>
    </message>
    <message>
        <source>Change the text, then send again.</source>
        <translation>Текстти өзгөртүп, кайра жөнөтүңүз.</translation>
    </message>
    <message>
        <source>Ask the provider to open this direction, or send through another account.</source>
        <translation>Бул багытты ачууну провайдерден сураныңыз же башка аккаунт аркылуу жөнөтүңүз.</translation>
    </message>
    <message>
        <source>The provider has this message already: look at its status before you send it again.</source>
        <translation>Провайдерде бул билдирүү бар: кайра жөнөтүүдөн мурун анын статусун караңыз.</translation>
    </message>
    <message>
        <source>The same text went to this number a short while ago: wait, or change the text.</source>
        <translation>Ошол эле текст бул номерге жакында эле кеткен: күтө туруңуз же текстти өзгөртүңүз.</translation>
    </message>
    <message>
        <source>Wait a little, or send at a slower pace.</source>
        <translation>Бир аз күтүңүз же жайыраак жөнөтүңүз.</translation>
    </message>
    <message>
        <source>The provider cannot serve at the moment: try again later.</source>
        <translation>Провайдер азыр жеткиликсиз: кийинчерээк аракет кылып көрүңүз.</translation>
    </message>
    <message>
        <source>The provider does not know this message: look for it in your account on the provider&apos;s site.</source>
        <translation>Провайдер бул билдирүүнү билбейт: аны провайдердин сайтындагы аккаунтуңуздан издеңиз.</translation>
    </message>
    <message>
        <source>Check the settings of the account; if they are right, show the provider&apos;s answer to the provider&apos;s support.</source>
        <translation>Аккаунттун жөндөөлөрүн текшериңиз; алар туура болсо, провайдердин жообун анын колдоо кызматына көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Check the endpoint of the account; if it is right, show the provider&apos;s answer to the provider&apos;s support.</source>
        <translation>Аккаунттагы шлюздун дарегин текшериңиз; ал туура болсо, провайдердин жообун анын колдоо кызматына көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Check the internet connection and the endpoint of the account.</source>
        <translation>Интернетке туташууну жана аккаунттагы шлюздун дарегин текшериңиз.</translation>
    </message>
    <message>
        <source>Do not go on if you do not know why the connection is not trusted; check the date of this computer and the endpoint of the account.</source>
        <translation>Байланыш эмне үчүн ишенимсиз экенин билбесеңиз, улантпаңыз; бул компьютердин датасын жана аккаунттагы шлюздун дарегин текшериңиз.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Find out whether the message was sent before you send it again.</source>
        <translation>Провайдер убагында жооп берген жок. Кайра жөнөтүүдөн мурун билдирүү кеткен-кетпегенин билиңиз.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, or enter the password of the account again.</source>
        <translation>Бул компьютердин сырсөздөр сактагычынын кулпусун ачыңыз же аккаунттун сырсөзүн кайра киргизиңиз.</translation>
    </message>
    <message>
        <source>Ask the provider why it refused the message.</source>
        <translation>Провайдер билдирүүдөн эмне үчүн баш тартканын андан сураңыз.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write in the data folder.</source>
        <translation>Дискте орун бар экенин жана маалымат папкасына жаза аларыңызды текшериңиз.</translation>
    </message>
</context>
<context>
    <name>depesha::ExportCommands</name>
    <message>
        <source>export: --format is csv, json or xlsx.</source>
        <translation>export: --format үчүн csv, json же xlsx.</translation>
    </message>
    <message>
        <source>export: --output is missing.</source>
        <translation>export: --output көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 файлын жазуу мүмкүн болгон жок: %2.</translation>
    </message>
    <message>
        <source>%1 would be too large for one file: please narrow the export.</source>
        <translation>%1 бир файл үчүн өтө чоң болуп кетет: экспортту чектеңиз.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written to %1.</source>
        <translation>
            <numerusform>%1 файлына %n билдирүү жазылды.</numerusform>
            <numerusform>%1 файлына %n билдирүү жазылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for spreadsheets (UTF-8, semicolons), JSON as of history, or an Excel workbook.</source>
        <translation>Таблицалар үчүн CSV (UTF-8, үтүрлүү чекит), history буйругундагыдай JSON же Excel китеби.</translation>
    </message>
    <message>
        <source>The file to write; an older one is replaced once the new one is whole.</source>
        <translation>Жазыла турган файл; эскиси жаңысы толук жазылгандан кийин гана алмаштырылат.</translation>
    </message>
    <message>
        <source>Write messages to a file, newest first.</source>
        <translation>Билдирүүлөрдү файлга жазуу, адегенде жаңылары.</translation>
    </message>
</context>
<context>
    <name>depesha::ExportDialog</name>
    <message>
        <source>Export messages</source>
        <translation>Билдирүүлөрдү экспорттоо</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмнени</translation>
    </message>
    <message>
        <source>All messages of the &amp;list</source>
        <translation>Ти&amp;зменин бардык билдирүүлөрү</translation>
    </message>
    <message numerus="yes">
        <source>Only the &amp;selected: %Ln message(s)</source>
        <translation>
            <numerusform>&amp;Тандалгандар гана: %Ln билдирүү</numerusform>
            <numerusform>&amp;Тандалгандар гана: %Ln билдирүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of the &amp;list: %Ln message(s)</source>
        <translation>
            <numerusform>Ти&amp;зменин баары: %Ln билдирүү</numerusform>
            <numerusform>Ти&amp;зменин баары: %Ln билдирүү</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>&amp;Excel workbook (.xlsx)</source>
        <translation>&amp;Excel китеби (.xlsx)</translation>
    </message>
    <message>
        <source>With dates, a header that stays in sight and filters. Long numbers stay as they are.</source>
        <translation>Даталары, дайыма көрүнүп турган башы жана чыпкалары менен. Узун номерлер өзгөрбөйт.</translation>
    </message>
    <message>
        <source>&amp;CSV for other programs (.csv)</source>
        <translation>Башка программалар үчүн &amp;CSV (.csv)</translation>
    </message>
    <message>
        <source>Plain text with semicolons, in UTF-8. Nothing in it is calculated when it is opened.</source>
        <translation>Үтүрлүү чекиттери бар жөнөкөй текст, UTF-8. Ачылганда анда эч нерсе эсептелбейт.</translation>
    </message>
    <message>
        <source>C&amp;hoose the file…</source>
        <translation>Фа&amp;йлды тандоо…</translation>
    </message>
</context>
<context>
    <name>depesha::ExportFlow</name>
    <message>
        <source>Export messages</source>
        <translation>Билдирүүлөрдү экспорттоо</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel китеби</translation>
    </message>
    <message>
        <source>Report of a campaign</source>
        <translation>Таркатманын отчету</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF документи</translation>
    </message>
    <message>
        <source>Depesha</source>
        <comment>of a file&apos;s name</comment>
        <translation>Depesha</translation>
    </message>
    <message>
        <source>Stopped: “%1” was not written.</source>
        <translation>Токтотулду: «%1» жазылган жок.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written to “%1”.</source>
        <translation>
            <numerusform>«%1» файлына %Ln билдирүү жазылды.</numerusform>
            <numerusform>«%1» файлына %Ln билдирүү жазылды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::ExportJob</name>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
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
        <translation>Жөнөтүүчү</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Бөлүктөр</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Наркы</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Жазылган</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жөнөтүлгөн</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Акыркы кабар</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Эмне туура эмес</translation>
    </message>
    <message>
        <source>Provider&apos;s number</source>
        <translation>Провайдердеги номери</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Таркатма</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Билдирүү</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Билдирүүлөр</translation>
    </message>
    <message>
        <source>This is too much for one file: please narrow the list.</source>
        <translation>Бул бир файл үчүн өтө көп: тизмени кыскартыңыз.</translation>
    </message>
    <message>
        <source>Is there room on the disk?</source>
        <translation>Дискте орун барбы?</translation>
    </message>
    <message>
        <source>If it is open in another program, close it there, or choose another name or folder.</source>
        <translation>Ал башка программада ачык болсо, ошол жерден жабыңыз же башка ат же папка тандаңыз.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. %3</source>
        <comment>file, what the system says, advice</comment>
        <translation>«%1» жазылган жок: %2. %3</translation>
    </message>
</context>
<context>
    <name>depesha::FilterBar</name>
    <message>
        <source>Words, or part of a number</source>
        <translation>Сөздөр же номердин бөлүгү</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Бардык аккаунттар</translation>
    </message>
    <message>
        <source>One sending only</source>
        <translation>Бир таркатма гана</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln билдирүү</numerusform>
            <numerusform>%Ln билдирүү</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Чы&amp;пка</translation>
    </message>
    <message>
        <source>Show only some states, an account, or some days</source>
        <translation>Айрым статустарды, бир аккаунтту же айрым күндөрдү гана көрсөтүү</translation>
    </message>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln статус</numerusform>
            <numerusform>%Ln статус</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Бул чыпканы алып салуу</translation>
    </message>
    <message>
        <source>Take the filter “%1” away</source>
        <translation>«%1» чыпкасын алып салуу</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Даталар</translation>
    </message>
    <message>
        <source>Show all &amp;messages</source>
        <translation>Бардык би&amp;лдирүүлөрдү көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;From … to …</source>
        <translation>&amp;Күндөн … күнгө …</translation>
    </message>
</context>
<context>
    <name>depesha::FirstStartPage</name>
    <message>
        <source>Add your &amp;account…</source>
        <translation>&amp;Аккаунтуңузду кошуу…</translation>
    </message>
    <message>
        <source>Depesha sends SMS through your provider and shows what became of each message</source>
        <translation>Depesha провайдериңиз аркылуу SMS жөнөтүп, ар бир билдирүү эмне болгонун көрсөтөт</translation>
    </message>
    <message>
        <source>You have a login</source>
        <translation>Логиниңиз бар</translation>
    </message>
    <message>
        <source>Depesha works with %1.

Have at hand the login and the password of the provider&apos;s HTTP API: they stand in its contract or in your personal account on its site, and may differ from those you sign in with there.</source>
        <translation>Depesha булар менен иштейт: %1.

Провайдердин HTTP API логинин жана сырсөзүн даярдап коюңуз: алар келишимде же провайдердин сайтындагы жеке кабинетиңизде жазылган жана кабинетке кирген логин менен сырсөздөн башка болушу мүмкүн.</translation>
    </message>
    <message>
        <source>Try &amp;without money</source>
        <translation>Ак&amp;часыз байкап көрүү</translation>
    </message>
    <message>
        <source>You want to look first</source>
        <translation>Адегенде көргүңүз келет</translation>
    </message>
    <message>
        <source>Depesha opens with five accounts of a training gateway on this computer. Everything works as it does in earnest: sending, delivery reports, balances.

Nothing leaves this computer, nothing costs money, and no number gets a message.</source>
        <translation>Depesha ушул компьютердеги окуу шлюзунун беш аккаунту менен ачылат. Баары чыныгыдай иштейт: жөнөтүү, жеткирүү отчеттору, баланстар.

Бул компьютерден эч нерсе кетпейт, акча коротулбайт, бир да номерге билдирүү барбайт.</translation>
    </message>
    <message>
        <source>Then write to your own number first: in a minute you will know how it works.</source>
        <translation>Анан адегенде өз номериңизге жазыңыз: бир мүнөттө кантип иштээрин билесиз.</translation>
    </message>
</context>
<context>
    <name>depesha::GeneralPage</name>
    <message>
        <source>Stay in the &amp;tray when the window is closed</source>
        <translation>Терезе жабылганда &amp;трейде калуу</translation>
    </message>
    <message>
        <source>While something is to be sent later or awaits a report, Depesha works on in the tray.</source>
        <translation>Бир нерсе кийинчерээк жөнөтүлө турган болсо же жеткирүү отчету күтүлсө, Depesha трейде иштей берет.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Бул иш столунда трей жок.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Системадагыдай</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Т&amp;ил</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ачык</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Караңгы</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Түс&amp;төр</translation>
    </message>
    <message>
        <source>&amp;Start Depesha when I log in</source>
        <translation>Системага киргенде Depesha программасын &amp;иштетүү</translation>
    </message>
</context>
<context>
    <name>depesha::GroupDetail</name>
    <message>
        <source>Messages chosen</source>
        <translation>Тандалган билдирүүлөр</translation>
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
        <translation>Жөнөтүүчү</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Бөлүктөр</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Наркы</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>Repeats an earlier sending</source>
        <translation>Мурунку таркатманы кайталайт</translation>
    </message>
    <message>
        <source>Was sent again later</source>
        <translation>Кийин кайра жөнөтүлгөн</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) chosen</source>
        <translation>
            <numerusform>%Ln билдирүү тандалды</numerusform>
            <numerusform>%Ln билдирүү тандалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Each recipient gets a text of one&apos;s own, like this one:</source>
        <translation>Ар бир алуучу өзүнчө текст алат, мисалы:</translation>
    </message>
    <message>
        <source>No price is known</source>
        <translation>Баасы белгисиз</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>date, date</comment>
        <translation>%1, алуучу: %2</translation>
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
        <translation>Кеңседен SMS жөнөтүү үчүн иш орду.</translation>
    </message>
    <message>
        <source>Try Depesha with a gateway on this computer: nothing is sent, nothing costs money.</source>
        <translation>Depesha программасын ушул компьютердеги шлюз менен байкап көрүү: эч нерсе жөнөтүлбөйт, акча коротулбайт.</translation>
    </message>
    <message>
        <source>Keep accounts and history in this folder.</source>
        <translation>Аккаунттарды жана тарыхты ушул папкада сактоо.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>Unknown argument “%1”.</source>
        <translation>Белгисиз аргумент: «%1».</translation>
    </message>
    <message>
        <source>Begin the message of this link, sms: or tel:. Nothing is sent.</source>
        <translation>Ушул шилтеменин (sms: же tel:) билдирүүсүн баштоо. Эч нерсе жөнөтүлбөйт.</translation>
    </message>
</context>
<context>
    <name>depesha::GuideWindow</name>
    <message>
        <source>Guide to Depesha</source>
        <translation>Depesha колдонмосу</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Барактар</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артка</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Колдонмодон издөө</translation>
    </message>
    <message>
        <source>Not in the guide</source>
        <translation>Колдонмодо жок</translation>
    </message>
</context>
<context>
    <name>depesha::Help</name>
    <message>
        <source>Usage: %1</source>
        <translation>Колдонулушу: %1</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметрлер</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметрлер:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Бардык буйруктардын параметрлери:</translation>
    </message>
    <message>
        <source>COMMAND [options]</source>
        <translation>БУЙРУК [параметрлер]</translation>
    </message>
    <message>
        <source>Sends SMS through the accounts of this computer&apos;s Depesha, and tells what became of them.</source>
        <translation>Ушул компьютердеги Depesha аккаунттары аркылуу SMS жөнөтөт жана алар эмне болгонун айтат.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Буйруктар:</translation>
    </message>
    <message>
        <source>Run the training gateway, or with --demo a send through each of its accounts.</source>
        <translation>Окуу шлюзун иштетүү, ал эми --demo менен анын ар бир аккаунту аркылуу билдирүү жөнөтүү.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Аяктоо коддору:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>даяр</translation>
    </message>
    <message>
        <source>the provider or the network refused</source>
        <translation>провайдер же тармак баш тартты</translation>
    </message>
    <message>
        <source>wrong usage or bad input, nothing was sent</source>
        <translation>буйрукта же маалыматта ката бар, эч нерсе жөнөтүлгөн жок</translation>
    </message>
    <message>
        <source>at least one message is unconfirmed: it may have been sent</source>
        <translation>жок дегенде бир билдирүү ырасталган жок: ал жөнөтүлүп кеткен болушу мүмкүн</translation>
    </message>
    <message>
        <source>the keychain is missing, locked or has no password for this account</source>
        <translation>сырсөздөр сактагычы жок, кулпуланган же анда бул аккаунттун сырсөзү жок</translation>
    </message>
    <message>
        <source>the data folder cannot be used</source>
        <translation>маалымат папкасын колдонууга болбойт</translation>
    </message>
</context>
<context>
    <name>depesha::HelpDesk</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Колдонмо</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Баскычтардын айкалыштары</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>Эм&amp;не жаңылык</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>Ж&amp;урнал…</translation>
    </message>
    <message>
        <source>Save a su&amp;pport file…</source>
        <translation>Колдоо үчүн &amp;файл сактоо…</translation>
    </message>
    <message>
        <source>&amp;About Depesha</source>
        <translation>Depesha &amp;жөнүндө</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Жа&amp;ңыртууларды текшерүү</translation>
    </message>
    <message>
        <source>The browser could not be opened. New versions are at %1</source>
        <translation>Браузерди ачуу мүмкүн болгон жок. Жаңы версиялар: %1</translation>
    </message>
</context>
<context>
    <name>depesha::HelpDialogs</name>
    <message>
        <source>The desk from which an office sends its SMS</source>
        <translation>Кеңседен SMS жөнөтүү үчүн иш орду</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>GNU General Public License лицензиясынын 3-версиясы же андан кийинкиси боюнча таркатылган эркин программа. Кепилдиксиз берилет.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версиялар</translation>
    </message>
    <message>
        <source>Copy for &amp;support</source>
        <translation>Колдоо үчүн &amp;көчүрүү</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Бөлүктөр</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Эмне жаңылык</translation>
    </message>
    <message>
        <source>What is new in Depesha</source>
        <translation>Depesha программасындагы жаңылыктар</translation>
    </message>
    <message>
        <source>About Depesha</source>
        <translation>Depesha жөнүндө</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Программа</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Лицензиялар</translation>
    </message>
</context>
<context>
    <name>depesha::HistoryCommands</name>
    <message>
        <source>There are no such messages.</source>
        <translation>Мындай билдирүүлөр жок.</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Аккаунт:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Кимге:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Жөнөтүүчү:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Статусу:</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>Бөлүктөрү:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>Наркы:</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>баасы белгисиз</translation>
    </message>
    <message>
        <source>Provider&apos;s number:</source>
        <translation>Провайдердеги номери:</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Ката:</translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>%1 билдирүүсү жок.</translation>
    </message>
    <message>
        <source>List messages, newest first.</source>
        <translation>Билдирүүлөрдү көрсөтүү, адегенде жаңылары.</translation>
    </message>
    <message>
        <source>Show one message with its timeline.</source>
        <translation>Бир билдирүүнү жана аны менен болгондордун баарын көрсөтүү.</translation>
    </message>
</context>
<context>
    <name>depesha::HistoryFilter</name>
    <message>
        <source>--state: there is no state “%1”; known are %2.</source>
        <translation>--state: «%1» деген статус жок; булар бар: %2.</translation>
    </message>
    <message>
        <source>Only messages of this account.</source>
        <translation>Ушул аккаунттун билдирүүлөрү гана.</translation>
    </message>
    <message>
        <source>Only messages in this state, as its name in JSON.</source>
        <translation>Ушул статустагы билдирүүлөр гана; аталышы JSON ичиндегидей.</translation>
    </message>
    <message>
        <source>Words of the text in any case, or part of a number.</source>
        <translation>Тексттеги сөздөр (баш жана кичине тамгалар айырмаланбайт) же номердин бөлүгү.</translation>
    </message>
    <message>
        <source>Created on or after this date, or date and time.</source>
        <translation>Ушул күнү же убакта жана андан кийин түзүлгөндөр.</translation>
    </message>
    <message>
        <source>Created up to the end of this date, or before this date and time.</source>
        <translation>Ушул күндүн аягына чейин же ушул убакытка чейин түзүлгөндөр.</translation>
    </message>
    <message>
        <source>At most so many (history: 50 by default).</source>
        <translation>Эң көп дегенде ушунча (history: көрсөтүлбөсө 50).</translation>
    </message>
    <message>
        <source>Only messages older than this one: the next page.</source>
        <translation>Мындан мурдагы билдирүүлөр гана: кийинки бет.</translation>
    </message>
</context>
<context>
    <name>depesha::HistoryPage</name>
    <message>
        <source>&amp;Erase now…</source>
        <translation>Азыр &amp;тазалоо…</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Ар дайым</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>Үч жыл</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Бир жыл</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>Алты ай</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Үч ай</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Бир ай</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep texts and numbers</source>
        <translation>Тексттерди жана номерлерди &amp;сактоо</translation>
    </message>
    <message>
        <source>Older messages lose their text, number and name, once a day. Their state, time and cost remain, so that the money still adds up. What is not settled yet is never erased.</source>
        <translation>Андан эски билдирүүлөрдүн тексти, номери жана аты күнүнө бир жолу тазаланат. Акча эсеби туура чыгышы үчүн статусу, убактысы жана наркы калат. Аяктай электер эч качан тазаланбайт.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Тазалоо</translation>
    </message>
    <message>
        <source>Erase texts, numbers and names older than the period “%1”?</source>
        <translation>«%1» мөөнөтүнөн эски тексттер, номерлер жана аттар тазалансынбы?</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>Аларды кайтарып алууга болбойт.</translation>
    </message>
    <message>
        <source>E&amp;rase</source>
        <translation>&amp;Тазалоо</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Тазаланып жатат…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) erased</source>
        <translation>
            <numerusform>%n билдирүү тазаланды</numerusform>
            <numerusform>%n билдирүү тазаланды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::HoldBar</name>
    <message>
        <source>&amp;Cancel sending</source>
        <translation>Жөнөтүүнү жокко чы&amp;гаруу</translation>
    </message>
    <message>
        <source>Time until it is sent</source>
        <translation>Жөнөтүлгөнгө чейинки убакыт</translation>
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
        <translation>%1 жооп бербей жатат.</translation>
    </message>
    <message>
        <source>The name %1 is not known.</source>
        <translation>%1 деген ат белгисиз.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 can be made.</source>
        <translation>%1 менен шифрленген байланыш түзүүгө болбой жатат.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 менен байланышууга болбой жатат.</translation>
    </message>
</context>
<context>
    <name>depesha::Iba</name>
    <message>
        <source>IBA Telecom refused the message and gives no reason. Usual ones: a wrong login or password, a sender name that is not registered, a wrong number, not enough money.</source>
        <translation>IBA Telecom билдирүүдөн баш тартып, себебин айткан жок. Адатта себеби булар: логин же сырсөз туура эмес, жөнөтүүчүнүн аты катталган эмес, номер туура эмес, акча жетишпейт.</translation>
    </message>
    <message>
        <source>IBA Telecom answered nothing, as it does on any error. Most likely the login or the password is wrong: check both in the account.</source>
        <translation>IBA Telecom бош жооп кайтарды: ал бардык каталарда ушинтет. Кыязы, логин же сырсөз туура эмес: экөөнү тең аккаунттан текшериңиз.</translation>
    </message>
    <message>
        <source>An incoming message without a usable id was not taken.</source>
        <translation>Жарактуу ID жок келген билдирүү кабыл алынган жок.</translation>
    </message>
</context>
<context>
    <name>depesha::Input</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 файлын окуу мүмкүн болгон жок: %2.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 файлы өтө чоң.</translation>
    </message>
    <message>
        <source>Give either --%1 or --%2.</source>
        <translation>--%1 же --%2, бирөөнү гана көрсөтүңүз.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8.</source>
        <translation>%1 — UTF-8 тексти эмес.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a date and time such as 2026-03-02T09:30 or 2026-03-02T09:30:00+03:00.</source>
        <translation>--%1: «%2» дата жана убакыт эмес. Мисалы, мындай жазылат: 2026-03-02T09:30 же 2026-03-02T09:30:00+03:00.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a date such as 2026-03-02.</source>
        <translation>--%1: «%2» дата эмес. Мисалы, мындай жазылат: 2026-03-02.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a whole number from %3 on.</source>
        <translation>--%1: «%2» жарабайт, %3 же андан чоң бүтүн сан керек.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a message.</source>
        <translation>«%1» — билдирүүнүн номери эмес.</translation>
    </message>
    <message>
        <source>There is no recipient.</source>
        <translation>Алуучу жок.</translation>
    </message>
</context>
<context>
    <name>depesha::KeychainStore</name>
    <message>
        <source>No system keychain can be reached on this computer.</source>
        <translation>Бул компьютерде системанын сырсөздөр сактагычы жеткиликсиз.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again.</source>
        <translation>Системанын сырсөздөр сактагычы кулпуланган. Кулпусун ачып, кайра аракет кылып көрүңүз.</translation>
    </message>
    <message>
        <source>The system keychain refused access to the password.</source>
        <translation>Системанын сырсөздөр сактагычы сырсөзгө уруксат берген жок.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time.</source>
        <translation>Системанын сырсөздөр сактагычы убагында жооп берген жок.</translation>
    </message>
    <message>
        <source>The password was not found in the system keychain, or the keychain is locked. Unlock it, or enter the password again.</source>
        <translation>Сырсөз системанын сырсөздөр сактагычынан табылган жок же сактагыч кулпуланган. Кулпусун ачыңыз же сырсөздү кайра киргизиңиз.</translation>
    </message>
    <message>
        <source>The system keychain holds an empty password. Enter the password again.</source>
        <translation>Системанын сырсөздөр сактагычындагы сырсөз бош. Сырсөздү кайра киргизиңиз.</translation>
    </message>
    <message>
        <source>The system keychain could not do what it was asked for.</source>
        <translation>Системанын сырсөздөр сактагычы суралганды аткара алган жок.</translation>
    </message>
    <message>
        <source>The program stopped before the system keychain had answered.</source>
        <translation>Программа системанын сырсөздөр сактагычы жооп бере электе жабылды.</translation>
    </message>
    <message>
        <source>An empty password cannot be kept.</source>
        <translation>Бош сырсөздү сактоого болбойт.</translation>
    </message>
</context>
<context>
    <name>depesha::Lane</name>
    <message>
        <source>%1: this version of Depesha does not know the provider “%2”.</source>
        <translation>%1: Depesha программасынын бул версиясы «%2» провайдерин билбейт.</translation>
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
        <translation>Кийинчерээк жөнөтүү</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>К&amp;ачан:</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>Убакыт а&amp;лкагы:</translation>
    </message>
    <message>
        <source>This computer must be on and Depesha running then. If it is not, Depesha asks at the next start; nothing is sent late by itself.</source>
        <translation>Ал кезде бул компьютер күйгүзүлүп, Depesha иштеп турушу керек. Андай болбосо, Depesha кийинки жолу ачылганда сурайт; эч нерсе кечигип өзүнөн өзү жөнөтүлбөйт.</translation>
    </message>
    <message>
        <source>Kept by &amp;%1</source>
        <translation>Сактаган: &amp;%1</translation>
    </message>
    <message>
        <source>Kept on &amp;this computer</source>
        <translation>Сактаган: &amp;ушул компьютер</translation>
    </message>
    <message>
        <source>It gets the messages at once: this computer may be off, but they cannot be cancelled from here any more.</source>
        <translation>Билдирүүлөрдү ошол замат алат: бул компьютерди өчүрсө болот, бирок аларды бул жерден жокко чыгарууга болбой калат.</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>Бул убакыт өтүп кеткен.</translation>
    </message>
</context>
<context>
    <name>depesha::LatinDialog</name>
    <message>
        <source>In Latin letters</source>
        <translation>Латын тамгалары менен</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Азыркы</translation>
    </message>
    <message>
        <source>In &amp;Latin letters</source>
        <translation>&amp;Латын тамгалары менен</translation>
    </message>
    <message>
        <source>&amp;Use Latin letters</source>
        <translation>Латын тамгаларын &amp;колдонуу</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>Ушул &amp;бойдон калтыруу</translation>
    </message>
    <message>
        <source>Links, addresses, codes and placeholders stay as they are. You can undo this in the text.</source>
        <translation>Шилтемелер, даректер, коддор жана толтурмалар өзгөрбөйт. Муну тексттен кайра артка кайтарууга болот.</translation>
    </message>
</context>
<context>
    <name>depesha::LinkIntake</name>
    <message>
        <source>To: %1</source>
        <translation>Кимге: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 жана дагы %n</numerusform>
            <numerusform>%1 жана дагы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Текст: %1</translation>
    </message>
    <message>
        <source>A message is being written here already.</source>
        <translation>Бул жерде башка билдирүү жазылып жатат.</translation>
    </message>
    <message>
        <source>The link brings another one:</source>
        <translation>Шилтеме жаңысын ачат:</translation>
    </message>
    <message>
        <source>&amp;Keep what is here</source>
        <translation>&amp;Ушул бойдон калтыруу</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Алмаштыруу</translation>
    </message>
    <message>
        <source>Ctrl+Z in a field brings back what stood there</source>
        <translation>Талаадагы Ctrl+Z мурда эмне турганын кайтарат</translation>
    </message>
    <message>
        <source>&amp;Add the recipients</source>
        <translation>Алуучуларды &amp;кошуу</translation>
    </message>
    <message>
        <source>From a link. Read it before you send it.</source>
        <translation>Бул шилтемеден келди. Жөнөтүүдөн мурун окуп чыгыңыз.</translation>
    </message>
</context>
<context>
    <name>depesha::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Чоо-жайы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертме</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ката</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Убактысы</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгээл</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Эмне болду</translation>
    </message>
</context>
<context>
    <name>depesha::LogWindow</name>
    <message>
        <source>&amp;Copy for support</source>
        <translation>Колдоо үчүн &amp;көчүрүү</translation>
    </message>
    <message>
        <source>Log of Depesha</source>
        <translation>Depesha журналы</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Журналдан издөө</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Кө&amp;рсөтүү</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Чоо-жайы жок</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Эскертүүлөр жана каталар</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Каталар</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>Тандалган сап</translation>
    </message>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation>Толук окуу үчүн сапты тандаңыз.</translation>
    </message>
    <message>
        <source>Save a support &amp;file…</source>
        <translation>Колдоо үчүн &amp;файл сактоо…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Папканы &amp;ачуу</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>No log is kept</source>
        <translation>Журнал жазылбайт</translation>
    </message>
    <message>
        <source>Depesha keeps none in this data folder. A support file can be saved all the same.</source>
        <translation>Depesha бул маалымат папкасында журнал жазбайт. Колдоо үчүн файлды баары бир сактоого болот.</translation>
    </message>
    <message>
        <source>Nothing in the log yet</source>
        <translation>Журнал азырынча бош</translation>
    </message>
    <message>
        <source>What goes wrong, and what is sent, is noted here. Passwords and texts are not.</source>
        <translation>Бул жерге каталар жана жөнөтүүлөр жазылат. Сырсөздөр менен тексттер жазылбайт.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Ылайыктуу сап жок</translation>
    </message>
    <message>
        <source>Search looks for words anywhere in a line.</source>
        <translation>Сөздөр саптын бардык жеринен изделет.</translation>
    </message>
</context>
<context>
    <name>depesha::LookupCommands</name>
    <message>
        <source>lookup: --account is missing.</source>
        <translation>lookup: --account көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>%1 gives no information on numbers.</source>
        <translation>%1 номерлер жөнүндө маалымат бербейт.</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Аймак:</translation>
    </message>
    <message>
        <source>Operator:</source>
        <translation>Оператор:</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>Убакыт алкагы:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгисиз</translation>
    </message>
    <message>
        <source>Ask for a number&apos;s region and operator, where the provider tells them.</source>
        <translation>Провайдер билдирсе, номердин аймагын жана операторун суроо.</translation>
    </message>
    <message>
        <source>The account to ask through.</source>
        <translation>Ушул аккаунт аркылуу суроо.</translation>
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
        <translation>&amp;Жаңы билдирүү</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Аккаунт &amp;кошуу…</translation>
    </message>
    <message>
        <source>&amp;Refresh balances</source>
        <translation>&amp;Баланстарды жаңыртуу</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Жөн&amp;дөөлөр…</translation>
    </message>
    <message>
        <source>Save a &amp;copy of the history…</source>
        <translation>Тарыхтын көчүрмөсүн &amp;сактоо…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Чыгуу</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Бөлүмдөр</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Жазуу</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Билдирүүлөр</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Аккаунттар</translation>
    </message>
    <message>
        <source>&amp;Search the messages</source>
        <translation>Билдирүүлөрдөн &amp;издөө</translation>
    </message>
    <message>
        <source>Close the &amp;window</source>
        <translation>&amp;Терезени жабуу</translation>
    </message>
</context>
<context>
    <name>depesha::MainWindow</name>
    <message>
        <source>Write</source>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>Write and send messages</source>
        <translation>Билдирүү жазуу жана жөнөтүү</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Билдирүүлөр</translation>
    </message>
    <message>
        <source>What became of each message</source>
        <translation>Ар бир билдирүү эмне болду</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунттар</translation>
    </message>
    <message>
        <source>Your accounts with providers</source>
        <translation>Провайдерлердеги аккаунттарыңыз</translation>
    </message>
    <message>
        <source>Save a copy of the history</source>
        <translation>Тарыхтын көчүрмөсүн сактоо</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Жар&amp;дам</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Колдоо үчүн файл сактоо</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Маалымат папкасын тандаңыз</translation>
    </message>
    <message>
        <source>Depesha – training</source>
        <translation>Depesha — окуу режими</translation>
    </message>
    <message>
        <source>Depesha</source>
        <translation>Depesha</translation>
    </message>
    <message>
        <source>Depesha works on in the tray.</source>
        <translation>Depesha трейде иштей берет.</translation>
    </message>
    <message>
        <source>This link begins no message. %1</source>
        <translation>Бул шилтеме менен билдирүү баштоого болбойт. %1</translation>
    </message>
</context>
<context>
    <name>depesha::MessageActions</name>
    <message>
        <source>&amp;Only this sending</source>
        <translation>&amp;Ушул таркатма гана</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>Т&amp;екстти көчүрүү</translation>
    </message>
    <message>
        <source>Copy the n&amp;umber</source>
        <translation>&amp;Номерди көчүрүү</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <translation>&amp;Отчет (PDF)…</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>&amp;Жөнөтүлгөн</translation>
    </message>
    <message>
        <source>Do &amp;not send it</source>
        <translation>Жөнө&amp;тпөө</translation>
    </message>
    <message>
        <source>It was &amp;not sent</source>
        <translation>Жөнөтүлгөн эме&amp;с</translation>
    </message>
    <message>
        <source>Send it &amp;now</source>
        <translation>А&amp;зыр жөнөтүү</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Кайра жөнөтүү</translation>
    </message>
    <message>
        <source>If the first one did arrive, the recipient gets it twice.</source>
        <translation>Эгер биринчиси чын эле жеткен болсо, алуучуга ал эки жолу барат.</translation>
    </message>
    <message>
        <source>&amp;Look at the balance</source>
        <translation>&amp;Балансты көрүү</translation>
    </message>
    <message>
        <source>&amp;Ask the provider</source>
        <translation>&amp;Провайдерден суроо</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation>&amp;Кайра жөнөтүү…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel sending</source>
        <translation>Жөнөтүүнү жокко чы&amp;гаруу</translation>
    </message>
    <message>
        <source>All open ones &amp;were sent</source>
        <translation>Ачыктары &amp;жөнөтүлгөн</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;was/were sent</source>
        <translation>
            <numerusform>&amp;Жөнөтүлгөн: %Ln</numerusform>
            <numerusform>&amp;Жөнөтүлгөн: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do &amp;not send %Ln message(s)</source>
        <translation>
            <numerusform>Жөнө&amp;тпөө: %Ln</numerusform>
            <numerusform>Жөнө&amp;тпөө: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All open ones were &amp;not sent</source>
        <translation>Ачыктары жөнөтүлгөн эме&amp;с</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were &amp;not sent</source>
        <translation>
            <numerusform>Жөнөтүлгөн эме&amp;с: %Ln</numerusform>
            <numerusform>Жөнөтүлгөн эме&amp;с: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) &amp;now</source>
        <translation>
            <numerusform>А&amp;зыр жөнөтүү: %Ln</numerusform>
            <numerusform>А&amp;зыр жөнөтүү: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln failed a&amp;gain…</source>
        <translation>
            <numerusform>Кетпегенин &amp;кайра жөнөтүү: %Ln…</numerusform>
            <numerusform>Кетпегенин &amp;кайра жөнөтүү: %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;ncel all that wait</source>
        <translation>Күткөндөрдү жокко чы&amp;гаруу</translation>
    </message>
    <message numerus="yes">
        <source>Ca&amp;ncel %Ln waiting</source>
        <translation>
            <numerusform>Күткөнүн жокко чы&amp;гаруу: %Ln</numerusform>
            <numerusform>Күткөнүн жокко чы&amp;гаруу: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only %Ln &amp;failed</source>
        <translation>
            <numerusform>Кетпегенин гана кө&amp;рсөтүү: %Ln</numerusform>
            <numerusform>Кетпегенин гана кө&amp;рсөтүү: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cancelled.</source>
        <translation>
            <numerusform>%Ln билдирүү жокко чыгарылды.</numerusform>
            <numerusform>%Ln билдирүү жокко чыгарылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export this sending…</source>
        <translation>Ушул таркатманы &amp;экспорттоо…</translation>
    </message>
</context>
<context>
    <name>depesha::MessageDetail</name>
    <message>
        <source>Message</source>
        <translation>Билдирүү</translation>
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
        <translation>Жөнөтүүчү</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Бөлүктөр</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Наркы</translation>
    </message>
    <message>
        <source>Provider&apos;s number</source>
        <translation>Провайдердеги номери</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Эмне болду</translation>
    </message>
    <message>
        <source>The &amp;provider&apos;s own answer</source>
        <translation>&amp;Провайдердин өз жообу</translation>
    </message>
    <message>
        <source>The provider&apos;s own answer</source>
        <translation>Провайдердин өз жообу</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a fact</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>No price is known</source>
        <translation>Баасы белгисиз</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Акча алындыбы</translation>
    </message>
    <message>
        <source>Repeats an earlier message</source>
        <translation>Мурунку билдирүүнү кайталайт</translation>
    </message>
    <message>
        <source>Was sent again later</source>
        <translation>Кийин кайра жөнөтүлгөн</translation>
    </message>
</context>
<context>
    <name>depesha::MessageLink</name>
    <message>
        <source>In the link, two hexadecimal digits must follow each %.</source>
        <translation>Шилтемеде ар бир % белгисинен кийин эки он алтылык цифра турушу керек.</translation>
    </message>
    <message>
        <source>The letters of the link are not encoded as UTF-8.</source>
        <translation>Шилтемедеги тамгалар UTF-8 менен коддолгон эмес.</translation>
    </message>
    <message>
        <source>The link holds control characters.</source>
        <translation>Шилтемеде башкаруучу белгилер бар.</translation>
    </message>
    <message>
        <source>“%1” in the link is no telephone number.</source>
        <translation>Шилтемедеги «%1» — телефон номери эмес.</translation>
    </message>
    <message>
        <source>The link holds two texts.</source>
        <translation>Шилтемеде эки текст бар.</translation>
    </message>
    <message>
        <source>The text in the link is longer than %1 characters.</source>
        <translation>Шилтемедеги текст %1 белгиден узун.</translation>
    </message>
    <message>
        <source>A link to write a message begins with sms: or tel:.</source>
        <translation>Билдирүү жазуу шилтемеси sms: же tel: менен башталат.</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>Шилтеме өтө узун.</translation>
    </message>
    <message>
        <source>The link holds more than %1 recipients.</source>
        <translation>Шилтемеде %1 алуучудан көп.</translation>
    </message>
    <message>
        <source>The link names no recipient and holds no text.</source>
        <translation>Шилтемеде алуучу да, текст да жок.</translation>
    </message>
</context>
<context>
    <name>depesha::MessageModel</name>
    <message>
        <source>No price is known for this account.</source>
        <translation>Бул аккаунттун баасы белгисиз.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кимге</translation>
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
        <translation>Бөлүктөр</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Наркы</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
</context>
<context>
    <name>depesha::MessageState</name>
    <message>
        <source>Scheduled</source>
        <translation>Пландалды</translation>
    </message>
    <message>
        <source>Waits for its time; until then it can be cancelled. Nothing has been charged.</source>
        <translation>Өз убагын күтүп турат; ага чейин жокко чыгарса болот. Акча алынган жок.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>Waits for its turn and can still be cancelled. Nothing has been charged.</source>
        <translation>Кезегин күтүп турат, азырынча жокко чыгарса болот. Акча алынган жок.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Жөнөтүлүүдө</translation>
    </message>
    <message>
        <source>A request may be on its way to the provider. Wait for the answer: whether it is charged is not known yet.</source>
        <translation>Сурам провайдерге баратышы мүмкүн. Жоопту күтүңүз: акча алынар-алынбасы азырынча белгисиз.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Кабыл алынды</translation>
    </message>
    <message>
        <source>The provider took the message and charges it. It is not delivered yet; there is nothing to do.</source>
        <translation>Провайдер билдирүүнү кабыл алды жана ал үчүн акча алат. Ал жеткириле элек; эч нерсе кылуунун кереги жок.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Жолдо</translation>
    </message>
    <message>
        <source>The provider handed the message to the operator and charges it. It is not delivered yet; there is nothing to do.</source>
        <translation>Провайдер билдирүүнү операторго берди жана ал үчүн акча алат. Ал жеткириле элек; эч нерсе кылуунун кереги жок.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Жеткирилди</translation>
    </message>
    <message>
        <source>The message reached the telephone. It was charged; there is nothing to do.</source>
        <translation>Билдирүү телефонго жетти. Акча алынды; эч нерсе кылуунун кереги жок.</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Жеткирилген жок</translation>
    </message>
    <message>
        <source>The operator could not deliver the message. Check the number before you send again. Most providers charge it all the same.</source>
        <translation>Оператор билдирүүнү жеткире алган жок. Кайра жөнөтүүдөн мурун номерди текшериңиз. Көпчүлүк провайдерлер баары бир акча алышат.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Мөөнөтү бүттү</translation>
    </message>
    <message>
        <source>The telephone could not be reached in time. Try again later. Most providers charge it all the same.</source>
        <translation>Телефон убагында тармактан табылган жок. Кийинчерээк аракет кылып көрүңүз. Көпчүлүк провайдерлер баары бир акча алышат.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Четке кагылды</translation>
    </message>
    <message>
        <source>The provider or the operator took the message and then refused to deliver it. Ask the provider why, and whether it was charged.</source>
        <translation>Провайдер же оператор билдирүүнү алып, анан жеткирүүдөн баш тартты. Себебин жана акча алынган-алынбаганын провайдерден сураңыз.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Өчүрүлдү</translation>
    </message>
    <message>
        <source>The message was deleted before it was delivered. Ask the provider why, and whether it was charged.</source>
        <translation>Билдирүү жеткирилгенге чейин өчүрүлдү. Себебин жана акча алынган-алынбаганын провайдерден сураңыз.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Жөнөтүлгөн жок</translation>
    </message>
    <message>
        <source>The message was never accepted. Put right what the error says, then send again. Nothing was charged.</source>
        <translation>Билдирүү кабыл алынган жок. Катада айтылганды оңдоп, кайра жөнөтүңүз. Акча алынган жок.</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Отчет жок</translation>
    </message>
    <message>
        <source>The provider took the message and charged it, but no report came for so long that nobody asks any more. Ask the recipient before you send again.</source>
        <translation>Провайдер билдирүүнү кабыл алып, акча алды, бирок жеткирүү отчету көпкө чейин келбегендиктен, ал мындан ары суралбайт. Кайра жөнөтүүдөн мурун алуучудан сураңыз.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Жокко чыгарылды</translation>
    </message>
    <message>
        <source>Cancelled before it was sent. Nothing was charged.</source>
        <translation>Жөнөтүлгөнгө чейин жокко чыгарылды. Акча алынган жок.</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Текшерилди</translation>
    </message>
    <message>
        <source>A test: the provider would take this message. Nothing was sent and nothing was charged.</source>
        <translation>Бул текшерүү: провайдер мындай билдирүүнү кабыл алмак. Эч нерсе жөнөтүлгөн жок, акча алынган жок.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Ырасталган жок</translation>
    </message>
    <message>
        <source>The request left and no answer came: the message may have been sent and charged. Look at your account on the provider&apos;s site, then decide: sent, not sent, or send again.</source>
        <translation>Сурам кетти, бирок жооп келген жок: билдирүү жөнөтүлүп, акча алынган болушу мүмкүн. Провайдердин сайтындагы аккаунтуңузду карап, чечиңиз: жөнөтүлгөнбү, жөнөтүлгөн эмеспи же кайра жөнөтүлсүнбү.</translation>
    </message>
</context>
<context>
    <name>depesha::MessageTable</name>
    <message>
        <source>Messages</source>
        <translation>Билдирүүлөр</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Түзүлгөн</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Бөлүктөр</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Наркы</translation>
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
        <translation>Азырынча эч нерсе жөнөтүлө элек</translation>
    </message>
    <message>
        <source>Each message that you send appears here, with its state from the first second to “delivered”.</source>
        <translation>Жөнөткөн ар бир билдирүүңүз биринчи секундасынан «жеткирилди» дегенге чейинки статусу менен ушул жерде көрүнөт.</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Эч нерсе табылган жок</translation>
    </message>
    <message>
        <source>Search looks for words of the text, names and parts of numbers.</source>
        <translation>Тексттин сөздөрү, аттар жана номерлердин бөлүктөрү боюнча изделет.</translation>
    </message>
    <message>
        <source>Show &amp;all messages</source>
        <translation>Бардык би&amp;лдирүүлөрдү көрсөтүү</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) were copied.</source>
        <translation>
            <numerusform>Алгачкы %Ln сап гана көчүрүлдү.</numerusform>
            <numerusform>Алгачкы %Ln сап гана көчүрүлдү.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) queued to be sent again.</source>
        <translation>
            <numerusform>%Ln билдирүү кайра жөнөтүү үчүн кезекке коюлду.</numerusform>
            <numerusform>%Ln билдирүү кайра жөнөтүү үчүн кезекке коюлду.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the &amp;sending</source>
        <translation>Т&amp;аркатманы жабуу</translation>
    </message>
    <message>
        <source>Open the &amp;sending</source>
        <translation>Таркатманы &amp;ачуу</translation>
    </message>
    <message>
        <source>&amp;Copy the rows</source>
        <translation>Саптар&amp;ды көчүрүү</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Э&amp;кспорттоо…</translation>
    </message>
    <message>
        <source>Write this list to a file for Excel or another program</source>
        <translation>Бул тизмени Excel же башка программа үчүн файлга жазуу</translation>
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
    <name>depesha::Nikita</name>
    <message>
        <source>There is not enough money on the account with %1 for all parts to all numbers of this request, so none was sent. Top it up, or send to fewer.</source>
        <translation>%1 провайдериндеги аккаунттун акчасы бул сурамдагы бардык номерлерге кеткен бардык бөлүктөргө жетпейт, ошондуктан бирөө да жөнөтүлгөн жок. Балансты толуктаңыз же азыраак алуучуга жөнөтүңүз.</translation>
    </message>
    <message>
        <source>%1 blocked the text for words that it does not allow. Change the text and send again.</source>
        <translation>%1 уруксат берилбеген сөздөр үчүн текстти бөгөттөдү. Текстти өзгөртүп, кайра жөнөтүңүз.</translation>
    </message>
    <message>
        <source>%1 could not read one or more numbers, so none of this request was sent. Correct them and send again.</source>
        <translation>%1 бир же бир нече номерди окуй алган жок, ошондуктан бул сурамдан эч нерсе жөнөтүлгөн жок. Аларды оңдоп, кайра жөнөтүңүз.</translation>
    </message>
    <message>
        <source>%1 could not read the time of sending. Choose another time and send again.</source>
        <translation>%1 жөнөтүү убактысын окуй алган жок. Башка убакыт тандап, кайра жөнөтүңүз.</translation>
    </message>
    <message>
        <source>%1 has already taken a request with this id, which this computer does not know of. Look in the provider&apos;s personal area whether the message was sent.</source>
        <translation>%1 бул компьютерге белгисиз мындай ID менен сурамды буга чейин кабыл алган. Билдирүү жөнөтүлгөнбү, провайдердин жеке кабинетинен караңыз.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Сырсөз</translation>
    </message>
    <message>
        <source>%1 answered about another request than the one that was sent.</source>
        <translation>%1 жөнөтүлгөн сурамга эмес, башка сурамга жооп берди.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>Провайдердин жообу: %1</translation>
    </message>
    <message>
        <source>An earlier request about the same message may have been taken all the same.</source>
        <translation>Ошол эле билдирүү жөнүндө мурдагы сурам баары бир кабыл алынган болушу мүмкүн.</translation>
    </message>
    <message>
        <source>%1 knows nothing of this number. It has data on Kyrgyz mobile numbers only.</source>
        <translation>%1 бул номер жөнүндө эч нерсе билбейт. Анда Кыргызстандын мобилдик номерлери жөнүндө гана маалымат бар.</translation>
    </message>
    <message>
        <source>What came is not a delivery report of %1.</source>
        <translation>Келген маалымат %1 провайдеринин жеткирүү отчету эмес.</translation>
    </message>
</context>
<context>
    <name>depesha::NotificationsPage</name>
    <message>
        <source>Tell me, when the window is not in front:</source>
        <translation>Терезе алдыңкы планда турбаганда кабарлоо:</translation>
    </message>
    <message>
        <source>that messages need my &amp;decision</source>
        <translation>билдирүүлөр &amp;чечимимди күтсө</translation>
    </message>
    <message>
        <source>that messages were &amp;refused</source>
        <translation>билдирүүлөр чет&amp;ке кагылса</translation>
    </message>
    <message>
        <source>that a &amp;balance is low</source>
        <translation>&amp;баланста акча аз калса</translation>
    </message>
    <message>
        <source>that all is &amp;sent</source>
        <translation>баары &amp;жөнөтүлсө</translation>
    </message>
    <message>
        <source>Several messages make one notification.</source>
        <translation>Бир нече билдирүү тууралуу бир билдирме келет.</translation>
    </message>
</context>
<context>
    <name>depesha::Notifier</name>
    <message numerus="yes">
        <source>%n message(s) handed over.</source>
        <translation>
            <numerusform>%n билдирүү жөнөтүлдү.</numerusform>
            <numerusform>%n билдирүү жөнөтүлдү.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) need your decision</source>
        <translation>
            <numerusform>%n билдирүү сиздин чечимиңизди күтүп жатат</numerusform>
            <numerusform>%n билдирүү сиздин чечимиңизди күтүп жатат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused</source>
        <translation>
            <numerusform>%n билдирүү четке кагылды</numerusform>
            <numerusform>%n билдирүү четке кагылды</numerusform>
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
        <translation>Жөнөтүүнүн жүрүшү</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Тындыруу</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Жөнөтүүнү улантуу</translation>
    </message>
    <message>
        <source>Let nothing new leave until you resume</source>
        <translation>Сиз улантмайынча жаңы эч нерсе жөнөтпөө</translation>
    </message>
    <message>
        <source>Paused at %1 of %2</source>
        <translation>Тындырылды: %1 / %2</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Жөнөтүлүүдө: %1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>messages a second</comment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time until all is sent</comment>
        <translation>%1 калды</translation>
    </message>
    <message>
        <source>Another Depesha is sending</source>
        <translation>Башка Depesha жөнөтүп жатат</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Жөнөтүү тындырылды</translation>
    </message>
</context>
<context>
    <name>depesha::OwnNumberDialog</name>
    <message>
        <source>To me first</source>
        <translation>Алгач өзүмө</translation>
    </message>
    <message>
        <source>&amp;Send to me</source>
        <translation>Өзүмө &amp;жөнөтүү</translation>
    </message>
    <message>
        <source>Your own &amp;number:</source>
        <translation>Өз &amp;номериңиз:</translation>
    </message>
    <message>
        <source>One message goes to your own phone, so that you see it before the others do. It costs as any other. Your number is remembered on this computer.</source>
        <translation>Бир билдирүү өз телефонуңузга барат, аны башкалардан мурун көрөсүз. Анын наркы башкаларыныкындай эле. Номериңиз ушул компьютерде сакталат.</translation>
    </message>
</context>
<context>
    <name>depesha::Period</name>
    <message>
        <source>Today</source>
        <translation>Бүгүн</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Кечээ</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Акыркы 7 күн</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ушул ай</translation>
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
        <translation>Телефон номери жок.</translation>
    </message>
    <message>
        <source>“%1” was mangled by a spreadsheet. Give the column the format “Text” and enter the number again.</source>
        <translation>«%1» номерин таблица программасы бузуп койгон. Мамычага «Текст» форматын берип, номерди кайра киргизиңиз.</translation>
    </message>
    <message>
        <source>“%1” has an extension, and an SMS cannot be sent to an extension.</source>
        <translation>«%1» ичинде кошумча номер бар, SMS кошумча номерге жөнөтүлбөйт.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number: there are letters or signs in it.</source>
        <translation>«%1» телефон номери эмес: анда тамгалар же белгилер бар.</translation>
    </message>
    <message>
        <source>“%1” is too short for a telephone number.</source>
        <translation>«%1» телефон номери үчүн өтө кыска.</translation>
    </message>
    <message>
        <source>“%1” is too long for a telephone number.</source>
        <translation>«%1» телефон номери үчүн өтө узун.</translation>
    </message>
    <message>
        <source>“%1” does not begin with the code of a country.</source>
        <translation>«%1» өлкөнүн коду менен башталбайт.</translation>
    </message>
    <message>
        <source>“%1” is not a number in use in the country with the code +%2.</source>
        <translation>Коду +%2 болгон өлкөдө «%1» деген номер колдонулбайт.</translation>
    </message>
</context>
<context>
    <name>depesha::PhonePreview</name>
    <message>
        <source>Your text as it will be read, cut where its parts cut.</source>
        <translation>Сиздин текст окула турган түрдө, бөлүктөрүнүн чектери менен.</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Мурунку алуучу</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Кийинки алуучу</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>Anna: 2 of 350</comment>
        <translation>%1: %2 / %3</translation>
    </message>
</context>
<context>
    <name>depesha::Provider</name>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 муну сунуштабайт.</translation>
    </message>
</context>
<context>
    <name>depesha::ProviderHint</name>
    <message>
        <source>Asking the provider…</source>
        <translation>Провайдерден суралып жатат…</translation>
    </message>
    <message>
        <source>The account was removed, so nobody can be asked.</source>
        <translation>Аккаунт өчүрүлгөн, ошондуктан сурай турган эч ким жок.</translation>
    </message>
    <message>
        <source>The provider knows nothing of this message: this suggests that it was not sent.</source>
        <translation>Провайдер бул билдирүү жөнүндө эч нерсе билбейт: кыязы, ал жөнөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>The provider has no news of this message.</source>
        <translation>Провайдерде бул билдирүү жөнүндө жаңылык жок.</translation>
    </message>
    <message>
        <source>The provider says: “%1”. So it was sent.</source>
        <translation>Провайдердин жообу: «%1». Демек, ал жөнөтүлгөн.</translation>
    </message>
    <message>
        <source>The balance is %1 now. What it was before the request is not known.</source>
        <translation>Баланс азыр %1. Сурамга чейин канча болгону белгисиз.</translation>
    </message>
    <message>
        <source>The balance rose from %1 before the request to %2 at %3. So it does not tell whether this message was charged.</source>
        <translation>Сурамга чейин баланс %1 болчу, кийин %2 болуп көбөйдү (%3). Ошондуктан бул билдирүү үчүн акча алынганын андан билүүгө болбойт.</translation>
    </message>
    <message>
        <source>The balance was %1 before the request, and still is at %2.</source>
        <translation>Сурамга чейин баланс %1 болчу, андан бери өзгөргөн жок (%2).</translation>
    </message>
    <message>
        <source>The balance fell by %1: from %2 before the request to %3 at %4.</source>
        <translation>Баланс %1 азайды: сурамга чейин %2 болчу, кийин %3 болду (%4).</translation>
    </message>
    <message numerus="yes">
        <source>The request held %Ln message(s).</source>
        <translation>
            <numerusform>Сурамда %Ln билдирүү болгон.</numerusform>
            <numerusform>Сурамда %Ln билдирүү болгон.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the account&apos;s price the request costs %1.</source>
        <translation>Аккаунттун баасы боюнча сурам %1 турат.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other request(s) left from this account in that time.</source>
        <translation>
            <numerusform>Ошол убакта бул аккаунттан дагы %Ln сурам кеткен.</numerusform>
            <numerusform>Ошол убакта бул аккаунттан дагы %Ln сурам кеткен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many other requests left from this account in that time.</source>
        <translation>Ошол убакта бул аккаунттан башка көп сурам кеткен.</translation>
    </message>
    <message>
        <source>So it does not tell whether this message was charged.</source>
        <translation>Ошондуктан бул билдирүү үчүн акча алынганын баланстан билүүгө болбойт.</translation>
    </message>
    <message>
        <source>This suggests that it was not sent. It proves nothing: providers may charge later.</source>
        <translation>Кыязы, билдирүү жөнөтүлгөн эмес. Бул далил эмес: провайдерлер акчаны кийинчерээк алышы мүмкүн.</translation>
    </message>
    <message>
        <source>So not all of them were charged; which ones, it does not tell.</source>
        <translation>Демек, алардын баары үчүн акча алынган эмес; кайсынылары үчүн — баланстан билүүгө болбойт.</translation>
    </message>
    <message>
        <source>This suggests that it was sent. It proves nothing: the account may be used elsewhere too.</source>
        <translation>Кыязы, билдирүү жөнөтүлгөн. Бул далил эмес: аккаунт башка жерде да колдонулушу мүмкүн.</translation>
    </message>
</context>
<context>
    <name>depesha::QueryPlatform</name>
    <message>
        <source>A moderator of %1 refused this text. Change it and send again.</source>
        <translation>%1 модератору бул тексттен баш тартты. Текстти өзгөртүп, кайра жөнөтүңүз.</translation>
    </message>
    <message>
        <source>%1 was given no sender name. Choose one and send again.</source>
        <translation>%1 жөнөтүүчүнүн атын алган жок. Атты тандап, кайра жөнөтүңүз.</translation>
    </message>
    <message>
        <source>%1 was given no text. Write one and send again.</source>
        <translation>%1 текстти алган жок. Текст жазып, кайра жөнөтүңүз.</translation>
    </message>
    <message>
        <source>%1 was given no number. Enter one and send again.</source>
        <translation>%1 номерди алган жок. Номерди киргизип, кайра жөнөтүңүз.</translation>
    </message>
    <message>
        <source>This number stands on the stop list of %1: its owner does not want such messages.</source>
        <translation>Бул номер %1 стоп-тизмесинде турат: ээси мындай билдирүүлөрдү каалабайт.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Сырсөз</translation>
    </message>
    <message>
        <source>%1 returned %2 for %3, so nobody can say which were sent. Look in the provider&apos;s personal area.</source>
        <translation>%1 %3 үчүн %2 кайтарды, ошондуктан кайсылары жөнөтүлгөнүн айтууга болбойт. Провайдердин жеке кабинетинен караңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n id(s)</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n номер</numerusform>
            <numerusform>%n номер</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depesha::Rail</name>
    <message>
        <source>Places</source>
        <translation>Бөлүмдөр</translation>
    </message>
</context>
<context>
    <name>depesha::RecipientsEdit</name>
    <message>
        <source>To</source>
        <comment>recipients</comment>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>Type or paste phone numbers</source>
        <translation>Телефон номерлерин жазыңыз же чаптаңыз</translation>
    </message>
</context>
<context>
    <name>depesha::RecipientsField</name>
    <message>
        <source>Show</source>
        <translation>Көрсөтүү</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Баарын алып салуу</translation>
    </message>
    <message>
        <source>Shows the recipients that cannot be used</source>
        <translation>Жараксыз алуучуларды көрсөтөт</translation>
    </message>
    <message>
        <source>Removes all recipients</source>
        <translation>Бардык алуучуларды алып салат</translation>
    </message>
</context>
<context>
    <name>depesha::Recovery</name>
    <message>
        <source>The history was damaged. Depesha put back its copy of %1; the damaged file is kept as %2.</source>
        <translation>Тарых бузулган эле. Depesha %1 көчүрмөсүн ордуна койду; бузулган файл мындай ат менен сакталды: %2.</translation>
    </message>
    <message>
        <source>This history is a copy of %1 that was put back.</source>
        <translation>Бул тарых — ордуна коюлган %1 көчүрмөсү.</translation>
    </message>
    <message>
        <source>This history is older than what was sent with it: its newest part is missing.</source>
        <translation>Бул тарых ал аркылуу жөнөтүлгөндөрдөн эски: анын эң акыркы бөлүгү жок.</translation>
    </message>
    <message>
        <source>Messages sent after that moment may have left and been charged, and are not in the history: look at your account on the provider&apos;s site before you send them again.</source>
        <translation>Ошол учурдан кийин жөнөтүлгөн билдирүүлөр кетип, акча алынган болушу мүмкүн, бирок алар тарыхта жок: кайра жөнөтүүдөн мурун провайдердин сайтындагы аккаунтуңузду караңыз.</translation>
    </message>
    <message>
        <source>Messages that are missing may have left and been charged: look at your account on the provider&apos;s site before you send them again.</source>
        <translation>Жетишпеген билдирүүлөр кетип, акча алынган болушу мүмкүн: кайра жөнөтүүдөн мурун провайдердин сайтындагы аккаунтуңузду караңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that stood open in it may have been sent since, and wait for your decision: Depesha does not send them by itself.</source>
        <translation>
            <numerusform>Анда аяктабай турган %n билдирүү андан кийин жөнөтүлгөн болушу мүмкүн, чечимиңизди күтүп турат: Depesha аны өзүнөн өзү жөнөтпөйт.</numerusform>
            <numerusform>Анда аяктабай турган %n билдирүү андан кийин жөнөтүлгөн болушу мүмкүн, чечимиңизди күтүп турат: Depesha аны өзүнөн өзү жөнөтпөйт.</numerusform>
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
        <translation>Таркатманын отчету</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>date and time</comment>
        <translation>%1 абалына карата</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Жазылган</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Жөнөтүүчү</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Билдирүүлөр</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Бөлүктөр</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Күтүлгөн наркы</translation>
    </message>
    <message>
        <source>The price is not known</source>
        <translation>Баасы белгисиз</translation>
    </message>
    <message>
        <source>Text of the first message; others have their own</source>
        <translation>Биринчи билдирүүнүн тексти; башкаларыныкы өзүнчө</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
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
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Depesha · campaign of %1</source>
        <comment>date and time</comment>
        <translation>Depesha · %1 таркатмасы</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Тазаланды</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Статустар</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of a state</comment>
        <translation>Убактысы</translation>
    </message>
</context>
<context>
    <name>depesha::ResendDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>phone numbers</comment>
        <translation>
            <numerusform>%1 жана дагы %Ln</numerusform>
            <numerusform>%1 жана дагы %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Кайра жөнөтүү</translation>
    </message>
    <message>
        <source>To %1. The new messages are linked with the former ones, which stay as they are.</source>
        <translation>Кимге: %1. Жаңы билдирүүлөр мурункулары менен байланыштырылат, мурункулары өзгөрбөйт.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln message(s) nobody knows whether it arrived.</source>
        <translation>
            <numerusform>%Ln билдирүүнүн жеткен-жетпегени белгисиз.</numerusform>
            <numerusform>%Ln билдирүүнүн жеткен-жетпегени белгисиз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %Ln number(s) this very text went today already.</source>
        <translation>
            <numerusform>Дал ушул текст %Ln номерге бүгүн жөнөтүлгөн.</numerusform>
            <numerusform>Дал ушул текст %Ln номерге бүгүн жөнөтүлгөн.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to these o&amp;nce more</source>
        <translation>Буларга &amp;дагы бир жолу жөнөтүү</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cannot be sent again: %1</source>
        <translation>
            <numerusform>%Ln билдирүүнү кайра жөнөтүүгө болбойт: %1</numerusform>
            <numerusform>%Ln билдирүүнү кайра жөнөтүүгө болбойт: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артка</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again?</source>
        <translation>
            <numerusform>%Ln билдирүү кайра жөнөтүлсүнбү?</numerusform>
            <numerusform>%Ln билдирүү кайра жөнөтүлсүнбү?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln SMS again</source>
        <translation>
            <numerusform>%Ln SMS кайра &amp;жөнөтүү</numerusform>
            <numerusform>%Ln SMS кайра &amp;жөнөтүү</numerusform>
        </translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>наркы белгисиз</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln бөлүк</numerusform>
            <numerusform>%Ln бөлүк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ≈ %2</source>
        <comment>parts, cost</comment>
        <translation>%1 ≈ %2</translation>
    </message>
    <message>
        <source>The last known balance does not pay for all of it: %1.</source>
        <translation>Акыркы белгилүү баланс баарына жетпейт: %1.</translation>
    </message>
    <message>
        <source>Send these &amp;too: they may arrive twice</source>
        <translation>&amp;Буларды да жөнөтүү: алар эки жолу жетиши мүмкүн</translation>
    </message>
</context>
<context>
    <name>depesha::ResendFlow</name>
    <message>
        <source>None of these messages can be sent again.</source>
        <translation>Бул билдирүүлөрдүн бирин да кайра жөнөтүүгө болбойт.</translation>
    </message>
</context>
<context>
    <name>depesha::ResendPlan</name>
    <message>
        <source>Number and text were erased.</source>
        <translation>Номер менен текст тазаланган.</translation>
    </message>
    <message>
        <source>The account to send from is not there any more.</source>
        <translation>Жөнөтө турган аккаунт эми жок.</translation>
    </message>
</context>
<context>
    <name>depesha::RunCommands</name>
    <message>
        <source>Another Depesha works this outbox.</source>
        <translation>Бул кезекти башка Depesha жөнөтүп жатат.</translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) asked for, </source>
        <translation>
            <numerusform>%n статус суралды, </numerusform>
            <numerusform>%n статус суралды, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n өзгөрдү.</numerusform>
            <numerusform>%n өзгөрдү.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work the outbox and ask for statuses and balances until SIGTERM or Ctrl+C.</source>
        <translation>SIGTERM же Ctrl+C келгенге чейин кезекти жөнөтүү, статустарды жана баланстарды суроо.</translation>
    </message>
    <message>
        <source>Only until nothing is due.</source>
        <translation>Кыла турган иш калбаганга чейин гана.</translation>
    </message>
    <message>
        <source>Ask now for every status that is not final.</source>
        <translation>Акыркы эмес статустардын баарын азыр суроо.</translation>
    </message>
</context>
<context>
    <name>depesha::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Издөөнү тазалоо</translation>
    </message>
</context>
<context>
    <name>depesha::SendBar</name>
    <message>
        <source>Show</source>
        <translation>Көрсөтүү</translation>
    </message>
    <message>
        <source>Tes&amp;t</source>
        <translation>&amp;Текшерүү</translation>
    </message>
    <message>
        <source>The provider checks everything; nothing is sent and nothing charged</source>
        <translation>Провайдер баарын текшерет; эч нерсе жөнөтүлбөйт жана акча алынбайт</translation>
    </message>
    <message>
        <source>To me f&amp;irst</source>
        <translation>Алгач ө&amp;зүмө</translation>
    </message>
    <message>
        <source>Sends one message to your own phone; the others wait for you</source>
        <translation>Өз телефонуңузга бир билдирүү жөнөтөт; башкалары сизди күтүп турат</translation>
    </message>
    <message>
        <source>&amp;Later…</source>
        <translation>&amp;Кийин…</translation>
    </message>
    <message>
        <source>Choose when to send</source>
        <translation>Качан жөнөтүүнү тандоо</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Шаблон катары сактоо…</translation>
    </message>
    <message>
        <source>Keeps this text as a template</source>
        <translation>Бул текстти шаблон катары сактайт</translation>
    </message>
</context>
<context>
    <name>depesha::SendCommands</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>жана дагы %n</numerusform>
            <numerusform>жана дагы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>send: --account is missing.</source>
        <translation>send: --account көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>--sender is empty.</source>
        <translation>--sender: мааниси бош.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1-сап: %2</translation>
    </message>
    <message>
        <source>the history was put back from an older state today, so nobody can tell whether this text was sent to these numbers already. Look at your account on the provider&apos;s site, then run “depesha-cli doctor --seen”, or give --allow-duplicate.</source>
        <translation>тарых бүгүн мурдагы абалына кайтарылган, ошондуктан бул текст бул номерлерге жөнөтүлгөн-жөнөтүлбөгөнүн эч ким айта албайт. Провайдердин сайтындагы аккаунтуңузду карап, анан «depesha-cli doctor --seen» буйругун иштетиңиз же --allow-duplicate кошуңуз.</translation>
    </message>
    <message>
        <source>this text was already sent today to %1; give --allow-duplicate to send it again.</source>
        <translation>бул текст бүгүн жөнөтүлгөн: %1; кайра жөнөтүү үчүн --allow-duplicate кошуңуз.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n билдирүү</numerusform>
            <numerusform>%n билдирүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n бөлүк</numerusform>
            <numerusform>%n бөлүк</numerusform>
        </translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>баасы белгисиз</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Бөлүктөр</translation>
    </message>
    <message>
        <source>Nothing is sent. This would be, from %1:</source>
        <translation>Эч нерсе жөнөтүлгөн жок. %1 атынан мындай кетмек:</translation>
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
            <numerusform>%n номер бир нече жолу жазылган, ар бирине бир билдирүү барат.</numerusform>
            <numerusform>%n номер бир нече жолу жазылган, ар бирине бир билдирүү барат.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps no schedule: this computer must be on at that time, and Depesha or “depesha-cli run” at work.</source>
        <translation>%1 пландалган билдирүүлөрдү сактабайт: ал кезде бул компьютер күйгүзүлүп, Depesha же «depesha-cli run» иштеп турушу керек.</translation>
    </message>
    <message>
        <source>Send a text to one number or many. All or nothing is queued; what is queued is on disk before it leaves.</source>
        <translation>Текстти бир же көп номерге жөнөтүү. Кезекке баары коюлат же эч нерсе коюлбайт; кезек адегенде дискке жазылып, анан жөнөтүлөт.</translation>
    </message>
    <message>
        <source>The account to send through.</source>
        <translation>Ушул аккаунт аркылуу жөнөтүү.</translation>
    </message>
    <message>
        <source>A number; several may follow, or stand in one value with commas between.</source>
        <translation>Номер; бир нечесин катары менен же үтүр аркылуу жазса болот.</translation>
    </message>
    <message>
        <source>A file with a number a line; of a line with columns, the first counts.</source>
        <translation>Ар бир сабында бир номери бар файл; сапта бир нече мамыча болсо, биринчиси алынат.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>Текст.</translation>
    </message>
    <message>
        <source>A file in UTF-8 with the text; one final line break does not count.</source>
        <translation>Тексти бар UTF-8 файл; акыркы сап которуу эсептелбейт.</translation>
    </message>
    <message>
        <source>Sender name (default: the account&apos;s first).</source>
        <translation>Жөнөтүүчүнүн аты (көрсөтүлбөсө — аккаунттагы биринчиси).</translation>
    </message>
    <message>
        <source>Send at that time; without a zone it is local time.</source>
        <translation>Ошол убакта жөнөтүү; алкагы көрсөтүлбөсө — жергиликтүү убакыт.</translation>
    </message>
    <message>
        <source>A test: not sent, not charged. Where the provider has it.</source>
        <translation>Текшерүү: жөнөтүлбөйт, акча алынбайт. Провайдерде бар болсо.</translation>
    </message>
    <message>
        <source>Only print what would be sent and its cost; ids and states are null.</source>
        <translation>Эмне жөнөтүлөрүн жана анын наркын гана көрсөтүү; ID жана статустар — null.</translation>
    </message>
    <message>
        <source>Wait so long for final states; 0 only queues (default: until every message is accepted, failed or unconfirmed).</source>
        <translation>Акыркы статустарды ушунча убакыт күтүү; 0 — кезекке гана коюу (көрсөтүлбөсө — ар бир билдирүү кабыл алынганга, жөнөтүлбөй калганга же ырасталбай калганга чейин).</translation>
    </message>
    <message>
        <source>Send although the same text went to the same number today.</source>
        <translation>Ошол эле текст ошол эле номерге бүгүн кеткен болсо да жөнөтүү.</translation>
    </message>
</context>
<context>
    <name>depesha::SenderCombo</name>
    <message>
        <source>Sender name</source>
        <translation>Жөнөтүүчүнүн аты</translation>
    </message>
    <message>
        <source>By your note “%1” is %2.</source>
        <comment>sender name, state</comment>
        <translation>Сиздин белгилөөңүз боюнча «%1» абалы: %2.</translation>
    </message>
</context>
<context>
    <name>depesha::SendersTable</name>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Төлөм мөөнөтү</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белгилөө</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Жөнөтүүчү</translation>
    </message>
</context>
<context>
    <name>depesha::SendingPage</name>
    <message>
        <source>&amp;Wait before sending</source>
        <translation>Жөнөтүүдөн мурун &amp;күтүү</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Күтпөө</translation>
    </message>
    <message>
        <source>For so long Cancel takes everything back after Send.</source>
        <translation>«Жөнөтүү» басылгандан кийин ушунча убакыт жокко чыгаруу баарын кайтарып алат.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Тынч сааттар</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тынч сааттардын башталышы</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тынч сааттардын бүтүшү</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from … until …</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Убактысы</translation>
    </message>
    <message>
        <source>Before sending in these hours, Depesha asks whether to wait until they are over.</source>
        <translation>Ушул сааттарда жөнөтүүдөн мурун Depesha алар бүткөнчө күтөрүн сурайт.</translation>
    </message>
</context>
<context>
    <name>depesha::Session</name>
    <message>
        <source>--data-dir names no folder.</source>
        <translation>--data-dir: папка көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>This version of Depesha does not know the provider “%1”.</source>
        <translation>Depesha программасынын бул версиясы «%1» провайдерин билбейт.</translation>
    </message>
</context>
<context>
    <name>depesha::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Барактар</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Жалпы</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Жөнөтүү</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Жаңы аккаунттар</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарых</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Билдирмелер</translation>
    </message>
</context>
<context>
    <name>depesha::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Баскычтардын айкалыштары</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Эмне кылат</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Баскычтар</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Жөнөтүү</translation>
    </message>
    <message>
        <source>Cancel while the countdown runs</source>
        <translation>Артка саноо жүрүп жатканда жокко чыгаруу</translation>
    </message>
    <message>
        <source>Undo and redo, in the text and among the recipients</source>
        <translation>Артка кайтаруу жана кайра кылуу, текстте жана алуучуларда</translation>
    </message>
    <message>
        <source>Write, field “To”</source>
        <translation>«Жазуу» бөлүмү, «Кимге» талаасы</translation>
    </message>
    <message>
        <source>Take what was typed as a recipient</source>
        <translation>Терилгенди алуучу катары кошуу</translation>
    </message>
    <message>
        <source>Go through the recipients</source>
        <translation>Алуучуларды аралап чыгуу</translation>
    </message>
    <message>
        <source>Correct the recipient</source>
        <translation>Алуучуну оңдоо</translation>
    </message>
    <message>
        <source>Remove the recipient</source>
        <translation>Алуучуну алып салуу</translation>
    </message>
    <message>
        <source>Choose all, copy, cut, paste</source>
        <translation>Баарын тандоо, көчүрүү, кесип алуу, чаптоо</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Билдирүүлөр</translation>
    </message>
    <message>
        <source>Cancel what has not left yet</source>
        <translation>Кете электерди жокко чыгаруу</translation>
    </message>
    <message>
        <source>Copy the chosen messages, for a spreadsheet</source>
        <translation>Тандалган билдирүүлөрдү таблица үчүн көчүрүү</translation>
    </message>
    <message>
        <source>Choose several, choose all</source>
        <translation>Бир нечесин тандоо, баарын тандоо</translation>
    </message>
    <message>
        <source>Guide and log</source>
        <translation>Колдонмо жана журнал</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Кийинки жерди табуу</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Мурунку баракка кайтуу</translation>
    </message>
    <message>
        <source>Copy the chosen lines of the log</source>
        <translation>Журналдын тандалган саптарын көчүрүү</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблондор</translation>
    </message>
    <message>
        <source>Insert the chosen one</source>
        <translation>Тандалганын кыстаруу</translation>
    </message>
    <message>
        <source>Add, save, remove</source>
        <translation>Кошуу, сактоо, өчүрүү</translation>
    </message>
    <message>
        <source>Open and close a sending</source>
        <translation>Таркатманы ачуу жана жабуу</translation>
    </message>
    <message>
        <source>Go to the details of a message</source>
        <translation>Билдирүүнүн чоо-жайына өтүү</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Кайра жөнөтүү</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>Бардык билдирүүлөрдү кайра көрсөтүү</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунттар</translation>
    </message>
    <message>
        <source>Move the account up, down</source>
        <translation>Аккаунтту өйдө, ылдый жылдыруу</translation>
    </message>
</context>
<context>
    <name>depesha::Smska</name>
    <message>
        <source>API key (the login)</source>
        <translation>API ачкычы (логин)</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API сырсөзү</translation>
    </message>
    <message>
        <source>%1 does not accept the API key or the password, or has locked the account. Check both in the account; if they are right, ask the provider.</source>
        <translation>%1 API ачкычын же сырсөздү кабыл албайт же аккаунтту кулпулап койгон. Экөөнү тең аккаунттан текшериңиз; алар туура болсо, провайдерден сураңыз.</translation>
    </message>
    <message>
        <source>%1 says that sending failed, and gives no reason. Try again later or ask the provider.</source>
        <translation>%1 жөнөтүү ишке ашпаганын билдирип, себебин айткан жок. Кийинчерээк аракет кылып көрүңүз же провайдерден сураңыз.</translation>
    </message>
    <message>
        <source>%1 refused it with code %2, which its rules do not explain. Ask the provider.</source>
        <translation>%1 эрежелеринде түшүндүрүлбөгөн %2 коду менен баш тартты. Провайдерден сураңыз.</translation>
    </message>
</context>
<context>
    <name>depesha::StateGroup</name>
    <message>
        <source>Your decision</source>
        <translation>Чечим күткөндөр</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>чечим күтөт: %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Пландалды</translation>
    </message>
    <message>
        <source>%1 scheduled</source>
        <translation>пландалды: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Жөнөтүүнү күткөндөр</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>күтүүдө: %1</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Жолдо</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>жолдо: %1</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Жеткирилди</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>жеткирилди: %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Жеткирилген жок</translation>
    </message>
    <message>
        <source>%1 not delivered</source>
        <translation>жеткирилген жок: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Жөнөтүлгөн жок</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>жөнөтүлгөн жок: %1</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Отчет жок</translation>
    </message>
    <message>
        <source>%1 without a report</source>
        <translation>отчет жок: %1</translation>
    </message>
    <message>
        <source>Cancelled and tests</source>
        <translation>Жокко чыгарылган жана текшерилген</translation>
    </message>
    <message>
        <source>%1 cancelled or tests</source>
        <translation>жокко чыгарылды же текшерилди: %1</translation>
    </message>
</context>
<context>
    <name>depesha::Storage</name>
    <message>
        <source>There is no account “%1”.</source>
        <translation>«%1» деген аккаунт жок.</translation>
    </message>
    <message>
        <source>There is already an account “%1”. Choose another name.</source>
        <translation>«%1» деген аккаунт бар. Башка аталыш тандаңыз.</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Аккаунт өчүрүлгөн.</translation>
    </message>
    <message>
        <source>Nothing was cancelled: none of these messages waits to be sent.</source>
        <translation>Эч нерсе жокко чыгарылган жок: бул билдирүүлөрдүн бири да жөнөтүүнү күтүп турган жок.</translation>
    </message>
    <message>
        <source>The copy cannot be written to %1. Look whether you may write there and whether the disk is full.</source>
        <translation>Көчүрмөнү %1 файлына жазуу мүмкүн эмес. Ага жазууга укугуңуз бар экенин жана диск толуп калбаганын текшериңиз.</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the history itself.</source>
        <translation>Көчүрмөнү тарыхтын өзүнүн ордуна жазууга болбойт.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder. Choose another data folder.</source>
        <translation>%1 — папка эмес, файл. Башка маалымат папкасын тандаңыз.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be created. Look whether you may write there and whether the disk is full.</source>
        <translation>%1 маалымат папкасын түзүү мүмкүн эмес. Ага жазууга укугуңуз бар экенин жана диск толуп калбаганын текшериңиз.</translation>
    </message>
    <message>
        <source>Depesha cannot create its data file in %1. Look whether you may write there and whether the disk is full, or choose another folder.</source>
        <translation>Depesha %1 папкасында маалымат файлын түзө алган жок. Ага жазууга укугуңуз бар экенин жана диск толуп калбаганын текшериңиз же башка папка тандаңыз.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another data folder.</source>
        <translation>%1 — файл эмес. Башка маалымат папкасын тандаңыз.</translation>
    </message>
    <message>
        <source>Depesha may not read its data file %1. Ask for the right to read it.</source>
        <translation>Depesha программасынын %1 маалымат файлын окууга укугу жок. Аны окууга уруксат сураңыз.</translation>
    </message>
    <message>
        <source>The data file %1 is damaged, and there is no copy of it to fall back on. It was left as it is; put back a copy of it, or move it away to begin with an empty history.</source>
        <translation>%1 маалымат файлы бузулган, кайтып барууга көчүрмөсү да жок. Ага тийилген жок; көчүрмөсүн ордуна коюңуз же бош тарыхтан баштоо үчүн файлды башка жакка жылдырыңыз.</translation>
    </message>
    <message>
        <source>Another Depesha is just opening or repairing the data. Try again in a minute.</source>
        <translation>Башка Depesha азыр маалыматты ачып же оңдоп жатат. Бир мүнөттөн кийин аракет кылып көрүңүз.</translation>
    </message>
    <message>
        <source>The data file %1 is damaged, and another Depesha has it open. Close it, then start again: Depesha then puts back its newest copy.</source>
        <translation>%1 маалымат файлы бузулган жана башка Depesha программасында ачык турат. Аны жаап, программаны кайра ачыңыз: ошондо Depesha эң жаңы көчүрмөсүн ордуна коёт.</translation>
    </message>
    <message>
        <source>The data folder %1 is on a drive that several programs cannot share safely, such as a network drive. Choose a folder on this computer.</source>
        <translation>%1 маалымат папкасы бир нече программа коопсуз бөлүшө албаган дискте, мисалы тармактык дискте, турат. Ушул компьютердеги папканы тандаңыз.</translation>
    </message>
    <message>
        <source>The history was found damaged, and nothing more is sent. Start Depesha again: it keeps the damaged file, and goes on from its newest copy.</source>
        <translation>Тарых бузулганы билинди, мындан ары эч нерсе жөнөтүлбөйт. Depesha программасын кайра ачыңыз: ал бузулган файлды сактап, эң жаңы көчүрмөсүнөн улантат.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program. It was left as it is; choose another data folder.</source>
        <translation>%1 файлы башка программаныкы. Ага тийилген жок; башка маалымат папкасын тандаңыз.</translation>
    </message>
    <message>
        <source>The data in %1 was written by a newer Depesha (its format is %2, this program knows %3). Nothing was changed; install the newer program.</source>
        <translation>%1 ичиндеги маалыматты Depesha программасынын жаңыраак версиясы жазган (анын форматы — %2, бул программа %3 форматын билет). Эч нерсе өзгөртүлгөн жок; жаңыраак программаны орнотуңуз.</translation>
    </message>
    <message>
        <source>The data is of an older Depesha, and no backup of it can be made in %1. Nothing was changed; look whether you may write there and whether the disk is full.</source>
        <translation>Маалымат Depesha программасынын эски версиясыныкы, бирок анын көчүрмөсүн %1 ичинде түзүү мүмкүн эмес. Эч нерсе өзгөртүлгөн жок; ага жазууга укугуңуз бар экенин жана диск толуп калбаганын текшериңиз.</translation>
    </message>
    <message>
        <source>Depesha&apos;s data folder is not open.</source>
        <translation>Depesha программасынын маалымат папкасы ачык эмес.</translation>
    </message>
    <message>
        <source>Nothing was changed: the account of message %1 was removed.</source>
        <translation>Эч нерсе өзгөртүлгөн жок: %1 билдирүүсүнүн аккаунту өчүрүлгөн.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: no such decision is awaited for %n message(s): %1.</source>
        <translation>
            <numerusform>Эч нерсе өзгөртүлгөн жок: мындай чечимди күтпөгөн %n билдирүү бар: %1.</numerusform>
            <numerusform>Эч нерсе өзгөртүлгөн жок: мындай чечимди күтпөгөн %n билдирүү бар: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was cancelled: %n message(s) may have been sent already, or are not there: %1.</source>
        <translation>
            <numerusform>Эч нерсе жокко чыгарылган жок: %n билдирүү жөнөтүлүп кеткен болушу мүмкүн же жок: %1.</numerusform>
            <numerusform>Эч нерсе жокко чыгарылган жок: %n билдирүү жөнөтүлүп кеткен болушу мүмкүн же жок: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1 is “%2” and cannot become “%3”.</source>
        <translation>%1 билдирүүсүнүн статусу — «%2», аны «%3» статусуна алмаштырууга болбойт.</translation>
    </message>
    <message>
        <source>Message %1 has changed meanwhile; nothing was done.</source>
        <translation>%1 билдирүүсү ушул аралыкта өзгөрүп кетти; эч нерсе жасалган жок.</translation>
    </message>
    <message>
        <source>There is no recipient.</source>
        <translation>Алуучу жок.</translation>
    </message>
    <message>
        <source>The account to send from is not there any more.</source>
        <translation>Жөнөтө турган аккаунт эми жок.</translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>%1 билдирүүсү жок.</translation>
    </message>
    <message>
        <source>Message %1 has no request that may be repeated.</source>
        <translation>%1 билдирүүсүнүн кайталоого боло турган сурамы жок.</translation>
    </message>
    <message>
        <source>There is no attempt %1.</source>
        <translation>%1 аракети жок.</translation>
    </message>
    <message>
        <source>Depesha was stopped before the provider had answered.</source>
        <translation>Depesha провайдер жооп бере электе жабылды.</translation>
    </message>
    <message>
        <source>The history is damaged, and its copy cannot be put in its place: look whether you may write to %1 and whether the disk is full. Nothing was changed.</source>
        <translation>Тарых бузулган, ордуна көчүрмөсүн коюуга болбой жатат: %1 ичине жазууга укугуңуз бар экенин жана диск толуп калбаганын текшериңиз. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>The history was put back from an older state. This message may have been sent or cancelled since.</source>
        <translation>Тарых мурдагы абалына кайтарылган. Андан бери бул билдирүү жөнөтүлгөн же жокко чыгарылган болушу мүмкүн.</translation>
    </message>
    <message>
        <source>The history is damaged, and cannot be moved out of the way to put its copy in its place. Close other programs that use %1, then try again.</source>
        <translation>Тарых бузулган, ордуна көчүрмөсүн коюу үчүн аны жылдырууга болбой жатат. %1 менен иштеген башка программаларды жаап, кайра аракет кылып көрүңүз.</translation>
    </message>
    <message>
        <source>Another program is using Depesha&apos;s data and does not let go of it. Close it, then try again.</source>
        <translation>Depesha маалыматын башка программа ээлеп турат. Аны жаап, кайра аракет кылып көрүңүз.</translation>
    </message>
    <message>
        <source>Depesha may not write to its data folder. Ask for the right to write there, or choose another folder.</source>
        <translation>Depesha программасынын маалымат папкасына жазууга укугу жок. Ага жазууга уруксат сураңыз же башка папка тандаңыз.</translation>
    </message>
    <message>
        <source>The disk with Depesha&apos;s data cannot be read or written. It may be full, unplugged or failing.</source>
        <translation>Depesha маалыматы турган дискти окууга же ага жазууга болбой жатат. Ал толуп калган, ажыратылган же бузулуп бараткан болушу мүмкүн.</translation>
    </message>
    <message>
        <source>Depesha&apos;s data file is damaged. Put back a copy of it, or move it away to begin with an empty history.</source>
        <translation>Depesha программасынын маалымат файлы бузулган. Көчүрмөсүн ордуна коюңуз же бош тарыхтан баштоо үчүн файлды башка жакка жылдырыңыз.</translation>
    </message>
    <message>
        <source>The disk with Depesha&apos;s data is full. Nothing was saved; free some space, then try again.</source>
        <translation>Depesha маалыматы турган диск толуп калган. Эч нерсе сакталган жок; орун бошотуп, кайра аракет кылып көрүңүз.</translation>
    </message>
    <message>
        <source>Depesha cannot open its data file. Look whether the data folder exists and may be read and written.</source>
        <translation>Depesha маалымат файлын ача албай жатат. Маалымат папкасы бар экенин, аны окууга жана ага жазууга болорун текшериңиз.</translation>
    </message>
    <message>
        <source>The computer has run out of memory.</source>
        <translation>Компьютердин эс тутуму жетпей калды.</translation>
    </message>
    <message>
        <source>Depesha&apos;s data file did not do what was asked of it.</source>
        <translation>Depesha программасынын маалымат файлы суралганды аткарган жок.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Шаблонго аталыш керек.</translation>
    </message>
    <message>
        <source>A template needs a text.</source>
        <translation>Шаблонго текст керек.</translation>
    </message>
    <message>
        <source>A shortcut is one word, without spaces.</source>
        <translation>Кыска аты бир сөздөн турат, ичинде боштук болбойт.</translation>
    </message>
    <message>
        <source>There is already a template “%1”. Choose another name.</source>
        <translation>«%1» деген шаблон бар. Башка аталыш тандаңыз.</translation>
    </message>
    <message>
        <source>The shortcut “%1” stands for another template.</source>
        <translation>«%1» кыска аты башка шаблонго берилген.</translation>
    </message>
    <message>
        <source>This template is not there any more.</source>
        <translation>Бул шаблон эми жок.</translation>
    </message>
    <message>
        <source>The account’s address or login was changed.</source>
        <translation>Аккаунттун дареги же логини өзгөртүлдү.</translation>
    </message>
    <message>
        <source>The message was in no request yet.</source>
        <translation>Билдирүү азырынча бир да сурамда болгон эмес.</translation>
    </message>
</context>
<context>
    <name>depesha::StorageFailurePage</name>
    <message>
        <source>Depesha cannot use its data folder</source>
        <translation>Depesha маалымат папкасын колдоно албай жатат</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Кайталоо</translation>
    </message>
    <message>
        <source>Choose &amp;another folder…</source>
        <translation>&amp;Башка папка тандоо…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Чыгуу</translation>
    </message>
</context>
<context>
    <name>depesha::SupportFile</name>
    <message>
        <source>For whoever helps you. There is no password and no text of a message in it; numbers and logins are shortened. Read it before you send it.</source>
        <translation>Сизге жардам берген адам үчүн. Мында сырсөз да, билдирүүлөрдүн тексти да жок; номерлер менен логиндер кыскартылган. Жөнөтүүдөн мурун окуп чыгыңыз.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 файлын жазуу мүмкүн болгон жок: %2.</translation>
    </message>
</context>
<context>
    <name>depesha::TemplateForm</name>
    <message>
        <source>invoice</source>
        <translation>эсеп</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{аты}</translation>
    </message>
    <message>
        <source>Becomes each recipient&apos;s name</source>
        <translation>Ордуна ар бир алуучунун аты коюлат</translation>
    </message>
    <message>
        <source>Insert {name}</source>
        <translation>{аты} кыстаруу</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Ата&amp;лышы:</translation>
    </message>
    <message>
        <source>Se&amp;ction:</source>
        <translation>&amp;Бөлүмү:</translation>
    </message>
    <message>
        <source>S&amp;hortcut:</source>
        <translation>К&amp;ыска аты:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Т&amp;екст:</translation>
    </message>
    <message>
        <source>Insert:</source>
        <translation>Кыстаруу:</translation>
    </message>
    <message>
        <source>Typed into a text and followed by a space, it becomes the template.</source>
        <translation>Текстке жазылып, артынан боштук басылса, анын ордуна шаблон коюлат.</translation>
    </message>
</context>
<context>
    <name>depesha::TemplateList</name>
    <message>
        <source>Templates</source>
        <translation>Шаблондор</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Акыркы колдонулгандар</translation>
    </message>
    <message>
        <source>Without a section</source>
        <translation>Бөлүмсүз</translation>
    </message>
</context>
<context>
    <name>depesha::TemplatePanel</name>
    <message>
        <source>No template answers to this.</source>
        <translation>Ылайыктуу шаблон жок.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблондор</translation>
    </message>
    <message>
        <source>Words of the name, the section or the text</source>
        <translation>Аталышынын, бөлүмүнүн же текстинин сөздөрү</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>Шаблондордон издөө</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Шаблондун тексти</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Азырынча шаблон жок</translation>
    </message>
    <message>
        <source>A template is a text you send again and again: a reminder, “your order is ready”. Here you find it, and one key inserts it.</source>
        <translation>Шаблон — бул сиз улам жөнөткөн текст: эскертүү, «буйрутмаңыз даяр». Аны ушул жерден таап, бир баскыч менен кыстарасыз.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Кыстаруу</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Башкаруу…</translation>
    </message>
    <message>
        <source>Add three examples</source>
        <translation>Үч мисал кошуу</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Жаңы шаблон…</translation>
    </message>
</context>
<context>
    <name>depesha::TemplateShelf</name>
    <message>
        <source>Examples</source>
        <translation>Мисалдар</translation>
    </message>
    <message>
        <source>Appointment reminder</source>
        <translation>Кабыл алуу жөнүндө эскертүү</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>кабыл</translation>
    </message>
    <message>
        <source>{name}, we expect you tomorrow at 9:30. If you cannot come, please call us: +7 495 123-45-67.</source>
        <translation>{аты}, сизди эртең саат 9:30да күтөбүз. Келе албасаңыз, бизге чалып коюңуз: +996 312 12-34-56.</translation>
    </message>
    <message>
        <source>Order is ready</source>
        <translation>Буйрутма даяр</translation>
    </message>
    <message>
        <source>order</source>
        <translation>буйрутма</translation>
    </message>
    <message>
        <source>Your order 4521 is ready. We are open until 8 p.m.</source>
        <translation>4521 буйрутмаңыз даяр. Саат 20:00гө чейин иштейбиз.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Төлөм эсеби</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>эсеп</translation>
    </message>
    <message>
        <source>{name}, invoice 128 for 3 500 is due on Friday. You can pay by card or in cash.</source>
        <translation>{аты}, 3 500 сомдук 128-эсептин төлөө мөөнөтү жума күнү бүтөт. Карта менен же накталай төлөсөңүз болот.</translation>
    </message>
</context>
<context>
    <name>depesha::TemplatesDialog</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Көчүрмөсүн түзүү</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Өчү&amp;рүү</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сактоо</translation>
    </message>
    <message>
        <source>Discard c&amp;hanges</source>
        <translation>Өзгөртүүлөрдү &amp;таштоо</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Артка кайтаруу</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблондор</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Жаңы</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Азырынча шаблон жок</translation>
    </message>
    <message>
        <source>A template is a text you send again and again: a reminder, “your order is ready”. It is inserted with Ctrl+T, or by typing its shortcut.</source>
        <translation>Шаблон — бул сиз улам жөнөткөн текст: эскертүү, «буйрутмаңыз даяр». Ал Ctrl+T менен же кыска атын жазуу менен кыстарылат.</translation>
    </message>
    <message>
        <source>New &amp;template</source>
        <translation>Жаңы &amp;шаблон</translation>
    </message>
    <message>
        <source>Add three &amp;examples</source>
        <translation>Үч &amp;мисал кошуу</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a copy, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«%1» өчүрүлдү.</translation>
    </message>
</context>
<context>
    <name>depesha::Terminal</name>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>Стандарттык киргизүүнү окуу мүмкүн эмес.</translation>
    </message>
    <message>
        <source>The password is not in UTF-8.</source>
        <translation>Сырсөз UTF-8 коддоосунда эмес.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Сырсөз бош.</translation>
    </message>
    <message>
        <source>There is no password: write it to the standard input and give --password-stdin.</source>
        <translation>Сырсөз жок: аны стандарттык киргизүүгө жазып, --password-stdin кошуңуз.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>«%1» аккаунтунун сырсөзү: </translation>
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
        <translation>Казакстан</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Өзбекстан</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Тажикстан</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайжан</translation>
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
        <translation>&amp;Латын тамгалары менен жазуу</translation>
    </message>
    <message>
        <source>C&amp;ountry of local numbers</source>
        <translation>Жергиликтүү &amp;номерлердин өлкөсү</translation>
    </message>
    <message>
        <source>Add a sender name</source>
        <translation>Жөнөтүүчүнүн атын кошуу</translation>
    </message>
    <message>
        <source>Remove the sender name</source>
        <translation>Жөнөтүүчүнүн атын алып салуу</translation>
    </message>
    <message>
        <source>Move the sender name up</source>
        <translation>Жөнөтүүчүнүн атын өйдө жылдыруу</translation>
    </message>
    <message>
        <source>Move the sender name down</source>
        <translation>Жөнөтүүчүнүн атын ылдый жылдыруу</translation>
    </message>
    <message>
        <source>&amp;Sender names</source>
        <translation>&amp;Жөнөтүүчүнүн аттары</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Валюта</translation>
    </message>
    <message>
        <source>P&amp;rice of one part</source>
        <translation>Бир бөлүктүн &amp;баасы</translation>
    </message>
    <message>
        <source>Low &amp;balance from</source>
        <translation>&amp;Баланстын төмөнкү чеги</translation>
    </message>
    <message>
        <source>Parts a da&amp;y at most</source>
        <translation>Күнүнө &amp;эң көп бөлүк</translation>
    </message>
    <message>
        <source>Empty: as the provider says.</source>
        <translation>Бош болсо — провайдердин маалыматы боюнча.</translation>
    </message>
    <message>
        <source>Empty: no limit, no mark. From the mark on you are told that the balance is low.</source>
        <translation>Бош болсо — чек жок. Баланс чекке жеткенде кабарланат.</translation>
    </message>
    <message>
        <source>%1. The first is used by default.</source>
        <translation>%1. Адатта биринчиси колдонулат.</translation>
    </message>
    <message>
        <source>Write an amount such as 2.50, or leave it empty.</source>
        <translation>Сумманы, мисалы 2,50 деп, жазыңыз же бош калтырыңыз.</translation>
    </message>
</context>
<context>
    <name>depesha::TotalLine</name>
    <message>
        <source>%1 left after</source>
        <comment>money</comment>
        <translation>андан кийин %1 калат</translation>
    </message>
    <message>
        <source>To see the cost, enter the price of a part in the account.</source>
        <translation>Наркын көрүү үчүн аккаунтка бир бөлүктүн баасын киргизиңиз.</translation>
    </message>
</context>
<context>
    <name>depesha::TrainingCommand</name>
    <message>
        <source>“%1” is not understood.</source>
        <translation>Түшүнүксүз: «%1».</translation>
    </message>
    <message>
        <source>The port must be a number from 0 (any free one) to 65535.</source>
        <translation>Порт — 0дөн (каалаган бош порт) 65535ке чейинки сан болушу керек.</translation>
    </message>
    <message>
        <source>The speed must be a number above 0, up to 1000.</source>
        <translation>Ылдамдык — 0дөн чоң, 1000ден ашпаган сан болушу керек.</translation>
    </message>
    <message>
        <source>Usage: depesha-cli training [--port N] [--speed X] | --demo</source>
        <translation>Колдонулушу: depesha-cli training [--port N] [--speed X] | --demo</translation>
    </message>
    <message>
        <source>Runs the training gateway on this computer until Ctrl+C: the five providers, without money. Nothing is sent anywhere.</source>
        <translation>Ушул компьютерде окуу шлюзун Ctrl+C басылганга чейин иштетет: беш провайдер, акчасыз. Эч жакка эч нерсе жөнөтүлбөйт.</translation>
    </message>
    <message>
        <source>the port on 127.0.0.1; 0 takes a free one, without it %1</source>
        <translation>127.0.0.1 дарегиндеги порт; 0 — каалаган бош порт, көрсөтүлбөсө — %1</translation>
    </message>
    <message>
        <source>delivery reports come X times as fast</source>
        <translation>жеткирүү отчеттору X эсе тез келет</translation>
    </message>
    <message>
        <source>sends a message through each provider, and waits until all are delivered</source>
        <translation>ар бир провайдер аркылуу билдирүү жөнөтүп, баары жеткирилгенче күтөт</translation>
    </message>
    <message>
        <source>shows this text</source>
        <translation>ушул жардамды көрсөтөт</translation>
    </message>
    <message>
        <source>The last digit of the number decides what becomes of a message:</source>
        <translation>Билдирүү эмне болорун номердин акыркы цифрасы чечет:</translation>
    </message>
    <message>
        <source>A mark in the text makes something go wrong:</source>
        <translation>Тексттеги белги ката чыгарат:</translation>
    </message>
    <message>
        <source>The sender WRONG is unknown to every provider.</source>
        <translation>WRONG деген жөнөтүүчүнү бир да провайдер билбейт.</translation>
    </message>
    <message>
        <source>The training gateway is ready. Login and password of its accounts:</source>
        <translation>Окуу шлюзу даяр. Аккаунттарынын логини жана сырсөзү:</translation>
    </message>
    <message>
        <source>To add them as accounts:</source>
        <translation>Аларды аккаунт катары кошуу үчүн:</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Окуу</translation>
    </message>
    <message>
        <source>What was accepted: %1 (as JSON lines: %2)</source>
        <translation>Кабыл алынгандар: %1 (JSON саптары түрүндө: %2)</translation>
    </message>
    <message>
        <source>Faults for the next requests: %1</source>
        <translation>Кийинки сурамдар үчүн каталар: %1</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Токтотуу үчүн Ctrl+C басыңыз.</translation>
    </message>
</context>
<context>
    <name>depesha::TrainingDemo</name>
    <message>
        <source>The training gateway is at http://127.0.0.1:%1: nothing leaves this computer.</source>
        <translation>Окуу шлюзунун дареги — http://127.0.0.1:%1; бул компьютерден эч нерсе кетпейт.</translation>
    </message>
    <message>
        <source>All five messages are delivered.</source>
        <translation>Беш билдирүүнүн баары жеткирилди.</translation>
    </message>
    <message>
        <source>Not every message was delivered.</source>
        <translation>Бардык билдирүүлөр жеткирилген жок.</translation>
    </message>
    <message>
        <source>Account %1 is added, its balance is %2.</source>
        <translation>«%1» аккаунту кошулду, балансы: %2.</translation>
    </message>
    <message>
        <source>Your appointment is at 10:30, room 5 + parking &amp; tea.</source>
        <translation>Кабыл алуу саат 10:30, 5-бөлмө + унаа токтотуучу жай &amp; чай.</translation>
    </message>
    <message>
        <source>%1: a message to %2 is queued.</source>
        <translation>%1: %2 номерине билдирүү кезекте.</translation>
    </message>
    <message>
        <source>%1: %2; its balance is %3 now.</source>
        <translation>%1: %2; балансы эми %3.</translation>
    </message>
</context>
<context>
    <name>depesha::TrainingGateway</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>«%1» деген провайдер жок.</translation>
    </message>
</context>
<context>
    <name>depesha::Tray</name>
    <message>
        <source>&amp;Open Depesha</source>
        <translation>Depesha терезесин &amp;ачуу</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Жаңы билдирүү</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Чечүү…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Чы&amp;гуу</translation>
    </message>
    <message>
        <source>Depesha</source>
        <translation>Depesha</translation>
    </message>
    <message>
        <source>Paused at %1 of %2</source>
        <translation>Тындырылды: %1 / %2</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Жөнөтүлүүдө: %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) need your decision</source>
        <translation>
            <numerusform>%n билдирүү сиздин чечимиңизди күтүп жатат</numerusform>
            <numerusform>%n билдирүү сиздин чечимиңизди күтүп жатат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for their time</source>
        <translation>
            <numerusform>%n билдирүү өз убагын күтүп турат</numerusform>
            <numerusform>%n билдирүү өз убагын күтүп турат</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume sending</source>
        <translation>Жөнөтүүнү &amp;улантуу</translation>
    </message>
    <message>
        <source>&amp;Pause sending</source>
        <translation>Жөнөтүүнү &amp;тындыруу</translation>
    </message>
</context>
<context>
    <name>depesha::WindowSession</name>
    <message>
        <source>Copying the history…</source>
        <translation>Тарых көчүрүлүп жатат…</translation>
    </message>
    <message>
        <source>The history was copied to %1. Passwords are not in it: they stay in the keychain.</source>
        <translation>Тарых %1 файлына көчүрүлдү. Анда сырсөздөр жок: алар сырсөздөр сактагычында калат.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Баары каралып жатат…</translation>
    </message>
    <message>
        <source>%1 was written. Read it before you send it on.</source>
        <translation>%1 жазылды. Башкага жөнөтүүдөн мурун окуп чыгыңыз.</translation>
    </message>
    <message>
        <source>Depesha could not be started a second time</source>
        <translation>Depesha программасын экинчи жолу иштетүү мүмкүн болгон жок</translation>
    </message>
</context>
<context>
    <name>depesha::WorkLine</name>
    <message>
        <source>Sto&amp;p writing</source>
        <translation>Жазууну &amp;токтотуу</translation>
    </message>
    <message>
        <source>Writing progress</source>
        <translation>Жазуунун жүрүшү</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Бул сапты жашыруу</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Тизме окулуп жатат…</translation>
    </message>
    <message>
        <source>Writing “%1”: %2 of %3</source>
        <comment>file, messages done, messages in all</comment>
        <translation>«%1» жазылып жатат: %2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n секунд калды</numerusform>
            <numerusform>%n секунд калды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n мүнөт калды</numerusform>
            <numerusform>%n мүнөт калды</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>Папкадан &amp;көрсөтүү</translation>
    </message>
</context>
<context>
    <name>depesha::WriteForm</name>
    <message>
        <source>Repair</source>
        <translation>Оңдоо</translation>
    </message>
    <message>
        <source>Writes the sender name in Latin letters</source>
        <translation>Жөнөтүүчүнүн атын латын тамгалары менен жазат</translation>
    </message>
    <message>
        <source>Se&amp;nder:</source>
        <translation>Жөнөтүү&amp;чү:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>К&amp;имге:</translation>
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
        <source>{name} becomes each recipient&apos;s name</source>
        <translation>{аты} ордуна ар бир алуучунун аты коюлат</translation>
    </message>
    <message>
        <source>Everything is on disk and leaves by itself, unless you cancel.</source>
        <translation>Баары дискке жазылды, жокко чыгарбасаңыз, өзү кетет.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблондор</translation>
    </message>
    <message>
        <source>Insert a text you have kept (%1)</source>
        <translation>Сакталган текстти кыстаруу (%1)</translation>
    </message>
</context>
<context>
    <name>depesha::WritePlace</name>
    <message>
        <source>Too late to cancel: some of it has left already. See the messages.</source>
        <translation>Жокко чыгарууга кеч: айрымдары кетип калды. Билдирүүлөрдү караңыз.</translation>
    </message>
    <message>
        <source>One message goes to your phone, %1. When it looks right, send to the others.</source>
        <translation>Телефонуңузга (%1) бир билдирүү барат. Баары туура болсо, калгандарына жөнөтүңүз.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was sent. Your message is still here.</source>
        <translation>Жокко чыгарылды: эч нерсе жөнөтүлгөн жок. Билдирүүңүз ордунда турат.</translation>
    </message>
    <message>
        <source>Send the first message to your own number.</source>
        <translation>Биринчи билдирүүнү өз номериңизге жөнөтүңүз.</translation>
    </message>
    <message>
        <source>Your first message is delivered. See its way under Messages; to write to many, paste their numbers into To.</source>
        <translation>Биринчи билдирүүңүз жеткирилди. Анын жолун «Билдирүүлөр» бөлүмүнөн көрүңүз; көп адамга жазуу үчүн номерлерин «Кимге» талаасына чаптаңыз.</translation>
    </message>
    <message>
        <source>Take any number, for example +7 903 123-45-61: nothing leaves this computer.</source>
        <translation>Каалаган номер, мисалы +7 903 123-45-61: баары ушул компьютерде калат.</translation>
    </message>
</context>
<context>
    <name>depesha::training::Fates</name>
    <message>
        <source>delivered after 3 seconds</source>
        <translation>3 секунддан кийин жеткирилди</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>жеткирилген жок</translation>
    </message>
    <message>
        <source>expired before it could be delivered</source>
        <translation>жеткирилгенге чейин мөөнөтү бүттү</translation>
    </message>
    <message>
        <source>on its way for ever: no report comes</source>
        <translation>дайыма жолдо: жеткирүү отчету келбейт</translation>
    </message>
    <message>
        <source>rejected by the operator</source>
        <translation>оператор четке какты</translation>
    </message>
    <message>
        <source>delivered slowly, after 20 seconds</source>
        <translation>жай, 20 секунддан кийин жеткирилди</translation>
    </message>
</context>
<context>
    <name>depesha::training::FaultDesk</name>
    <message>
        <source>the message is accepted, but the connection is closed without an answer</source>
        <translation>билдирүү кабыл алынат, бирок байланыш жоопсуз жабылат</translation>
    </message>
    <message>
        <source>the message is accepted, but only half of the answer comes</source>
        <translation>билдирүү кабыл алынат, бирок жооптун жарымы гана келет</translation>
    </message>
    <message>
        <source>the message is accepted, the answer takes 5 seconds</source>
        <translation>билдирүү кабыл алынат, жооп 5 секунддан кийин келет</translation>
    </message>
    <message>
        <source>the connection is closed before the message is accepted; repeated, it goes through</source>
        <translation>байланыш билдирүү кабыл алынганга чейин жабылат; кайталаганда өтөт</translation>
    </message>
    <message>
        <source>HTTP status 500, nothing is accepted; repeated, it goes through</source>
        <translation>HTTP 500 жообу, эч нерсе кабыл алынбайт; кайталаганда өтөт</translation>
    </message>
    <message>
        <source>a web page comes instead of an answer, nothing is accepted; repeated, it goes through</source>
        <translation>жооптун ордуна веб-барак келет, эч нерсе кабыл алынбайт; кайталаганда өтөт</translation>
    </message>
    <message>
        <source>refused: the service is too busy; repeated, it goes through</source>
        <translation>баш тартуу: кызмат бош эмес; кайталаганда өтөт</translation>
    </message>
    <message>
        <source>refused: too much of the same to one number</source>
        <translation>баш тартуу: бир номерге бирдей билдирүү өтө көп</translation>
    </message>
    <message>
        <source>refused: the balance is too low</source>
        <translation>баш тартуу: баланста акча жетишпейт</translation>
    </message>
    <message>
        <source>refused: the login or the password is wrong</source>
        <translation>баш тартуу: логин же сырсөз туура эмес</translation>
    </message>
    <message>
        <source>refused: the account is blocked</source>
        <translation>баш тартуу: аккаунт бөгөттөлгөн</translation>
    </message>
    <message>
        <source>There is no fault “%1”.</source>
        <translation>«%1» деген ката жок.</translation>
    </message>
    <message>
        <source>“times” must be a whole number from 1.</source>
        <translation>«times» 1ден башталган бүтүн сан болушу керек.</translation>
    </message>
    <message>
        <source>“on” must be send, status, balance or any.</source>
        <translation>«on» мааниси send, status, balance же any болушу керек.</translation>
    </message>
    <message>
        <source>“delay” must be a number of milliseconds up to 600000.</source>
        <translation>«delay» 600000ден ашпаган миллисекунддардын саны болушу керек.</translation>
    </message>
    <message>
        <source>A JSON object is expected.</source>
        <translation>JSON объектиси керек.</translation>
    </message>
</context>
<context>
    <name>depesha::training::LocalServer</name>
    <message>
        <source>Port %1 of this computer cannot be used: %2</source>
        <translation>Бул компьютердин %1 портун колдонууга болбойт: %2</translation>
    </message>
</context>
<context>
    <name>depesha::training::Page</name>
    <message>
        <source>Training gateway</source>
        <translation>Окуу шлюзу</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and nothing costs money.</source>
        <translation>Бул компьютерден эч нерсе кетпейт, акча коротулбайт.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунттар</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Шлюздун дареги</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Сырсөз</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Сурамдар</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Билдирүүлөр</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Убактысы</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Жөнөтүүчү</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Бөлүктөр</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Наркы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>What becomes of a message</source>
        <translation>Билдирүү эмне болот</translation>
    </message>
    <message>
        <source>Last digit of the number</source>
        <translation>Номердин акыркы цифрасы</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Жыйынтыгы</translation>
    </message>
    <message>
        <source>Faults on demand</source>
        <translation>Каалаганда каталар</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Текстте</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Эмне болот</translation>
    </message>
</context>
</TS>
