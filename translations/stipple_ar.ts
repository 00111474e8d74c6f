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
        <name>ClientImport</name>
        <message>
            <source>This is longer than 1,000 characters.</source>
            <translation>هذا أطول من 1000 حرف.</translation>
        </message>
        <message>
            <source>This holds characters that are no text.</source>
            <translation>يحتوي هذا على رموز ليست نصًا.</translation>
        </message>
        <message>
            <source>This is no e-mail address.</source>
            <translation>هذا ليس بريدًا إلكترونيًا.</translation>
        </message>
        <message>
            <source>Write a date of birth as year, month, day, like 1988-03-21; a year, or a year and a month, will do.</source>
            <translation>اكتب تاريخ الميلاد بترتيب السنة ثم الشهر ثم اليوم، مثل 1988-03-21؛ وتكفي السنة وحدها، أو السنة والشهر.</translation>
        </message>
        <message>
            <source>There is no name in this row.</source>
            <translation>لا يوجد اسم في هذا الصف.</translation>
        </message>
        <message>
            <source>This row has more cells than there are headings.</source>
            <translation>في هذا الصف خلايا أكثر من العناوين.</translation>
        </message>
        <message>
            <source>This file is no UTF-8 text. Nothing was imported. Save it as "CSV UTF-8", then try again.</source>
            <translation>هذا الملف ليس نصًا بترميز UTF-8. لم يُستورد شيء. احفظه بصيغة «CSV UTF-8» ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The file cannot be read now.</source>
            <translation>لا يمكن قراءة الملف الآن.</translation>
        </message>
        <message>
            <source>This file has more than %1 rows. Nothing was imported. Split it.</source>
            <translation>في هذا الملف أكثر من %1 صف. لم يُستورد شيء. قسّمه.</translation>
        </message>
        <message>
            <source>This file cannot be read as CSV after row %1. Nothing was imported.</source>
            <translation>لا يمكن قراءة هذا الملف بصيغة CSV بعد الصف %1. لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>The first row must hold headings, one of them "name". Nothing was imported.</source>
            <translation>يجب أن يحتوي الصف الأول على العناوين، ومنها «name». لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>This is neither a client nor a list of clients. Nothing was imported.</source>
            <translation>هذا ليس عميلًا ولا قائمة عملاء. لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>This is no client.</source>
            <translation>هذا ليس عميلًا.</translation>
        </message>
        <message>
            <source>This is no text.</source>
            <translation>هذا ليس نصًا.</translation>
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
        <name>Forms</name>
        <message>
            <source>this is neither yes nor no.</source>
            <translation>هذا ليس «نعم» ولا «لا».</translation>
        </message>
        <message>
            <source>this is no whole number.</source>
            <translation>هذا ليس عددًا صحيحًا.</translation>
        </message>
        <message>
            <source>this is no number.</source>
            <translation>هذا ليس رقمًا.</translation>
        </message>
        <message>
            <source>this is no date; a year, a month or a day is possible (2026, 2026-05, 2026-05-14).</source>
            <translation>هذا ليس تاريخًا؛ يمكن كتابة سنة أو شهر أو يوم (2026 أو 2026-05 أو 2026-05-14).</translation>
        </message>
        <message>
            <source>this is no date with a time.</source>
            <translation>هذا ليس تاريخًا مع وقت.</translation>
        </message>
        <message>
            <source>this is no time of day (14:30).</source>
            <translation>هذا ليس وقتًا من اليوم (14:30).</translation>
        </message>
        <message>
            <source>this is none of the choices.</source>
            <translation>هذا ليس من الخيارات.</translation>
        </message>
        <message>
            <source>this is no web address.</source>
            <translation>هذا ليس عنوان ويب.</translation>
        </message>
        <message>
            <source>this is no file.</source>
            <translation>هذا ليس ملفًا.</translation>
        </message>
        <message>
            <source>this is no text that can be kept.</source>
            <translation>هذا ليس نصًا يمكن الاحتفاظ به.</translation>
        </message>
        <message>
            <source>%1 excludes every other answer.</source>
            <translation>%1 يستبعد كل إجابة أخرى.</translation>
        </message>
        <message>
            <source>this text holds characters that cannot be shown safely.</source>
            <translation>يحتوي هذا النص على رموز لا يمكن عرضها بأمان.</translation>
        </message>
        <message>
            <source>this must be a single line.</source>
            <translation>يجب أن يكون هذا سطرًا واحدًا.</translation>
        </message>
        <message>
            <source>at least %1 characters are needed.</source>
            <translation>الحد الأدنى لعدد الأحرف %1.</translation>
        </message>
        <message>
            <source>at most %1 characters are possible; these are %2.</source>
            <translation>الحد الأقصى لعدد الأحرف %1؛ وعددها هنا %2.</translation>
        </message>
        <message>
            <source>this does not have the form that is asked for.</source>
            <translation>هذا ليس بالشكل المطلوب.</translation>
        </message>
        <message>
            <source>this does not have the form that is asked for: %1.</source>
            <translation>هذا ليس بالشكل المطلوب: %1.</translation>
        </message>
        <message>
            <source>the form's own check of this text takes too long, and was given up.</source>
            <translation>يستغرق تحقق النموذج نفسه من هذا النص وقتًا طويلًا، فتُرك.</translation>
        </message>
        <message>
            <source>the least that is possible is %1.</source>
            <translation>أقل ما يمكن هو %1.</translation>
        </message>
        <message>
            <source>the most that is possible is %1.</source>
            <translation>أكثر ما يمكن هو %1.</translation>
        </message>
        <message>
            <source>at most %1 digits behind the point are possible.</source>
            <translation>الحد الأقصى لعدد المنازل العشرية %1.</translation>
        </message>
        <message>
            <source>a file of this kind is not possible here; possible are: %1.</source>
            <translation>لا يُقبل هنا ملف من هذا النوع؛ الأنواع المقبولة: %1.</translation>
        </message>
        <message>
            <source>the file is not as large as it says.</source>
            <translation>حجم الملف ليس كما هو مذكور فيه.</translation>
        </message>
        <message>
            <source>the file is larger than %1 MB.</source>
            <translation>الملف أكبر من %1 م.ب.</translation>
        </message>
        <message>
            <source>These are too many answers to this question; nothing was changed.</source>
            <translation>هذه إجابات أكثر مما يقبله هذا السؤال؛ لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This form has no such question.</source>
            <translation>لا يوجد هذا السؤال في هذا النموذج.</translation>
        </message>
        <message>
            <source>This is no question; nothing was changed.</source>
            <translation>هذا ليس سؤالًا؛ لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This answer can only be read; it was not changed.</source>
            <translation>هذه الإجابة للقراءة فقط؛ ولم تتغير.</translation>
        </message>
        <message>
            <source>This form has no such group that can be repeated.</source>
            <translation>لا توجد في هذا النموذج مجموعة كهذه يمكن تكرارها.</translation>
        </message>
        <message>
            <source>This group cannot be repeated more often.</source>
            <translation>لا يمكن تكرار هذه المجموعة أكثر من ذلك.</translation>
        </message>
        <message>
            <source>A group needs items.</source>
            <translation>تحتاج المجموعة إلى عناصر.</translation>
        </message>
        <message>
            <source>A text that is only shown cannot have items.</source>
            <translation>لا يمكن أن تكون للنص المعروض فقط عناصر.</translation>
        </message>
        <message>
            <source>A text that is only shown cannot have a code.</source>
            <translation>لا يمكن أن يكون للنص المعروض فقط رمز.</translation>
        </message>
        <message>
            <source>A question has either its own options or a value set, not both.</source>
            <translation>للسؤال إما خياراته الخاصة وإما مجموعة قيم، لا كلتاهما.</translation>
        </message>
        <message>
            <source>A question of this type cannot have options.</source>
            <translation>لا يمكن أن تكون لسؤال من هذا النوع خيارات.</translation>
        </message>
        <message>
            <source>A text that is only shown is neither required nor repeated.</source>
            <translation>النص المعروض فقط ليس مطلوبًا ولا قابلًا للتكرار.</translation>
        </message>
        <message>
            <source>Only a question can have an initial value.</source>
            <translation>لا تكون القيمة الأولية إلا لسؤال.</translation>
        </message>
        <message>
            <source>A text that is only shown cannot be read-only.</source>
            <translation>لا يمكن أن يكون النص المعروض فقط للقراءة فقط.</translation>
        </message>
        <message>
            <source>A question of this type cannot have a greatest length.</source>
            <translation>لا يمكن أن يكون لسؤال من هذا النوع طول أقصى.</translation>
        </message>
        <message>
            <source>A question with options names its initial ones there.</source>
            <translation>السؤال ذو الخيارات يحدد خياراته الأولية ضمنها.</translation>
        </message>
        <message>
            <source>With several conditions it must be said whether all or any must hold.</source>
            <translation>عند تعدد الشروط يجب ذكر هل يلزم تحققها كلها أم يكفي أحدها.</translation>
        </message>
        <message>
            <source>Only a repeating question can have several initial values.</source>
            <translation>لا تكون القيم الأولية المتعددة إلا لسؤال قابل للتكرار.</translation>
        </message>
        <message>
            <source>Here stands either "all" or "any".</source>
            <translation>تُكتب هنا «all» أو «any».</translation>
        </message>
        <message>
            <source>This condition has a modifier that is not understood.</source>
            <translation>لهذا الشرط مُعدِّل غير مفهوم.</translation>
        </message>
        <message>
            <source>A condition needs one of the operators exists, =, !=, &gt;, &lt;, &gt;=, &lt;=.</source>
            <translation>يحتاج الشرط إلى أحد المعاملات exists, =, !=, &gt;, &amp;lt;, &gt;=, &amp;lt;=.</translation>
        </message>
        <message>
            <source>A condition compares with exactly one value.</source>
            <translation>يقارن الشرط بقيمة واحدة فقط.</translation>
        </message>
        <message>
            <source>"exists" is compared with true or false.</source>
            <translation>تُقارن «exists» بصحيح أو خطأ (true, false).</translation>
        </message>
        <message>
            <source>The value of this condition cannot be read.</source>
            <translation>لا يمكن قراءة قيمة هذا الشرط.</translation>
        </message>
        <message>
            <source>This condition names no question.</source>
            <translation>لا يذكر هذا الشرط أي سؤال.</translation>
        </message>
        <message>
            <source>This condition names %1, which is no question of this form.</source>
            <translation>يذكر هذا الشرط %1، وهو ليس سؤالًا في هذا النموذج.</translation>
        </message>
        <message>
            <source>No answer to %1 can be compared in this way: the types differ or have no order.</source>
            <translation>لا يمكن مقارنة أي إجابة عن %1 بهذه الطريقة: الأنواع مختلفة أو لا ترتيب لها.</translation>
        </message>
        <message>
            <source>These items wait for each other: %1.</source>
            <translation>هذه العناصر ينتظر بعضها بعضًا: %1.</translation>
        </message>
        <message>
            <source>This extension needs a %1.</source>
            <translation>تحتاج هذه الإضافة إلى %1.</translation>
        </message>
        <message>
            <source>This must be a whole number, not negative.</source>
            <translation>يجب أن يكون هذا عددًا صحيحًا غير سالب.</translation>
        </message>
        <message>
            <source>The control %1 is not known; the type's own is used.</source>
            <translation>عنصر الإدخال %1 غير معروف؛ ويُستخدم العنصر الخاص بالنوع.</translation>
        </message>
        <message>
            <source>This limit does not fit the type of its question.</source>
            <translation>هذا الحد لا يناسب نوع سؤاله.</translation>
        </message>
        <message>
            <source>This limit has no value.</source>
            <translation>ليس لهذا الحد قيمة.</translation>
        </message>
        <message>
            <source>This must be a number, not negative.</source>
            <translation>يجب أن يكون هذا رقمًا غير سالب.</translation>
        </message>
        <message>
            <source>An option has one value.</source>
            <translation>للخيار قيمة واحدة.</translation>
        </message>
        <message>
            <source>This option has no value that fits its question.</source>
            <translation>ليس لهذا الخيار قيمة تناسب سؤاله.</translation>
        </message>
        <message>
            <source>This contained resource is kept, and has no effect here.</source>
            <translation>يُحتفظ بهذا المورد المضمَّن، لكن لا أثر له هنا.</translation>
        </message>
        <message>
            <source>A contained value set must list its concepts.</source>
            <translation>يجب أن تسرد مجموعة القيم المضمَّنة مفاهيمها.</translation>
        </message>
        <message>
            <source>What a value set excludes is not taken out here.</source>
            <translation>ما تستبعده مجموعة القيم لا يُزال هنا.</translation>
        </message>
        <message>
            <source>The value set %1 is not contained in this form.</source>
            <translation>مجموعة القيم %1 غير مضمَّنة في هذا النموذج.</translation>
        </message>
        <message>
            <source>A choice needs options.</source>
            <translation>يحتاج سؤال الاختيار إلى خيارات.</translation>
        </message>
        <message>
            <source>The questions of this form have more than %1 options.</source>
            <translation>لأسئلة هذا النموذج أكثر من %1 خيار.</translation>
        </message>
        <message>
            <source>This initial value does not fit its question.</source>
            <translation>هذه القيمة الأولية لا تناسب سؤالها.</translation>
        </message>
        <message>
            <source>This is no Questionnaire of FHIR.</source>
            <translation>هذا ليس Questionnaire من FHIR.</translation>
        </message>
        <message>
            <source>This form has more than %1 items.</source>
            <translation>في هذا النموذج أكثر من %1 عنصر.</translation>
        </message>
        <message>
            <source>This form follows rules that are not known here.</source>
            <translation>يتبع هذا النموذج قواعد غير معروفة هنا.</translation>
        </message>
        <message>
            <source>The name must be an identifier: a capital letter, then letters, digits and _.</source>
            <translation>يجب أن يكون الاسم معرّفًا: حرف لاتيني كبير، ثم أحرف وأرقام و_.</translation>
        </message>
        <message>
            <source>A form needs a status: draft, active, retired or unknown.</source>
            <translation>يحتاج النموذج إلى حالة: draft أو active أو retired أو unknown.</translation>
        </message>
        <message>
            <source>A modifier extension changes the meaning of what it stands in, and is not understood.</source>
            <translation>الإضافة المعدِّلة تغيّر معنى ما ترد فيه، وهذه غير مفهومة.</translation>
        </message>
        <message>
            <source>An item is an object.</source>
            <translation>العنصر كائن.</translation>
        </message>
        <message>
            <source>This item must occur more often than it may.</source>
            <translation>يجب أن يتكرر هذا العنصر أكثر مما يُسمح له.</translation>
        </message>
        <message>
            <source>An item needs a linkId of 1 to %1 visible characters.</source>
            <translation>يحتاج العنصر إلى linkId من رموز ظاهرة عددها من 1 إلى %1.</translation>
        </message>
        <message>
            <source>The linkId %1 is given to more than one item.</source>
            <translation>أُعطي linkId %1 لأكثر من عنصر.</translation>
        </message>
        <message>
            <source>An item needs a type.</source>
            <translation>يحتاج العنصر إلى نوع.</translation>
        </message>
        <message>
            <source>Items of the type %1 cannot be answered here.</source>
            <translation>لا تمكن الإجابة هنا عن العناصر من النوع %1.</translation>
        </message>
        <message>
            <source>The linkId %1 reads like an occurrence of %2.</source>
            <translation>يُقرأ linkId %1 كأنه تكرار لـ %2.</translation>
        </message>
        <message>
            <source>This form cannot be used. %1 (%2)</source>
            <translation>لا يمكن استخدام هذا النموذج. %1 (%2)</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>السطر %1، العمود %2: %3</translation>
        </message>
        <message>
            <source>And %1 more.</source>
            <translation>و%1 أخرى.</translation>
        </message>
        <message>
            <source>This is not of the type it should be.</source>
            <translation>هذا ليس من النوع المطلوب.</translation>
        </message>
        <message>
            <source>This text holds control characters, or direction controls that could make it read otherwise than it is stored.</source>
            <translation>يحتوي هذا النص على رموز تحكم، أو رموز اتجاه قد تجعله يُقرأ على غير ما هو محفوظ.</translation>
        </message>
        <message>
            <source>This is empty.</source>
            <translation>هذا فارغ.</translation>
        </message>
        <message>
            <source>FHIR R4 has no %1 here.</source>
            <translation>لا يوجد في FHIR R4 %1 هنا.</translation>
        </message>
        <message>
            <source>This translation holds control characters, or direction controls that could make it read otherwise than it is stored.</source>
            <translation>تحتوي هذه الترجمة على رموز تحكم، أو رموز اتجاه قد تجعلها تُقرأ على غير ما هي محفوظة.</translation>
        </message>
        <message>
            <source>A translation needs a language and a content.</source>
            <translation>تحتاج الترجمة إلى لغة ومحتوى.</translation>
        </message>
        <message>
            <source>This extension has no url.</source>
            <translation>ليس لهذه الإضافة url.</translation>
        </message>
        <message>
            <source>The extension %1 is kept, and has no effect here.</source>
            <translation>يُحتفظ بالإضافة %1، لكن لا أثر لها هنا.</translation>
        </message>
        <message>
            <source>The regular expression is too long: at most %1 characters.</source>
            <translation>التعبير النمطي طويل جدًا: الحد الأقصى لعدد الأحرف %1.</translation>
        </message>
        <message>
            <source>The regular expression cannot be used: %1 (at %2).</source>
            <translation>لا يمكن استخدام التعبير النمطي: %1 (عند %2).</translation>
        </message>
        <message>
            <source>The regular expression cannot be used: %1.</source>
            <translation>لا يمكن استخدام التعبير النمطي: %1.</translation>
        </message>
        <message>
            <source>this is no QuestionnaireResponse of FHIR.</source>
            <translation>هذا ليس QuestionnaireResponse من FHIR.</translation>
        </message>
        <message>
            <source>this must be a text.</source>
            <translation>يجب أن يكون هذا نصًا.</translation>
        </message>
        <message>
            <source>These answers cannot be read. Line %1, column %2 (%3): %4</source>
            <translation>لا يمكن قراءة هذه الإجابات. السطر %1، العمود %2 (%3): %4</translation>
        </message>
        <message>
            <source>this must be a list.</source>
            <translation>يجب أن تكون هذه قائمة.</translation>
        </message>
        <message>
            <source>an item needs a linkId.</source>
            <translation>يحتاج العنصر إلى linkId.</translation>
        </message>
        <message>
            <source>an answer is an object.</source>
            <translation>الإجابة كائن.</translation>
        </message>
        <message>
            <source>an answer has one value.</source>
            <translation>للإجابة قيمة واحدة.</translation>
        </message>
        <message>
            <source>FHIR has no answers of this type.</source>
            <translation>لا توجد في FHIR إجابات من هذا النوع.</translation>
        </message>
        <message>
            <source>These answers cannot be read: there are more than %1 of them.</source>
            <translation>لا يمكن قراءة هذه الإجابات: عددها أكثر من %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a question's text, and what is wrong with its answer</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>an answer is needed.</source>
            <translation>تلزم إجابة.</translation>
        </message>
        <message>
            <source>%1 are needed, at least.</source>
            <translation>الحد الأدنى هو %1.</translation>
        </message>
        <message>
            <source>only one answer is possible.</source>
            <translation>لا تُقبل إلا إجابة واحدة.</translation>
        </message>
        <message>
            <source>%1 are possible, at most.</source>
            <translation>الحد الأقصى هو %1.</translation>
        </message>
        <message>
            <source>This form has no item of this linkId.</source>
            <translation>لا يوجد في هذا النموذج عنصر بهذا linkId.</translation>
        </message>
        <message>
            <source>This item stands elsewhere in the form.</source>
            <translation>مكان هذا العنصر في موضع آخر من النموذج.</translation>
        </message>
        <message>
            <source>This item stands here a second time.</source>
            <translation>يرد هذا العنصر هنا مرة ثانية.</translation>
        </message>
        <message>
            <source>A group has items, not answers.</source>
            <translation>للمجموعة عناصر، لا إجابات.</translation>
        </message>
        <message>
            <source>What is only shown cannot be answered.</source>
            <translation>ما يُعرض فقط لا تمكن الإجابة عنه.</translation>
        </message>
        <message>
            <source>This answer has no value.</source>
            <translation>ليس لهذه الإجابة قيمة.</translation>
        </message>
        <message>
            <source>These answers belong to another form, or to another version of it: %1.</source>
            <translation>هذه الإجابات تخص نموذجًا آخر، أو إصدارًا آخر منه: %1.</translation>
        </message>
        <message>
            <source>FHIR knows no status %1.</source>
            <translation>لا يعرف FHIR الحالة %1.</translation>
        </message>
        <message>
            <source>There are more answers here than can be checked.</source>
            <translation>هنا إجابات أكثر مما يمكن التحقق منه.</translation>
        </message>
        <message>
            <source>A signature is needed.</source>
            <translation>يلزم توقيع.</translation>
        </message>
        <message>
            <source>a signature is needed.</source>
            <translation>يلزم توقيع.</translation>
        </message>
    </context>
    <context>
        <name>Hlc</name>
        <message>
            <source>A time stamp cannot be read.</source>
            <translation>لا يمكن قراءة طابع زمني.</translation>
        </message>
    </context>
    <context>
        <name>Json</name>
        <message>
            <source>This document cannot be signed: it holds %1.</source>
            <translation>لا يمكن توقيع هذا المستند: فهو يحتوي على %1.</translation>
        </message>
        <message>
            <source>a number out of range</source>
            <translation>عددًا خارج الحدود الممكنة</translation>
        </message>
        <message>
            <source>half a character</source>
            <translation>نصف حرف</translation>
        </message>
        <message>
            <source>Not valid JSON at line %1, column %2: %3</source>
            <translation>نص JSON غير صالح عند السطر %1، العمود %2: %3</translation>
        </message>
        <message>
            <source>the name "%1" stands twice in one object.</source>
            <translation>يرد الاسم «%1» مرتين في كائن واحد.</translation>
        </message>
        <message>
            <source>more than %1 values.</source>
            <translation>أكثر من %1 قيمة.</translation>
        </message>
        <message>
            <source>nested more than %1 deep.</source>
            <translation>عدد مستويات التداخل أكثر من %1.</translation>
        </message>
        <message>
            <source>This document is too large: %1 bytes, at most %2.</source>
            <translation>هذا المستند كبير جدًا: %1 بايت، والحد الأقصى %2.</translation>
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
        <name>Records</name>
        <message>
            <source>it must have members</source>
            <translation>يجب أن تكون له أعضاء</translation>
        </message>
        <message>
            <source>it ends before it starts</source>
            <translation>ينتهي قبل أن يبدأ</translation>
        </message>
        <message>
            <source>it is milder than its findings</source>
            <translation>أخف من نتائجه</translation>
        </message>
        <message>
            <source>it is earlier than that of a finding</source>
            <translation>أسبق من تاريخ إحدى النتائج</translation>
        </message>
        <message>
            <source>This change was not made, because of a mistake in Stipple. Nothing was lost; please report it.</source>
            <translation>لم يُجرَ هذا التغيير بسبب خطأ في Stipple. لم يُفقد شيء؛ يرجى الإبلاغ عنه.</translation>
        </message>
        <message>
            <source>A finished record never changes. Add a correction that says what it corrects, and why.</source>
            <translation>السجل المكتمل لا يتغير أبدًا. أضف تصحيحًا يذكر ما يصححه وسببه.</translation>
        </message>
        <message>
            <source>it is no name for a field</source>
            <translation>ليس اسم حقل</translation>
        </message>
        <message>
            <source>a field without a value is removed, not set</source>
            <translation>الحقل بلا قيمة يُزال ولا يُكتب</translation>
        </message>
        <message>
            <source>a signature is either drawn or typed</source>
            <translation>التوقيع إما مرسوم وإما مكتوب</translation>
        </message>
        <message>
            <source>an interpreter's language is missing</source>
            <translation>لغة أحد المترجمين مفقودة</translation>
        </message>
        <message>
            <source>a guardian's relationship is missing</source>
            <translation>صلة أحد أولياء الأمور مفقودة</translation>
        </message>
        <message>
            <source>it does not say which practitioner signed</source>
            <translation>لا يذكر أي ممارس وقّع</translation>
        </message>
        <message>
            <source>publishing is agreed to channel by channel</source>
            <translation>الموافقة على النشر تكون لكل قناة على حدة</translation>
        </message>
        <message>
            <source>neither the client nor a guardian has signed</source>
            <translation>لم يوقّع العميل ولا ولي أمر</translation>
        </message>
        <message>
            <source>The name of a change cannot be read.</source>
            <translation>لا يمكن قراءة اسم تغيير.</translation>
        </message>
        <message>
            <source>it must list devices and their change numbers</source>
            <translation>يجب أن يسرد أجهزة وأرقام تغييراتها</translation>
        </message>
        <message>
            <source>it names something that is no device</source>
            <translation>يذكر شيئًا ليس جهازًا</translation>
        </message>
        <message>
            <source>a change number must be whole, from 1 up</source>
            <translation>يجب أن يكون رقم التغيير عددًا صحيحًا، من 1 فما فوق</translation>
        </message>
        <message>
            <source>its value is of another kind</source>
            <translation>قيمته من نوع آخر</translation>
        </message>
        <message>
            <source>it is another type of record</source>
            <translation>هو نوع آخر من السجلات</translation>
        </message>
        <message>
            <source>A finished record never changes, but another content came under its name. The one that was here is kept; the other is set aside.</source>
            <translation>السجل المكتمل لا يتغير أبدًا، لكن ورد محتوى آخر باسمه. يُحتفظ بما كان هنا، ويُنحّى الآخر جانبًا.</translation>
        </message>
        <message>
            <source>This was changed on another tablet without knowing that it had been finished. The finished one is kept; the change is set aside.</source>
            <translation>غُيّر هذا على جهاز آخر دون علم بأنه قد اكتمل. يُحتفظ بالمكتمل، ويُنحّى التغيير جانبًا.</translation>
        </message>
        <message>
            <source>Another record came under the same name. The one that was here is kept; the other is set aside.</source>
            <translation>ورد سجل آخر بالاسم نفسه. يُحتفظ بما كان هنا، ويُنحّى الآخر جانبًا.</translation>
        </message>
        <message>
            <source>it is no id</source>
            <translation>ليس معرّفًا</translation>
        </message>
        <message>
            <source>the time stamp is missing</source>
            <translation>الطابع الزمني مفقود</translation>
        </message>
        <message>
            <source>the time stamp cannot be read</source>
            <translation>لا يمكن قراءة الطابع الزمني</translation>
        </message>
        <message>
            <source>the time stamp lies outside the years 1 to 9999</source>
            <translation>الطابع الزمني خارج السنوات من 1 إلى 9999</translation>
        </message>
        <message>
            <source>the time stamp is another device's</source>
            <translation>الطابع الزمني يخص جهازًا آخر</translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation>مفقود</translation>
        </message>
        <message>
            <source>it holds no write</source>
            <translation>لا يحتوي على أي كتابة</translation>
        </message>
        <message>
            <source>the name of a change cannot be read</source>
            <translation>لا يمكن قراءة اسم تغيير</translation>
        </message>
        <message>
            <source>a write has no value</source>
            <translation>توجد كتابة بلا قيمة</translation>
        </message>
        <message>
            <source>it does not name what it follows</source>
            <translation>لا يذكر ما يأتي بعده</translation>
        </message>
        <message>
            <source>a hash is not 64 hexadecimal digits</source>
            <translation>توجد تجزئة ليست من 64 رقمًا سداسيًا عشريًا</translation>
        </message>
        <message>
            <source>its hashes are not sorted, or stand twice</source>
            <translation>تجزئاته غير مرتبة أو مكررة</translation>
        </message>
        <message>
            <source>the signature is not one</source>
            <translation>التوقيع ليس توقيعًا</translation>
        </message>
        <message>
            <source>it holds a change which the record has not seen</source>
            <translation>يحتوي على تغيير لم يره السجل</translation>
        </message>
        <message>
            <source>it is no JSON object</source>
            <translation>ليس كائن JSON</translation>
        </message>
        <message>
            <source>it names no type</source>
            <translation>لا يذكر أي نوع</translation>
        </message>
        <message>
            <source>it must be a whole number from 1 up</source>
            <translation>يجب أن يكون عددًا صحيحًا من 1 فما فوق</translation>
        </message>
        <message>
            <source>they are missing</source>
            <translation>مفقودة</translation>
        </message>
        <message>
            <source>A record does not fit: "%1": %2.</source>
            <translation>سجل غير صحيح: «%1»: %2.</translation>
        </message>
        <message>
            <source>A record holds "%1", which this version of Stipple does not know. It can be read after Stipple is updated.</source>
            <translation>يحتوي سجل على «%1»، وهو ما لا يعرفه هذا الإصدار من Stipple. تمكن قراءته بعد تحديث Stipple.</translation>
        </message>
        <message>
            <source>it is a set; each element has its own name</source>
            <translation>هو مجموعة؛ ولكل عنصر اسمه الخاص</translation>
        </message>
        <message>
            <source>it is no set</source>
            <translation>ليس مجموعة</translation>
        </message>
        <message>
            <source>a correction says why it is one</source>
            <translation>يجب أن يذكر التصحيح سببه</translation>
        </message>
        <message>
            <source>a correction names what it corrects</source>
            <translation>يجب أن يذكر التصحيح ما يصححه</translation>
        </message>
        <message>
            <source>a finished record is not deleted</source>
            <translation>السجل المكتمل لا يُحذف</translation>
        </message>
        <message>
            <source>it is not signed</source>
            <translation>غير موقّع</translation>
        </message>
        <message>
            <source>this type of record has none</source>
            <translation>لا يوجد في هذا النوع من السجلات</translation>
        </message>
        <message>
            <source>a finished session cannot be without it</source>
            <translation>لا يمكن أن تخلو منه جلسة مكتملة</translation>
        </message>
        <message>
            <source>its lot had expired on the day of the session</source>
            <translation>كانت صلاحية دفعته قد انتهت يوم الجلسة</translation>
        </message>
        <message>
            <source>a close-up names its zone</source>
            <translation>يجب أن تذكر الصورة القريبة منطقتها</translation>
        </message>
        <message>
            <source>a scar's photo names the scar</source>
            <translation>يجب أن تذكر صورة الندبة الندبة نفسها</translation>
        </message>
        <message>
            <source>a decision must leave one value</source>
            <translation>يجب أن يُبقي القرار قيمة واحدة</translation>
        </message>
        <message>
            <source>this is no e-mail address</source>
            <translation>هذا ليس بريدًا إلكترونيًا</translation>
        </message>
        <message>
            <source>this is no language tag, such as "en" or "pt-BR"</source>
            <translation>هذا ليس رمز لغة، مثل «en» أو «pt-BR»</translation>
        </message>
        <message>
            <source>this is no time zone, such as "Europe/Madrid"</source>
            <translation>هذه ليست منطقة زمنية، مثل «Europe/Madrid»</translation>
        </message>
        <message>
            <source>this is no currency, such as "USD"</source>
            <translation>هذه ليست عملة، مثل «USD»</translation>
        </message>
        <message>
            <source>this is no checksum</source>
            <translation>هذا ليس مجموع تحقق</translation>
        </message>
        <message>
            <source>it must be text</source>
            <translation>يجب أن يكون نصًا</translation>
        </message>
        <message numerus="yes">
            <source>it is longer than %n characters</source>
            <translation>
                <numerusform>هو أطول من %n حرف</numerusform>
                <numerusform>هو أطول من حرف واحد</numerusform>
                <numerusform>هو أطول من حرفين</numerusform>
                <numerusform>هو أطول من %n أحرف</numerusform>
                <numerusform>هو أطول من %n حرفًا</numerusform>
                <numerusform>هو أطول من %n حرف</numerusform>
            </translation>
        </message>
        <message>
            <source>it holds characters that cannot be shown</source>
            <translation>يحتوي على رموز لا يمكن عرضها</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>it must be a number</source>
            <translation>يجب أن يكون رقمًا</translation>
        </message>
        <message>
            <source>it must be a whole number</source>
            <translation>يجب أن يكون عددًا صحيحًا</translation>
        </message>
        <message>
            <source>it must lie between %1 and %2</source>
            <translation>يجب أن يكون بين %1 و%2</translation>
        </message>
        <message>
            <source>its strokes are not lists of x, y and time</source>
            <translation>خطوطه ليست قوائم من x وy والوقت</translation>
        </message>
        <message>
            <source>a point lies off every pad</source>
            <translation>توجد نقطة خارج كل لوحة توقيع</translation>
        </message>
        <message>
            <source>it has too many points</source>
            <translation>نقاطه أكثر مما يمكن</translation>
        </message>
        <message>
            <source>it must be yes or no</source>
            <translation>يجب أن يكون «نعم» أو «لا»</translation>
        </message>
        <message>
            <source>it is no date</source>
            <translation>ليس تاريخًا</translation>
        </message>
        <message>
            <source>it is no date, and no month or year</source>
            <translation>ليس تاريخًا ولا شهرًا ولا سنة</translation>
        </message>
        <message>
            <source>it is no date and time</source>
            <translation>ليس تاريخًا مع وقت</translation>
        </message>
        <message>
            <source>it is no time of day</source>
            <translation>ليس وقتًا من اليوم</translation>
        </message>
        <message>
            <source>it is none of: %1</source>
            <translation>ليس من القيم التالية: %1</translation>
        </message>
        <message>
            <source>it is not in base64</source>
            <translation>ليس بترميز base64</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>كبير جدًا</translation>
        </message>
        <message>
            <source>it must be a list</source>
            <translation>يجب أن يكون قائمة</translation>
        </message>
        <message numerus="yes">
            <source>it has more than %n entries</source>
            <translation>
                <numerusform>فيه أكثر من %n قيد</numerusform>
                <numerusform>فيه أكثر من قيد واحد</numerusform>
                <numerusform>فيه أكثر من قيدين</numerusform>
                <numerusform>فيه أكثر من %n قيود</numerusform>
                <numerusform>فيه أكثر من %n قيدًا</numerusform>
                <numerusform>فيه أكثر من %n قيد</numerusform>
            </translation>
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
        <message>
            <source>The file %1 is missing.</source>
            <translation>الملف %1 مفقود.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>لا يمكن قراءة الملف %1.</translation>
        </message>
        <message>
            <source>%1 is no ordinary file.</source>
            <translation>%1 ليس ملفًا عاديًا.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made.</source>
            <translation>تعذّر إنشاء المجلد %1.</translation>
        </message>
        <message>
            <source>%1 does not read back as it was written: the storage is failing. Use another one.</source>
            <translation>ما قُرئ من %1 ليس ما كُتب فيه: وحدة التخزين تتعطل. استخدم وحدة أخرى.</translation>
        </message>
        <message>
            <source>The back-up does not read back as it was written: the storage is failing. Use another one.</source>
            <translation>ما قُرئ من النسخة الاحتياطية ليس ما كُتب فيها: وحدة التخزين تتعطل. استخدم وحدة أخرى.</translation>
        </message>
        <message>
            <source>%1 is not there. Is the storage plugged in?</source>
            <translation>لا يوجد %1. هل وحدة التخزين موصولة؟</translation>
        </message>
        <message>
            <source>A back-up within the vault itself would be lost with it.</source>
            <translation>النسخة الاحتياطية داخل الخزنة نفسها تُفقد معها.</translation>
        </message>
        <message>
            <source>%1 holds other files. Nothing was written. Choose an empty folder.</source>
            <translation>يحتوي %1 على ملفات أخرى. لم يُكتب شيء. اختر مجلدًا فارغًا.</translation>
        </message>
        <message>
            <source>%1 holds the back-up of another vault. Nothing was written.</source>
            <translation>يحتوي %1 على نسخة احتياطية لخزنة أخرى. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>No back-up was made; one made before is still whole.</source>
            <translation>لم تُنشأ نسخة احتياطية؛ وإن وُجدت نسخة سابقة فهي سليمة.</translation>
        </message>
        <message>
            <source>The back-up's list of files (manifest.json) is damaged.</source>
            <translation>قائمة ملفات النسخة الاحتياطية (manifest.json) تالفة.</translation>
        </message>
        <message>
            <source>This is no back-up of Stipple.</source>
            <translation>هذه ليست نسخة احتياطية من Stipple.</translation>
        </message>
        <message>
            <source>This back-up was written by a newer version of Stipple. Update the app to restore it.</source>
            <translation>كُتبت هذه النسخة الاحتياطية بإصدار أحدث من Stipple. حدّث التطبيق لاستعادتها.</translation>
        </message>
        <message>
            <source>There is no such key of this client: it was destroyed, or never made.</source>
            <translation>لا يوجد هذا المفتاح لهذا العميل: إما أُتلف وإما لم يُنشأ قط.</translation>
        </message>
        <message>
            <source>A key of client %1 is damaged.</source>
            <translation>أحد مفاتيح العميل %1 تالف.</translation>
        </message>
        <message>
            <source>A tablet's key is not vouched for by this clinic.</source>
            <translation>مفتاح أحد الأجهزة غير معتمد من هذه العيادة.</translation>
        </message>
        <message>
            <source>The list of erased clients is damaged: an entry's signature does not fit.</source>
            <translation>قائمة العملاء الممحوّين تالفة: توقيع أحد القيود غير مطابق.</translation>
        </message>
        <message>
            <source>An erasure needs a reason, of 400 characters at most.</source>
            <translation>يحتاج المحو إلى سبب لا يزيد على 400 حرف.</translation>
        </message>
        <message>
            <source>"%1" is no type of record that can be kept.</source>
            <translation>«%1» ليس نوعًا من السجلات يمكن الاحتفاظ به.</translation>
        </message>
        <message>
            <source>There is no such client. Nothing was erased.</source>
            <translation>لا يوجد هذا العميل. لم يُمحَ شيء.</translation>
        </message>
        <message>
            <source>Kept when the client was erased.</source>
            <translation>احتُفظ به عند محو العميل.</translation>
        </message>
        <message>
            <source>A photo of an erased client could not be deleted; its key is gone, so nobody can open it.</source>
            <translation>تعذّر حذف صورة لعميل ممحوّ؛ لم يعد مفتاحها موجودًا، فلا يستطيع أحد فتحها.</translation>
        </message>
        <message>
            <source>The list of erased clients is damaged.</source>
            <translation>قائمة العملاء الممحوّين تالفة.</translation>
        </message>
        <message>
            <source>The list of erased clients is another clinic's.</source>
            <translation>قائمة العملاء الممحوّين تخص عيادة أخرى.</translation>
        </message>
        <message>
            <source>Only the owner's passphrase, or the recovery code, can vouch for a new tablet. Nothing was written.</source>
            <translation>لا يُعتمد جهاز جديد إلا بعبارة مرور المالك أو برمز الاسترداد. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>The database's key in vault.json is damaged. Nothing was written.</source>
            <translation>مفتاح قاعدة البيانات في vault.json تالف. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>%1 is not empty. Choose an empty folder, or one that is not there yet.</source>
            <translation>المجلد %1 ليس فارغًا. اختر مجلدًا فارغًا أو مجلدًا غير موجود بعد.</translation>
        </message>
        <message>
            <source>The vault could not be put into its place.</source>
            <translation>تعذّر وضع الخزنة في مكانها.</translation>
        </message>
        <message>
            <source>The record of photo %1 holds no key.</source>
            <translation>لا يحتوي سجل الصورة %1 على مفتاح.</translation>
        </message>
        <message>
            <source>A left-over file could not be removed.</source>
            <translation>تعذّرت إزالة ملف متبقٍّ.</translation>
        </message>
        <message>
            <source>A left-over file could not be set aside.</source>
            <translation>تعذّر وضع ملف متبقٍّ جانبًا.</translation>
        </message>
        <message>
            <source>The photo's thumbnail is too large; nothing was added.</source>
            <translation>الصورة المصغّرة كبيرة جدًا؛ لم يُضف شيء.</translation>
        </message>
        <message>
            <source>Photo %1 is too large to show here.</source>
            <translation>الصورة %1 أكبر من أن تُعرض هنا.</translation>
        </message>
        <message>
            <source>There is no finished back-up in %1.</source>
            <translation>لا توجد نسخة احتياطية مكتملة في %1.</translation>
        </message>
        <message>
            <source>%1 in the back-up is not what was written.</source>
            <translation>%1 في النسخة الاحتياطية ليس كما كُتب.</translation>
        </message>
        <message>
            <source>The back-up's parts are of different vaults.</source>
            <translation>أجزاء النسخة الاحتياطية من خزائن مختلفة.</translation>
        </message>
        <message>
            <source>The signature of the back-up's list of files does not fit.</source>
            <translation>توقيع قائمة ملفات النسخة الاحتياطية غير مطابق.</translation>
        </message>
        <message>
            <source>The database in the back-up is damaged. Take an older back-up, or restore nothing and use salvage.</source>
            <translation>قاعدة البيانات في النسخة الاحتياطية تالفة. استخدم نسخة أقدم، أو لا تستعد شيئًا واستخدم إنقاذ البيانات.</translation>
        </message>
        <message>
            <source>Nothing was restored, and nothing was written.</source>
            <translation>لم يُستعد شيء ولم يُكتب شيء.</translation>
        </message>
        <message>
            <source>The damaged database could not be copied.</source>
            <translation>تعذّر نسخ قاعدة البيانات التالفة.</translation>
        </message>
        <message>
            <source>%1 entries of the audit trail, after a gap in it.</source>
            <translation>قيود من سجل التدقيق بعد فجوة فيه، وعددها %1.</translation>
        </message>
        <message>
            <source>Record %1 (%2).</source>
            <translation>السجل %1 (%2).</translation>
        </message>
        <message>
            <source>The file of photo %1, which is damaged.</source>
            <translation>ملف الصورة %1، وهو تالف.</translation>
        </message>
        <message>
            <source>The file of photo %1, which is missing.</source>
            <translation>ملف الصورة %1، وهو مفقود.</translation>
        </message>
        <message>
            <source>Nothing was salvaged; the damaged vault is as it was.</source>
            <translation>لم يُنقذ شيء؛ والخزنة التالفة باقية كما كانت.</translation>
        </message>
        <message>
            <source>%1 rows of %2 that cannot be read.</source>
            <translation>صفوف من %2 لا يمكن قراءتها، وعددها %1.</translation>
        </message>
        <message>
            <source>Rows of %1 that cannot be read.</source>
            <translation>صفوف من %1 لا يمكن قراءتها.</translation>
        </message>
        <message>
            <source>The photo could not be read; nothing was added.</source>
            <translation>تعذّرت قراءة الصورة؛ لم يُضف شيء.</translation>
        </message>
        <message>
            <source>The file of photo %1 is damaged: it is not what was written. Other photos are not affected. Restore it from a back-up.</source>
            <translation>ملف الصورة %1 تالف: فهو ليس كما كُتب. لم تتأثر الصور الأخرى. استعده من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The photo is empty; nothing was added.</source>
            <translation>الصورة فارغة؛ لم يُضف شيء.</translation>
        </message>
        <message>
            <source>The file of photo %1 is missing. Other photos are not affected. Restore it from a back-up.</source>
            <translation>ملف الصورة %1 مفقود. لم تتأثر الصور الأخرى. استعده من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The file of photo %1 belongs to another photo. Restore it from a back-up.</source>
            <translation>ملف الصورة %1 يخص صورة أخرى. استعده من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The photo could not be written where it should go.</source>
            <translation>تعذّرت كتابة الصورة في المكان المطلوب.</translation>
        </message>
        <message>
            <source>A page of the database is not what was written: %1.</source>
            <translation>صفحة من قاعدة البيانات ليست كما كُتبت: %1.</translation>
        </message>
        <message>
            <source>The database does not hold together: %1.</source>
            <translation>قاعدة البيانات غير متماسكة: %1.</translation>
        </message>
        <message>
            <source>A row of %1 refers to something that is not there.</source>
            <translation>صف من %1 يشير إلى شيء غير موجود.</translation>
        </message>
        <message>
            <source>Record %1 belongs to a client who is not there.</source>
            <translation>السجل %1 يخص عميلًا غير موجود.</translation>
        </message>
        <message>
            <source>Part of the database cannot be read: %1</source>
            <translation>لا يمكن قراءة جزء من قاعدة البيانات: %1</translation>
        </message>
        <message>
            <source>Record %1 is not what was written.</source>
            <translation>السجل %1 ليس كما كُتب.</translation>
        </message>
        <message>
            <source>Record %1 was sealed, and no longer is.</source>
            <translation>كان السجل %1 مختومًا ولم يعد كذلك.</translation>
        </message>
        <message>
            <source>Record %1 is not signed.</source>
            <translation>السجل %1 غير موقّع.</translation>
        </message>
        <message>
            <source>Record %1 was signed by a tablet that this clinic does not know.</source>
            <translation>السجل %1 موقّع بجهاز لا تعرفه هذه العيادة.</translation>
        </message>
        <message>
            <source>The signature of record %1 does not fit: it was changed after it was signed.</source>
            <translation>توقيع السجل %1 غير مطابق: فقد غُيّر السجل بعد توقيعه.</translation>
        </message>
        <message>
            <source>Record %1 is another than the one that was sealed under this id.</source>
            <translation>السجل %1 ليس هو الذي خُتم بهذا المعرّف.</translation>
        </message>
        <message>
            <source>A sealed record that record %1 follows is missing.</source>
            <translation>سجل مختوم يتبعه السجل %1 مفقود.</translation>
        </message>
        <message>
            <source>Record %1 follows a record of another client.</source>
            <translation>السجل %1 يتبع سجلًا لعميل آخر.</translation>
        </message>
        <message>
            <source>Sealed record %1 is missing.</source>
            <translation>السجل المختوم %1 مفقود.</translation>
        </message>
        <message>
            <source>Record %1 was made, says the audit trail, and is missing.</source>
            <translation>أُنشئ السجل %1 بحسب سجل التدقيق، وهو مفقود.</translation>
        </message>
        <message>
            <source>Photo %1: %2</source>
            <translation>الصورة %1: %2</translation>
        </message>
        <message>
            <source>The file of photo %1 is damaged: it is not what was written.</source>
            <translation>ملف الصورة %1 تالف: فهو ليس كما كُتب.</translation>
        </message>
        <message>
            <source>A finished record never changes. Add a correction that says what it corrects, and why.</source>
            <translation>السجل المكتمل لا يتغير أبدًا. أضف تصحيحًا يذكر ما يصححه وسببه.</translation>
        </message>
        <message>
            <source>This client was erased. Nothing was saved; add them anew if they came back.</source>
            <translation>مُحي هذا العميل. لم يُحفظ شيء؛ إن عاد فأضفه من جديد.</translation>
        </message>
        <message>
            <source>Everything can be looked at, and nothing was changed, but nothing can be written until the owner, or whoever holds the recovery code, confirms that this is the right data.</source>
            <translation>يمكن الاطلاع على كل شيء ولم يتغير شيء، لكن لا يمكن كتابة شيء حتى يؤكد المالك، أو من لديه رمز الاسترداد، أن هذه هي البيانات الصحيحة.</translation>
        </message>
        <message>
            <source>The key slots (vault.json) are not those that this tablet wrote last: an older file was put back.</source>
            <translation>المفاتيح (vault.json) ليست آخر ما كتبه هذا الجهاز: أُعيد ملف أقدم.</translation>
        </message>
        <message>
            <source>The database is not as it was when the vault was last locked: it was damaged, or an older file, or a part of one, was put back.</source>
            <translation>قاعدة البيانات ليست كما كانت عند آخر قفل للخزنة: إما تلفت وإما أُعيد ملف أقدم أو جزء منه.</translation>
        </message>
        <message>
            <source>Beside the database lay a log of changes that was not there when the vault was last locked. It was set aside as %1.</source>
            <translation>كان إلى جانب قاعدة البيانات سجل تغييرات لم يكن موجودًا عند آخر قفل للخزنة. وُضع جانبًا باسم %1.</translation>
        </message>
        <message>
            <source>The data is older than what this tablet last saw: changes that were saved are missing.</source>
            <translation>البيانات أقدم من آخر ما رآه هذا الجهاز: هناك تغييرات محفوظة مفقودة.</translation>
        </message>
        <message>
            <source>The anchor is damaged.</source>
            <translation>المرساة تالفة.</translation>
        </message>
        <message>
            <source>The vault's database cannot be read.</source>
            <translation>لا يمكن قراءة قاعدة بيانات الخزنة.</translation>
        </message>
        <message>
            <source>The anchor, which says how far this vault had come, is missing or damaged.</source>
            <translation>المرساة، التي تذكر آخر ما وصلت إليه هذه الخزنة، مفقودة أو تالفة.</translation>
        </message>
        <message>
            <source>The anchor, which says how far this vault had come, is not this tablet's.</source>
            <translation>المرساة، التي تذكر آخر ما وصلت إليه هذه الخزنة، لا تخص هذا الجهاز.</translation>
        </message>
        <message>
            <source>This device's keystore remembers a later state of this vault: the whole folder was put back.</source>
            <translation>مخزن المفاتيح في هذا الجهاز يتذكر حالة أحدث لهذه الخزنة: أُعيد المجلد كله من نسخة أقدم.</translation>
        </message>
        <message>
            <source>This device has no keystore.</source>
            <translation>ليس في هذا الجهاز مخزن مفاتيح.</translation>
        </message>
        <message>
            <source>A PIN alone opens nothing. Nothing was changed; your data is still there. Use the recovery code, or a practitioner's passphrase.</source>
            <translation>رقم PIN وحده لا يفتح شيئًا. لم يتغير شيء؛ بياناتك ما زالت موجودة. استخدم رمز الاسترداد أو عبارة مرور أحد الممارسين.</translation>
        </message>
        <message>
            <source>This device's keystore no longer holds the key of this vault.</source>
            <translation>لم يعد مخزن المفاتيح في هذا الجهاز يحتوي على مفتاح هذه الخزنة.</translation>
        </message>
        <message>
            <source>This device's keystore does not answer.</source>
            <translation>مخزن المفاتيح في هذا الجهاز لا يستجيب.</translation>
        </message>
        <message>
            <source>This answer was not saved; every answer before it was.</source>
            <translation>لم تُحفظ هذه الإجابة؛ وحُفظت كل الإجابات التي قبلها.</translation>
        </message>
        <message>
            <source>%1 answers are kept.</source>
            <translation>عدد الإجابات المحتفظ بها: %1.</translation>
        </message>
        <message>
            <source>%1 places of a draft are not what this tablet wrote, and were refused.</source>
            <translation>أجزاء من مسودة ليست مما كتبه هذا الجهاز وقد رُفضت، وعددها %1.</translation>
        </message>
        <message>
            <source>%1 answers are missing from the middle of a draft.</source>
            <translation>إجابات مفقودة من وسط مسودة، وعددها %1.</translation>
        </message>
        <message>
            <source>%1 answers stood in a draft twice; each was taken once.</source>
            <translation>إجابات وردت مرتين في مسودة، وعددها %1؛ أُخذت كل منها مرة واحدة.</translation>
        </message>
        <message>
            <source>The answers of a draft were not in their order; they were taken in the order in which they were given.</source>
            <translation>لم تكن إجابات مسودة مرتبة؛ أُخذت بالترتيب الذي قُدّمت به.</translation>
        </message>
        <message>
            <source>The last answer of a draft was being written when the power went, and is not complete.</source>
            <translation>كانت الإجابة الأخيرة في مسودة تُكتب عند انقطاع الطاقة، وهي غير مكتملة.</translation>
        </message>
        <message>
            <source>This answer is too large to be saved.</source>
            <translation>هذه الإجابة أكبر من أن تُحفظ.</translation>
        </message>
        <message>
            <source>What was handed over did not arrive whole. Nothing was saved or lost; hand the tablet over again.</source>
            <translation>لم يصل ما سُلّم كاملًا. لم يُحفظ شيء ولم يُفقد شيء؛ سلّم الجهاز مرة أخرى.</translation>
        </message>
        <message>
            <source>There is no such hand-over.</source>
            <translation>لا توجد عملية التسليم هذه.</translation>
        </message>
        <message>
            <source>%1 answers of a draft differ from those that were taken in under their number before; the first ones are kept.</source>
            <translation>إجابات من مسودة تختلف عما أُخذ من قبل بأرقامها، وعددها %1؛ احتُفظ بالأولى.</translation>
        </message>
        <message>
            <source>The draft %1 belongs to no hand-over of this vault. It was left where it is.</source>
            <translation>المسودة %1 لا تخص أي عملية تسليم في هذه الخزنة. تُركت في مكانها.</translation>
        </message>
        <message>
            <source>The draft's file could not be removed. Its answers are taken in.</source>
            <translation>تعذّرت إزالة ملف المسودة. وقد أُخذت إجاباتها.</translation>
        </message>
        <message>
            <source>Only the owner, or whoever holds the recovery code, can confirm this. Nothing was changed.</source>
            <translation>لا يؤكد هذا إلا المالك أو من لديه رمز الاسترداد. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>A name is needed, of 200 characters at most.</source>
            <translation>يلزم اسم لا يزيد على 200 حرف.</translation>
        </message>
        <message>
            <source>This practitioner cannot unlock this vault. Nothing was changed.</source>
            <translation>لا يستطيع هذا الممارس فتح هذه الخزنة. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>A passphrase or a PIN is needed. Nothing was changed.</source>
            <translation>تلزم عبارة مرور أو رقم PIN. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This practitioner can unlock this vault already.</source>
            <translation>يستطيع هذا الممارس فتح هذه الخزنة بالفعل.</translation>
        </message>
        <message>
            <source>The owner's passphrase can be changed by the owner, or with the recovery code. Nothing was changed.</source>
            <translation>لا تتغير عبارة مرور المالك إلا على يد المالك أو برمز الاسترداد. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is the last practitioner who can unlock the vault. Nothing was removed. Add another one first.</source>
            <translation>هذا آخر ممارس يستطيع فتح الخزنة. لم يُزل شيء. أضف ممارسًا آخر أولًا.</translation>
        </message>
        <message>
            <source>The owner vouches for this clinic's tablets and cannot be removed. Nothing was changed.</source>
            <translation>المالك هو من يعتمد أجهزة هذه العيادة ولا يمكن إزالته. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>A PIN opens only the vault it was set for, not a copy of it. Nothing was written. Use the recovery code.</source>
            <translation>لا يفتح رقم PIN إلا الخزنة التي وُضع لها، لا نسخة منها. لم يُكتب شيء. استخدم رمز الاسترداد.</translation>
        </message>
        <message>
            <source>This is too large to be kept while the tablet is locked. It was not saved.</source>
            <translation>هذا أكبر من أن يُحتفظ به والجهاز مقفل. لم يُحفظ.</translation>
        </message>
        <message>
            <source>The vault's public key is damaged. This was not saved.</source>
            <translation>المفتاح العام للخزنة تالف. لم يُحفظ هذا.</translation>
        </message>
        <message>
            <source>Something kept while the tablet was locked is not what was written. It was left where it is, and not taken in.</source>
            <translation>شيء احتُفظ به والجهاز مقفل ليس كما كُتب. تُرك في مكانه ولم يُؤخذ.</translation>
        </message>
        <message>
            <source>A file in the vault's folder could not be removed.</source>
            <translation>تعذّرت إزالة ملف من مجلد الخزنة.</translation>
        </message>
        <message>
            <source>A PIN has six digits.</source>
            <translation>يتكون رقم PIN من ستة أرقام.</translation>
        </message>
        <message>
            <source>This PIN is the first that anybody would try. Take another one.</source>
            <translation>رقم PIN هذا أول ما قد يجربه أي شخص. اختر غيره.</translation>
        </message>
        <message>
            <source>That PIN is not right. Nothing was changed; try again.</source>
            <translation>رقم PIN هذا غير صحيح. لم يتغير شيء؛ حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <translation>%1 ث</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 د</translation>
        </message>
        <message>
            <source>There were too many wrong tries. Nothing was changed. Wait %1, then try again; the recovery code opens the vault at once.</source>
            <translation>كثرت المحاولات الخاطئة. لم يتغير شيء. انتظر %1 ثم حاول مرة أخرى؛ ورمز الاسترداد يفتح الخزنة فورًا.</translation>
        </message>
        <message>
            <source>%1 in vault.json is damaged; the passphrase is right. Nothing was changed. Put vault.json back from a back-up.</source>
            <translation>%1 في vault.json تالف؛ وعبارة المرور صحيحة. لم يتغير شيء. أعد vault.json من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The database's key</source>
            <translation>مفتاح قاعدة البيانات</translation>
        </message>
        <message>
            <source>This tablet's signing key</source>
            <translation>مفتاح توقيع هذا الجهاز</translation>
        </message>
        <message>
            <source>The owner's signing key</source>
            <translation>مفتاح توقيع المالك</translation>
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
