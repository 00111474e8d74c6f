<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AskDialog</name>
        <message>
            <source>Go back</source>
            <translation>العودة</translation>
        </message>
    </context>
    <context>
        <name>BlockedPage</name>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
    </context>
    <context>
        <name>BusyRing</name>
        <message>
            <source>Working</source>
            <translation>جارٍ العمل</translation>
        </message>
    </context>
    <context>
        <name>ClientFormPage</name>
        <message>
            <source>New client</source>
            <translation>عميل جديد</translation>
        </message>
        <message>
            <source>Edit client</source>
            <translation>تعديل بيانات العميل</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>اليوم، الشهر، السنة</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>لغة النماذج</translation>
        </message>
        <message>
            <source>In an emergency, call</source>
            <translation>في حالة الطوارئ، اتصل بـ</translation>
        </message>
        <message>
            <source>Their name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Their phone</source>
            <translation>رقم الهاتف</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>لم يُحفظ بعد</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>ClientPage</name>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>معلومات الاتصال</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>لغة النماذج</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>معلومات شخصية</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <source>In an emergency, call</source>
            <translation>في حالة الطوارئ، اتصل بـ</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
    </context>
    <context>
        <name>ClientsPage</name>
        <message>
            <source>Clients</source>
            <translation>العملاء</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>عميل جديد</translation>
        </message>
        <message>
            <source>Search by name, phone or e-mail</source>
            <translation>ابحث بالاسم أو الهاتف أو البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Your first client</source>
            <translation>عميلك الأول</translation>
        </message>
        <message>
            <source>Nobody is in here yet. A name is enough to begin with; the rest can follow.</source>
            <translation>لا يوجد أحد هنا بعد. يكفي الاسم للبدء، ويمكن إضافة الباقي لاحقًا.</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>لم يُعثر على أحد</translation>
        </message>
        <message>
            <source>No name, phone number or e-mail address begins like that.</source>
            <translation>لا يوجد اسم أو رقم هاتف أو بريد إلكتروني يبدأ بهذا.</translation>
        </message>
        <message>
            <source>Add “%1”</source>
            <translation>إضافة «%1»</translation>
        </message>
    </context>
    <context>
        <name>ClinicStep</name>
        <message>
            <source>What is your clinic called?</source>
            <translation>ما اسم عيادتك؟</translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translation>اسم العيادة</translation>
        </message>
        <message>
            <source>As your clients know it. It stands on every form and every copy.</source>
            <translation>كما يعرفها عملاؤك. يظهر على كل نموذج وكل نسخة.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>The number your clients call when something worries them.</source>
            <translation>الرقم الذي يتصل به عملاؤك عندما يقلقهم شيء.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
    </context>
    <context>
        <name>DoneStep</name>
        <message>
            <source>Your vault is ready</source>
            <translation>خزنتك جاهزة</translation>
        </message>
        <message>
            <source>Everything you enter is encrypted on this tablet and stays here. It locks by itself when nobody touches it.</source>
            <translation>كل ما تدخله يُشفَّر على هذا الجهاز ويبقى فيه. ويُقفل من تلقاء نفسه عندما لا يلمسه أحد.</translation>
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
    </context>
    <context>
        <name>FieldFrame</name>
        <message>
            <source>optional</source>
            <translation>اختياري</translation>
        </message>
    </context>
    <context>
        <name>FirstStartPage</name>
        <message>
            <source>Setting up · %1 of %2</source>
            <translation>الإعداد · %1 من %2</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Making the keys. This takes a few seconds.</source>
            <translation>يجري إنشاء المفاتيح. يستغرق ذلك بضع ثوانٍ.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>ابدأ</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>LanguageStep</name>
        <message>
            <source>Which language do you work in?</source>
            <translation>بأي لغة تعمل؟</translation>
        </message>
        <message>
            <source>Each client can choose another one for their forms.</source>
            <translation>يمكن لكل عميل اختيار لغة أخرى لنماذجه.</translation>
        </message>
    </context>
    <context>
        <name>NavigationBar</name>
        <message>
            <source>Clients</source>
            <translation>العملاء</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
    </context>
    <context>
        <name>NavigationRail</name>
        <message>
            <source>Clients</source>
            <translation>العملاء</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
    </context>
    <context>
        <name>OwnerStep</name>
        <message>
            <source>And who are you?</source>
            <translation>ومن أنت؟</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <source>You become the owner of this vault. You can add your colleagues later.</source>
            <translation>ستكون مالك هذه الخزنة. ويمكنك إضافة زملائك لاحقًا.</translation>
        </message>
    </context>
    <context>
        <name>PageHeader</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>PassphraseEntry</name>
        <message>
            <source>Hide the passphrase</source>
            <translation>إخفاء عبارة المرور</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>إظهار عبارة المرور</translation>
        </message>
    </context>
    <context>
        <name>PassphraseStep</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>اختر عبارة مرور</translation>
        </message>
        <message>
            <source>It unlocks everything on this tablet. Nobody can look it up for you, so choose one you will remember: four or five words that do not belong together.</source>
            <translation>تفتح كل ما على هذا الجهاز. لا يمكن لأحد أن يستعيدها لك، فاختر عبارة ستتذكرها: أربع أو خمس كلمات لا علاقة بينها.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>العبارة نفسها مرة أخرى</translation>
        </message>
    </context>
    <context>
        <name>PractitionerFrame</name>
        <message>
            <source>Keep what you changed?</source>
            <translation>هل تريد الاحتفاظ بما غيّرته؟</translation>
        </message>
        <message>
            <source>Something on this page is not saved yet.</source>
            <translation>في هذه الصفحة شيء لم يُحفظ بعد.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>تجاهل التغييرات</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>متابعة التعديل</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCheckStep</name>
        <message>
            <source>Now from your paper</source>
            <translation>والآن من ورقتك</translation>
        </message>
        <message>
            <source>Type these three groups, so that we both know the code was written down well. If one is wrong, go back and look again.</source>
            <translation>اكتب هذه المجموعات الثلاث لنتأكد معًا من أن الرمز كُتب صحيحًا. إن كانت إحداها خاطئة، فارجع وانظر مرة أخرى.</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>المجموعة %1</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCodeStep</name>
        <message>
            <source>Write this down</source>
            <translation>اكتب هذا على ورقة</translation>
        </message>
        <message>
            <source>This recovery code opens the vault if you forget your passphrase. It is shown only now. Keep the paper where you keep your most important papers, not with the tablet.</source>
            <translation>يفتح رمز الاسترداد هذا الخزنة إذا نسيت عبارة المرور. لا يُعرض إلا الآن. احفظ الورقة مع أهم أوراقك، لا مع الجهاز.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Clear the search</source>
            <translation>مسح البحث</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>مثل النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1٪</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>حركة أقل</translation>
        </message>
        <message>
            <source>Pages change at once.</source>
            <translation>تتغير الصفحات فورًا.</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>When nobody touches the tablet for</source>
            <translation>عندما لا يلمس أحد الجهاز لمدة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln min</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%Ln د</numerusform>
                <numerusform>%Ln د</numerusform>
                <numerusform>%Ln د</numerusform>
                <numerusform>%Ln د</numerusform>
                <numerusform>%Ln د</numerusform>
                <numerusform>%Ln د</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>اقفل الآن</translation>
        </message>
        <message>
            <source>This tablet</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>Unlocked by</source>
            <translation>فُتح بواسطة</translation>
        </message>
        <message>
            <source>The vault lies in</source>
            <translation>توجد الخزنة في</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>الخطوة %1 من %2</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message numerus="yes">
            <source>%Ln month(s)</source>
            <translation>
                <numerusform>أقل من شهر</numerusform>
                <numerusform>شهر واحد</numerusform>
                <numerusform>شهران</numerusform>
                <numerusform>%Ln أشهر</numerusform>
                <numerusform>%Ln شهرًا</numerusform>
                <numerusform>%Ln شهر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln year(s)</source>
            <translation>
                <numerusform>أقل من سنة</numerusform>
                <numerusform>سنة واحدة</numerusform>
                <numerusform>سنتان</numerusform>
                <numerusform>%Ln سنوات</numerusform>
                <numerusform>%Ln سنة</numerusform>
                <numerusform>%Ln سنة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>date of birth · age</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>name (relation)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>name · phone</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Client since %1</source>
            <translation>عميل منذ %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>date: note</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln client(s)</source>
            <translation>
                <numerusform>لا عملاء</numerusform>
                <numerusform>عميل واحد</numerusform>
                <numerusform>عميلان</numerusform>
                <numerusform>%Ln عملاء</numerusform>
                <numerusform>%Ln عميلًا</numerusform>
                <numerusform>%Ln عميل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتين</numerusform>
                <numerusform>%Ln دقائق</numerusform>
                <numerusform>%Ln دقيقة</numerusform>
                <numerusform>%Ln دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln ثانية</numerusform>
                <numerusform>ثانية واحدة</numerusform>
                <numerusform>ثانيتين</numerusform>
                <numerusform>%Ln ثوانٍ</numerusform>
                <numerusform>%Ln ثانية</numerusform>
                <numerusform>%Ln ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>minutes seconds</comment>
            <translation>%1 و%2</translation>
        </message>
        <message>
            <source>Too easy to guess. Four or five unusual words work well.</source>
            <translation>سهلة التخمين جدًا. أربع أو خمس كلمات غير مألوفة تفي بالغرض.</translation>
        </message>
        <message>
            <source>Still too easy to guess. Add another word or two.</source>
            <translation>ما زالت سهلة التخمين. أضف كلمة أو كلمتين.</translation>
        </message>
        <message>
            <source>Strong enough.</source>
            <translation>قوية بما يكفي.</translation>
        </message>
        <message>
            <source>Very strong.</source>
            <translation>قوية جدًا.</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Welcome back</source>
            <translation>مرحبًا بعودتك</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>من أنت؟</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Too many wrong tries</source>
            <translation>محاولات خاطئة كثيرة</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>جارٍ الفتح…</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>فتح</translation>
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message>
            <source>The audit trail does not hold together at entry %1: something was changed or removed there.</source>
            <translation>سجل التدقيق غير متماسك عند القيد %1: غُيّر شيء هناك أو حُذف.</translation>
        </message>
        <message>
            <source>The clinic needs a name.</source>
            <translation>تحتاج العيادة إلى اسم.</translation>
        </message>
        <message>
            <source>The owner needs a name.</source>
            <translation>يحتاج المالك إلى اسم.</translation>
        </message>
        <message>
            <source>A name may have 200 characters at most.</source>
            <translation>لا يزيد الاسم على 200 حرف.</translation>
        </message>
        <message>
            <source>The time zone "%1" is not known.</source>
            <translation>المنطقة الزمنية «%1» غير معروفة.</translation>
        </message>
        <message>
            <source>A passphrase is needed.</source>
            <translation>يلزم إدخال عبارة مرور.</translation>
        </message>
        <message>
            <source>Something in the app went wrong. No vault was made.</source>
            <translation>حدث خطأ في التطبيق. لم تُنشأ أي خزنة.</translation>
        </message>
        <message>
            <source>There is a vault in %1 already. Nothing was changed.</source>
            <translation>توجد خزنة في %1 بالفعل. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The vault could not be put into its place; nothing was kept.</source>
            <translation>تعذّر وضع الخزنة في مكانها؛ ولم يُحتفظ بشيء.</translation>
        </message>
        <message>
            <source>The encrypted database cannot be used here: something else stands in the place of SQLCipher. Nothing was opened or written. Install Stipple anew.</source>
            <translation>لا يمكن استخدام قاعدة البيانات المشفرة هنا: يوجد شيء آخر مكان SQLCipher. لم يُفتح أو يُكتب شيء. أعد تثبيت Stipple.</translation>
        </message>
        <message>
            <source>There is a database already.</source>
            <translation>توجد قاعدة بيانات بالفعل.</translation>
        </message>
        <message>
            <source>The vault's database is missing; its key slots are there. Restore a back-up into a new folder; leave this one as it is.</source>
            <translation>قاعدة بيانات الخزنة مفقودة، ومفاتيحها موجودة. استعد نسخة احتياطية في مجلد جديد، واترك هذا المجلد كما هو.</translation>
        </message>
        <message>
            <source>The storage is full. Free some space, then try again.</source>
            <translation>امتلأت وحدة التخزين. أفرغ بعض المساحة ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>This place cannot be written to. Check its permissions, then try again.</source>
            <translation>لا يمكن الكتابة هنا. تحقق من الأذونات ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The storage reported a fault (%1).</source>
            <translation>أبلغت وحدة التخزين عن خلل (%1).</translation>
        </message>
        <message>
            <source>%1 could not be written; what was there before is untouched.</source>
            <translation>تعذّرت كتابة %1؛ وما كان موجودًا من قبل لم يُمس.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>لا يوجد ملف %1.</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>لا يمكن قراءة %1.</translation>
        </message>
        <message>
            <source>%1 is larger than it can be.</source>
            <translation>%1 أكبر مما يمكن.</translation>
        </message>
        <message>
            <source>The folder could not be made durable.</source>
            <translation>تعذّر تثبيت المجلد على القرص.</translation>
        </message>
        <message>
            <source>The folder could not be made.</source>
            <translation>تعذّر إنشاء المجلد.</translation>
        </message>
        <message>
            <source>The vault cannot be opened; nothing in it was changed.</source>
            <translation>لا يمكن فتح الخزنة؛ ولم يتغير فيها شيء.</translation>
        </message>
        <message>
            <source>This vault is in use by another program, perhaps Stipple itself. Nothing was changed. Lock it there, then try again.</source>
            <translation>يستخدم برنامج آخر هذه الخزنة، وربما Stipple نفسه. لم يتغير شيء. اقفلها هناك ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>A key slot in vault.json is damaged.</source>
            <translation>أحد المفاتيح في vault.json تالف.</translation>
        </message>
        <message>
            <source>vault.json is damaged: it is not what was written.</source>
            <translation>الملف vault.json تالف: ليس هو ما كُتب.</translation>
        </message>
        <message>
            <source>vault.json was not written by Stipple.</source>
            <translation>لم يكتب Stipple ملف vault.json هذا.</translation>
        </message>
        <message>
            <source>This vault was written by a newer version of Stipple. Nothing was changed. Update the app to open it.</source>
            <translation>كُتبت هذه الخزنة بإصدار أحدث من Stipple. لم يتغير شيء. حدّث التطبيق لفتحها.</translation>
        </message>
        <message>
            <source>%1 is a file, not a folder. Nothing was changed.</source>
            <translation>%1 ملف وليس مجلدًا. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>%1 cannot be read by this user. Nothing was changed.</source>
            <translation>لا يستطيع هذا المستخدم قراءة %1. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>%1 cannot be written to, so no vault can be made there. Nothing was changed. Check its permissions, or choose another folder.</source>
            <translation>لا يمكن الكتابة في %1، فلا يمكن إنشاء خزنة هناك. لم يتغير شيء. تحقق من الأذونات أو اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>The key slots (vault.json) of the vault in %1 are missing, while its data is there. Nothing was changed, and nothing will be made anew over it. Put vault.json back from a back-up.</source>
            <translation>مفاتيح الخزنة (vault.json) في %1 مفقودة، وبياناتها موجودة. لم يتغير شيء، ولن يُنشأ شيء فوقها. أعد vault.json من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>%1 holds other files, and no vault. Nothing was changed. Choose an empty folder.</source>
            <translation>يحتوي %1 على ملفات أخرى ولا توجد فيه خزنة. لم يتغير شيء. اختر مجلدًا فارغًا.</translation>
        </message>
        <message>
            <source>The key slots (vault.json) of the vault in %1 are damaged, both copies of them. Nothing was changed. Put vault.json back from a back-up; your data is still there.</source>
            <translation>مفاتيح الخزنة (vault.json) في %1 تالفة، بنسختيها. لم يتغير شيء. أعد vault.json من نسخة احتياطية؛ بياناتك ما زالت موجودة.</translation>
        </message>
        <message>
            <source>The vault must first be opened for writing once.</source>
            <translation>يجب أولًا فتح الخزنة مرة للكتابة.</translation>
        </message>
        <message>
            <source>There is no such record.</source>
            <translation>لا يوجد هذا السجل.</translation>
        </message>
        <message>
            <source>A recovery code has no "%1" in it.</source>
            <translation>لا يحتوي رمز الاسترداد على «%1».</translation>
        </message>
        <message>
            <source>A recovery code has %1 characters; this has %2.</source>
            <translation>يتكون رمز الاسترداد من %1 حرفًا؛ وهذا من %2.</translation>
        </message>
        <message>
            <source>There is a slip in this recovery code: its last group does not fit the others.</source>
            <translation>في رمز الاسترداد هذا خطأ: المجموعة الأخيرة لا توافق غيرها.</translation>
        </message>
        <message>
            <source>Something that was sealed is not what was written.</source>
            <translation>شيء مختوم ليس كما كُتب.</translation>
        </message>
        <message>
            <source>This key does not open what was sealed.</source>
            <translation>هذا المفتاح لا يفتح ما خُتم.</translation>
        </message>
        <message>
            <source>There is not enough free memory to check the passphrase. Close other apps, then try again.</source>
            <translation>لا توجد ذاكرة كافية للتحقق من عبارة المرور. أغلق تطبيقات أخرى ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>This key slot is damaged; the passphrase may well be right. Use another practitioner's passphrase or the recovery code.</source>
            <translation>هذا المفتاح تالف؛ وقد تكون عبارة المرور صحيحة. استخدم عبارة مرور ممارس آخر أو رمز الاسترداد.</translation>
        </message>
        <message>
            <source>This is not the recovery code of this vault. Nothing was changed.</source>
            <translation>هذا ليس رمز استرداد هذه الخزنة. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>That passphrase is not right. Nothing was changed; try again.</source>
            <translation>عبارة المرور غير صحيحة. لم يتغير شيء؛ حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The tablet's storage is full. This change was not saved; everything saved before is safe. Free some space, then try again.</source>
            <translation>امتلأت وحدة تخزين الجهاز. لم يُحفظ هذا التغيير؛ وكل ما حُفظ من قبل آمن. أفرغ بعض المساحة ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The vault is busy with something else. This change was not saved; try again in a moment.</source>
            <translation>الخزنة مشغولة بشيء آخر. لم يُحفظ هذا التغيير؛ حاول بعد لحظة.</translation>
        </message>
        <message>
            <source>The vault's folder cannot be written to. Nothing was changed. Check its permissions, then try again.</source>
            <translation>لا يمكن الكتابة في مجلد الخزنة. لم يتغير شيء. تحقق من الأذونات ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The vault's database is damaged. Nothing was changed. Leave the folder as it is, and restore a back-up into a new one.</source>
            <translation>قاعدة بيانات الخزنة تالفة. لم يتغير شيء. اترك المجلد كما هو، واستعد نسخة احتياطية في مجلد جديد.</translation>
        </message>
        <message>
            <source>The tablet's storage reported a fault. This change was not saved; everything saved before is safe unless the storage itself is failing. Make a back-up.</source>
            <translation>أبلغت وحدة تخزين الجهاز عن خلل. لم يُحفظ هذا التغيير؛ وما حُفظ من قبل آمن ما لم تكن وحدة التخزين نفسها تتعطل. أنشئ نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The database refuses this: it is not allowed here.</source>
            <translation>ترفض قاعدة البيانات هذا: فهو غير مسموح هنا.</translation>
        </message>
        <message>
            <source>Something in the app went wrong. This change was not saved; everything saved before is safe.</source>
            <translation>حدث خطأ في التطبيق. لم يُحفظ هذا التغيير؛ وكل ما حُفظ من قبل آمن.</translation>
        </message>
        <message>
            <source>There is a record of this id already.</source>
            <translation>يوجد سجل بهذا المعرّف بالفعل.</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>لم يعد هذا السجل موجودًا.</translation>
        </message>
        <message>
            <source>The database's key in vault.json is damaged; the passphrase is right. Nothing was changed. Put vault.json back from a back-up.</source>
            <translation>مفتاح قاعدة البيانات في vault.json تالف؛ وعبارة المرور صحيحة. لم يتغير شيء. أعد vault.json من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>There is no vault in %1.</source>
            <translation>لا توجد خزنة في %1.</translation>
        </message>
        <message>
            <source>This practitioner has no passphrase in this vault.</source>
            <translation>ليس لهذا الممارس عبارة مرور في هذه الخزنة.</translation>
        </message>
        <message>
            <source>This vault has no recovery slot.</source>
            <translation>ليس لهذه الخزنة رمز استرداد.</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>The vault's folder.</source>
            <translation>مجلد الخزنة.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClientFormController</name>
        <message>
            <source>Not known</source>
            <translation>غير معروفة</translation>
        </message>
        <message>
            <source>Please give a name.</source>
            <translation>يرجى كتابة الاسم.</translation>
        </message>
        <message>
            <source>This is not a phone number. Use digits, with + for the country.</source>
            <translation>هذا ليس رقم هاتف. استخدم الأرقام، مع + لرمز البلد.</translation>
        </message>
        <message>
            <source>This is not an e-mail address. One looks like name@example.org.</source>
            <translation>هذا ليس بريدًا إلكترونيًا. مثاله: name@example.org.</translation>
        </message>
        <message>
            <source>This is no date. Type day, month and the whole year, for instance 14.3.1980.</source>
            <translation>هذا ليس تاريخًا. اكتب اليوم والشهر والسنة كاملة، مثل 14.3.1980.</translation>
        </message>
        <message>
            <source>This day is still to come.</source>
            <translation>هذا اليوم لم يأتِ بعد.</translation>
        </message>
        <message>
            <source>This is too long ago. Type the whole year, for instance 1980.</source>
            <translation>هذا قديم جدًا. اكتب السنة كاملة، مثل 1980.</translation>
        </message>
        <message>
            <source>E-mail: %1</source>
            <translation>البريد الإلكتروني: %1</translation>
        </message>
        <message>
            <source>Phone: %1</source>
            <translation>الهاتف: %1</translation>
        </message>
        <message>
            <source>Date of birth: %1</source>
            <translation>تاريخ الميلاد: %1</translation>
        </message>
        <message>
            <source>Entered, but not finished before the tablet locked. %1</source>
            <translation>أُدخل ولم يكتمل قبل أن يُقفل الجهاز. %1</translation>
        </message>
        <message>
            <source>Client without a name</source>
            <translation>عميل بلا اسم</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::FirstStartController</name>
        <message>
            <source>Please give the clinic's name.</source>
            <translation>يرجى كتابة اسم العيادة.</translation>
        </message>
        <message>
            <source>Please give your name.</source>
            <translation>يرجى كتابة اسمك.</translation>
        </message>
        <message>
            <source>Please choose a passphrase.</source>
            <translation>يرجى اختيار عبارة مرور.</translation>
        </message>
        <message>
            <source>This one is too easy to guess. Add another word or two.</source>
            <translation>هذه سهلة التخمين. أضف كلمة أو كلمتين.</translation>
        </message>
        <message>
            <source>The two are not the same. Type the passphrase once more.</source>
            <translation>العبارتان غير متطابقتين. اكتب عبارة المرور مرة أخرى.</translation>
        </message>
        <message>
            <source>This is not what was shown. Look at your paper again.</source>
            <translation>هذا ليس ما عُرض. انظر إلى ورقتك مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::GateController</name>
        <message>
            <source>Stipple is already open</source>
            <translation>Stipple مفتوح بالفعل</translation>
        </message>
        <message>
            <source>The folder cannot be written to</source>
            <translation>لا يمكن الكتابة في المجلد</translation>
        </message>
        <message>
            <source>This folder holds something else</source>
            <translation>هذا المجلد يحتوي على شيء آخر</translation>
        </message>
        <message>
            <source>The vault is damaged</source>
            <translation>الخزنة تالفة</translation>
        </message>
        <message>
            <source>This vault needs a newer Stipple</source>
            <translation>تحتاج هذه الخزنة إلى إصدار أحدث من Stipple</translation>
        </message>
        <message>
            <source>The vault cannot be opened</source>
            <translation>لا يمكن فتح الخزنة</translation>
        </message>
        <message>
            <source>It was locked because nobody touched the tablet.</source>
            <translation>أُقفل لأن أحدًا لم يلمس الجهاز.</translation>
        </message>
        <message>
            <source>It was locked because nobody touched the tablet. What you had entered was saved.</source>
            <translation>أُقفل لأن أحدًا لم يلمس الجهاز. وقد حُفظ ما أدخلته.</translation>
        </message>
        <message>
            <source>It was locked because nobody touched the tablet. What you had entered could not be saved, because the storage refused it. Everything saved before is still there.</source>
            <translation>أُقفل لأن أحدًا لم يلمس الجهاز. تعذّر حفظ ما أدخلته لأن وحدة التخزين رفضته. كل ما حُفظ من قبل ما زال موجودًا.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::UnlockController</name>
        <message>
            <source>Please type your passphrase.</source>
            <translation>يرجى كتابة عبارة المرور.</translation>
        </message>
        <message>
            <source>That is not the passphrase of %1. Nothing was changed; try again.</source>
            <translation>هذه ليست عبارة مرور %1. لم يتغير شيء؛ حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Try again in %1. Nothing was deleted.</source>
            <translation>حاول مرة أخرى بعد %1. لم يُحذف شيء.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::VaultService</name>
        <message>
            <source>The new vault could not be moved to %1. Nothing was lost; check that the folder can be written to, and try again.</source>
            <translation>تعذّر نقل الخزنة الجديدة إلى %1. لم يُفقد شيء؛ تأكد من إمكانية الكتابة في المجلد ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation>الخزنة مقفلة.</translation>
        </message>
        <message>
            <source>The vault is locked. The client was not saved.</source>
            <translation>الخزنة مقفلة. لم يُحفظ العميل.</translation>
        </message>
        <message>
            <source>The vault is locked. The changes were not saved.</source>
            <translation>الخزنة مقفلة. لم تُحفظ التغييرات.</translation>
        </message>
    </context>
</TS>
