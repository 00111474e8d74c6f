<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AftercarePack</name>
        <message>
            <source>This address is not whole, so no aftercare was taken from it. Scan the clinic's code once more.</source>
            <translation>هذا العنوان غير كامل، لذلك لم يؤخذ منه شيء. امسحوا رمز العيادة مرة أخرى.</translation>
        </message>
        <message>
            <source>So much was decided for this client alone that it does not fit into a code. Give the page or the file instead.</source>
            <translation>القرارات الخاصة بهذا العميل كثيرة ولا يتسع لها رمز واحد. أعطوه الصفحة أو الملف بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>This address is longer than one with aftercare in it can be, so it was not opened.</source>
            <translation>هذا العنوان أطول مما يمكن أن يكون عليه عنوان فيه تعليمات العناية، لذلك لم يُفتح.</translation>
        </message>
        <message>
            <source>This code was made by a newer app. Update this one, then scan it again.</source>
            <translation>أُنشئ هذا الرمز بإصدار أحدث من التطبيق. حدّثوا هذا التطبيق ثم امسحوا الرمز مرة أخرى.</translation>
        </message>
        <message>
            <source>This code is another clinic's, so nothing was taken from it.</source>
            <translation>هذا الرمز لعيادة أخرى، لذلك لم يؤخذ منه شيء.</translation>
        </message>
        <message>
            <source>The clinic that this code names does not vouch for who signed it. Do not go by it; ask the clinic.</source>
            <translation>العيادة المذكورة في هذا الرمز لا تضمن من وقّعه. لا تعتمدوا عليه واسألوا العيادة.</translation>
        </message>
        <message>
            <source>This code was changed after the clinic made it. Do not go by it; scan the clinic's code once more.</source>
            <translation>غُيّر هذا الرمز بعد أن أنشأته العيادة. لا تعتمدوا عليه وامسحوا رمز العيادة مرة أخرى.</translation>
        </message>
        <message>
            <source>This code is not complete, so no aftercare was taken from it. Ask the clinic for another.</source>
            <translation>هذا الرمز غير كامل، لذلك لم يؤخذ منه شيء. اطلبوا من العيادة رمزًا آخر.</translation>
        </message>
        <message>
            <source>“%1” is no address of a published page. It begins with https:// and has no # in it.</source>
            <translation>«%1» ليس عنوان صفحة منشورة. يبدأ العنوان بـ https:// ولا يحتوي على #.</translation>
        </message>
        <message>
            <source>This file is larger than an aftercare pack can be, so it was not opened.</source>
            <translation>هذا الملف أكبر مما يمكن أن تكون عليه حزمة العناية، لذلك لم يُفتح.</translation>
        </message>
        <message>
            <source>This file is damaged or cut off, so no aftercare was taken from it. Ask the clinic for it once more.</source>
            <translation>هذا الملف تالف أو مقطوع، لذلك لم يؤخذ منه شيء. اطلبوه من العيادة مرة أخرى.</translation>
        </message>
        <message>
            <source>This aftercare pack was made by a newer app. Update this one, then open it again.</source>
            <translation>أُنشئت حزمة العناية هذه بإصدار أحدث من التطبيق. حدّثوا هذا التطبيق ثم افتحوها مرة أخرى.</translation>
        </message>
        <message>
            <source>This file is no aftercare pack.</source>
            <translation>هذا الملف ليس حزمة عناية.</translation>
        </message>
        <message>
            <source>This aftercare pack is not complete. Ask the clinic for it once more.</source>
            <translation>حزمة العناية هذه غير كاملة. اطلبوها من العيادة مرة أخرى.</translation>
        </message>
        <message>
            <source>This aftercare pack is another clinic's, so nothing was taken from it.</source>
            <translation>حزمة العناية هذه لعيادة أخرى، لذلك لم يؤخذ منها شيء.</translation>
        </message>
        <message>
            <source>The clinic that this aftercare pack names does not vouch for who signed it. Do not go by it; ask the clinic.</source>
            <translation>العيادة المذكورة في حزمة العناية هذه لا تضمن من وقّعها. لا تعتمدوا عليها واسألوا العيادة.</translation>
        </message>
        <message>
            <source>This aftercare pack was changed after the clinic made it. Do not go by it; ask the clinic for it once more.</source>
            <translation>غُيّرت حزمة العناية هذه بعد أن أنشأتها العيادة. لا تعتمدوا عليها واطلبوها من العيادة مرة أخرى.</translation>
        </message>
        <message>
            <source>The clinic's own rules do not fit this version of the app. Update it, then open the aftercare pack again.</source>
            <translation>قواعد العيادة الخاصة لا تناسب هذا الإصدار من التطبيق. حدّثوه ثم افتحوا حزمة العناية مرة أخرى.</translation>
        </message>
        <message>
            <source>The clinic's own protocol cannot be read, so nothing was made from it. Choose it again in the settings.</source>
            <translation>تعذّرت قراءة بروتوكول العيادة الخاص، لذلك لم يُنشأ منه شيء. اختاروه مرة أخرى في الإعدادات.</translation>
        </message>
        <message>
            <source>There is no such client. Nothing was made.</source>
            <translation>لا يوجد عميل كهذا. لم يُنشأ شيء.</translation>
        </message>
        <message>
            <source>No session of this client is finished, so there is no aftercare to make.</source>
            <translation>لا توجد جلسة منتهية لهذا العميل، لذلك لا توجد عناية لاحقة لإعدادها.</translation>
        </message>
        <message>
            <source>This client has no such session. Nothing was made.</source>
            <translation>لا توجد جلسة كهذه لهذا العميل. لم يُنشأ شيء.</translation>
        </message>
        <message>
            <source>This session is not finished yet. Finish it, then make its aftercare.</source>
            <translation>لم تنتهِ هذه الجلسة بعد. أنهوها ثم أعدّوا عنايتها اللاحقة.</translation>
        </message>
        <message>
            <source>The aftercare that comes with the app cannot be read. Install the app anew, then scan the code again.</source>
            <translation>تعذرت قراءة العناية المرفقة مع التطبيق. ثبّت التطبيق من جديد ثم امسح الرمز مرة أخرى.</translation>
        </message>
        <message>
            <source>There is no aftercare in this. Look for a file that ends in .stipplecare, or scan the code that the clinic shows.</source>
            <translation>لا توجد عناية لاحقة في هذا. ابحث عن ملف ينتهي بـ .stipplecare أو امسح الرمز الذي تعرضه العيادة.</translation>
        </message>
    </context>
    <context>
        <name>AftercarePage</name>
        <message>
            <source>There is no session to count the days from.</source>
            <translation>لا توجد جلسة تُحسب الأيام منها.</translation>
        </message>
    </context>
    <context>
        <name>AlarmPage</name>
        <message>
            <source>Something here is older than it should be</source>
            <translation>يوجد هنا شيء أقدم مما ينبغي</translation>
        </message>
        <message>
            <source>If somebody restored a copy on purpose, confirm it. If nobody did, look first at what is missing, and keep the back-ups you have.</source>
            <translation>إذا استعاد أحدهم نسخة عن قصد فأكّد ذلك. وإذا لم يفعل ذلك أحد فانظر أولاً إلى ما ينقص، واحتفظ بالنسخ الاحتياطية التي لديك.</translation>
        </message>
        <message>
            <source>Look, and change nothing</source>
            <translation>الاطلاع دون تغيير أي شيء</translation>
        </message>
        <message>
            <source>Go on with the data as it is</source>
            <translation>المتابعة بالبيانات كما هي</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
    </context>
    <context>
        <name>AnswerList</name>
        <message>
            <source>not answered</source>
            <translation>بلا إجابة</translation>
        </message>
        <message>
            <source>No longer part of your answers</source>
            <translation>لم تعد جزءًا من إجاباتك</translation>
        </message>
    </context>
    <context>
        <name>AppointmentFields</name>
        <message>
            <source>Client</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>Search by name, phone or e-mail</source>
            <translation>ابحث بالاسم أو الهاتف أو البريد</translation>
        </message>
        <message>
            <source>Nobody found. Add the client first, then book.</source>
            <translation>لم يُعثر على أحد. أضف العميل أولًا ثم احجز.</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>شخص آخر</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>الغرض</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>مع مَن</translation>
        </message>
    </context>
    <context>
        <name>AppointmentPage</name>
        <message>
            <source>New appointment</source>
            <translation>موعد جديد</translation>
        </message>
        <message>
            <source>Appointment · %1</source>
            <translation>موعد · %1</translation>
        </message>
        <message>
            <source>Client's page</source>
            <translation>صفحة العميل</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>لم يُحفظ بعد</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>حجز</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Start the session</source>
            <translation>ابدأ الجلسة</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>افتح الجلسة</translation>
        </message>
    </context>
    <context>
        <name>AppointmentStates</name>
        <message>
            <source>What became of it</source>
            <translation>ماذا حدث له</translation>
        </message>
        <message>
            <source>Is here</source>
            <translation>حاضر</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>لم يأتِ</translation>
        </message>
        <message>
            <source>Booked after all</source>
            <translation>إعادة الحجز</translation>
        </message>
        <message>
            <source>Calendar file</source>
            <translation>ملف تقويم</translation>
        </message>
        <message>
            <source>Cancel the appointment</source>
            <translation>إلغاء الموعد</translation>
        </message>
        <message>
            <source>Cancel this appointment?</source>
            <translation>هل تلغي هذا الموعد؟</translation>
        </message>
        <message>
            <source>It stays in the client's file as cancelled, and its time is free again.</source>
            <translation>يبقى في ملف العميل كموعد ملغى، ويصبح وقته متاحًا.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>إبقاؤه</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Go back</source>
            <translation>العودة</translation>
        </message>
    </context>
    <context>
        <name>AttachmentItem</name>
        <message>
            <source>Attached; press to take it away</source>
            <translation>مرفق؛ اضغط لإزالته</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>المسار الكامل، بدءًا من /.</translation>
        </message>
        <message>
            <source>Attach this file</source>
            <translation>إرفاق هذا الملف</translation>
        </message>
        <message>
            <source>Files are not added here. Please give papers or pictures to your practitioner.</source>
            <translation>لا تُضاف الملفات هنا. من فضلك أعطِ الأوراق أو الصور للاختصاصي الذي يعالجك.</translation>
        </message>
    </context>
    <context>
        <name>BackupRestore</name>
        <message>
            <source>Folder of the back-up</source>
            <translation>مجلد النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>New folder to restore into</source>
            <translation>مجلد جديد للاستعادة فيه</translation>
        </message>
        <message>
            <source>It must not hold anything yet.</source>
            <translation>يجب أن يكون فارغًا.</translation>
        </message>
        <message>
            <source>Open it with</source>
            <translation>افتحها بـ</translation>
        </message>
        <message>
            <source>The owner's passphrase</source>
            <translation>عبارة مرور المالك</translation>
        </message>
        <message>
            <source>The recovery code</source>
            <translation>رمز الاسترداد</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>رمز الاسترداد</translation>
        </message>
        <message>
            <source>Passphrase of that time</source>
            <translation>عبارة المرور في ذلك الوقت</translation>
        </message>
        <message>
            <source>Checking and restoring…</source>
            <translation>جارٍ الفحص والاستعادة…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
    </context>
    <context>
        <name>BarSteps</name>
        <message>
            <source>%1, done</source>
            <translation>%1، تم</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <comment>step, of how many, its name</comment>
            <translation>%1 من %2: %3</translation>
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
        <name>CalendarDayHead</name>
        <message>
            <source>%1, closed</source>
            <translation>%1، مغلق</translation>
        </message>
    </context>
    <context>
        <name>CalendarExportDialog</name>
        <message>
            <source>Calendar file of this appointment</source>
            <translation>ملف تقويم لهذا الموعد</translation>
        </message>
        <message>
            <source>Calendar file of some days</source>
            <translation>ملف تقويم لعدة أيام</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>كتابة الملف</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>With the clients' names</source>
            <translation>مع أسماء العملاء</translation>
        </message>
        <message>
            <source>The file is not encrypted. Without names it shows only that somebody comes.</source>
            <translation>الملف غير مشفّر. بدون أسماء يُظهر فقط أن شخصًا سيأتي.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>المسار كاملًا بدءًا من /.</translation>
        </message>
    </context>
    <context>
        <name>CalendarFile</name>
        <message>
            <source>An appointment has no time or no length, so no calendar file was made.</source>
            <translation>موعد بلا وقت أو مدة، لذلك لم يُنشأ ملف تقويم.</translation>
        </message>
        <message>
            <source>This is no calendar file.</source>
            <translation>هذا ليس ملف تقويم.</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Calendar</source>
            <translation>المواعيد</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>New appointment</source>
            <translation>موعد جديد</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>في اليوم السابق</translation>
        </message>
        <message>
            <source>The week before</source>
            <translation>الأسبوع السابق</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>اليوم التالي</translation>
        </message>
        <message>
            <source>The week after</source>
            <translation>الأسبوع التالي</translation>
        </message>
        <message>
            <source>Shown at once</source>
            <translation>المعروض معًا</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>أسبوع</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>Nobody is booked</source>
            <translation>لا مواعيد</translation>
        </message>
        <message>
            <source>No appointments in this time.</source>
            <translation>لا مواعيد في هذه الفترة.</translation>
        </message>
    </context>
    <context>
        <name>CalendarTogetherDialog</name>
        <message>
            <source>At the same time</source>
            <translation>في الوقت نفسه</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>Camera</name>
        <message>
            <source>The session that these photos belong to is not there.</source>
            <translation>الجلسة التي تنتمي إليها هذه الصور غير موجودة.</translation>
        </message>
    </context>
    <context>
        <name>CameraControls</name>
        <message>
            <source>Earlier %1 %</source>
            <translation>السابقة %1 %</translation>
        </message>
        <message>
            <source>No earlier one</source>
            <translation>لا سابقة</translation>
        </message>
        <message>
            <source>Timer 3 s</source>
            <translation>مؤقت 3 ث</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>شبكة</translation>
        </message>
        <message>
            <source>Rotate</source>
            <translation>تدوير</translation>
        </message>
        <message>
            <source>Not skipped</source>
            <translation>إلغاء التخطي</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>تخطٍّ</translation>
        </message>
        <message>
            <source>Stop the timer</source>
            <translation>إيقاف المؤقت</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>التقاط الصورة</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تخلّص</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>احتفظ بها</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>which photo, of how many</comment>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Shows the other photo of this view</source>
            <translation>يعرض الصورة الأخرى لهذا المنظور</translation>
        </message>
        <message>
            <source>Discard for good</source>
            <translation>تخلّص نهائيًا</translation>
        </message>
        <message>
            <source>Take another</source>
            <translation>صورة أخرى</translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a client's name, how many views are done</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Other camera</source>
            <translation>كاميرا أخرى</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>احفظ مرة أخرى</translation>
        </message>
    </context>
    <context>
        <name>CameraSkip</name>
        <message>
            <source>Why is “%1” not photographed?</source>
            <translation>لماذا لا يُصوَّر «%1»؟</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>CameraStage</name>
        <message>
            <source>Skipped: %1</source>
            <translation>تم تخطيه: %1</translation>
        </message>
    </context>
    <context>
        <name>CameraStrip</name>
        <message>
            <source>Views to photograph</source>
            <translation>المناظير المطلوب تصويرها</translation>
        </message>
    </context>
    <context>
        <name>CameraTrouble</name>
        <message>
            <source>The camera is starting …</source>
            <translation>الكاميرا قيد التشغيل …</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
    </context>
    <context>
        <name>CameraViewTile</name>
        <message numerus="yes">
            <source>%Ln photo(s) saved</source>
            <translation>
                <numerusform>لا صور محفوظة</numerusform>
                <numerusform>صورة واحدة محفوظة</numerusform>
                <numerusform>صورتان محفوظتان</numerusform>
                <numerusform>%Ln صور محفوظة</numerusform>
                <numerusform>%Ln صورة محفوظة</numerusform>
                <numerusform>%Ln صورة محفوظة</numerusform>
            </translation>
        </message>
        <message>
            <source>Being saved</source>
            <translation>يجري حفظها</translation>
        </message>
        <message>
            <source>Skipped: %1</source>
            <translation>تم تخطيه: %1</translation>
        </message>
        <message>
            <source>Not photographed yet</source>
            <translation>لم يُصوَّر بعد</translation>
        </message>
    </context>
    <context>
        <name>Capture</name>
        <message>
            <source>This file cannot be taken in as a photo: %1. Nothing was added.</source>
            <translation>لا يمكن إدخال هذا الملف كصورة: %1. لم يُضَف أي شيء.</translation>
        </message>
        <message>
            <source>This system cannot read this kind of HEIC photo. Nothing was added. Save it as JPEG and take that in.</source>
            <translation>لا يستطيع هذا النظام قراءة هذا النوع من صور HEIC. لم يُضَف أي شيء. احفظها بصيغة JPEG ثم أدخل ذلك الملف.</translation>
        </message>
        <message>
            <source>the HEIC picture is cut off or damaged</source>
            <translation>صورة HEIC مقطوعة أو تالفة</translation>
        </message>
        <message>
            <source>The picture could not be taken over from its decoder.</source>
            <translation>تعذّر استلام الصورة من برنامج فك ترميزها.</translation>
        </message>
        <message>
            <source>the HEIC picture is not what its head says</source>
            <translation>صورة HEIC ليست كما تقول ترويستها</translation>
        </message>
        <message>
            <source>it does not begin as a JPEG picture</source>
            <translation>لا يبدأ كما تبدأ صورة JPEG</translation>
        </message>
        <message>
            <source>the head of the JPEG picture cannot be read</source>
            <translation>تعذّرت قراءة ترويسة صورة JPEG</translation>
        </message>
        <message>
            <source>it is not made as cameras make a JPEG picture</source>
            <translation>ليس مصنوعًا كما تصنع الكاميرات صور JPEG</translation>
        </message>
        <message>
            <source>the JPEG picture is cut off or damaged</source>
            <translation>صورة JPEG مقطوعة أو تالفة</translation>
        </message>
        <message>
            <source>The picture could not be made into a JPEG.</source>
            <translation>تعذّر تحويل الصورة إلى JPEG.</translation>
        </message>
        <message>
            <source>The picture could not be made small enough.</source>
            <translation>تعذّر تصغير الصورة بما يكفي.</translation>
        </message>
        <message>
            <source>it has more than 64 MiB</source>
            <translation>حجمه أكبر من 64 ميبيبايت</translation>
        </message>
        <message>
            <source>it is no JPEG, PNG or HEIC picture</source>
            <translation>ليس صورة JPEG أو PNG أو HEIC</translation>
        </message>
        <message>
            <source>it claims %1 by %2 pixels</source>
            <translation>يدّعي أن قياسه %1 في %2 بكسل</translation>
        </message>
        <message>
            <source>The camera gave less than a whole picture.</source>
            <translation>لم تُعطِ الكاميرا صورة كاملة.</translation>
        </message>
        <message>
            <source>the PNG picture is cut off or damaged</source>
            <translation>صورة PNG مقطوعة أو تالفة</translation>
        </message>
        <message>
            <source>the head of the PNG picture cannot be read</source>
            <translation>تعذّرت قراءة ترويسة صورة PNG</translation>
        </message>
    </context>
    <context>
        <name>CareCall</name>
        <message>
            <source>Your clinic: %1</source>
            <translation>عيادتك: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Call the clinic</source>
            <translation>اتصل بالعيادة</translation>
        </message>
    </context>
    <context>
        <name>CareCheckIns</name>
        <message>
            <source>Check-ins</source>
            <translation>المتابعات</translation>
        </message>
        <message>
            <source>The client has not said yet how they are.</source>
            <translation>لم يقل العميل بعد كيف حاله.</translation>
        </message>
        <message>
            <source>Told on the phone</source>
            <translation>أُخبرنا هاتفيًا</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>شوهد هنا</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>من ملف</translation>
        </message>
    </context>
    <context>
        <name>CareDay</name>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Begins: %1</source>
            <translation>يبدأ: %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between things of a list</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>Day %1 · %2</source>
            <translation>اليوم %1، %2</translation>
        </message>
        <message>
            <source>Longer than planned, because there are still scabs</source>
            <translation>أطول من المقرر لأن القشور ما زالت موجودة</translation>
        </message>
        <message>
            <source>Until this evening</source>
            <translation>حتى مساء اليوم</translation>
        </message>
        <message>
            <source>Until day %1 · %2</source>
            <translation>حتى اليوم %1، %2</translation>
        </message>
        <message>
            <source>Do not</source>
            <translation>لا تفعل</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>افعل</translation>
        </message>
        <message>
            <source>What to expect</source>
            <translation>ما المتوقع</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>مسموح</translation>
        </message>
        <message>
            <source>Last day: %1</source>
            <translation>اليوم الأخير: %1</translation>
        </message>
    </context>
    <context>
        <name>CareDecided</name>
        <message>
            <source>For this client</source>
            <translation>لهذا العميل</translation>
        </message>
        <message>
            <source>They are not gone after all</source>
            <translation>لم تختفِ في الحقيقة</translation>
        </message>
        <message>
            <source>I see that the scabs are gone</source>
            <translation>أرى أن القشور اختفت</translation>
        </message>
        <message>
            <source>Reminders at</source>
            <translation>التذكير في الساعة</translation>
        </message>
        <message>
            <source>The hour the client wants. It goes into what is given to them from now on.</source>
            <translation>الساعة التي يريدها العميل. تدخل فيما يُعطى له من الآن.</translation>
        </message>
        <message>
            <source>What the protocol leaves to the clinic</source>
            <translation>ما يتركه البروتوكول للعيادة</translation>
        </message>
        <message>
            <source>%1 decided for this client</source>
            <translation>%1 مما قُرر لهذا العميل</translation>
        </message>
        <message>
            <source>%1: a day less</source>
            <translation>%1: يوم أقل</translation>
        </message>
        <message>
            <source>%1: a day more</source>
            <translation>%1: يوم أكثر</translation>
        </message>
        <message>
            <source>As the protocol says</source>
            <translation>كما يقول البروتوكول</translation>
        </message>
    </context>
    <context>
        <name>CareFromFile</name>
        <message>
            <source>Check-ins from the client's app</source>
            <translation>متابعات من تطبيق العميل</translation>
        </message>
        <message>
            <source>Take them in</source>
            <translation>أدخلها</translation>
        </message>
        <message>
            <source>Look into it</source>
            <translation>انظر ما فيه</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Open the aftercare</source>
            <translation>افتح العناية اللاحقة</translation>
        </message>
        <message>
            <source>The client's app makes such a file (.stipplecheckins). Only this clinic's tablets can open it. Nothing is written before you have seen whose it is.</source>
            <translation>يصنع تطبيق العميل ملفًا كهذا (.stipplecheckins). لا يفتحه إلا أجهزة هذه العيادة. لا يُكتب شيء قبل أن ترى لمن هو.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>المسار الكامل، ويبدأ بـ /.</translation>
        </message>
    </context>
    <context>
        <name>CarePage</name>
        <message>
            <source>Aftercare</source>
            <translation>العناية اللاحقة</translation>
        </message>
        <message>
            <source>Client's file</source>
            <translation>ملف العميل</translation>
        </message>
        <message>
            <source>Give it to the client</source>
            <translation>أعطه للعميل</translation>
        </message>
        <message>
            <source>Show it on this tablet</source>
            <translation>اعرضه على هذا الجهاز</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مجددًا</translation>
        </message>
        <message>
            <source>A later session has begun the days anew. These are kept to be read.</source>
            <translation>بدأت جلسة لاحقة الأيام من جديد. هذه محفوظة للقراءة.</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>الجلسة</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>اليوم، %1</translation>
        </message>
        <message>
            <source>not red</source>
            <translation>بلا احمرار</translation>
        </message>
        <message>
            <source>a little red</source>
            <translation>احمرار قليل</translation>
        </message>
        <message>
            <source>quite red</source>
            <translation>احمرار واضح</translation>
        </message>
        <message>
            <source>very red</source>
            <translation>احمرار شديد</translation>
        </message>
        <message>
            <source>not swollen</source>
            <translation>بلا تورم</translation>
        </message>
        <message>
            <source>a little swollen</source>
            <translation>تورم قليل</translation>
        </message>
        <message>
            <source>quite swollen</source>
            <translation>تورم واضح</translation>
        </message>
        <message>
            <source>very swollen</source>
            <translation>تورم شديد</translation>
        </message>
        <message>
            <source>Told on the phone</source>
            <translation>أُخبرنا هاتفيًا</translation>
        </message>
        <message>
            <source>Seen at the clinic</source>
            <translation>شوهد في العيادة</translation>
        </message>
        <message>
            <source>Filled in on the clinic's tablet</source>
            <translation>مُلئ على جهاز العيادة</translation>
        </message>
        <message>
            <source>Sent by the client</source>
            <translation>أرسله العميل</translation>
        </message>
        <message>
            <source>as files or a code</source>
            <translation>كملفات أو رمز</translation>
        </message>
        <message>
            <source>in the client's app</source>
            <translation>في تطبيق العميل</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>على ورق</translation>
        </message>
        <message>
            <source>as a message</source>
            <translation>كرسالة</translation>
        </message>
        <message>
            <source>still scabs</source>
            <translation>ما زالت هناك قشور</translation>
        </message>
        <message>
            <source>no scabs</source>
            <translation>لا قشور</translation>
        </message>
        <message>
            <source>pain %1 of 10</source>
            <translation>الألم %1 من ١٠</translation>
        </message>
        <message>
            <source>%1 °C</source>
            <translation>%1 °م</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Day %1 · %2</source>
            <translation>اليوم %1، %2</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between numbers of days</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>Somebody of the clinic saw on %1 that the scabs are gone.</source>
            <translation>رأى أحد العاملين في العيادة في %1 أن القشور اختفت.</translation>
        </message>
        <message>
            <source>There were still scabs on %1. What is said to hold while they last goes on.</source>
            <translation>كانت هناك قشور في %1. ما يسري ما دامت موجودة مستمر.</translation>
        </message>
        <message>
            <source>No scabs any more on %1.</source>
            <translation>لم تعد هناك قشور في %1.</translation>
        </message>
        <message>
            <source>Nobody has said yet whether there are scabs.</source>
            <translation>لم يقل أحد بعد هل توجد قشور.</translation>
        </message>
        <message>
            <source>The client has not got these days from this tablet yet.</source>
            <translation>لم يحصل العميل بعد على هذه الأيام من هذا الجهاز.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between ways of giving</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>Given to the client: %1.</source>
            <translation>أُعطي للعميل: %1.</translation>
        </message>
        <message>
            <source>Given to the client: %1. Last on %2.</source>
            <translation>أُعطي للعميل: %1. آخر مرة في %2.</translation>
        </message>
        <message>
            <source>Session of %1, the latest</source>
            <translation>جلسة %1، الأخيرة</translation>
        </message>
        <message>
            <source>Session of %1</source>
            <translation>جلسة %1</translation>
        </message>
        <message>
            <source>Until day %1</source>
            <translation>حتى اليوم %1</translation>
        </message>
        <message>
            <source>From day %1</source>
            <translation>من اليوم %1</translation>
        </message>
        <message numerus="yes">
            <source>No check-in on %Ln day(s): %1.</source>
            <translation>
                <numerusform>لا متابعة في %Ln يوم: %1.</numerusform>
                <numerusform>لا متابعة في يوم واحد: %1.</numerusform>
                <numerusform>لا متابعة في يومين: %1.</numerusform>
                <numerusform>لا متابعة في %Ln أيام: %1.</numerusform>
                <numerusform>لا متابعة في %Ln يومًا: %1.</numerusform>
                <numerusform>لا متابعة في %Ln يوم: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckInFile</name>
        <message>
            <source>This file cannot be read: %1. Nothing was taken from it.</source>
            <translation>تعذرت قراءة هذا الملف: %1. لم يُؤخذ منه شيء.</translation>
        </message>
        <message>
            <source>These check-ins are about a session that is not on this tablet. Nothing was taken from the file, and nothing was changed: keep it, and take it in on the tablet where the session is.</source>
            <translation>هذه المتابعات عن جلسة ليست على هذا الجهاز. لم يُؤخذ شيء من الملف ولم يتغير شيء: احتفظ به وأدخله على الجهاز الذي فيه الجلسة.</translation>
        </message>
        <message>
            <source>No aftercare was begun after this session, so its check-ins have no place. Nothing was taken from the file.</source>
            <translation>لم تبدأ عناية لاحقة بعد هذه الجلسة، فلا مكان لمتابعاتها. لم يُؤخذ شيء من الملف.</translation>
        </message>
        <message>
            <source>This file is damaged or cut off, so no check-in was taken from it. Ask the client to send it once more.</source>
            <translation>هذا الملف تالف أو مقطوع، فلم تُؤخذ منه أي متابعة. اطلب من العميل إرساله مرة أخرى.</translation>
        </message>
        <message>
            <source>This file of check-ins is not complete, so nothing was taken from it. Ask the client to send it once more.</source>
            <translation>ملف المتابعات هذا غير كامل، فلم يُؤخذ منه شيء. اطلب من العميل إرساله مرة أخرى.</translation>
        </message>
        <message>
            <source>These check-ins were sent by a newer app. Update this one, then open the file again. Nothing was taken from it yet.</source>
            <translation>أُرسلت هذه المتابعات من تطبيق أحدث. حدّث هذا التطبيق ثم افتح الملف مجددًا. لم يُؤخذ منه شيء بعد.</translation>
        </message>
        <message>
            <source>This is more than one file can take to the clinic, so nothing was sent. Leave some of the photos out.</source>
            <translation>هذا أكثر مما يسعه ملف واحد إلى العيادة، فلم يُرسل شيء. احذف بعض الصور.</translation>
        </message>
        <message>
            <source>The clinic's key in this aftercare pack is no key, so nothing was sent. Ask the clinic for the pack once more.</source>
            <translation>مفتاح العيادة في هذه الحزمة ليس مفتاحًا، فلم يُرسل شيء. اطلب الحزمة من العيادة مرة أخرى.</translation>
        </message>
        <message>
            <source>This file is larger than one of check-ins can be, so it was not opened.</source>
            <translation>هذا الملف أكبر مما يكون عليه ملف متابعات، فلم يُفتح.</translation>
        </message>
        <message>
            <source>There are no check-ins in this file.</source>
            <translation>لا متابعات في هذا الملف.</translation>
        </message>
        <message>
            <source>These check-ins were sent to another clinic, and only its tablets can open them. Nothing was taken from the file.</source>
            <translation>أُرسلت هذه المتابعات إلى عيادة أخرى ولا تفتحها إلا أجهزتها. لم يُؤخذ شيء من الملف.</translation>
        </message>
    </context>
    <context>
        <name>CheckInPage</name>
        <message>
            <source>Check-in</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Give it up</source>
            <translation>تخلَّ عنها</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مجددًا</translation>
        </message>
        <message>
            <source>Put it into the file</source>
            <translation>ضعها في الملف</translation>
        </message>
        <message>
            <source>The check-in is in the file.</source>
            <translation>المتابعة في الملف.</translation>
        </message>
        <message>
            <source>It shows the warning signs above. Tell the client what to do.</source>
            <translation>تظهر فيها علامات الخطر أعلاه. أخبر العميل بما يفعل.</translation>
        </message>
        <message>
            <source>It shows no warning sign.</source>
            <translation>لا تظهر فيها أي علامة خطر.</translation>
        </message>
        <message>
            <source>Back to the aftercare</source>
            <translation>العودة إلى العناية اللاحقة</translation>
        </message>
        <message>
            <source>Give this check-in up?</source>
            <translation>هل تتخلى عن هذه المتابعة؟</translation>
        </message>
        <message>
            <source>What was filled in so far is removed for good. Nothing of it is in the file.</source>
            <translation>ما مُلئ حتى الآن يُحذف نهائيًا. لا شيء منه في الملف.</translation>
        </message>
        <message>
            <source>Go on filling in</source>
            <translation>متابعة الملء</translation>
        </message>
    </context>
    <context>
        <name>ChoiceExtras</name>
        <message>
            <source>Take my answer back</source>
            <translation>سحب إجابتي</translation>
        </message>
    </context>
    <context>
        <name>ChoicesItem</name>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
    </context>
    <context>
        <name>ClientConsents</name>
        <message>
            <source>Screening and consents</source>
            <translation>الفحص والموافقات</translation>
        </message>
        <message>
            <source>Open the review</source>
            <translation>افتح المراجعة</translation>
        </message>
    </context>
    <context>
        <name>ClientDataPage</name>
        <message>
            <source>This client's data</source>
            <translation>بيانات هذا العميل</translation>
        </message>
    </context>
    <context>
        <name>ClientEntryPanel</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Correct this note</source>
            <translation>تصحيح هذه الملاحظة</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>فصل</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>فتح الجلسة</translation>
        </message>
    </context>
    <context>
        <name>ClientErasure</name>
        <message>
            <source>Erase this client</source>
            <translation>محو هذا العميل</translation>
        </message>
        <message>
            <source>Stays, locked away and without a name in any list</source>
            <translation>يبقى محفوظًا مقفلًا دون اسم في أي قائمة</translation>
        </message>
        <message>
            <source>Back-ups made before still hold everything until they are made anew.</source>
            <translation>النسخ الاحتياطية السابقة تحتفظ بكل شيء حتى تُنشأ من جديد.</translation>
        </message>
        <message>
            <source>Held: nothing may be erased</source>
            <translation>محجوز: لا يجوز محو أي شيء</translation>
        </message>
        <message>
            <source>Only the owner holds or erases a client's data.</source>
            <translation>المالك وحده يحجز بيانات العميل أو يمحوها.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>For instance: asked for by the client. It stays in the audit: name nobody.</source>
            <translation>مثلًا: بطلب من العميل. يبقى في سجل التدقيق: لا تذكر أسماء.</translation>
        </message>
        <message>
            <source>Type the client's name to erase them</source>
            <translation>اكتب اسم العميل لمحوه</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>محو نهائي</translation>
        </message>
        <message>
            <source>Hold instead</source>
            <translation>حجز بدلًا من المحو</translation>
        </message>
        <message>
            <source>End the hold</source>
            <translation>إنهاء الحجز</translation>
        </message>
        <message>
            <source>Erase %1 for good?</source>
            <translation>هل تريد محو %1 نهائيًا؟</translation>
        </message>
        <message>
            <source>Nobody can bring it back, not even from another tablet.</source>
            <translation>لا يمكن لأحد استعادتها، ولا حتى من جهاز آخر.</translation>
        </message>
    </context>
    <context>
        <name>ClientExport</name>
        <message>
            <source>The folder is no longer there. Nothing was left anywhere; choose another one.</source>
            <translation>لم يعد المجلد موجودًا. لم يبقَ شيء في أي مكان؛ اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>There is no room left in this folder. Nothing was left there; make room, or choose another one.</source>
            <translation>لا مساحة باقية في هذا المجلد. لم يبقَ شيء هناك؛ أفسح مكانًا أو اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Nothing can be written in this folder. Nothing was left there; choose another one.</source>
            <translation>لا يمكن الكتابة في هذا المجلد. لم يبقَ شيء هناك؛ اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>The file could not be written: %1. Nothing was left there; choose another folder.</source>
            <translation>تعذّرت كتابة الملف: %1. لم يبقَ شيء هناك؛ اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>There is no folder %1. Nothing was written.</source>
            <translation>لا يوجد مجلد %1. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>What was written could not be read back. Nothing was left there; choose another folder.</source>
            <translation>تعذّرت قراءة ما كُتب. لم يبقَ شيء هناك؛ اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>%1 is there already. Nothing was written; move it away first.</source>
            <translation>%1 موجود بالفعل. لم يُكتب شيء؛ انقله أولًا.</translation>
        </message>
        <message>
            <source>The export could not be put in its place. Nothing was left there.</source>
            <translation>تعذّر وضع التصدير في مكانه. لم يُترك شيء هناك.</translation>
        </message>
        <message>
            <source>There is no such client.</source>
            <translation>لا يوجد عميل كهذا.</translation>
        </message>
        <message>
            <source>%1 is no folder that is there. Give the whole path, beginning with /.</source>
            <translation>%1 ليس مجلدًا موجودًا. اكتب المسار الكامل بدءًا بـ ‎/‎.</translation>
        </message>
        <message>
            <source>Not into the vault's own folder: choose another one.</source>
            <translation>ليس في مجلد الخزنة نفسه: اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Nothing was exported, and nothing half is left.</source>
            <translation>لم يُصدَّر شيء، ولم يبقَ شيء ناقص.</translation>
        </message>
    </context>
    <context>
        <name>ClientFacts</name>
        <message>
            <source>Date of birth</source>
            <translation>تاريخ الميلاد</translation>
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
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>In an emergency, call</source>
            <translation>في الطوارئ اتصل بـ</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>لغة الاستمارات</translation>
        </message>
    </context>
    <context>
        <name>ClientFile</name>
        <message>
            <source>This client was deleted. What was kept of them can be seen in the history only.</source>
            <translation>حُذف هذا العميل. ما حُفظ عنه يُرى في السجل فقط.</translation>
        </message>
        <message>
            <source>Why it was corrected</source>
            <translation>سبب التصحيح</translation>
        </message>
        <message>
            <source>Noted by</source>
            <translation>سجّله</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number unit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>With</source>
            <translation>مع</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>الغرفة</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>عُبّئ</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>اكتمل</translation>
        </message>
        <message>
            <source>For a treatment on</source>
            <translation>لعلاج في</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Treatable from</source>
            <translation>يمكن علاجه من</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>Doctor's letter</source>
            <translation>رسالة الطبيب</translation>
        </message>
        <message>
            <source>Treated all the same, because</source>
            <translation>عولج رغم ذلك، لأن</translation>
        </message>
        <message>
            <source>By the rules of</source>
            <translation>وفق قواعد</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>وُقّع في</translation>
        </message>
        <message>
            <source>%1 (name typed)</source>
            <translation>%1 (الاسم مكتوب)</translation>
        </message>
        <message>
            <source>Where they may be shown</source>
            <translation>أين يمكن عرضها</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>على ورق</translation>
        </message>
        <message>
            <source>Version of the text</source>
            <translation>إصدار النص</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>الوصي</translation>
        </message>
        <message>
            <source>Practitioner</source>
            <translation>ممارس</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>الشاهد</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>المترجم</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>How</source>
            <translation>كيف</translation>
        </message>
        <message>
            <source>Only for</source>
            <translation>فقط لـ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>استلمه</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Cause of the loss</source>
            <translation>سبب التساقط</translation>
        </message>
        <message>
            <source>A physician has looked at it</source>
            <translation>فحصه طبيب</translation>
        </message>
        <message>
            <source>Norwood</source>
            <translation>نوروود</translation>
        </message>
        <message>
            <source>Ludwig</source>
            <translation>لودفيغ</translation>
        </message>
        <message>
            <source>Skin type</source>
            <translation>نوع البشرة</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>المناطق</translation>
        </message>
        <message>
            <source>Hairline</source>
            <translation>خط الشعر</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Expectations</source>
            <translation>التوقعات</translation>
        </message>
        <message>
            <source>What was explained</source>
            <translation>ما شُرح</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <source>Patch test</source>
            <translation>اختبار الحساسية</translation>
        </message>
        <message>
            <source>Its result</source>
            <translation>نتيجته</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>صالح حتى</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>بدأت</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>انتهت</translation>
        </message>
        <message>
            <source>Pigment</source>
            <translation>الصبغة</translation>
        </message>
        <message>
            <source>Needle</source>
            <translation>الإبرة</translation>
        </message>
        <message>
            <source>Angle</source>
            <translation>الزاوية</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>العمق</translation>
        </message>
        <message>
            <source>Dot size</source>
            <translation>حجم النقطة</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Anaesthetic</source>
            <translation>المخدّر</translation>
        </message>
        <message>
            <source>None used</source>
            <translation>لم يُستخدم</translation>
        </message>
        <message>
            <source>Complication</source>
            <translation>مضاعفة</translation>
        </message>
        <message>
            <source>Complications</source>
            <translation>المضاعفات</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Ended early, because</source>
            <translation>انتهت مبكرًا، لأن</translation>
        </message>
        <message>
            <source>Next session advised from</source>
            <translation>الجلسة التالية منصوح بها من</translation>
        </message>
        <message>
            <source>lot %1</source>
            <translation>التشغيلة %1</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>الزوايا</translation>
        </message>
        <message>
            <source>Day of the session</source>
            <translation>يوم الجلسة</translation>
        </message>
        <message>
            <source>Scabs gone on</source>
            <translation>زالت القشور في</translation>
        </message>
        <message>
            <source>Scabs</source>
            <translation>القشور</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>الألم</translation>
        </message>
        <message>
            <source>%1 of 10</source>
            <translation>%1 من 10</translation>
        </message>
        <message>
            <source>Redness</source>
            <translation>الاحمرار</translation>
        </message>
        <message>
            <source>Swelling</source>
            <translation>التورم</translation>
        </message>
        <message>
            <source>Discharge</source>
            <translation>إفرازات</translation>
        </message>
        <message>
            <source>Fever</source>
            <translation>حمّى</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>الحرارة</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>بكلماته</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>وقّعه</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>كُتبت</translation>
        </message>
        <message>
            <source>It said before</source>
            <translation>كانت تقول</translation>
        </message>
        <message>
            <source>Corrected to</source>
            <translation>صُحّحت إلى</translation>
        </message>
        <message>
            <source>Two entries of the same person were put together here. Nothing was lost: it can be taken apart again.</source>
            <translation>جُمع هنا ملفان للشخص نفسه. لم يُفقد شيء: ويمكن فصلهما من جديد.</translation>
        </message>
        <message>
            <source>Imported from</source>
            <translation>مستورد من</translation>
        </message>
        <message>
            <source>Not marked as done</source>
            <translation>لم تُسجَّل كمنتهية</translation>
        </message>
        <message>
            <source>Intake form</source>
            <translation>استمارة القبول</translation>
        </message>
        <message>
            <source>Questions of the day</source>
            <translation>أسئلة اليوم</translation>
        </message>
        <message>
            <source>Filled in %1</source>
            <comment>by whom</comment>
            <translation>عُبّئ %1</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>الفحص المسبق</translation>
        </message>
        <message>
            <source>Screening of the day</source>
            <translation>فحص اليوم</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>ابتداءً من %1</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لم يوجد شيء</translation>
        </message>
        <message>
            <source>%1 · treated all the same</source>
            <comment>findings</comment>
            <translation>%1 · عولج رغم ذلك</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>موقّع</translation>
        </message>
        <message>
            <source>Withdrawn since</source>
            <translation>سُحبت لاحقًا</translation>
        </message>
        <message>
            <source>Consent withdrawn: %1</source>
            <translation>سُحبت الموافقة: %1</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>مسحوبة</translation>
        </message>
        <message>
            <source>Consultation and plan</source>
            <translation>الاستشارة والخطة</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>عرض السعر</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>الجلسة %1</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>جلسة</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>session · phase</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>لم تكتمل</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <translation>
                <numerusform>لا صور</numerusform>
                <numerusform>صورة واحدة</numerusform>
                <numerusform>صورتان</numerusform>
                <numerusform>%Ln صور</numerusform>
                <numerusform>%Ln صورة</numerusform>
                <numerusform>%Ln صورة</numerusform>
            </translation>
        </message>
        <message>
            <source>Aftercare begins</source>
            <translation>تبدأ العناية اللاحقة</translation>
        </message>
        <message>
            <source>Scabs gone on %1</source>
            <translation>زالت القشور في %1</translation>
        </message>
        <message>
            <source>Instructions were given</source>
            <translation>سُلّمت التعليمات</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Check-in, day %1</source>
            <translation>متابعة، اليوم %1</translation>
        </message>
        <message>
            <source>Still scabbing</source>
            <translation>ما زالت هناك قشور</translation>
        </message>
        <message>
            <source>No scabs</source>
            <translation>لا قشور</translation>
        </message>
        <message>
            <source>pain %1 of 10</source>
            <translation>الألم %1 من 10</translation>
        </message>
        <message>
            <source>Warning sign</source>
            <translation>علامة تحذير</translation>
        </message>
        <message>
            <source>Merged with another entry of the same person</source>
            <translation>دُمج مع ملف آخر للشخص نفسه</translation>
        </message>
        <message>
            <source>Became a client</source>
            <translation>أصبح عميلًا</translation>
        </message>
        <message>
            <source>Imported from %1</source>
            <translation>مستورد من %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln session(s) planned</source>
            <translation>
                <numerusform>لا جلسات مخططة</numerusform>
                <numerusform>جلسة واحدة مخططة</numerusform>
                <numerusform>جلستان مخططتان</numerusform>
                <numerusform>%Ln جلسات مخططة</numerusform>
                <numerusform>%Ln جلسة مخططة</numerusform>
                <numerusform>%Ln جلسة مخططة</numerusform>
            </translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>صُحّحت</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>تصحيح</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>weekday, day</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Today · %1</source>
            <translation>اليوم · %1</translation>
        </message>
        <message>
            <source>Planned · %1</source>
            <translation>مخطط · %1</translation>
        </message>
        <message>
            <source>Thickness of a hair</source>
            <translation>سُمك الشعرة</translation>
        </message>
        <message>
            <source>Scars</source>
            <translation>الندوب</translation>
        </message>
        <message>
            <source>Scars drawn</source>
            <translation>الندوب المرسومة</translation>
        </message>
        <message>
            <source>Sooner than advised, because</source>
            <translation>قبل الموعد المنصوح به، لأن</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a share</comment>
            <translation>%1 ٪</translation>
        </message>
        <message numerus="yes">
            <source>%Ln used</source>
            <translation>
                <numerusform>لم تُستعمل أي إبرة</numerusform>
                <numerusform>استُعملت واحدة</numerusform>
                <numerusform>استُعملت اثنتان</numerusform>
                <numerusform>استُعملت %Ln</numerusform>
                <numerusform>استُعملت %Ln</numerusform>
                <numerusform>استُعملت %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Single-use needles opened in front of the client</source>
            <translation>فُتحت الإبر أحادية الاستعمال أمام العميل</translation>
        </message>
        <message>
            <source>Largest dots</source>
            <translation>أكبر النقاط</translation>
        </message>
        <message>
            <source>Strokes per second</source>
            <translation>ضربات في الثانية</translation>
        </message>
        <message>
            <source>Materials disposed of</source>
            <translation>تم التخلص من المواد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) left out, because</source>
            <translation>
                <numerusform>لم تُترك أي صورة</numerusform>
                <numerusform>صورة واحدة لم تُلتقط، لأن</numerusform>
                <numerusform>صورتان لم تُلتقطا، لأن</numerusform>
                <numerusform>%Ln صور لم تُلتقط، لأن</numerusform>
                <numerusform>%Ln صورة لم تُلتقط، لأن</numerusform>
                <numerusform>%Ln صورة لم تُلتقط، لأن</numerusform>
            </translation>
        </message>
        <message>
            <source>Redness spreads</source>
            <translation>الاحمرار ينتشر</translation>
        </message>
        <message>
            <source>Swollen face</source>
            <translation>تورم الوجه</translation>
        </message>
        <message>
            <source>Bleeding</source>
            <translation>نزف</translation>
        </message>
        <message>
            <source>Hard to breathe</source>
            <translation>صعوبة في التنفس</translation>
        </message>
        <message>
            <source>%1 (%2 mm deep)</source>
            <comment>a zone</comment>
            <translation>%1 (بعمق %2 مم)</translation>
        </message>
        <message>
            <source>Rash or itching</source>
            <translation>طفح أو حكة</translation>
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
        <name>ClientHandOut</name>
        <message>
            <source>Hand everything out</source>
            <translation>تسليم كل شيء</translation>
        </message>
        <message>
            <source>A folder with a page to read it by, the signed consents, the photos, who did what with the data, and the same for other programs (FHIR). It is not encrypted.</source>
            <translation>مجلد يحتوي على صفحة للقراءة، والموافقات الموقّعة، والصور، ومن فعل ماذا بالبيانات، والمحتوى نفسه لبرامج أخرى (FHIR). وهو غير مشفّر.</translation>
        </message>
        <message>
            <source>Handed out, but not all of it</source>
            <translation>سُلّم، ولكن ليس كله</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>سُلّم</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>ما الغرض منه؟</translation>
        </message>
        <message>
            <source>For instance: asked for by the client. It stays in the audit with your name, for good.</source>
            <translation>مثلًا: بطلب من العميل. يبقى في سجل التدقيق مع اسمك بشكل دائم.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>المسار الكامل، بدءًا بـ ‎/‎.</translation>
        </message>
        <message>
            <source>Hand it out</source>
            <translation>تسليم</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Handed out before</source>
            <translation>ما سُلّم سابقًا</translation>
        </message>
    </context>
    <context>
        <name>ClientHead</name>
        <message>
            <source>Consultation</source>
            <translation>استشارة</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>حجز</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>كتابة ملاحظة</translation>
        </message>
        <message>
            <source>This client's data</source>
            <translation>بيانات هذا العميل</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>ملخص</translation>
        </message>
        <message>
            <source>Compare photos</source>
            <translation>مقارنة الصور</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>بدء جلسة</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>تصوير</translation>
        </message>
        <message>
            <source>Aftercare</source>
            <translation>العناية اللاحقة</translation>
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
        <message>
            <source>This is longer than 2,000 characters.</source>
            <translation>هذا أطول من 2000 حرف.</translation>
        </message>
    </context>
    <context>
        <name>ClientListDialog</name>
        <message>
            <source>List of clients as a file</source>
            <translation>قائمة العملاء في ملف</translation>
        </message>
        <message>
            <source>Only the owner hands out the list of clients.</source>
            <translation>المالك وحده يسلّم قائمة العملاء.</translation>
        </message>
        <message>
            <source>The file is not encrypted: names, birthdays, addresses, telephone numbers and emergency contacts, and no health data. Whoever has it can read it.</source>
            <translation>الملف غير مشفّر: أسماء وتواريخ ميلاد وعناوين وأرقام هواتف وجهات اتصال للطوارئ، بلا بيانات صحية. ومن يحصل عليه يستطيع قراءته.</translation>
        </message>
    </context>
    <context>
        <name>ClientNoteDialog</name>
        <message>
            <source>Correct the note</source>
            <translation>تصحيح الملاحظة</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>كتابة ملاحظة</translation>
        </message>
        <message>
            <source>Sign and keep</source>
            <translation>توقيع وحفظ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>It says now: %1</source>
            <translation>تقول الآن: %1</translation>
        </message>
        <message>
            <source>Why is it corrected?</source>
            <translation>لماذا تُصحَّح؟</translation>
        </message>
    </context>
    <context>
        <name>ClientPage</name>
        <message>
            <source>Everything about this client, the newest first</source>
            <translation>كل ما يخص هذا العميل، الأحدث أولًا</translation>
        </message>
    </context>
    <context>
        <name>ClientPhotosOut</name>
        <message>
            <source>Hand photos out</source>
            <translation>تسليم صور</translation>
        </message>
        <message>
            <source>Only what the client has released, as it stands today. Each photo is drawn anew with the clinic and the day below it: nothing that the camera wrote into the file goes along, and no name.</source>
            <translation>فقط ما أذن به العميل، وفق ما هو سارٍ اليوم. تُرسم كل صورة من جديد وتحتها اسم العيادة واليوم: لا يخرج معها شيء مما كتبته الكاميرا في الملف، ولا أي اسم.</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>سُلِّمت</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>Teaching</source>
            <translation>التعليم</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>Where they are published</source>
            <translation>أين تُنشر</translation>
        </message>
        <message>
            <source>Not released</source>
            <translation>غير مأذون بها</translation>
        </message>
        <message>
            <source>There are no photos of this client that could be used so.</source>
            <translation>لا توجد صور لهذا العميل يمكن استعمالها هكذا.</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>إلغاء اختيار الكل</translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>اختيار الكل</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>ما الغرض؟</translation>
        </message>
        <message>
            <source>For instance: the course in May. It stays in the audit with your name, for good: name nobody.</source>
            <translation>مثلًا: دورة مايو. يبقى في سجل التدقيق مع اسمك إلى الأبد: لا تذكر اسم أحد.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>المسار كاملًا، بدءًا من /.</translation>
        </message>
        <message>
            <source>Hand the photos out</source>
            <translation>تسليم الصور</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>How they are handed out</source>
            <translation>كيف تُسلَّم</translation>
        </message>
        <message>
            <source>Each by itself</source>
            <translation>كل صورة وحدها</translation>
        </message>
        <message>
            <source>Two as one picture</source>
            <translation>صورتان في صورة واحدة</translation>
        </message>
        <message>
            <source>The two stand beside each other, each with its day, and the clinic below both.</source>
            <translation>توضع الصورتان جنبًا إلى جنب، تحت كل منهما يومها، واسم العيادة تحتهما.</translation>
        </message>
        <message>
            <source>Choose the two that shall stand beside each other.</source>
            <translation>اختر الصورتين اللتين توضعان جنبًا إلى جنب.</translation>
        </message>
        <message>
            <source>As they lie over each other</source>
            <translation>كما تنطبق إحداهما على الأخرى</translation>
        </message>
        <message>
            <source>The later one is turned and moved so that the same place of the head stands in the same place.</source>
            <translation>تُدار الصورة اللاحقة وتُزاح ليقع الموضع نفسه من الرأس في المكان نفسه.</translation>
        </message>
        <message>
            <source>With what is drawn on them</source>
            <translation>مع ما رُسم عليها</translation>
        </message>
    </context>
    <context>
        <name>ClientSafety</name>
        <message>
            <source>To know before a treatment</source>
            <translation>ما يجب معرفته قبل العلاج</translation>
        </message>
        <message>
            <source>Two tablets know different things. All of them count until somebody decides.</source>
            <translation>يعرف جهازان أشياء مختلفة. كلها معتبرة حتى يقرر أحد.</translation>
        </message>
        <message>
            <source>No allergies, medicines or conditions are noted.</source>
            <translation>لا توجد حساسية أو أدوية أو حالات مسجلة.</translation>
        </message>
    </context>
    <context>
        <name>ClientStanding</name>
        <message>
            <source>Treatable from %1</source>
            <translation>يمكن العلاج من %1</translation>
        </message>
        <message>
            <source>Not to be treated</source>
            <translation>لا يمكن علاجه</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>سُحبت الموافقة</translation>
        </message>
        <message>
            <source>Consent to clear up</source>
            <translation>موافقة تحتاج إلى توضيح</translation>
        </message>
        <message>
            <source>Doctor's letter missing</source>
            <translation>رسالة الطبيب ناقصة</translation>
        </message>
        <message>
            <source>An answer is missing</source>
            <translation>إجابة ناقصة</translation>
        </message>
        <message>
            <source>Treatable once healed</source>
            <translation>يمكن العلاج بعد الشفاء</translation>
        </message>
        <message>
            <source>Not while there are scabs</source>
            <translation>ليس ما دامت هناك قشور</translation>
        </message>
        <message>
            <source>Too close to another session</source>
            <translation>قريب جدًا من جلسة أخرى</translation>
        </message>
        <message>
            <source>Forms to fill</source>
            <translation>نماذج للتعبئة</translation>
        </message>
        <message>
            <source>Answers to review</source>
            <translation>إجابات للمراجعة</translation>
        </message>
        <message>
            <source>Consent to sign</source>
            <translation>موافقة للتوقيع</translation>
        </message>
        <message>
            <source>Consent to re-sign</source>
            <translation>موافقة للتوقيع من جديد</translation>
        </message>
        <message>
            <source>Caution to read</source>
            <translation>تنبيه للقراءة</translation>
        </message>
        <message>
            <source>Better from %1</source>
            <translation>الأفضل من %1</translation>
        </message>
        <message>
            <source>Check for scabs first</source>
            <translation>تحقّق من القشور أولًا</translation>
        </message>
        <message>
            <source>Questions of the day</source>
            <translation>أسئلة اليوم</translation>
        </message>
        <message>
            <source>Before photos missing</source>
            <translation>صور ما قبل العلاج ناقصة</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
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
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Added twice?</source>
            <translation>أُضيف مرتين؟</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Check-ins</source>
            <translation>المتابعات</translation>
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
        <name>Compare</name>
        <message>
            <source>Point out three places in both photos.</source>
            <translation>حدِّد ثلاثة مواضع في الصورتين.</translation>
        </message>
        <message>
            <source>These places are too near to each other. Choose three that lie far apart.</source>
            <translation>هذه المواضع قريبة جدًا من بعضها. اختر ثلاثة مواضع متباعدة.</translation>
        </message>
        <message>
            <source>These cannot be the same places in both photos. Choose each of them in the same order.</source>
            <translation>لا يمكن أن تكون هذه المواضع نفسها في الصورتين. اخترها بالترتيب نفسه في كلتيهما.</translation>
        </message>
        <message>
            <source>These photos could not be aligned: %1. Compare them side by side, or point out three places in both.</source>
            <translation>تعذّرت محاذاة هاتين الصورتين: %1. قارنهما جنبًا إلى جنب، أو حدِّد ثلاثة مواضع في كلتيهما.</translation>
        </message>
        <message>
            <source>the earlier one is too dark</source>
            <translation>الصورة السابقة مظلمة جدًا</translation>
        </message>
        <message>
            <source>the later one is too dark</source>
            <translation>الصورة اللاحقة مظلمة جدًا</translation>
        </message>
        <message>
            <source>the earlier one is too bright</source>
            <translation>الصورة السابقة ساطعة جدًا</translation>
        </message>
        <message>
            <source>the later one is too bright</source>
            <translation>الصورة اللاحقة ساطعة جدًا</translation>
        </message>
        <message>
            <source>the earlier one is blurred or empty</source>
            <translation>الصورة السابقة ضبابية أو فارغة</translation>
        </message>
        <message>
            <source>the later one is blurred or empty</source>
            <translation>الصورة اللاحقة ضبابية أو فارغة</translation>
        </message>
        <message>
            <source>too little of one was found in the other</source>
            <translation>لم يُعثر في إحداهما إلا على القليل مما في الأخرى</translation>
        </message>
        <message>
            <source>one of them is no whole picture</source>
            <translation>إحداهما ليست صورة كاملة</translation>
        </message>
        <message>
            <source>The photos could not be compared.</source>
            <translation>تعذّرت مقارنة الصورتين.</translation>
        </message>
    </context>
    <context>
        <name>CompareMarks</name>
        <message>
            <source>What is drawn</source>
            <translation>ما الذي يُرسم</translation>
        </message>
        <message>
            <source>The words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>Draw on the photos</source>
            <translation>ارسم على الصور</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Show what is drawn</source>
            <translation>أظهر ما رُسم</translation>
        </message>
        <message>
            <source>Every mark</source>
            <translation>كل العلامات</translation>
        </message>
        <message>
            <source>Take this mark away: %1</source>
            <translation>أزل هذه العلامة: %1</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Compare photos</source>
            <translation>مقارنة الصور</translation>
        </message>
        <message>
            <source>Hand photos out</source>
            <translation>تسليم الصور</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>لا يوجد بعد ما يُقارَن</translation>
        </message>
        <message>
            <source>Once there are two photos of the same view, they can be looked at together here.</source>
            <translation>عندما تتوفر صورتان من الزاوية نفسها يمكن النظر إليهما هنا معًا.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>الزاوية</translation>
        </message>
        <message>
            <source>How they are shown</source>
            <translation>طريقة العرض</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>خط فاصل</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>Fade</source>
            <translation>تلاشٍ</translation>
        </message>
        <message>
            <source>Where the line is</source>
            <translation>موضع الخط</translation>
        </message>
        <message>
            <source>How much of the later photo is seen</source>
            <translation>مقدار ما يظهر من الصورة اللاحقة</translation>
        </message>
    </context>
    <context>
        <name>ComparePictures</name>
        <message>
            <source>Earlier: %1. Later: %2.</source>
            <translation>الأسبق: %1. اللاحقة: %2.</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>أصغر</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>أكبر</translation>
        </message>
        <message>
            <source>Enter puts a mark into the middle of the later photo, Shift and Enter into that of the earlier.</source>
            <translation>يضع مفتاح الإدخال علامة في وسط الصورة اللاحقة، ومع Shift في وسط السابقة.</translation>
        </message>
    </context>
    <context>
        <name>CompareStanding</name>
        <message>
            <source>Not laid over each other</source>
            <translation>لم تُركَّب إحداهما على الأخرى</translation>
        </message>
        <message>
            <source>Show three places</source>
            <translation>تحديد ثلاثة مواضع</translation>
        </message>
        <message>
            <source>Take the last place back</source>
            <translation>التراجع عن الموضع الأخير</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Show three places instead</source>
            <translation>تحديد ثلاثة مواضع بدلًا من ذلك</translation>
        </message>
    </context>
    <context>
        <name>CompareTimeline</name>
        <message>
            <source>Which photo to change</source>
            <translation>أي صورة تُغيَّر</translation>
        </message>
        <message>
            <source>Change the earlier</source>
            <translation>تغيير الأسبق</translation>
        </message>
        <message>
            <source>Change the later</source>
            <translation>تغيير اللاحقة</translation>
        </message>
        <message>
            <source>Photos of this view, the oldest first</source>
            <translation>صور هذه الزاوية، الأقدم أولًا</translation>
        </message>
        <message>
            <source>Earlier photo</source>
            <translation>الصورة الأسبق</translation>
        </message>
        <message>
            <source>Later photo</source>
            <translation>الصورة اللاحقة</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>Parent or guardian</source>
            <translation>أحد الوالدين أو الوصي</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>المترجم</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>الشاهد</translation>
        </message>
        <message>
            <source>Your signature</source>
            <translation>توقيعك</translation>
        </message>
        <message>
            <source>Parent or guardian · %1</source>
            <translation>أحد الوالدين أو الوصي · %1</translation>
        </message>
        <message>
            <source>Interpreter · %1</source>
            <translation>المترجم · %1</translation>
        </message>
        <message>
            <source>A parent or guardian signs too</source>
            <translation>يوقّع أيضًا أحد الوالدين أو الوصي</translation>
        </message>
        <message>
            <source>Somebody interpreted for me</source>
            <translation>ترجم لي شخص</translation>
        </message>
        <message>
            <source>A witness signs too</source>
            <translation>يوقّع شاهد أيضًا</translation>
        </message>
        <message>
            <source>You may also say no</source>
            <translation>يمكنك أيضًا أن ترفض</translation>
        </message>
        <message>
            <source>I do not agree</source>
            <translation>لا أوافق</translation>
        </message>
        <message>
            <source>Then the questions do not begin on this tablet. %1 talks with you about what is possible.</source>
            <translation>عندها لا تبدأ الأسئلة على هذا الجهاز. سيتحدث %1 معك عمّا هو ممكن.</translation>
        </message>
        <message>
            <source>Then there is no treatment today. You can think about it and come back.</source>
            <translation>عندها لا علاج اليوم. يمكنك أن تفكر وتعود.</translation>
        </message>
        <message>
            <source>You may also leave it as it is</source>
            <translation>يمكنك أيضًا أن تتركه كما هو</translation>
        </message>
        <message>
            <source>Then nothing is taken back.</source>
            <translation>عندها لا يُسحب شيء.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>اتركه كما هو</translation>
        </message>
        <message>
            <source>You are treated just the same, at the same price.</source>
            <translation>تُعالَج بالطريقة نفسها وبالسعر نفسه.</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>لا، شكرًا</translation>
        </message>
        <message>
            <source>You have taken this consent back.</source>
            <translation>لقد سحبت هذه الموافقة.</translation>
        </message>
        <message>
            <source>You have signed this.</source>
            <translation>لقد وقّعت هذا.</translation>
        </message>
        <message>
            <source>You have left it as it was.</source>
            <translation>لقد تركته كما كان.</translation>
        </message>
        <message>
            <source>You have said no to this.</source>
            <translation>لقد رفضت هذا.</translation>
        </message>
    </context>
    <context>
        <name>ConsentHead</name>
        <message>
            <source>Change something</source>
            <translation>تغيير شيء</translation>
        </message>
        <message>
            <source>This is what you take back</source>
            <translation>هذا ما تسحبه</translation>
        </message>
    </context>
    <context>
        <name>ConsentInitials</name>
        <message>
            <source>Your initials</source>
            <translation>حروفك الأولى</translation>
        </message>
        <message>
            <source>Put them here</source>
            <translation>ضعها هنا</translation>
        </message>
        <message>
            <source>The same initials as before</source>
            <translation>الحروف الأولى نفسها كما قبل</translation>
        </message>
        <message>
            <source>How</source>
            <translation>كيف</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>كتابة</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>رسم</translation>
        </message>
        <message>
            <source>First letters of your names</source>
            <translation>أول حرف من كل اسم من أسمائك</translation>
        </message>
        <message>
            <source>Take my initials away</source>
            <translation>أزل حروفي الأولى</translation>
        </message>
    </context>
    <context>
        <name>ConsentJoin</name>
        <message>
            <source>Parent or guardian</source>
            <translation>أحد الوالدين أو الوصي</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>المترجم</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>الشاهد</translation>
        </message>
        <message>
            <source>Go on to sign</source>
            <translation>تابع إلى التوقيع</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>الاسم الكامل</translation>
        </message>
        <message>
            <source>Relationship, for example mother</source>
            <translation>صلة القرابة، مثلًا الأم</translation>
        </message>
        <message>
            <source>Identity document that was shown</source>
            <translation>وثيقة الهوية التي عُرضت</translation>
        </message>
        <message>
            <source>Language into which it was interpreted</source>
            <translation>اللغة التي تُرجم إليها</translation>
        </message>
    </context>
    <context>
        <name>ConsentPage</name>
        <message>
            <source>Please confirm each sentence</source>
            <translation>أكّد كل جملة من فضلك</translation>
        </message>
        <message>
            <source>Tap a sentence and put your initials: the first letters of your names.</source>
            <translation>المس جملة وضع حروفك الأولى: أول حرف من كل اسم من أسمائك.</translation>
        </message>
        <message>
            <source>Where may we show them?</source>
            <translation>أين يمكننا عرضها؟</translation>
        </message>
        <message>
            <source>Which places do you take back?</source>
            <translation>أي أماكن تسحب موافقتك عليها؟</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>On paper, please</source>
            <translation>على الورق من فضلك</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>✓ Saved on this tablet</source>
            <translation>✓ حُفظ على هذا الجهاز</translation>
        </message>
        <message>
            <source>Sign this</source>
            <translation>وقّع هذا</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>ConsentParagraph</name>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>No longer part of it</source>
            <translation>لم يعد جزءًا منه</translation>
        </message>
    </context>
    <context>
        <name>ConsentQuestions</name>
        <message>
            <source>Do you have a question?</source>
            <translation>هل لديك سؤال؟</translation>
        </message>
        <message>
            <source>Ask at any time. You can also write it down here, so that it is not forgotten.</source>
            <translation>اسأل في أي وقت. يمكنك أيضًا كتابة سؤالك هنا حتى لا يُنسى.</translation>
        </message>
        <message>
            <source>Ask %1 at any time. You can also write it down here, so that it is not forgotten.</source>
            <translation>اسأل %1 في أي وقت. يمكنك أيضًا كتابة سؤالك هنا حتى لا يُنسى.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>I have a question</source>
            <translation>لديّ سؤال</translation>
        </message>
        <message>
            <source>Your question</source>
            <translation>سؤالك</translation>
        </message>
        <message>
            <source>Note it down</source>
            <translation>دوّنه</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>ماذا تريد أن تعرف؟</translation>
        </message>
    </context>
    <context>
        <name>ConsentSigner</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Enter the name</source>
            <translation>أدخل الاسم</translation>
        </message>
        <message>
            <source>How</source>
            <translation>كيف</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>رسم</translation>
        </message>
        <message>
            <source>Type the name</source>
            <translation>كتابة الاسم</translation>
        </message>
        <message>
            <source>Full name, instead of a signature</source>
            <translation>الاسم الكامل بدلًا من التوقيع</translation>
        </message>
        <message>
            <source>This signature is missing</source>
            <translation>هذا التوقيع ناقص</translation>
        </message>
        <message>
            <source>Not needed after all</source>
            <translation>لا حاجة إليه</translation>
        </message>
    </context>
    <context>
        <name>ConsentStatement</name>
        <message>
            <source>Initialled</source>
            <translation>عليها الحروف الأولى</translation>
        </message>
        <message>
            <source>Your initials are missing here</source>
            <translation>حروفك الأولى ناقصة هنا</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
    </context>
    <context>
        <name>Consultation</name>
        <message>
            <source>%1, with the crown</source>
            <comment>a stage of hair loss</comment>
            <translation>%1، مع قمة الرأس</translation>
        </message>
        <message>
            <source>Inherited</source>
            <translation>وراثي</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>شيء آخر</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>session: its phase</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>The first day cannot be named yet</source>
            <translation>لا يمكن تحديد اليوم الأول بعد</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>ابتداءً من %1</translation>
        </message>
        <message>
            <source>Review of the result</source>
            <translation>مراجعة النتيجة</translation>
        </message>
        <message numerus="yes">
            <source>Better leave at least %Ln day(s) between sessions: the skin heals better with more time.</source>
            <translation>
                <numerusform>من الأفضل ترك وقت أطول بين الجلسات: يشفى الجلد أفضل مع وقت أطول.</numerusform>
                <numerusform>من الأفضل ترك يوم واحد على الأقل بين الجلسات: يشفى الجلد أفضل مع وقت أطول.</numerusform>
                <numerusform>من الأفضل ترك يومين على الأقل بين الجلسات: يشفى الجلد أفضل مع وقت أطول.</numerusform>
                <numerusform>من الأفضل ترك %Ln أيام على الأقل بين الجلسات: يشفى الجلد أفضل مع وقت أطول.</numerusform>
                <numerusform>من الأفضل ترك %Ln يومًا على الأقل بين الجلسات: يشفى الجلد أفضل مع وقت أطول.</numerusform>
                <numerusform>من الأفضل ترك %Ln يوم على الأقل بين الجلسات: يشفى الجلد أفضل مع وقت أطول.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sources name %1 to %2 sessions. Say why it is another number.</source>
            <translation>تذكر المصادر من %1 إلى %2 جلسات. اذكر سبب اختيار عدد آخر.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationCause</name>
        <message>
            <source>Source: %1</source>
            <translation>المصدر: %1</translation>
        </message>
        <message>
            <source>What is the hair loss put down to?</source>
            <translation>إلى ماذا يُعزى فقدان الشعر؟</translation>
        </message>
        <message>
            <source>As many as apply.</source>
            <translation>كل ما ينطبق.</translation>
        </message>
        <message>
            <source>Physician</source>
            <translation>الطبيب</translation>
        </message>
        <message>
            <source>A physician has looked for the cause and ruled out an illness</source>
            <translation>بحث طبيب عن السبب واستبعد وجود مرض</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>في أي يوم؟</translation>
        </message>
        <message>
            <source>Who was seen?</source>
            <translation>من كان الطبيب؟</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>Wants to let the hair grow later</source>
            <translation>يريد إطالة الشعر لاحقًا</translation>
        </message>
        <message>
            <source>A hair transplant is planned</source>
            <translation>هناك زراعة شعر مخطط لها</translation>
        </message>
        <message>
            <source>The area can grow with the hair loss</source>
            <translation>يمكن توسيع المنطقة مع فقدان الشعر</translation>
        </message>
        <message>
            <source>Who may lose more hair needs a plan that allows for it.</source>
            <translation>من قد يفقد مزيدًا من الشعر يحتاج إلى خطة تراعي ذلك.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationController</name>
        <message>
            <source>This consultation is no longer there.</source>
            <translation>لم تعد هذه الاستشارة موجودة.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationFindings</name>
        <message>
            <source>What is to be treated?</source>
            <translation>ما الذي سيُعالج؟</translation>
        </message>
        <message>
            <source>As many as apply.</source>
            <translation>كل ما ينطبق.</translation>
        </message>
        <message>
            <source>Which kind of scar?</source>
            <translation>ما نوع الندبة؟</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <source>Zones to treat</source>
            <translation>المناطق المطلوب علاجها</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المساحة</translation>
        </message>
        <message>
            <source>cm²</source>
            <translation>سم²</translation>
        </message>
        <message>
            <source>Hair loss</source>
            <translation>فقدان الشعر</translation>
        </message>
        <message>
            <source>Norwood's stages</source>
            <translation>مراحل نوروود</translation>
        </message>
        <message>
            <source>Ludwig's grades</source>
            <translation>درجات لودفيغ</translation>
        </message>
        <message>
            <source>Skin type after Fitzpatrick</source>
            <translation>نوع البشرة حسب فيتزباتريك</translation>
        </message>
        <message>
            <source>Scars, one by one</source>
            <translation>الندوب واحدةً واحدة</translation>
        </message>
        <message>
            <source>The head from above, the forehead at the top. One line for each scar.</source>
            <translation>الرأس من الأعلى والجبهة إلى فوق. خط واحد لكل ندبة.</translation>
        </message>
        <message>
            <source>Skin and hair</source>
            <translation>البشرة والشعر</translation>
        </message>
        <message>
            <source>Thickness of a hair</source>
            <translation>سُمك الشعرة</translation>
        </message>
        <message>
            <source>µm</source>
            <translation>ميكرومتر</translation>
        </message>
        <message>
            <source>The dots are made as fine as the hair that is there.</source>
            <translation>تُرسم النقاط بدقة الشعر الموجود.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationGate</name>
        <message>
            <source>The cause may be an illness</source>
            <translation>قد يكون السبب مرضًا</translation>
        </message>
        <message>
            <source>Hair loss of this kind should be seen by a physician before it is covered.</source>
            <translation>ينبغي أن يرى طبيب هذا النوع من فقدان الشعر قبل تغطيته.</translation>
        </message>
        <message>
            <source>Ask for a physician's letter, and note who was seen and when.</source>
            <translation>اطلب رسالة من الطبيب، وسجّل من كان ومتى.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationHairline</name>
        <message>
            <source>Sketch of the hairline</source>
            <translation>رسم خط الشعر</translation>
        </message>
        <message>
            <source>How it shall look</source>
            <translation>كيف سيبدو</translation>
        </message>
        <message>
            <source>Hairline</source>
            <translation>خط الشعر</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>What the client hopes for</source>
            <translation>ما الذي يأمله العميل</translation>
        </message>
        <message>
            <source>In their own words.</source>
            <translation>بكلماته هو.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationPage</name>
        <message>
            <source>Consultation</source>
            <translation>استشارة</translation>
        </message>
        <message>
            <source>Puts an earlier one right</source>
            <translation>تصحّح استشارة سابقة</translation>
        </message>
        <message>
            <source>Parts of the consultation</source>
            <translation>أجزاء الاستشارة</translation>
        </message>
        <message>
            <source>Put something right</source>
            <translation>تصحيح شيء</translation>
        </message>
        <message>
            <source>New consultation</source>
            <translation>استشارة جديدة</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Finish the consultation?</source>
            <translation>إنهاء الاستشارة؟</translation>
        </message>
        <message>
            <source>It is sealed and signed. Nobody can change it afterwards; what was wrong can be put right by another one that says why.</source>
            <translation>تُختم وتُوقَّع. لا يستطيع أحد تغييرها بعد ذلك؛ وما كان خطأً تصححه استشارة أخرى تذكر السبب.</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>متابعة التحرير</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>The finished consultation stays as it is. A new one begins with everything that is in it, and both are shown.</source>
            <translation>تبقى الاستشارة المنتهية كما هي. وتبدأ أخرى بكل ما فيها، وتظهر كلتاهما.</translation>
        </message>
        <message>
            <source>What was wrong, and why?</source>
            <translation>ما الخطأ، ولماذا؟</translation>
        </message>
    </context>
    <context>
        <name>ConsultationPlan</name>
        <message>
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <source>How many sessions</source>
            <translation>عدد الجلسات</translation>
        </message>
        <message>
            <source>Days between them</source>
            <translation>الأيام بينها</translation>
        </message>
        <message>
            <source>Patch test on</source>
            <translation>اختبار الحساسية في</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>When the sessions would be</source>
            <translation>متى ستكون الجلسات</translation>
        </message>
        <message>
            <source>What can be expected</source>
            <translation>ما الذي يمكن توقعه</translation>
        </message>
        <message>
            <source>What you explained</source>
            <translation>ما شرحته</translation>
        </message>
        <message>
            <source>How long it lasts, what it cannot do, what may go wrong.</source>
            <translation>كم يدوم، وما لا يستطيعه، وما قد يسوء.</translation>
        </message>
        <message>
            <source>What the patch test showed</source>
            <translation>ما أظهره اختبار الرقعة</translation>
        </message>
    </context>
    <context>
        <name>ConsultationQuote</name>
        <message>
            <source>Quote</source>
            <translation>عرض السعر</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Also charged</source>
            <translation>رسوم أخرى</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المقدار</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Add a position</source>
            <translation>إضافة بند</translation>
        </message>
        <message>
            <source>Tax, per cent</source>
            <translation>الضريبة، بالمئة</translation>
        </message>
        <message>
            <source>The amounts above include the tax</source>
            <translation>المبالغ أعلاه تشمل الضريبة</translation>
        </message>
        <message>
            <source>Without tax</source>
            <translation>بدون ضريبة</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>الضريبة</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الشروط</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>صالح حتى</translation>
        </message>
        <message>
            <source>A touch-up later, per hour</source>
            <translation>التجديد لاحقًا، بالساعة</translation>
        </message>
        <message>
            <source>Usually less than the first treatment.</source>
            <translation>عادةً أقل من العلاج الأول.</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>How the quote stands</source>
            <translation>حالة عرض السعر</translation>
        </message>
        <message>
            <source>Being written</source>
            <translation>قيد الإعداد</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>معروض</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Once it is offered, its amounts are only read.</source>
            <translation>بعد تقديمه لا يمكن تغيير المبالغ.</translation>
        </message>
        <message>
            <source>To change an amount, set it back to "Being written".</source>
            <translation>لتغيير مبلغ، أعده إلى «قيد الإعداد».</translation>
        </message>
    </context>
    <context>
        <name>CopyController</name>
        <message>
            <source>This aftercare is no longer there.</source>
            <translation>لم تعد هذه العناية موجودة.</translation>
        </message>
    </context>
    <context>
        <name>CopyDialog</name>
        <message>
            <source>The client's copy</source>
            <translation>نسخة العميل</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>حفظ بصيغة PDF</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>A PDF in the language it was signed in. The signed record is inside it, so that anybody can check that not a byte was changed.</source>
            <translation>ملف PDF باللغة التي وُقّع بها. السجل الموقّع موجود بداخله، ليتمكن أي شخص من التحقق من عدم تغيير أي بايت.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>The whole path, beginning with /. A stick, not this tablet's own disk, if the client takes it along.</source>
            <translation>المسار الكامل، بدءًا بـ ‎/‎. ذاكرة USB لا قرص هذا الجهاز إن كان العميل سيأخذها معه.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>As a message to send</source>
            <translation>كرسالة للإرسال</translation>
        </message>
        <message>
            <source>What to stop, on paper</source>
            <translation>ما يجب إيقافه، على الورق</translation>
        </message>
        <message>
            <source>Summary of the record</source>
            <translation>ملخص الملف</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>A PDF in the client's language, with the days that go with the next appointment.</source>
            <translation>ملف PDF بلغة العميل، وفيه الأيام المرتبطة بالموعد القادم.</translation>
        </message>
        <message>
            <source>A page or two in the client's language: who they are, what must be known before a treatment, what was screened, signed and done, and what comes next.</source>
            <translation>صفحة أو صفحتان بلغة العميل: من هو، وما يجب معرفته قبل العلاج، وما فُحص ووُقِّع وأُجري، وما يلي ذلك.</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>ما الغرض؟</translation>
        </message>
        <message>
            <source>For instance: asked for by the client. It stays in the audit with your name, for good.</source>
            <translation>مثلًا: بطلب من العميل. يبقى في سجل التدقيق مع اسمك إلى الأبد.</translation>
        </message>
        <message>
            <source>The client wants none</source>
            <translation>العميل لا يريد نسخة</translation>
        </message>
        <message>
            <source>Aftercare to take home</source>
            <translation>العناية اللاحقة للمنزل</translation>
        </message>
        <message>
            <source>Save all files</source>
            <translation>حفظ جميع الملفات</translation>
        </message>
        <message>
            <source>Code for the client's telephone</source>
            <translation>رمز لهاتف العميل</translation>
        </message>
        <message>
            <source>In the client's language, with the days of their latest session: a page that needs no network, reminders, a sheet for paper, and a code for their telephone. It names the clinic, never the client.</source>
            <translation>بلغة العميل، وبأيام جلسته الأخيرة: صفحة لا تحتاج إلى شبكة، وتذكيرات، وورقة للطباعة، ورمز لهاتفه. تذكر اسم العيادة ولا تذكر اسم العميل أبدًا.</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>عرض الرمز</translation>
        </message>
    </context>
    <context>
        <name>CounterSignature</name>
        <message>
            <source>Your signature</source>
            <translation>توقيعك</translation>
        </message>
        <message>
            <source>How</source>
            <translation>كيف</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>رسم</translation>
        </message>
        <message>
            <source>Type the name</source>
            <translation>كتابة الاسم</translation>
        </message>
        <message>
            <source>Full name, instead of a signature</source>
            <translation>الاسم الكامل بدلًا من التوقيع</translation>
        </message>
        <message>
            <source>Sign and put into the file</source>
            <translation>وقّع وضعه في الملف</translation>
        </message>
    </context>
    <context>
        <name>DataTable</name>
        <message>
            <source>Nothing here yet.</source>
            <translation>لا شيء هنا بعد.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a column's name: its value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, sorted, largest first</source>
            <translation>%1، مرتب من الأكبر</translation>
        </message>
        <message>
            <source>%1, sorted, smallest first</source>
            <translation>%1، مرتب من الأصغر</translation>
        </message>
    </context>
    <context>
        <name>DateItem</name>
        <message>
            <source>Day, if you know</source>
            <translation>اليوم، إن كنت تعرفه</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
    </context>
    <context>
        <name>DateTimeField</name>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
    </context>
    <context>
        <name>DayPicker</name>
        <message>
            <source>Choose a day</source>
            <translation>اختر يومًا</translation>
        </message>
    </context>
    <context>
        <name>DayStepper</name>
        <message>
            <source>The day before</source>
            <translation>اليوم السابق</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>اليوم التالي</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <source>Open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلق</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Your copy: %1</source>
            <translation>نسختك: %1</translation>
        </message>
        <message>
            <source>Attached is your copy of what you signed at %1. Keep it; with it you can show at any time what you agreed to.</source>
            <translation>مرفق نسختك مما وقّعت عليه لدى %1. احتفظ بها؛ فبها يمكنك في أي وقت أن تُظهر ما وافقت عليه.</translation>
        </message>
        <message>
            <source>What %1 keeps about %2</source>
            <translation>ما تحتفظ به %1 عن %2</translation>
        </message>
        <message>
            <source>Exported on %1</source>
            <translation>صُدّر في %1</translation>
        </message>
        <message>
            <source>This folder also holds the same for other programs (client.fhir.json), every record as it is kept (records.json), and who did what with them (audit.csv). Nothing here is encrypted.</source>
            <translation>يحتوي هذا المجلد أيضًا على المحتوى نفسه لبرامج أخرى (client.fhir.json)، وعلى كل سجل كما هو محفوظ (records.json)، ومن فعل ماذا بها (audit.csv). لا شيء هنا مشفّر.</translation>
        </message>
        <message>
            <source>Appointments</source>
            <translation>المواعيد</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Screenings</source>
            <translation>الفحوص</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>الموافقات</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>ما سُحب</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>الاستشارات</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>عروض الأسعار</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <source>Check-ins</source>
            <translation>المتابعات</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>تاريخ الميلاد</translation>
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
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Emergency contact</source>
            <translation>جهة الاتصال في الطوارئ</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>الحساسية</translation>
        </message>
        <message>
            <source>Medicines</source>
            <translation>الأدوية</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>الحالات الصحية</translation>
        </message>
        <message>
            <source>Note, %1</source>
            <translation>ملاحظة، %1</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Treatment from</source>
            <translation>العلاج ابتداءً من</translation>
        </message>
        <message>
            <source>Physician's letter</source>
            <translation>رسالة الطبيب</translation>
        </message>
        <message>
            <source>Treated in spite of it</source>
            <translation>عولج رغم ذلك</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>وُقّع</translation>
        </message>
        <message>
            <source>By</source>
            <translation>من قِبل</translation>
        </message>
        <message>
            <source>The text, with its signatures</source>
            <translation>النص مع توقيعاته</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>بالكامل</translation>
        </message>
        <message>
            <source>Practitioner</source>
            <translation>الممارس</translation>
        </message>
        <message>
            <source>For</source>
            <translation>من أجل</translation>
        </message>
        <message>
            <source>Expectations</source>
            <translation>التوقعات</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>ما شُرح</translation>
        </message>
        <message>
            <source>Sessions planned</source>
            <translation>الجلسات المخططة</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>المناطق</translation>
        </message>
        <message>
            <source>Pigment</source>
            <translation>الصبغة</translation>
        </message>
        <message>
            <source>lot %1</source>
            <translation>الدفعة %1</translation>
        </message>
        <message>
            <source>Needle</source>
            <translation>الإبرة</translation>
        </message>
        <message>
            <source>Complication</source>
            <translation>مضاعفة</translation>
        </message>
        <message>
            <source>Pain, 0 to 10</source>
            <translation>الألم، من 0 إلى 10</translation>
        </message>
        <message>
            <source>Redness</source>
            <translation>الاحمرار</translation>
        </message>
        <message>
            <source>Swelling</source>
            <translation>التورّم</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Who did what with these data</source>
            <translation>من فعل ماذا بهذه البيانات</translation>
        </message>
        <message>
            <source>Version %1 · signed on %2</source>
            <translation>الإصدار %1 · وُقّع في %2</translation>
        </message>
        <message>
            <source>Signed on paper</source>
            <translation>موقّع على الورق</translation>
        </message>
        <message>
            <source>The signed sheet is in the clinic's file. What stands here was entered from it.</source>
            <translation>الورقة الموقّعة محفوظة في ملف العيادة، وما يرد هنا منقول عنها.</translation>
        </message>
        <message>
            <source>Corrects an earlier record</source>
            <translation>يصحّح سجلًا سابقًا</translation>
        </message>
        <message>
            <source>Taken back on %1</source>
            <translation>سُحبت في %1</translation>
        </message>
        <message>
            <source>From that moment on it no longer holds. What was done before stays done.</source>
            <translation>منذ تلك اللحظة لم تعد سارية. وما أُجري قبلها يبقى كما هو.</translation>
        </message>
        <message>
            <source>From that moment on it no longer holds for: %1.</source>
            <translation>منذ تلك اللحظة لم تعد سارية على: %1.</translation>
        </message>
        <message>
            <source>The words of this text are kept by the clinic. Their SHA-256 is %1.</source>
            <translation>تحتفظ العيادة بنص هذه الوثيقة. بصمته SHA-256 هي %1.</translation>
        </message>
        <message>
            <source>Chosen places</source>
            <translation>الأماكن المختارة</translation>
        </message>
        <message>
            <source>The same in the clinic's language, which was shown beside it</source>
            <translation>النص نفسه بلغة العيادة كما عُرض بجانبه</translation>
        </message>
        <message>
            <source>Initialled one by one</source>
            <translation>التوقيع بالأحرف الأولى بندًا بندًا</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>غير موافق</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>موافق</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>الأسئلة والأجوبة</translation>
        </message>
        <message>
            <source>No answer was written down.</source>
            <translation>لم تُدوَّن إجابة.</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>أحد الوالدين أو الوصي</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>الشاهد</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>المترجم</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>التوقيعات</translation>
        </message>
        <message>
            <source>Relationship: %1</source>
            <translation>صلة القرابة: %1</translation>
        </message>
        <message>
            <source>Identity document: %1</source>
            <translation>وثيقة الهوية: %1</translation>
        </message>
        <message>
            <source>Interpreted into: %1</source>
            <translation>تُرجم إلى: %1</translation>
        </message>
        <message>
            <source>Signed by typing the full name.</source>
            <translation>وُقّع بكتابة الاسم الكامل.</translation>
        </message>
        <message>
            <source>How this copy can be checked</source>
            <translation>كيف يمكن التحقق من هذه النسخة</translation>
        </message>
        <message>
            <source>The signed record is inside this file, with the clinic's digital signature. If a single byte is changed, “stipplectl consent verify” says so, on any computer. A drawn or typed signature is a simple electronic signature; the digital one shows any change made after it.</source>
            <translation>السجل الموقّع موجود داخل هذا الملف مع التوقيع الرقمي للعيادة. إن تغيّر بايت واحد، يُظهر الأمر “stipplectl consent verify” ذلك على أي حاسوب. التوقيع المرسوم أو المكتوب توقيع إلكتروني بسيط؛ والتوقيع الرقمي يُظهر أي تغيير بعده.</translation>
        </message>
        <message>
            <source>The clinic's key: %1</source>
            <translation>مفتاح العيادة: %1</translation>
        </message>
        <message>
            <source>The record: %1</source>
            <translation>السجل: %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>صفحة %1 من %2</translation>
        </message>
        <message>
            <source>Before your session</source>
            <translation>قبل جلستك</translation>
        </message>
        <message>
            <source>For %1, session on %2</source>
            <translation>إلى %1، جلسة يوم %2</translation>
        </message>
        <message>
            <source>last on %1</source>
            <translation>آخر مرة في %1</translation>
        </message>
        <message>
            <source>What to stop, and when</source>
            <translation>ما الذي تتوقف عنه ومتى</translation>
        </message>
        <message>
            <source>Prescribed: do not stop it yourself</source>
            <translation>موصوف من الطبيب: لا توقفه بنفسك</translation>
        </message>
        <message>
            <source>By your answers there is nothing that you have to stop.</source>
            <translation>وفق إجاباتك لا يوجد ما يجب أن تتوقف عنه.</translation>
        </message>
        <message>
            <source>On the day before</source>
            <translation>في اليوم السابق</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>ابتداءً من %1</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>لا مانع</translation>
        </message>
        <message>
            <source>with caution</source>
            <translation>مع الحذر</translation>
        </message>
        <message>
            <source>later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>with a physician's letter</source>
            <translation>برسالة من الطبيب</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>ليس هنا</translation>
        </message>
        <message>
            <source>consultation</source>
            <translation>استشارة</translation>
        </message>
        <message>
            <source>session</source>
            <translation>جلسة</translation>
        </message>
        <message>
            <source>touch-up</source>
            <translation>تجديد</translation>
        </message>
        <message>
            <source>review</source>
            <translation>مراجعة</translation>
        </message>
        <message>
            <source>patch test</source>
            <translation>اختبار الرقعة</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>محجوز</translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>وصل</translation>
        </message>
        <message>
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>لم يحضر</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>mild</source>
            <translation>خفيف</translation>
        </message>
        <message>
            <source>moderate</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>severe</source>
            <translation>شديد</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>offered</source>
            <translation>معروض</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Aftercare for your session on %1</source>
            <translation>العناية بعد جلستكم في %1</translation>
        </message>
        <message>
            <source>Call the clinic: %1</source>
            <translation>اتصلوا بالعيادة: %1</translation>
        </message>
        <message>
            <source>When to get help</source>
            <translation>متى تطلبون المساعدة</translation>
        </message>
        <message>
            <source>Day by day</source>
            <translation>يومًا بيوم</translation>
        </message>
        <message>
            <source>The whole plan</source>
            <translation>الخطة كاملة</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>أسئلة</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>from then on</source>
            <translation>من ذلك اليوم فصاعدًا</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>This page needs no network and sends nothing. What you tick stays on this device.</source>
            <translation>لا تحتاج هذه الصفحة إلى شبكة ولا ترسل شيئًا. ما تضعون عليه علامة يبقى على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Made on %1</source>
            <translation>أُعدّت في %1</translation>
        </message>
        <message>
            <source>Attached is what to do and what to stop before your session at %1. Ask us before you stop any medicine.</source>
            <translation>تجد مرفقًا ما عليك فعله وما عليك إيقافه قبل جلستك في %1. اسألنا قبل إيقاف أي دواء.</translation>
        </message>
        <message>
            <source>Summary of the record</source>
            <translation>ملخص الملف</translation>
        </message>
        <message>
            <source>Attached is a summary of what %1 keeps about you.</source>
            <translation>تجد مرفقًا ملخصًا لما تحتفظ به %1 عنك.</translation>
        </message>
        <message>
            <source>Summary of the record, as of %1</source>
            <translation>ملخص الملف بتاريخ %1</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Physician</source>
            <translation>الطبيب</translation>
        </message>
        <message>
            <source>Skin type</source>
            <translation>نوع البشرة</translation>
        </message>
        <message>
            <source>Nothing is recorded.</source>
            <translation>لا شيء مسجّل.</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>منذ %1</translation>
        </message>
        <message>
            <source>prescribed</source>
            <translation>بوصفة طبية</translation>
        </message>
        <message>
            <source>without prescription</source>
            <translation>بدون وصفة</translation>
        </message>
        <message>
            <source>last taken %1</source>
            <translation>آخر تناول: %1</translation>
        </message>
        <message>
            <source>controlled</source>
            <translation>تحت السيطرة</translation>
        </message>
        <message>
            <source>not controlled</source>
            <translation>غير مسيطر عليها</translation>
        </message>
        <message>
            <source>What must be known</source>
            <translation>ما يجب معرفته</translation>
        </message>
        <message>
            <source>Last screening</source>
            <translation>آخر فحص</translation>
        </message>
        <message>
            <source>Nothing was screened yet.</source>
            <translation>لم يُفحص شيء بعد.</translation>
        </message>
        <message>
            <source>For a treatment on %1</source>
            <translation>لعلاج في %1</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1، حتى %2</translation>
        </message>
        <message>
            <source>signed on %1</source>
            <translation>وُقِّع في %1</translation>
        </message>
        <message>
            <source>taken back on %1</source>
            <translation>سُحب في %1</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>ساري</translation>
        </message>
        <message>
            <source>not in force</source>
            <translation>غير ساري</translation>
        </message>
        <message>
            <source>Nothing was signed yet.</source>
            <translation>لم يُوقَّع شيء بعد.</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>الإصدار %1</translation>
        </message>
        <message>
            <source>Without complications</source>
            <translation>بدون مضاعفات</translation>
        </message>
        <message>
            <source>No session was finished yet.</source>
            <translation>لم تنتهِ أي جلسة بعد.</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>الجلسة %1</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>جلسة</translation>
        </message>
        <message>
            <source>Next session, as advised</source>
            <translation>الجلسة القادمة كما نُصح بها</translation>
        </message>
        <message>
            <source>Appointments until today</source>
            <translation>المواعيد حتى اليوم</translation>
        </message>
        <message>
            <source>Review of the result</source>
            <translation>مراجعة النتيجة</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>ما يلي</translation>
        </message>
        <message>
            <source>Nothing is booked or advised.</source>
            <translation>لا يوجد حجز ولا نصيحة بموعد.</translation>
        </message>
        <message>
            <source>For %1. The days come with the appointment.</source>
            <translation>إلى %1. تُحدَّد الأيام مع الموعد.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>من %1 إلى %2</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>مرحبًا،</translation>
        </message>
        <message>
            <source>attached is your aftercare, day by day: a page for any browser, the same for paper, reminders for your calendar, and a file for the Stipple app.</source>
            <translation>تجدون في المرفقات تعليمات العناية يومًا بيوم: صفحة لأي متصفح، ونسخة للطباعة، وتذكيرات لتقويمكم، وملفًا لتطبيق Stipple.</translation>
        </message>
        <message>
            <source>You can also open it here:</source>
            <translation>ويمكنكم فتحها هنا أيضًا:</translation>
        </message>
        <message>
            <source>If something worries you, call us: %1</source>
            <translation>إذا أقلقكم شيء فاتصلوا بنا: %1</translation>
        </message>
        <message>
            <source>Your aftercare, day by day</source>
            <translation>العناية بعد الجلسة يومًا بيوم</translation>
        </message>
        <message>
            <source>Aftercare, day by day</source>
            <translation>العناية بعد الجلسة، يومًا بيوم</translation>
        </message>
        <message>
            <source>The days are counted from your session: the day of the session is day 0. With the code from your clinic this page shows your own dates.</source>
            <translation>تُحسب الأيام من جلستكم: يوم الجلسة هو اليوم 0. وبالرمز الذي من عيادتكم تعرض هذه الصفحة تواريخكم أنتم.</translation>
        </message>
        <message>
            <source>Your code is not as the clinic wrote it: it was changed, or it is not whole. Nothing of it is shown. Scan it once more, or call the clinic. What holds for everyone is below.</source>
            <translation>رمزكم ليس كما كتبته العيادة: فقد غُيّر أو هو غير كامل. لا يُعرض منه شيء. امسحوه مرة أخرى أو اتصلوا بالعيادة. وما يسري على الجميع موجود أدناه.</translation>
        </message>
        <message>
            <source>Your code is not from this clinic. Nothing of it is shown. Open it on the page of the clinic that gave it to you. What holds for everyone is below.</source>
            <translation>رمزكم ليس من هذه العيادة. لا يُعرض منه شيء. افتحوه في صفحة العيادة التي أعطتكم إياه. وما يسري على الجميع موجود أدناه.</translation>
        </message>
        <message>
            <source>Your code is newer than this page, so it cannot be read here. Call the clinic. What holds for everyone is below.</source>
            <translation>رمزكم أحدث من هذه الصفحة، لذلك لا يمكن قراءته هنا. اتصلوا بالعيادة. وما يسري على الجميع موجود أدناه.</translation>
        </message>
        <message>
            <source>This browser cannot check whether your code is from the clinic, so your own dates are not shown. A newer browser can. What holds for everyone is below.</source>
            <translation>لا يستطيع هذا المتصفح التحقق من أن رمزكم من العيادة، لذلك لا تُعرض تواريخكم. المتصفح الأحدث يستطيع ذلك. وما يسري على الجميع موجود أدناه.</translation>
        </message>
        <message>
            <source>The clinic has changed its plan since you were given your code. The days below follow the plan as it is now. If you were told otherwise, ask the clinic.</source>
            <translation>غيّرت العيادة خطتها منذ أن أُعطيتم الرمز. الأيام أدناه تتبع الخطة كما هي الآن. إذا قيل لكم غير ذلك فاسألوا العيادة.</translation>
        </message>
        <message>
            <source>day %1</source>
            <translation>اليوم %1</translation>
        </message>
        <message>
            <source>What your code says and what you tick stays in this browser. This page sends nothing to anybody.</source>
            <translation>ما يقوله رمزكم وما تؤشّرون عليه يبقى في هذا المتصفح. لا ترسل هذه الصفحة شيئًا إلى أحد.</translation>
        </message>
        <message>
            <source>Scabs</source>
            <translation>قشور</translation>
        </message>
        <message>
            <source>Redness spreads</source>
            <translation>الاحمرار ينتشر</translation>
        </message>
        <message>
            <source>Swollen face</source>
            <translation>تورم الوجه</translation>
        </message>
        <message>
            <source>Pus or fluid</source>
            <translation>قيح أو سائل</translation>
        </message>
        <message>
            <source>Bleeding</source>
            <translation>نزف</translation>
        </message>
        <message>
            <source>Fever</source>
            <translation>حمّى</translation>
        </message>
        <message>
            <source>Temperature, °C</source>
            <translation>درجة الحرارة، °م</translation>
        </message>
        <message>
            <source>Hard to breathe</source>
            <translation>صعوبة في التنفس</translation>
        </message>
        <message>
            <source>Drawn on it: %1</source>
            <translation>مرسوم عليها: %1</translation>
        </message>
        <message>
            <source>a line</source>
            <translation>خط</translation>
        </message>
        <message>
            <source>an arrow</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>a circle</source>
            <translation>دائرة</translation>
        </message>
        <message>
            <source>the number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>the words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>Rash or itching</source>
            <translation>طفح أو حكة</translation>
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
        <name>DropDownItem</name>
        <message>
            <source>Choose</source>
            <translation>اختر</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <source>same phone</source>
            <translation>الهاتف نفسه</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>البريد نفسه</translation>
        </message>
        <message>
            <source>same name and date of birth</source>
            <translation>الاسم نفسه وتاريخ الميلاد نفسه</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>الاسم نفسه</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>Are these one person?</source>
            <translation>هل هما شخص واحد؟</translation>
        </message>
        <message>
            <source>Added twice?</source>
            <translation>أُضيف مرتين؟</translation>
        </message>
        <message>
            <source>Nobody looks twice</source>
            <translation>لا أحد مكرر</translation>
        </message>
        <message>
            <source>No two clients share a name, a phone number or an e-mail address.</source>
            <translation>لا يشترك عميلان في اسم أو هاتف أو بريد.</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>ليسا الشخص نفسه</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>دمج</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Everything</source>
            <translation>كل شيء</translation>
        </message>
        <message>
            <source>Copy of a signed text</source>
            <translation>نسخة من نص موقَّع</translation>
        </message>
        <message>
            <source>Copy of a signed text, saved</source>
            <translation>نسخة من نص موقَّع، محفوظة</translation>
        </message>
        <message>
            <source>Copy of a signed text, as a message</source>
            <translation>نسخة من نص موقَّع، كرسالة</translation>
        </message>
        <message>
            <source>Copy of a signed text, printed</source>
            <translation>نسخة من نص موقَّع، مطبوعة</translation>
        </message>
        <message>
            <source>List of what to stop, saved</source>
            <translation>قائمة ما يجب إيقافه، محفوظة</translation>
        </message>
        <message>
            <source>List of what to stop, as a message</source>
            <translation>قائمة ما يجب إيقافه، كرسالة</translation>
        </message>
        <message>
            <source>List of what to stop, printed</source>
            <translation>قائمة ما يجب إيقافه، مطبوعة</translation>
        </message>
        <message>
            <source>Summary of the record</source>
            <translation>ملخص الملف</translation>
        </message>
        <message>
            <source>Summary of the record, saved</source>
            <translation>ملخص الملف، محفوظ</translation>
        </message>
        <message>
            <source>Summary of the record, as a message</source>
            <translation>ملخص الملف، كرسالة</translation>
        </message>
        <message>
            <source>Summary of the record, printed</source>
            <translation>ملخص الملف، مطبوع</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) for teaching</source>
            <translation>
                <numerusform>لا صور للتعليم</numerusform>
                <numerusform>صورة واحدة للتعليم</numerusform>
                <numerusform>صورتان للتعليم</numerusform>
                <numerusform>%Ln صور للتعليم</numerusform>
                <numerusform>%Ln صورة للتعليم</numerusform>
                <numerusform>%Ln صورة للتعليم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) for publication: %1</source>
            <translation>
                <numerusform>لا صور للنشر: %1</numerusform>
                <numerusform>صورة واحدة للنشر: %1</numerusform>
                <numerusform>صورتان للنشر: %1</numerusform>
                <numerusform>%Ln صور للنشر: %1</numerusform>
                <numerusform>%Ln صورة للنشر: %1</numerusform>
                <numerusform>%Ln صورة للنشر: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) for the client</source>
            <translation>
                <numerusform>لا صور للعميل</numerusform>
                <numerusform>صورة واحدة للعميل</numerusform>
                <numerusform>صورتان للعميل</numerusform>
                <numerusform>%Ln صور للعميل</numerusform>
                <numerusform>%Ln صورة للعميل</numerusform>
                <numerusform>%Ln صورة للعميل</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what · for which purpose</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <translation>%1، %2</translation>
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
        <name>FieldsItem</name>
        <message>
            <source>One more</source>
            <translation>واحد آخر</translation>
        </message>
    </context>
    <context>
        <name>FileExportDialog</name>
        <message>
            <source>It stays in the audit with your name, for good. Name no client.</source>
            <translation>يبقى في سجل المراجعة مع اسمكم دائمًا. لا تذكروا اسم أي عميل.</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>كتابة الملف</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>The file is written</source>
            <translation>كُتب الملف</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>ما الغرض منه؟</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>المسار كاملًا، بدءًا بعلامة /.</translation>
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
        <name>FormPage</name>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Your answers</source>
            <translation>إجاباتك</translation>
        </message>
        <message>
            <source>%1 · %2 of %3</source>
            <translation>%1 · %2 من %3</translation>
        </message>
        <message>
            <source>This form is not translated yet. It is shown in its own language: %1.</source>
            <translation>هذا النموذج غير مترجم بعد. يُعرض بلغته الأصلية: %1.</translation>
        </message>
        <message>
            <source>Your last answer is not saved yet.</source>
            <translation>إجابتك الأخيرة لم تُحفظ بعد.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>Has this changed?</source>
            <translation>هل تغيّر هذا؟</translation>
        </message>
        <message>
            <source>Change something</source>
            <translation>تغيير شيء</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>✓ Saved on this tablet</source>
            <translation>✓ حُفظ على هذا الجهاز</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>Nothing has changed</source>
            <translation>لم يتغيّر شيء</translation>
        </message>
        <message>
            <source>See my answers</source>
            <translation>عرض إجاباتي</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>FormPanel</name>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>FormRow</name>
        <message>
            <source>Not answered here</source>
            <translation>لا يُجاب عنه هنا</translation>
        </message>
        <message>
            <source>Take this one away</source>
            <translation>إزالة هذا</translation>
        </message>
    </context>
    <context>
        <name>FormWords</name>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>A file</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>file (size)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>An answer that cannot be shown here</source>
            <translation>إجابة لا يمكن عرضها هنا</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number unit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the answers to one question</comment>
            <translation>، </translation>
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
        <message>
            <source>This is no step of filling in a form.</source>
            <translation>هذه ليست خطوة في ملء نموذج.</translation>
        </message>
        <message>
            <source>This is no step of filling in this form.</source>
            <translation>هذه ليست خطوة في ملء هذا النموذج.</translation>
        </message>
    </context>
    <context>
        <name>HandOverButton</name>
        <message>
            <source>Hand over</source>
            <translation>تسليم</translation>
        </message>
    </context>
    <context>
        <name>HandOverSheet</name>
        <message>
            <source>Hand the tablet over</source>
            <translation>تسليم الجهاز</translation>
        </message>
        <message>
            <source>Hand over now</source>
            <translation>سلّم الآن</translation>
        </message>
        <message>
            <source>%1 sees only these forms. The vault is closed meanwhile; to come back, you unlock it.</source>
            <translation>لا يرى %1 سوى هذه النماذج. وتكون الخزنة مغلقة في هذه الأثناء؛ وللعودة تفتحها أنت.</translation>
        </message>
        <message>
            <source>You see only these forms. The vault is closed meanwhile; to come back, you unlock it.</source>
            <translation>لا ترى إلا هذه النماذج. تُغلق الخزنة خلال ذلك، وللعودة تفتح قفلها.</translation>
        </message>
        <message>
            <source>I copy the answers from paper</source>
            <translation>أنسخ الإجابات عن الورق</translation>
        </message>
        <message>
            <source>For a client who has filled in the form on paper. It is kept as copied, not as answered here.</source>
            <translation>لعميل ملأ النموذج على الورق. يُحفظ على أنه منسوخ، لا على أنه أُجيب عنه هنا.</translation>
        </message>
    </context>
    <context>
        <name>HandOverStatus</name>
        <message>
            <source>Not everything in a draft could be taken in.</source>
            <translation>تعذّر إدراج كل ما في إحدى المسودات.</translation>
        </message>
        <message>
            <source>Hand over again</source>
            <translation>سلّم مرة أخرى</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>ابدأ من جديد</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>عُلم</translation>
        </message>
        <message>
            <source>Give up what was not finished?</source>
            <translation>هل تتخلى عما لم يكتمل؟</translation>
        </message>
        <message>
            <source>The answers of this hand-over that are not in the file yet are removed for good.</source>
            <translation>تُحذف نهائيًا إجابات هذا التسليم التي ليست في الملف بعد.</translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation>احذفها</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>احتفظ بها</translation>
        </message>
        <message>
            <source>Review and sign</source>
            <translation>راجع ووقّع</translation>
        </message>
    </context>
    <context>
        <name>Handover</name>
        <message>
            <source>An entry of the hand-over cannot be read (%1). The others were kept.</source>
            <translation>تعذّرت قراءة إحدى خانات التسليم (%1). وحُفظت البقية.</translation>
        </message>
        <message>
            <source>What was to be handed over is not whole (%1). Nothing was saved or lost; hand the tablet over again.</source>
            <translation>ما كان سيُسلَّم غير كامل (%1). لم يُحفظ شيء ولم يُفقد شيء؛ سلّم الجهاز مرة أخرى.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries of this hand-over are missing. What was completed has to be looked through again; all other answers are kept.</source>
            <translation>
                <numerusform>لا تنقص أي خانة (%n) من هذا التسليم. وحُفظت الإجابات كلها.</numerusform>
                <numerusform>تنقص خانة واحدة (%n) من هذا التسليم. يجب مراجعة ما كان مكتملًا؛ وحُفظت بقية الإجابات.</numerusform>
                <numerusform>تنقص خانتان (%n) من هذا التسليم. يجب مراجعة ما كان مكتملًا؛ وحُفظت بقية الإجابات.</numerusform>
                <numerusform>تنقص %n خانات من هذا التسليم. يجب مراجعة ما كان مكتملًا؛ وحُفظت بقية الإجابات.</numerusform>
                <numerusform>تنقص %n خانةً من هذا التسليم. يجب مراجعة ما كان مكتملًا؛ وحُفظت بقية الإجابات.</numerusform>
                <numerusform>تنقص %n خانة من هذا التسليم. يجب مراجعة ما كان مكتملًا؛ وحُفظت بقية الإجابات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of this hand-over could not be used. All others are kept.</source>
            <translation>
                <numerusform>لم تبقَ أي خانة (%n) من هذا التسليم بلا استعمال.</numerusform>
                <numerusform>تعذّر استعمال خانة واحدة (%n) من هذا التسليم. وحُفظت البقية.</numerusform>
                <numerusform>تعذّر استعمال خانتين (%n) من هذا التسليم. وحُفظت البقية.</numerusform>
                <numerusform>تعذّر استعمال %n خانات من هذا التسليم. وحُفظت البقية.</numerusform>
                <numerusform>تعذّر استعمال %n خانةً من هذا التسليم. وحُفظت البقية.</numerusform>
                <numerusform>تعذّر استعمال %n خانة من هذا التسليم. وحُفظت البقية.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not part of what was handed over. Nothing was changed.</source>
            <translation>هذا ليس جزءًا مما سُلِّم. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>A form is not the one that was to be handed over. Nothing was saved or lost; hand the tablet over again.</source>
            <translation>أحد النماذج ليس هو المقصود تسليمه. لم يُحفظ شيء ولم يُفقد شيء؛ سلّم الجهاز مرة أخرى.</translation>
        </message>
        <message>
            <source>This text is signed already. To change something, open it again.</source>
            <translation>هذا النص موقَّع بالفعل. لتغيير شيء، افتحه من جديد.</translation>
        </message>
        <message>
            <source>The form is not filled in completely. Its answers are kept.</source>
            <translation>النموذج غير مكتمل. وحُفظت إجاباته.</translation>
        </message>
        <message>
            <source>The signature is missing. What was read and ticked is kept.</source>
            <translation>التوقيع ناقص. وحُفظ ما قُرئ وما حُدِّد.</translation>
        </message>
        <message>
            <source>The client went on with the form and changed answers.</source>
            <translation>تابع العميل النموذج وغيّر بعض الإجابات.</translation>
        </message>
        <message>
            <source>There is no such text that waits for a signature.</source>
            <translation>لا يوجد نص كهذا ينتظر توقيعًا.</translation>
        </message>
        <message>
            <source>Your signature is missing. Nothing was changed; draw it, or type your name.</source>
            <translation>توقيعك ناقص. لم يتغيّر شيء؛ ارسمه أو اكتب اسمك.</translation>
        </message>
        <message>
            <source>This hand-over is finished. Begin a new one.</source>
            <translation>انتهى هذا التسليم. ابدأ تسليمًا جديدًا.</translation>
        </message>
        <message>
            <source>“%1” was not taken in: %2 What the client did is kept; hand the tablet over again to complete it.</source>
            <translation>لم يُدرَج «%1»: %2 وحُفظ ما فعله العميل؛ سلّم الجهاز مرة أخرى لإكماله.</translation>
        </message>
        <message>
            <source>A text that was signed is no longer in this clinic's protocol, so it was not taken in. What the client did is kept.</source>
            <translation>أحد النصوص الموقَّعة لم يعد في بروتوكول العيادة، فلم يُدرَج. وحُفظ ما فعله العميل.</translation>
        </message>
        <message>
            <source>The text has changed since it was read.</source>
            <translation>تغيّر النص منذ قراءته.</translation>
        </message>
        <message>
            <source>Not every statement was agreed to.</source>
            <translation>لم تتم الموافقة على كل العبارات.</translation>
        </message>
        <message>
            <source>A signature is missing.</source>
            <translation>ينقص توقيع.</translation>
        </message>
        <message>
            <source>There is no such consent that can be taken back. Nothing was changed.</source>
            <translation>لا توجد موافقة كهذه يمكن سحبها. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There is nothing left to be filled in or signed. Nothing was handed over.</source>
            <translation>لم يبق شيء لملئه أو توقيعه. لم يُسلَّم شيء.</translation>
        </message>
        <message>
            <source>; </source>
            <translation>؛ </translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>الاستبيان الأول</translation>
        </message>
        <message>
            <source>On the day of the session</source>
            <translation>يوم الجلسة</translation>
        </message>
        <message>
            <source>%1 was filling in</source>
            <translation>كان %1 يملأ النموذج</translation>
        </message>
        <message>
            <source>%1 has given the tablet back</source>
            <translation>أعاد %1 الجهاز</translation>
        </message>
        <message>
            <source>Not finished yet: %1. Every answer is kept.</source>
            <translation>لم يكتمل بعد: %1. كل إجابة محفوظة.</translation>
        </message>
        <message>
            <source>The answers and what they mean for the treatment are in the file now.</source>
            <translation>الإجابات وما تعنيه للعلاج أصبحت في الملف الآن.</translation>
        </message>
        <message>
            <source>%1 said no to: %2.</source>
            <translation>رفض %1: %2.</translation>
        </message>
        <message>
            <source>So the questions did not begin, and nothing about their health is kept. Talk about it: they can still sign, or answer on paper.</source>
            <translation>لذلك لم تبدأ الأسئلة ولم يُحفظ شيء عن صحته. تحدّث معه: ما زال بإمكانه التوقيع أو الإجابة على الورق.</translation>
        </message>
        <message>
            <source>Without it no treatment can be recorded.</source>
            <translation>بدونها لا يمكن تسجيل أي علاج.</translation>
        </message>
        <message>
            <source>%1 wants to read and sign on paper: %2.</source>
            <translation>يريد %1 القراءة والتوقيع على الورق: %2.</translation>
        </message>
        <message>
            <source>Waits for your signature: %1.</source>
            <translation>ينتظر توقيعك: %1.</translation>
        </message>
        <message>
            <source>The words of a text cannot be read. The record itself is kept as it is.</source>
            <translation>لا يمكن قراءة كلمات أحد النصوص. السجل نفسه محفوظ كما هو.</translation>
        </message>
        <message>
            <source>Blood thinner</source>
            <translation>مميّع للدم</translation>
        </message>
        <message>
            <source>Finasteride or dutasteride</source>
            <translation>فيناسترايد أو دوتاسترايد</translation>
        </message>
        <message>
            <source>Isotretinoin</source>
            <translation>إيزوتريتينوين</translation>
        </message>
        <message>
            <source>Scars that grow thick or raised</source>
            <translation>ندوب تنمو سميكة أو بارزة</translation>
        </message>
        <message>
            <source>This client is no longer there.</source>
            <translation>لم يعد هذا العميل موجودًا.</translation>
        </message>
        <message>
            <source>That they said no is noted in the file.</source>
            <translation>رفضه مدوَّن في الملف.</translation>
        </message>
        <message>
            <source>Said no on the tablet to “%1” (version %2), %3. Read in: %4.</source>
            <translation>رفض على الجهاز اللوحي «%1» (الإصدار %2)، %3. قُرئ باللغة: %4.</translation>
        </message>
        <message>
            <source>A client who said no to a text is no longer there.</source>
            <translation>عميل رفض نصًا لم يعد موجودًا.</translation>
        </message>
        <message>
            <source>Answers kept in “%1”: %2.</source>
            <translation>الإجابات المحفوظة في «%1»: %2.</translation>
        </message>
        <message>
            <source>Kept of “%1”: initials at %2 of %3 sentences, and what was signed.</source>
            <translation>المحفوظ من «%1»: الأحرف الأولى عند %2 من %3 من الجمل، وما تم توقيعه.</translation>
        </message>
        <message>
            <source>Kept of “%1”: initials at %2 of %3 sentences.</source>
            <translation>المحفوظ من «%1»: الأحرف الأولى عند %2 من %3 من الجمل.</translation>
        </message>
        <message>
            <source>Not finished yet: %1.</source>
            <translation>لم يكتمل بعد: %1.</translation>
        </message>
        <message>
            <source>Answers can be copied once %1 has agreed, on paper or here, that they are kept. That consent is missing, so nothing was begun.</source>
            <translation>يمكن نسخ الإجابات بعد أن يوافق %1، على الورق أو هنا، على حفظها. تلك الموافقة غير موجودة، فلم يبدأ شيء.</translation>
        </message>
        <message>
            <source>The protocol of this aftercare asks no check-in, so nothing was begun. Write a note in the client's file.</source>
            <translation>بروتوكول هذه العناية لا يطلب متابعة، فلم يبدأ شيء. اكتب ملاحظة في ملف العميل.</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>The check-in is in the file now.</source>
            <translation>المتابعة الآن في الملف.</translation>
        </message>
        <message>
            <source>They looked at their aftercare and filled in no check-in.</source>
            <translation>اطّلع على عنايته اللاحقة ولم يملأ أي متابعة.</translation>
        </message>
        <message>
            <source>This check-in is dated before the session that it is about, so it was not kept. Check the tablet's date, and fill it in again.</source>
            <translation>تاريخ هذه المتابعة قبل الجلسة التي تخصها، فلم تُحفظ. راجع تاريخ الجهاز واملأها مرة أخرى.</translation>
        </message>
        <message>
            <source>It is not known to which aftercare this check-in belongs, so it was not kept. The answers are still here; fill it in again from the client's care page.</source>
            <translation>لا يُعرف إلى أي عناية تنتمي هذه المتابعة، فلم تُحفظ. الإجابات ما زالت هنا؛ املأها مرة أخرى من صفحة عناية العميل.</translation>
        </message>
        <message>
            <source>Warning sign: %1</source>
            <translation>علامة خطر: %1</translation>
        </message>
    </context>
    <context>
        <name>HeadSketch</name>
        <message>
            <source>Draw here</source>
            <translation>ارسم هنا</translation>
        </message>
        <message>
            <source>Nothing is drawn.</source>
            <translation>لم يُرسم شيء.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) drawn.</source>
            <translation>
                <numerusform>لا خطوط.</numerusform>
                <numerusform>رُسم خط واحد.</numerusform>
                <numerusform>رُسم خطان.</numerusform>
                <numerusform>رُسمت %Ln خطوط.</numerusform>
                <numerusform>رُسم %Ln خطًا.</numerusform>
                <numerusform>رُسم %Ln خط.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
    </context>
    <context>
        <name>HealingTimeline</name>
        <message>
            <source>Healing time is over</source>
            <translation>انتهت مدة الشفاء</translation>
        </message>
        <message>
            <source>Day %1 of %2</source>
            <translation>اليوم %1 من %2</translation>
        </message>
        <message>
            <source>Day %1</source>
            <translation>اليوم %1</translation>
        </message>
        <message>
            <source>Days %1 to %2</source>
            <translation>من اليوم %1 إلى %2</translation>
        </message>
    </context>
    <context>
        <name>HeldPhoto</name>
        <message>
            <source>A photo kept while the tablet was locked does not say what it is of. It was left where it is.</source>
            <translation>صورة حُفظت والجهاز مقفل لا تقول ماذا تُظهر. تُركت في مكانها.</translation>
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
        <name>Home</name>
        <message>
            <source>This says that it comes from your clinic, but it is not signed with the key of what your clinic gave you before. Nothing was taken from it. Call the clinic, and ask for a new one.</source>
            <translation>يقول هذا إنه من عيادتك، لكنه غير موقّع بمفتاح ما أعطتك إياه عيادتك من قبل. لم يُؤخذ منه شيء. اتصل بالعيادة واطلب واحدًا جديدًا.</translation>
        </message>
        <message>
            <source>until tonight</source>
            <translation>حتى الليلة</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>جديد: %1</translation>
        </message>
        <message>
            <source>No longer: %1</source>
            <translation>لم يعد ساريًا: %1</translation>
        </message>
    </context>
    <context>
        <name>HomeBlocked</name>
        <message>
            <source>This cannot be opened now</source>
            <translation>لا يمكن فتح هذا الآن</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>ابدأ من جديد</translation>
        </message>
        <message>
            <source>Begin anew?</source>
            <translation>هل تبدأ من جديد؟</translation>
        </message>
        <message>
            <source>What is here is put away, unchanged, and you begin with an empty app. Your clinic can give you your aftercare again; check-ins that you did not send are lost.</source>
            <translation>يُوضع ما هنا جانبًا دون تغيير، وتبدأ بتطبيق فارغ. يمكن لعيادتك أن تعطيك تعليمات العناية مرة أخرى؛ أما المتابعات التي لم ترسلها فتضيع.</translation>
        </message>
    </context>
    <context>
        <name>HomeCheckIn</name>
        <message>
            <source>This file cannot be opened. See whether it is still there, and whether you may read it.</source>
            <translation>لا يمكن فتح هذا الملف. انظر هل ما زال موجودًا وهل يُسمح لك بقراءته.</translation>
        </message>
        <message>
            <source>This picture is too large. Take a smaller one.</source>
            <translation>هذه الصورة كبيرة جدًا. اختر أصغر منها.</translation>
        </message>
    </context>
    <context>
        <name>HomeCheckInPage</name>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>Something is wrong?</source>
            <translation>هل هناك مشكلة؟</translation>
        </message>
        <message>
            <source>All is right</source>
            <translation>كل شيء صحيح</translation>
        </message>
    </context>
    <context>
        <name>HomeCheckIns</name>
        <message>
            <source>Your check-ins</source>
            <translation>متابعاتك</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>لا شيء بعد.</translation>
        </message>
        <message>
            <source>Folder for the file</source>
            <translation>مجلد الملف</translation>
        </message>
        <message>
            <source>Write a file for the clinic</source>
            <translation>أنشئ ملفًا للعيادة</translation>
        </message>
    </context>
    <context>
        <name>HomeDayList</name>
        <message>
            <source>Day by day</source>
            <translation>يومًا بيوم</translation>
        </message>
        <message>
            <source>Begins: %1</source>
            <translation>يبدأ: %1</translation>
        </message>
        <message>
            <source>Last day: %1</source>
            <translation>آخر يوم: %1</translation>
        </message>
        <message>
            <source>Day %1, %2</source>
            <translation>اليوم %1، %2</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>اليوم، %1</translation>
        </message>
    </context>
    <context>
        <name>HomeHead</name>
        <message>
            <source>Something is wrong?</source>
            <translation>هل هناك مشكلة؟</translation>
        </message>
    </context>
    <context>
        <name>HomeMore</name>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Your sessions</source>
            <translation>جلساتك</translation>
        </message>
        <message>
            <source>Open a new file or code</source>
            <translation>افتح ملفًا أو رمزًا جديدًا</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>اللغة والمظهر</translation>
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
            <translation>كما في النظام</translation>
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
            <translation>%1 ٪</translation>
        </message>
    </context>
    <context>
        <name>HomeNavigation</name>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>أسئلة</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
    </context>
    <context>
        <name>HomePack</name>
        <message>
            <source>This file cannot be opened. See whether it is still there, and whether you may read it.</source>
            <translation>لا يمكن فتح هذا الملف. انظر هل ما زال موجودًا وهل يُسمح لك بقراءته.</translation>
        </message>
        <message>
            <source>This file is larger than an aftercare pack can be, so it was not opened.</source>
            <translation>هذا الملف أكبر مما يمكن أن تكون عليه حزمة العناية، فلم يُفتح.</translation>
        </message>
        <message>
            <source>This file could not be read to its end. Try again, or copy it to this device first.</source>
            <translation>تعذرت قراءة هذا الملف إلى نهايته. حاول مرة أخرى، أو انسخه أولًا إلى هذا الجهاز.</translation>
        </message>
        <message>
            <source>No code was found in this picture. Take one on which the whole code is sharp.</source>
            <translation>لم يُعثر على رمز في هذه الصورة. التقط صورة يظهر فيها الرمز كاملًا وواضحًا.</translation>
        </message>
    </context>
    <context>
        <name>HomePackPage</name>
        <message>
            <source>Is this yours?</source>
            <translation>هل هذا لك؟</translation>
        </message>
        <message>
            <source>Open your aftercare</source>
            <translation>افتح تعليمات العناية</translation>
        </message>
        <message>
            <source>Nothing was taken in.</source>
            <translation>لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>Your session on %1</source>
            <translation>جلستك في %1</translation>
        </message>
        <message>
            <source>Telephone: %1</source>
            <translation>الهاتف: %1</translation>
        </message>
        <message>
            <source>Yes, open it</source>
            <translation>نعم، افتحه</translation>
        </message>
        <message>
            <source>No, leave it</source>
            <translation>لا، اتركه</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Hold the code that the clinic shows before the camera, so that all of it is in the picture.</source>
            <translation>ضع الرمز الذي تعرضه العيادة أمام الكاميرا بحيث يظهر كاملًا في الصورة.</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translation>ما تراه الكاميرا</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>Another way</source>
            <translation>بطريقة أخرى</translation>
        </message>
        <message>
            <source>A code</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>The clinic shows it on its screen, or gave it to you on paper.</source>
            <translation>تعرضه العيادة على شاشتها، أو أعطتك إياه على ورق.</translation>
        </message>
        <message>
            <source>Scan the code</source>
            <translation>امسح الرمز</translation>
        </message>
        <message>
            <source>A file</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>A file that ends in .stipplecare, or a picture of the code. You can also drop it here.</source>
            <translation>ملف ينتهي بـ ‎.stipplecare أو صورة للرمز. يمكنك أيضًا إفلاته هنا.</translation>
        </message>
        <message>
            <source>Where the file is</source>
            <translation>مكان الملف</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>المسار الكامل، يبدأ بـ /.</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>افتح الملف</translation>
        </message>
        <message>
            <source>What the code says</source>
            <translation>ما يقوله الرمز</translation>
        </message>
        <message>
            <source>The address, copied from another device</source>
            <translation>العنوان منسوخًا من جهاز آخر</translation>
        </message>
        <message>
            <source>Open the address</source>
            <translation>افتح العنوان</translation>
        </message>
    </context>
    <context>
        <name>HomePassphrase</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>اختر عبارة مرور</translation>
        </message>
        <message>
            <source>Welcome back</source>
            <translation>أهلًا بعودتك</translation>
        </message>
        <message>
            <source>It keeps your aftercare and your check-ins private on this device. Write these words down, or type your own.</source>
            <translation>تحفظ خصوصية تعليمات العناية ومتابعاتك على هذا الجهاز. اكتب هذه الكلمات على ورقة، أو اكتب كلماتك.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>كلمات أخرى</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>لحظة…</translation>
        </message>
        <message>
            <source>I have written it down</source>
            <translation>كتبتها على ورقة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>افتح</translation>
        </message>
        <message>
            <source>If you forget it, nobody can open what is here. Your clinic can give you your aftercare again; your own check-ins that you did not send would be lost.</source>
            <translation>إذا نسيتها فلن يستطيع أحد فتح ما هنا. يمكن لعيادتك أن تعطيك تعليمات العناية مرة أخرى؛ أما متابعاتك التي لم ترسلها فتضيع.</translation>
        </message>
        <message>
            <source>I have forgotten it</source>
            <translation>نسيتها</translation>
        </message>
        <message>
            <source>Begin anew?</source>
            <translation>هل تبدأ من جديد؟</translation>
        </message>
        <message>
            <source>Nobody can open what is here without the passphrase. It is put away, unchanged, and you begin with an empty app. Your clinic can give you your aftercare again; check-ins that you did not send are lost.</source>
            <translation>لا يستطيع أحد فتح ما هنا دون عبارة المرور. يُوضع جانبًا دون تغيير، وتبدأ بتطبيق فارغ. يمكن لعيادتك أن تعطيك تعليمات العناية مرة أخرى؛ أما المتابعات التي لم ترسلها فتضيع.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>ابدأ من جديد</translation>
        </message>
    </context>
    <context>
        <name>HomePhoto</name>
        <message>
            <source>Would you like to add a photo?</source>
            <translation>هل تريد إضافة صورة؟</translation>
        </message>
        <message>
            <source>It helps your clinic to see how it heals. It stays on this device until you send it, and where it was taken is not kept.</source>
            <translation>تساعد عيادتك على رؤية مدى الشفاء. تبقى على هذا الجهاز حتى ترسلها، ولا يُحفظ مكان التقاطها.</translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation>صورتك</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translation>ما تراه الكاميرا</translation>
        </message>
        <message>
            <source>This device has no camera that can be used. Choose a picture, or go on without one.</source>
            <translation>لا توجد في هذا الجهاز كاميرا يمكن استعمالها. اختر صورة، أو تابع دونها.</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>التقط الصورة</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>استعمل الكاميرا</translation>
        </message>
        <message>
            <source>Or a picture: where it is</source>
            <translation>أو صورة: مكانها</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>المسار الكامل، يبدأ بـ /.</translation>
        </message>
        <message>
            <source>Take this picture</source>
            <translation>استعمل هذه الصورة</translation>
        </message>
        <message>
            <source>Another photo</source>
            <translation>صورة أخرى</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Finish without a photo</source>
            <translation>إنهاء دون صورة</translation>
        </message>
    </context>
    <context>
        <name>HomeQuestions</name>
        <message>
            <source>Questions</source>
            <translation>أسئلة</translation>
        </message>
    </context>
    <context>
        <name>HomeReminder</name>
        <message>
            <source>Daily reminder</source>
            <translation>تذكير يومي</translation>
        </message>
        <message>
            <source>Remind me every day</source>
            <translation>ذكّرني كل يوم</translation>
        </message>
        <message>
            <source>At</source>
            <translation>في الساعة</translation>
        </message>
        <message>
            <source>Keep what it is about to yourself</source>
            <translation>أبقِ موضوع التذكير لنفسك</translation>
        </message>
        <message>
            <source>Reminders then only say that there is one. Otherwise, while Stipple is open, they also say what the day brings.</source>
            <translation>عندئذٍ لا يقول التذكير سوى أن هناك تذكيرًا. وإلا فإنه يقول أيضًا ما يحمله اليوم ما دام Stipple مفتوحًا.</translation>
        </message>
    </context>
    <context>
        <name>HomeSignsPage</name>
        <message>
            <source>When to get help</source>
            <translation>متى تطلب المساعدة</translation>
        </message>
    </context>
    <context>
        <name>HomeToday</name>
        <message>
            <source>Before your session on %1</source>
            <translation>قبل جلستك في %1</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>اليوم، %1</translation>
        </message>
        <message>
            <source>This is an earlier session.</source>
            <translation>هذه جلسة سابقة.</translation>
        </message>
        <message>
            <source>This is not today.</source>
            <translation>هذا ليس اليوم الحالي.</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>اذهب إلى اليوم</translation>
        </message>
        <message>
            <source>You have begun a check-in today. Your answers are kept.</source>
            <translation>بدأت متابعة اليوم. إجاباتك محفوظة.</translation>
        </message>
        <message>
            <source>You have checked in today. If something changes, check in again.</source>
            <translation>أجريت متابعة اليوم. إذا تغيّر شيء فأجرها مرة أخرى.</translation>
        </message>
        <message>
            <source>How is it going today? It takes one minute.</source>
            <translation>كيف حالك اليوم؟ يستغرق دقيقة واحدة.</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>تابع</translation>
        </message>
        <message>
            <source>Check in again</source>
            <translation>أجرِ متابعة أخرى</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>أجرِ المتابعة</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>اليوم السابق</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>اليوم التالي</translation>
        </message>
    </context>
    <context>
        <name>HomeTold</name>
        <message>
            <source>Please act on this</source>
            <translation>يرجى التصرف حيال ذلك</translation>
        </message>
        <message>
            <source>Thank you. It is saved.</source>
            <translation>شكرًا. تم الحفظ.</translation>
        </message>
        <message>
            <source>Your clinic does not see this by itself. Under More you can send your check-ins to it.</source>
            <translation>لا ترى عيادتك هذا تلقائيًا. يمكنك إرسال متابعاتك إليها من «المزيد».</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>العودة إلى اليوم</translation>
        </message>
    </context>
    <context>
        <name>HomeWho</name>
        <message>
            <source>Who are you?</source>
            <translation>من أنت؟</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>I am a client</source>
            <translation>أنا عميل</translation>
        </message>
        <message>
            <source>You were treated, and your clinic gave you a code or a file with your aftercare. Here you see it day by day.</source>
            <translation>تلقيت العلاج، وأعطتك عيادتك رمزًا أو ملفًا فيه تعليمات العناية. هنا تراها يومًا بيوم.</translation>
        </message>
        <message>
            <source>Open my aftercare</source>
            <translation>افتح تعليمات العناية</translation>
        </message>
        <message>
            <source>This is a clinic's tablet</source>
            <translation>هذا جهاز عيادة</translation>
        </message>
        <message>
            <source>You work in a clinic, and want to keep its clients, consents and sessions on this tablet.</source>
            <translation>تعمل في عيادة وتريد حفظ عملائها وموافقاتهم وجلساتهم على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Set up the clinic</source>
            <translation>إعداد العيادة</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Clients from a file</source>
            <translation>عملاء من ملف</translation>
        </message>
        <message>
            <source>A CSV file with headings: name, phone, e-mail, date of birth, language, address, notes, emergency contact. Nothing is added before you have seen it.</source>
            <translation>ملف CSV بعناوين: name, phone, email, born, language, address, notes, emergency contact. لا يُضاف شيء قبل أن تراه.</translation>
        </message>
        <message>
            <source>Folder or file</source>
            <translation>مجلد أو ملف</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>المسار كاملًا بدءًا من /.</translation>
        </message>
        <message>
            <source>To mend in the file</source>
            <translation>ما يجب تصحيحه في الملف</translation>
        </message>
        <message>
            <source>These columns mean nothing here and are left out: %1</source>
            <translation>هذه الأعمدة لا معنى لها هنا وتُترك: %1</translation>
        </message>
        <message>
            <source>Also add those who look like somebody who is here already</source>
            <translation>أضف أيضًا من يشبهون عملاء موجودين</translation>
        </message>
        <message>
            <source>What the file holds</source>
            <translation>محتوى الملف</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>ملف آخر</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1٪</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln client(s)</source>
            <translation>
                <numerusform>لا أحد لإضافته</numerusform>
                <numerusform>إضافة عميل واحد</numerusform>
                <numerusform>إضافة عميلين</numerusform>
                <numerusform>إضافة %Ln عملاء</numerusform>
                <numerusform>إضافة %Ln عميلًا</numerusform>
                <numerusform>إضافة %Ln عميل</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportRow</name>
        <message>
            <source>Left out. %1</source>
            <translation>متروك. %1</translation>
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
        <name>Kiosk</name>
        <message>
            <source>%1 goes through this with you.</source>
            <translation>يراجع %1 هذا معك.</translation>
        </message>
        <message>
            <source>Your practitioner will talk with you about this.</source>
            <translation>سيتحدث الممارِس معك عن هذا.</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>ابتداءً من %1</translation>
        </message>
        <message>
            <source>Before your treatment</source>
            <translation>قبل علاجك</translation>
        </message>
        <message>
            <source>For your appointment on %1.</source>
            <translation>لموعدك في %1.</translation>
        </message>
        <message>
            <source>You get this list with its dates once your appointment is booked.</source>
            <translation>تحصل على هذه القائمة بتواريخها عند حجز موعدك.</translation>
        </message>
        <message>
            <source>Last on %1</source>
            <translation>آخر مرة في %1</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>في اليوم السابق</translation>
        </message>
        <message>
            <source>After your treatment</source>
            <translation>بعد علاجك</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>شكرًا لك</translation>
        </message>
        <message>
            <source>That is all. Please give the tablet back to %1.</source>
            <translation>هذا كل شيء. من فضلك أعد الجهاز إلى %1.</translation>
        </message>
        <message>
            <source>You do not want your answers to be kept on this tablet. So it has asked you nothing. %1 talks with you about other ways; without knowing about your health nobody can treat you safely.</source>
            <translation>لا تريد حفظ إجاباتك على هذا الجهاز، لذلك لم يسألك شيئًا. سيتحدث %1 معك عن طرق أخرى؛ فبدون معرفة صحتك لا يستطيع أحد أن يعالجك بأمان.</translation>
        </message>
        <message>
            <source>%1 gives you the text and the questions on paper.</source>
            <translation>سيعطيك %1 النص والأسئلة على الورق.</translation>
        </message>
        <message>
            <source>You did not agree to the treatment, so there is none today. You can come back.</source>
            <translation>لم توافق على العلاج، لذلك لا علاج اليوم. يمكنك أن تعود.</translation>
        </message>
        <message>
            <source>%1 signs too. Then you get a copy of what you have signed.</source>
            <translation>يوقّع %1 أيضًا. ثم تحصل على نسخة مما وقّعته.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>That is all. Keep the paper, unlock the tablet, and look at what the answers mean.</source>
            <translation>هذا كل شيء. احتفظ بالورقة، وافتح قفل الجهاز، واطّلع على ما تعنيه الإجابات.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>the clinic and its telephone number</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>KioskAftercarePage</name>
        <message>
            <source>Today, %1</source>
            <translation>اليوم، %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>That is all</source>
            <translation>هذا كل شيء</translation>
        </message>
        <message>
            <source>Say how I am</source>
            <translation>أقول كيف حالي</translation>
        </message>
    </context>
    <context>
        <name>KioskCover</name>
        <message>
            <source>Please give this tablet back</source>
            <translation>من فضلك أعد هذا الجهاز</translation>
        </message>
        <message>
            <source>Please give this tablet to %1</source>
            <translation>من فضلك أعطِ هذا الجهاز إلى %1</translation>
        </message>
        <message>
            <source>Thank you. Your answers are safe.</source>
            <translation>شكرًا لك. إجاباتك محفوظة.</translation>
        </message>
        <message>
            <source>It has been lying here for a while. Your answers are safe.</source>
            <translation>لم يُستخدم منذ فترة. إجاباتك محفوظة.</translation>
        </message>
        <message>
            <source>The last entry is not saved yet.</source>
            <translation>لم يُحفظ الإدخال الأخير بعد.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>For staff: unlock</source>
            <translation>للعاملين: فتح القفل</translation>
        </message>
        <message>
            <source>Go on filling in</source>
            <translation>متابعة الملء</translation>
        </message>
    </context>
    <context>
        <name>KioskFrame</name>
        <message>
            <source>This is not saved yet.</source>
            <translation>لم يُحفظ هذا بعد.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>All is right</source>
            <translation>كل شيء صحيح</translation>
        </message>
        <message>
            <source>Give the tablet back now?</source>
            <translation>هل تعيد الجهاز الآن؟</translation>
        </message>
        <message>
            <source>What you have answered is kept. You can go on later, at the same question.</source>
            <translation>ما أجبت عنه محفوظ. يمكنك المتابعة لاحقًا من السؤال نفسه.</translation>
        </message>
        <message>
            <source>Give it back</source>
            <translation>أعده</translation>
        </message>
        <message>
            <source>Go on filling in</source>
            <translation>متابعة الملء</translation>
        </message>
    </context>
    <context>
        <name>KioskHeader</name>
        <message>
            <source>Smaller text</source>
            <translation>نص أصغر</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>نص أكبر</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Copied from paper by %1</source>
            <translation>نسخها عن الورق %1</translation>
        </message>
    </context>
    <context>
        <name>KioskLanguagePage</name>
        <message>
            <source>Hello, %1</source>
            <translation>مرحبًا، %1</translation>
        </message>
        <message>
            <source>In which language would you like to read?</source>
            <translation>بأي لغة تود أن تقرأ؟</translation>
        </message>
        <message>
            <source>Larger text: the plus above.</source>
            <translation>لتكبير النص: علامة الزائد في الأعلى.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>KioskWordsPage</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>✓ Saved on this tablet</source>
            <translation>✓ حُفظ على هذا الجهاز</translation>
        </message>
        <message>
            <source>Give the tablet back</source>
            <translation>أعد الجهاز</translation>
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
        <name>LongTextEntry</name>
        <message numerus="yes">
            <source>%Ln character(s) left</source>
            <translation>
                <numerusform>لم يبقَ أي حرف</numerusform>
                <numerusform>بقي حرف واحد</numerusform>
                <numerusform>بقي حرفان</numerusform>
                <numerusform>بقيت %Ln أحرف</numerusform>
                <numerusform>بقي %Ln حرفًا</numerusform>
                <numerusform>بقي %Ln حرف</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LotFields</name>
        <message>
            <source>What it is</source>
            <translation>ما هو</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>العلامة التجارية</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>المنتج</translation>
        </message>
        <message>
            <source>The shade, or the needle's configuration.</source>
            <translation>درجة اللون، أو تكوين الإبرة.</translation>
        </message>
        <message>
            <source>Lot number</source>
            <translation>رقم الدفعة</translation>
        </message>
        <message>
            <source>As it stands on the package.</source>
            <translation>كما هو مكتوب على العبوة.</translation>
        </message>
        <message>
            <source>Expiry date</source>
            <translation>تاريخ انتهاء الصلاحية</translation>
        </message>
        <message>
            <source>Month and year, or the day</source>
            <translation>الشهر والسنة، أو اليوم</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>المورّد</translation>
        </message>
        <message>
            <source>Came in on</source>
            <translation>وصلت في</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>الكمية</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>ml, bottles, pieces</source>
            <translation>مل، قوارير، قطع</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
    </context>
    <context>
        <name>LotPage</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>لم يُحفظ بعد</translation>
        </message>
        <message>
            <source>Put into stock</source>
            <translation>إضافة إلى المخزون</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>LotStates</name>
        <message>
            <source>What is done with it</source>
            <translation>ما يُفعل بها</translation>
        </message>
        <message>
            <source>Opened today</source>
            <translation>فُتحت اليوم</translation>
        </message>
        <message>
            <source>Not opened after all</source>
            <translation>لم تُفتح في الواقع</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>نفدت</translation>
        </message>
        <message>
            <source>Not used up after all</source>
            <translation>لم تنفد في الواقع</translation>
        </message>
        <message>
            <source>Recall this lot</source>
            <translation>سحب هذه الدفعة</translation>
        </message>
        <message>
            <source>Not recalled after all</source>
            <translation>لم تُسحب في الواقع</translation>
        </message>
        <message>
            <source>Take the recall back?</source>
            <translation>هل تريد التراجع عن السحب؟</translation>
        </message>
        <message>
            <source>This lot may then be used again. That it was recalled, and that you took it back, stays in its history.</source>
            <translation>يمكن عندئذ استعمال هذه الدفعة من جديد. ويبقى في سجلّها أنها سُحبت وأنكم تراجعتم عن ذلك.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Leave it recalled</source>
            <translation>إبقاؤها مسحوبة</translation>
        </message>
    </context>
    <context>
        <name>LotUses</name>
        <message>
            <source>Used for</source>
            <translation>استُعملت لـ</translation>
        </message>
        <message>
            <source>Write the list to a file</source>
            <translation>كتابة القائمة في ملف</translation>
        </message>
        <message>
            <source>Who had this lot, as a file</source>
            <translation>من استُعملت له هذه الدفعة، في ملف</translation>
        </message>
        <message>
            <source>The file is not encrypted: names, telephone numbers, days and what was used. Whoever has it can read it.</source>
            <translation>الملف غير مشفّر: أسماء وأرقام هواتف وأيام وما استُعمل. يستطيع قراءته كل من يحصل عليه.</translation>
        </message>
        <message>
            <source>Only who treats clients hands out this list.</source>
            <translation>لا يسلّم هذه القائمة إلا من يعالج العملاء.</translation>
        </message>
    </context>
    <context>
        <name>MergeChoices</name>
        <message>
            <source>%1 (%2) goes on. Everything of %3 (%4) comes with it: visits, forms, consents, photos, notes. Nothing is lost, and it can be taken apart again.</source>
            <translation>يستمر %1 (%2). وينضم إليه كل ما يخص %3 (%4): الزيارات والاستمارات والموافقات والصور والملاحظات. لا يُفقد شيء، ويمكن الفصل من جديد.</translation>
        </message>
        <message>
            <source>Let the other one go on</source>
            <translation>دع الآخر يستمر</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>أين يختلفان</translation>
        </message>
        <message>
            <source>Both say the same.</source>
            <translation>كلاهما متطابق.</translation>
        </message>
        <message>
            <source>%1 · kept in any case</source>
            <translation>%1 · يُحفظ في كل الأحوال</translation>
        </message>
    </context>
    <context>
        <name>MonthDayEntry</name>
        <message>
            <source>%1 has no such day.</source>
            <translation>لا يوجد هذا اليوم في %1.</translation>
        </message>
        <message>
            <source>Choose a date from %1 to %2.</source>
            <translation>اختر تاريخًا من %1 إلى %2.</translation>
        </message>
        <message>
            <source>Choose %1 or later.</source>
            <translation>اختر %1 أو بعده.</translation>
        </message>
        <message>
            <source>Choose %1 or earlier.</source>
            <translation>اختر %1 أو قبله.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>قبل ذلك</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>day, if you know</source>
            <translation>اليوم إن عرفته</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message>
            <source>The month before</source>
            <translation>الشهر السابق</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>الشهر التالي</translation>
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
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>المواعيد</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>المخزون</translation>
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
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>المواعيد</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>المخزون</translation>
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
        <name>Papers</name>
        <message>
            <source>The client has answered no questions yet, and without them nobody knows what they are to stop. Nothing was written.</source>
            <translation>لم يجب العميل عن أي سؤال بعد، ومن دون الأسئلة لا يعرف أحد ما عليه إيقافه. لم يُكتب شيء.</translation>
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
        <name>PersonButton</name>
        <message>
            <source>%1. Change who works here</source>
            <translation>%1. تغيير من يعمل هنا</translation>
        </message>
    </context>
    <context>
        <name>PersonSwitch</name>
        <message>
            <source>Who goes on?</source>
            <translation>من سيتابع؟</translation>
        </message>
        <message>
            <source>Nobody else can unlock this tablet. Who works here is added in the settings.</source>
            <translation>لا أحد غيرك يستطيع فتح هذا الجهاز. يُضاف من يعمل هنا في الإعدادات.</translation>
        </message>
        <message>
            <source>It is locked for you at once. What you are writing is kept.</source>
            <translation>يُقفل عندك فورًا. ويُحفظ ما تكتبه.</translation>
        </message>
    </context>
    <context>
        <name>PhotoExport</name>
        <message>
            <source>A photo cannot be drawn: %1.</source>
            <translation>تعذّر رسم صورة: %1.</translation>
        </message>
        <message>
            <source>There is not enough memory to draw a photo.</source>
            <translation>لا توجد ذاكرة كافية لرسم صورة.</translation>
        </message>
        <message>
            <source>A photo could not be made into a JPEG.</source>
            <translation>تعذّر تحويل صورة إلى JPEG.</translation>
        </message>
        <message>
            <source>Photos for teaching %1</source>
            <translation>صور للتعليم %1</translation>
        </message>
        <message>
            <source>Photos for publication %1</source>
            <translation>صور للنشر %1</translation>
        </message>
        <message>
            <source>Photos %1</source>
            <translation>صور %1</translation>
        </message>
        <message>
            <source>No photo was chosen.</source>
            <translation>لم تُختر أي صورة.</translation>
        </message>
        <message>
            <source>%1 is no photo of this client that may be used so.</source>
            <translation>%1 ليست صورة لهذا العميل يجوز استعمالها هكذا.</translation>
        </message>
        <message>
            <source>The release of %1 is not for this place: the client did not choose it, or took it back.</source>
            <translation>الإذن المؤرخ %1 لا يشمل هذا المكان: لم يختره العميل، أو سحبه.</translation>
        </message>
        <message>
            <source>The release of %1 was signed for version %2 of the text; it is now version %3. Have it signed again.</source>
            <translation>وُقِّع الإذن المؤرخ %1 على الإصدار %2 من النص، وهو الآن الإصدار %3. اطلب توقيعه من جديد.</translation>
        </message>
        <message>
            <source>Two tablets know contrary things of the release of %1. Ask the client and have it signed again.</source>
            <translation>لدى جهازين معلومات متناقضة عن الإذن المؤرخ %1. اسأل العميل واطلب توقيعه من جديد.</translation>
        </message>
        <message>
            <source>The client has signed no release for this use.</source>
            <translation>لم يوقّع العميل إذنًا لهذا الاستعمال.</translation>
        </message>
        <message>
            <source>On %1 the client refused photos.</source>
            <translation>رفض العميل الصور في %1.</translation>
        </message>
        <message>
            <source>The client took the release back on %1.</source>
            <translation>سحب العميل الإذن في %1.</translation>
        </message>
        <message>
            <source>There is no such client.</source>
            <translation>لا يوجد عميل كهذا.</translation>
        </message>
        <message>
            <source>%1 No photo was exported.</source>
            <translation>%1 لم تُصدَّر أي صورة.</translation>
        </message>
        <message>
            <source>No photo was exported, and nothing half is left.</source>
            <translation>لم تُصدَّر أي صورة، ولم يبقَ شيء ناقص.</translation>
        </message>
    </context>
    <context>
        <name>PhotoWords</name>
        <message>
            <source>Photographed paper</source>
            <translation>ورقة مصوَّرة</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Delete the last digit</source>
            <translation>حذف آخر رقم</translation>
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
        <message>
            <source>For reading only</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <source>Something here is older than it should be. Nothing can be changed until that is confirmed.</source>
            <translation>يوجد هنا شيء أقدم مما ينبغي. لا يمكن تغيير أي شيء حتى يتم تأكيد ذلك.</translation>
        </message>
        <message>
            <source>See what was noticed</source>
            <translation>عرض ما لوحظ</translation>
        </message>
    </context>
    <context>
        <name>PractitionersList</name>
        <message>
            <source>Practitioners</source>
            <translation>الممارسون</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Change my passphrase or PIN</source>
            <translation>تغيير عبارة المرور أو رمزي السري</translation>
        </message>
        <message>
            <source>Change my passphrase</source>
            <translation>تغيير عبارة مروري</translation>
        </message>
        <message>
            <source>Roles decide what this app offers to whom. They are no lock: whoever can unlock the tablet holds the key to all of it.</source>
            <translation>يحدد الدور ما يعرضه التطبيق لكل شخص. وهو ليس قفلًا: من يستطيع فتح الجهاز يملك مفتاح كل ما فيه.</translation>
        </message>
    </context>
    <context>
        <name>PractitionersPerson</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Shown where one picks oneself to unlock, so anybody with the tablet can read it.</source>
            <translation>يظهر عند اختيار من يفتح القفل، فيستطيع قراءته كل من يحمل الجهاز.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>No way in</source>
            <translation>لا يستطيع الدخول</translation>
        </message>
        <message>
            <source>This person cannot unlock the tablet. Let them choose a passphrase here if they shall.</source>
            <translation>لا يستطيع هذا الشخص فتح الجهاز. إن كان يحق له ذلك فليختر هنا عبارة مرور.</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>اختر عبارة مرور</translation>
        </message>
        <message>
            <source>When they leave</source>
            <translation>عند تركه العمل</translation>
        </message>
        <message>
            <source>Their way in is taken away at once; what they recorded stays. Whoever kept an older copy of this tablet's files, and the passphrase, can still open that copy.</source>
            <translation>يُسحب دخوله فورًا ويبقى ما سجّله. ومن احتفظ بنسخة أقدم من ملفات هذا الجهاز وبعبارة المرور يستطيع فتح تلك النسخة.</translation>
        </message>
        <message>
            <source>Take their way in away</source>
            <translation>سحب دخوله</translation>
        </message>
        <message>
            <source>Take the way in of %1 away?</source>
            <translation>هل يُسحب دخول %1؟</translation>
        </message>
        <message>
            <source>From now on they cannot unlock this tablet. You can let them in again later, with a new passphrase.</source>
            <translation>لن يستطيع فتح هذا الجهاز من الآن. يمكنك السماح له لاحقًا بعبارة مرور جديدة.</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>اسحبه</translation>
        </message>
    </context>
    <context>
        <name>PractitionersSecret</name>
        <message>
            <source>Add somebody</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>What you unlock with</source>
            <translation>ما تفتح به القفل</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Shown where one picks oneself to unlock, so anybody with the tablet can read it.</source>
            <translation>يظهر عند اختيار من يفتح القفل، فيستطيع قراءته كل من يحمل الجهاز.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Hand the tablet to them: they choose it themselves, and nobody else needs to know it.</source>
            <translation>سلّمه الجهاز: يختارها بنفسه ولا يحتاج غيره إلى معرفتها.</translation>
        </message>
        <message>
            <source>What you unlock with now</source>
            <translation>ما تفتح به القفل الآن</translation>
        </message>
        <message>
            <source>Unlock with</source>
            <translation>الفتح بـ</translation>
        </message>
        <message>
            <source>A passphrase</source>
            <translation>عبارة مرور</translation>
        </message>
        <message>
            <source>A PIN</source>
            <translation>رمز سري</translation>
        </message>
        <message>
            <source>Six digits. They open nothing without this device, whose keystore holds the other half: on another tablet, or after the system was set up anew, the recovery code is needed.</source>
            <translation>ستة أرقام. لا تفتح شيئًا دون هذا الجهاز الذي يحفظ مخزن مفاتيحه النصف الآخر: على جهاز آخر، أو بعد إعادة تثبيت النظام، يلزم رمز الاسترداد.</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>رمز سري جديد</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>عبارة مرور جديدة</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>العبارة نفسها مرة أخرى</translation>
        </message>
        <message>
            <source>Picture them in one scene to remember them, then type them above, twice.</source>
            <translation>تخيّلها في مشهد واحد لتتذكرها، ثم اكتبها أعلاه مرتين.</translation>
        </message>
        <message>
            <source>Suggest five words</source>
            <translation>اقتراح خمس كلمات</translation>
        </message>
        <message>
            <source>Suggest five others</source>
            <translation>اقتراح خمس غيرها</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>ProtocolDecision</name>
        <message>
            <source>Please say why: whoever is treated by it may ask.</source>
            <translation>اذكر السبب من فضلك: قد يسأل عنه من يُعالَج وفقه.</translation>
        </message>
        <message>
            <source>This cannot be decided here. Nothing was changed.</source>
            <translation>لا يمكن تقرير هذا هنا. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>It is so already.</source>
            <translation>هو كذلك بالفعل.</translation>
        </message>
        <message>
            <source>The protocol cannot be used with this. Nothing was changed.</source>
            <translation>لا يمكن استعمال البروتوكول مع هذا. لم يتغير شيء.</translation>
        </message>
    </context>
    <context>
        <name>ProtocolDifference</name>
        <message>
            <source>Followed here</source>
            <translation>المتَّبع هنا</translation>
        </message>
        <message>
            <source>Follow this</source>
            <translation>اتباع هذا</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>السبب: %1</translation>
        </message>
    </context>
    <context>
        <name>ProtocolEntry</name>
        <message>
            <source>The clinic does not use this entry.</source>
            <translation>لا تستعمل العيادة هذا البند.</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>For a clinician to check: %1</source>
            <translation>ليراجعه مختص طبي: %1</translation>
        </message>
        <message>
            <source>What the clinic decided</source>
            <translation>ما قررته العيادة</translation>
        </message>
        <message>
            <source>As the protocol came</source>
            <translation>كما جاء البروتوكول</translation>
        </message>
        <message>
            <source>Decide for this clinic</source>
            <translation>القرار لهذه العيادة</translation>
        </message>
        <message>
            <source>Not sooner than, in days</source>
            <translation>ليس قبل، بالأيام</translation>
        </message>
        <message>
            <source>Wait that long</source>
            <translation>الانتظار هذه المدة</translation>
        </message>
        <message>
            <source>Do not use this entry</source>
            <translation>عدم استعمال هذا البند</translation>
        </message>
        <message>
            <source>Use this entry again</source>
            <translation>استعمال هذا البند من جديد</translation>
        </message>
        <message>
            <source>Only the owner decides what the clinic follows.</source>
            <translation>المالك وحده يقرر ما تتبعه العيادة.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>تقرير</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Your name, the day and this reason stay with the rule.</source>
            <translation>يبقى اسمك واليوم وهذا السبب مع القاعدة.</translation>
        </message>
    </context>
    <context>
        <name>ProtocolList</name>
        <message>
            <source>Protocol</source>
            <translation>البروتوكول</translation>
        </message>
        <message>
            <source>The clinic has decided nothing by itself yet: the protocol is followed as it came.</source>
            <translation>لم تقرر العيادة شيئًا بنفسها بعد: يُتَّبع البروتوكول كما جاء.</translation>
        </message>
        <message>
            <source>Nothing in the protocol fits.</source>
            <translation>لا شيء في البروتوكول يطابق.</translation>
        </message>
    </context>
    <context>
        <name>ProtocolListHead</name>
        <message>
            <source>Protocol</source>
            <translation>البروتوكول</translation>
        </message>
        <message>
            <source>The rules that decide who can be treated, and when. Each says where it comes from; where sources differ, all of them are shown, and which one is followed.</source>
            <translation>القواعد التي تحدد من يمكن علاجه ومتى. كل قاعدة تذكر مصدرها؛ وحيث تختلف المصادر تُعرض كلها مع بيان المتَّبع منها.</translation>
        </message>
        <message>
            <source>Search the protocol</source>
            <translation>ابحث في البروتوكول</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Sources differ</source>
            <translation>المصادر مختلفة</translation>
        </message>
        <message>
            <source>Decided here</source>
            <translation>تقرَّر هنا</translation>
        </message>
        <message>
            <source>For a clinician to check</source>
            <translation>ليراجعه مختص طبي</translation>
        </message>
    </context>
    <context>
        <name>ProtocolRow</name>
        <message>
            <source>sources differ</source>
            <translation>المصادر مختلفة</translation>
        </message>
        <message>
            <source>decided by the clinic</source>
            <translation>قررته العيادة</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>غير مستعمل</translation>
        </message>
    </context>
    <context>
        <name>ProtocolSheet</name>
        <message>
            <source>%1–%2</source>
            <comment>a range</comment>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>الفحص المسبق</translation>
        </message>
        <message>
            <source>Before a session</source>
            <translation>قبل الجلسة</translation>
        </message>
        <message>
            <source>Session plan</source>
            <translation>خطة الجلسات</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Aftercare</source>
            <translation>العناية اللاحقة</translation>
        </message>
        <message>
            <source>Warning signs</source>
            <translation>علامات التحذير</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>الموافقات</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>التكاليف</translation>
        </message>
        <message>
            <source>Questions clients ask</source>
            <translation>أسئلة العملاء</translation>
        </message>
        <message>
            <source>What is claimed elsewhere</source>
            <translation>ما يُدَّعى في أماكن أخرى</translation>
        </message>
        <message>
            <source>Lists to choose from</source>
            <translation>قوائم للاختيار</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Not sooner than</source>
            <translation>ليس قبل</translation>
        </message>
        <message>
            <source>Better not sooner than</source>
            <translation>يُفضَّل ألا يكون قبل</translation>
        </message>
        <message>
            <source>And after the session, for</source>
            <translation>وبعد الجلسة لمدة</translation>
        </message>
        <message>
            <source>Youngest age</source>
            <translation>أصغر سن</translation>
        </message>
        <message>
            <source>Told to the client</source>
            <translation>يُقال للعميل</translation>
        </message>
        <message>
            <source>Told to you</source>
            <translation>يُقال لك</translation>
        </message>
        <message>
            <source>Before the session</source>
            <translation>قبل الجلسة</translation>
        </message>
        <message>
            <source>Sessions planned</source>
            <translation>الجلسات المخططة</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>المدى</translation>
        </message>
        <message>
            <source>Days between sessions, refused under</source>
            <translation>الأيام بين الجلسات، يُرفض ما دون</translation>
        </message>
        <message>
            <source>Days between sessions, suggested</source>
            <translation>الأيام بين الجلسات، المقترح</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>الأشهر</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>ما الذي يُجرى</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المقدار</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>How</source>
            <translation>كيف</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <comment>a day</comment>
            <translation>من %1 فصاعدًا</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>The signature means</source>
            <translation>التوقيع يعني</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>What to say about it</source>
            <translation>ما يُقال عنه</translation>
        </message>
        <message>
            <source>The clinic's own decision</source>
            <translation>قرار العيادة نفسها</translation>
        </message>
        <message>
            <source>Common practice; a clinician should confirm it</source>
            <translation>ممارسة شائعة؛ ينبغي أن يؤكدها مختص طبي</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a document, a place in it</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a source: what it says</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln years</source>
            <translation>
                <numerusform>%Ln سنة</numerusform>
                <numerusform>سنة واحدة</numerusform>
                <numerusform>سنتان</numerusform>
                <numerusform>%Ln سنوات</numerusform>
                <numerusform>%Ln سنة</numerusform>
                <numerusform>%Ln سنة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln months</source>
            <translation>
                <numerusform>%Ln شهر</numerusform>
                <numerusform>شهر واحد</numerusform>
                <numerusform>شهران</numerusform>
                <numerusform>%Ln أشهر</numerusform>
                <numerusform>%Ln شهرًا</numerusform>
                <numerusform>%Ln شهر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln weeks</source>
            <translation>
                <numerusform>%Ln أسبوع</numerusform>
                <numerusform>أسبوع واحد</numerusform>
                <numerusform>أسبوعان</numerusform>
                <numerusform>%Ln أسابيع</numerusform>
                <numerusform>%Ln أسبوعًا</numerusform>
                <numerusform>%Ln أسبوع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%Ln أيام</numerusform>
                <numerusform>%Ln يومًا</numerusform>
                <numerusform>%Ln يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hours</source>
            <translation>
                <numerusform>%Ln ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتان</numerusform>
                <numerusform>%Ln ساعات</numerusform>
                <numerusform>%Ln ساعة</numerusform>
                <numerusform>%Ln ساعة</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>مستعمل</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>غير مستعمل</translation>
        </message>
        <message>
            <source>%1 planned, %2 possible</source>
            <comment>sessions</comment>
            <translation>%1 مخططة، %2 ممكنة</translation>
        </message>
        <message>
            <source>From a source</source>
            <translation>من مصدر</translation>
        </message>
        <message>
            <source>Common practice</source>
            <translation>ممارسة شائعة</translation>
        </message>
        <message>
            <source>The clinic's own</source>
            <translation>خاص بالعيادة</translation>
        </message>
        <message>
            <source>Noted only</source>
            <translation>يُدوَّن فقط</translation>
        </message>
        <message>
            <source>Caution</source>
            <translation>حذر</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>انتظار</translation>
        </message>
        <message>
            <source>To be asked again</source>
            <translation>يُسأل عنه من جديد</translation>
        </message>
        <message>
            <source>A doctor's letter is needed</source>
            <translation>يلزم خطاب من طبيب</translation>
        </message>
        <message>
            <source>No treatment</source>
            <translation>لا علاج</translation>
        </message>
    </context>
    <context>
        <name>ProtocolStep</name>
        <message>
            <source>Where the sources differ</source>
            <translation>حيث تختلف المصادر</translation>
        </message>
        <message>
            <source>On these questions the published sources do not agree. The usual answer is chosen. You can go on as it is, and decide otherwise at any time in the settings.</source>
            <translation>في هذه المسائل لا تتفق المصادر المنشورة. الجواب المعتاد مختار مسبقًا. يمكنك المتابعة كما هو، والتقرير بخلافه متى شئت في الإعدادات.</translation>
        </message>
    </context>
    <context>
        <name>QrCode</name>
        <message>
            <source>This is too long for a code.</source>
            <translation>هذا أطول من أن يتسع له رمز.</translation>
        </message>
        <message>
            <source>The code could not be drawn. Nothing was written.</source>
            <translation>تعذّر رسم الرمز. لم يُكتب شيء.</translation>
        </message>
    </context>
    <context>
        <name>RecallDialog</name>
        <message>
            <source>Recall this lot</source>
            <translation>سحب هذه الدفعة</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>From now on nothing of it may be used. Who had something of it is listed on its page, and can be written to a file for the calls.</source>
            <translation>من الآن لا يجوز استعمال أي شيء منها. تُعرض في صفحتها أسماء من استُعملت لهم، ويمكن كتابتها في ملف لإجراء الاتصالات.</translation>
        </message>
        <message>
            <source>Why is it recalled?</source>
            <translation>لماذا تُسحب؟</translation>
        </message>
        <message>
            <source>Who says so?</source>
            <translation>من أعلن ذلك؟</translation>
        </message>
        <message>
            <source>For instance: the maker's letter of 3 May, or the authority's notice.</source>
            <translation>مثلًا: رسالة المصنّع بتاريخ 3 مايو، أو إشعار الجهة المختصة.</translation>
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
        <message>
            <source>a finished consultation says when it was</source>
            <translation>الاستشارة المنتهية تذكر تاريخها</translation>
        </message>
        <message>
            <source>a finished consultation says what is to be treated</source>
            <translation>الاستشارة المنتهية تذكر ما سيُعالج</translation>
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
        <message>
            <source>Or print it</source>
            <translation>أو اطبعه</translation>
        </message>
        <message>
            <source>Saved as a PDF on a stick, it can be printed elsewhere. Delete the file once it is on paper: whoever reads it can open the vault.</source>
            <translation>إذا حُفظ كملف PDF على وحدة ذاكرة أمكنت طباعته في مكان آخر. احذف الملف بعد أن يصير على ورق: من يقرؤه يستطيع فتح الخزنة.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>Save the recovery kit</source>
            <translation>حفظ ورقة الاسترداد</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>حُفظت باسم %1</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKit</name>
        <message>
            <source>Recovery kit</source>
            <translation>ورقة الاسترداد</translation>
        </message>
        <message>
            <source>The recovery kit could not be drawn. Copy the code by hand.</source>
            <translation>تعذّر رسم ورقة الاسترداد. انسخ الرمز بيدك.</translation>
        </message>
        <message>
            <source>%1 · made for %2 on %3</source>
            <comment>clinic · owner, day</comment>
            <translation>%1 · أُعدّت لـ %2 في %3</translation>
        </message>
        <message>
            <source>This code opens the clinic's vault when the passphrase is forgotten or the tablet is lost. Without it and without the passphrase nobody can, not even we.</source>
            <translation>يفتح هذا الرمز خزنة العيادة إذا نُسيت عبارة المرور أو فُقد الجهاز اللوحي. من دونه ومن دون عبارة المرور لا يستطيع أحد ذلك، ولا حتى نحن.</translation>
        </message>
        <message>
            <source>How to use it</source>
            <translation>كيف يُستعمل</translation>
        </message>
        <message>
            <source>On the tablet: choose “Use the recovery code” where you unlock, and type the nine groups. On another tablet: restore a back-up with it.</source>
            <translation>على هذا الجهاز: اختر «استعمال رمز الاسترداد» حيث تفتح القفل واكتب المجموعات التسع. على جهاز آخر: استعد به نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Where to keep it</source>
            <translation>أين تُحفظ</translation>
        </message>
        <message>
            <source>On paper, with your most important papers, and not with the tablet. Whoever reads it can open the vault. If it was saved as a file to print it, delete that file now.</source>
            <translation>على ورق، مع أهم أوراقك، وليس مع الجهاز اللوحي. من يقرأها يستطيع فتح الخزنة. إذا حُفظت كملف لطباعتها فاحذف ذلك الملف الآن.</translation>
        </message>
        <message>
            <source>Please give the whole path of a folder, beginning with /.</source>
            <translation>اكتب المسار الكامل لمجلد بدءًا من /.</translation>
        </message>
        <message>
            <source>%1 is not there. Is the stick plugged in?</source>
            <translation>%1 غير موجود. هل وحدة الذاكرة موصولة؟</translation>
        </message>
        <message>
            <source>Not beside the vault it opens: choose a stick or another folder.</source>
            <translation>ليس بجانب الخزنة التي يفتحها: اختر وحدة ذاكرة أو مجلدًا آخر.</translation>
        </message>
        <message>
            <source>stipple-recovery-kit</source>
            <translation>stipple-recovery-kit</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <source>The list of reminders that were shown cannot be read.</source>
            <translation>تتعذر قراءة قائمة التذكيرات التي عُرضت.</translation>
        </message>
        <message>
            <source>Another program is reminding already.</source>
            <translation>برنامج آخر يتولى التذكير بالفعل.</translation>
        </message>
        <message>
            <source>The list of reminders that were shown was made by a newer Stipple. Update this one.</source>
            <translation>قائمة التذكيرات التي عُرضت أنشأها إصدار أحدث من Stipple. حدّث هذا الإصدار.</translation>
        </message>
        <message>
            <source>From today: %1</source>
            <translation>ابتداءً من اليوم: %1</translation>
        </message>
        <message>
            <source>For the last time today: %1</source>
            <translation>اليوم للمرة الأخيرة: %1</translation>
        </message>
        <message>
            <source>Nothing changes today.</source>
            <translation>لا يتغير شيء اليوم.</translation>
        </message>
        <message>
            <source>Today's check-in</source>
            <translation>متابعة اليوم</translation>
        </message>
        <message>
            <source>How does your scalp look today? The check-in takes a minute.</source>
            <translation>كيف تبدو فروة رأسك اليوم؟ تستغرق المتابعة دقيقة واحدة.</translation>
        </message>
        <message>
            <source>Tomorrow is your next session</source>
            <translation>جلستك التالية غدًا</translation>
        </message>
        <message>
            <source>It begins at %1, by the clinic's clock.</source>
            <translation>تبدأ في الساعة %1 بتوقيت العيادة.</translation>
        </message>
        <message>
            <source>A reminder for today</source>
            <translation>تذكير لهذا اليوم</translation>
        </message>
        <message>
            <source>Open Stipple to read it.</source>
            <translation>افتح Stipple لقراءته.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message numerus="yes">
            <source>Reminders of %n days were missed. They wait in Stipple.</source>
            <translation>
                <numerusform>لم يفُت تذكير أي يوم (%n).</numerusform>
                <numerusform>فات تذكير يوم واحد (%n). تجده في Stipple.</numerusform>
                <numerusform>فات تذكير يومين (%n). تجدهما في Stipple.</numerusform>
                <numerusform>فاتت تذكيرات %n أيام. تجدها في Stipple.</numerusform>
                <numerusform>فاتت تذكيرات %n يومًا. تجدها في Stipple.</numerusform>
                <numerusform>فاتت تذكيرات %n يوم. تجدها في Stipple.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list of reminders cannot be read. Open Stipple; it is made anew then.</source>
            <translation>تتعذر قراءة قائمة التذكيرات. افتح Stipple، فتُنشأ من جديد.</translation>
        </message>
        <message>
            <source>The list of reminders was made by a newer Stipple. Update this one.</source>
            <translation>قائمة التذكيرات أنشأها إصدار أحدث من Stipple. حدّث هذا الإصدار.</translation>
        </message>
        <message>
            <source>The storage is full, so no reminder can be noted, and none is shown. Free some space.</source>
            <translation>مساحة التخزين ممتلئة، فلا يمكن تدوين أي تذكير ولا يُعرض شيء. أفرغ بعض المساحة.</translation>
        </message>
        <message>
            <source>The reminders' folder cannot be written to, so none is shown. Check its permissions.</source>
            <translation>تتعذر الكتابة في مجلد التذكيرات، فلا يُعرض شيء. تحقق من أذوناته.</translation>
        </message>
        <message>
            <source>The storage reported a fault, so no reminder can be noted, and none is shown.</source>
            <translation>أبلغت وحدة التخزين عن خلل، فلا يمكن تدوين أي تذكير ولا يُعرض شيء.</translation>
        </message>
        <message>
            <source>There are no reminders.</source>
            <translation>لا توجد تذكيرات.</translation>
        </message>
        <message>
            <source>A file of the reminders is not what was written.</source>
            <translation>أحد ملفات التذكيرات ليس كما كُتب.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Version %1 · %2 · %3</source>
            <translation>الإصدار %1 · %2 · %3</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>Practitioner</source>
            <translation>ممارس</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Common practice, to be confirmed by a clinician</source>
            <translation>ممارسة شائعة، يؤكدها مختص</translation>
        </message>
        <message>
            <source>This clinic's own rule</source>
            <translation>قاعدة هذه العيادة</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Sources differ (%1): %2. Used here: %3.</source>
            <translation>تختلف المصادر (%1): %2. المعمول به هنا: %3.</translation>
        </message>
        <message>
            <source>Letter from %1, %2</source>
            <translation>رسالة من %1، %2</translation>
        </message>
        <message>
            <source>Letter from %1</source>
            <translation>رسالة من %1</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>قُرئ</translation>
        </message>
        <message>
            <source>Treated in spite of it, see above</source>
            <translation>يُعالَج رغم ذلك، انظر أعلاه</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>Treated in spite of the screening</source>
            <translation>يُعالَج رغم نتيجة الفحص</translation>
        </message>
        <message>
            <source>Nothing stands in the way</source>
            <translation>لا شيء يمنع</translation>
        </message>
        <message>
            <source>Treatable; cautions are read</source>
            <translation>يمكن العلاج؛ التنبيهات مقروءة</translation>
        </message>
        <message>
            <source>Treatable with caution</source>
            <translation>يمكن العلاج بحذر</translation>
        </message>
        <message>
            <source>Treatable from %1</source>
            <translation>يمكن العلاج من %1</translation>
        </message>
        <message>
            <source>Not yet; no day can be named</source>
            <translation>ليس بعد؛ لا يمكن تحديد يوم</translation>
        </message>
        <message>
            <source>An answer is missing; ask again</source>
            <translation>تنقص إجابة؛ اسأل من جديد</translation>
        </message>
        <message>
            <source>A doctor's letter is needed first</source>
            <translation>تلزم رسالة طبيب أولًا</translation>
        </message>
        <message>
            <source>Not to be treated</source>
            <translation>لا يمكن علاجه</translation>
        </message>
    </context>
    <context>
        <name>ReviewConsentPage</name>
        <message>
            <source>Withdraw</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>Chosen places</source>
            <translation>الأماكن المختارة</translation>
        </message>
        <message>
            <source>Initialled one by one</source>
            <translation>بالحروف الأولى واحدة واحدة</translation>
        </message>
        <message>
            <source>The client's questions</source>
            <translation>أسئلة العميل</translation>
        </message>
        <message>
            <source>No answer was written down.</source>
            <translation>لم تُدوَّن إجابة.</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>إجابتك</translation>
        </message>
        <message>
            <source>Give the copy</source>
            <translation>تسليم النسخة</translation>
        </message>
        <message>
            <source>Left the clinic under it</source>
            <translation>خرج من العيادة بموجبه</translation>
        </message>
    </context>
    <context>
        <name>ReviewFinding</name>
        <message>
            <source>Who says so</source>
            <translation>من يقول ذلك</translation>
        </message>
        <message>
            <source>Record the doctor's letter</source>
            <translation>سجّل رسالة الطبيب</translation>
        </message>
    </context>
    <context>
        <name>ReviewLetter</name>
        <message>
            <source>Doctor's letter</source>
            <translation>رسالة الطبيب</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>سجّلها</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>من كتبها</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>تاريخ الرسالة</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>اليوم والشهر والسنة</translation>
        </message>
        <message>
            <source>This is no day up to today. Write it like 14.3.2026.</source>
            <translation>هذا ليس يومًا حتى اليوم. اكتبه هكذا: 14.3.2026.</translation>
        </message>
        <message>
            <source>What it asks to mind</source>
            <translation>ما تطلب مراعاته</translation>
        </message>
    </context>
    <context>
        <name>ReviewOverride</name>
        <message>
            <source>Treat in spite of the screening</source>
            <translation>العلاج رغم نتيجة الفحص</translation>
        </message>
        <message>
            <source>Sign and record it</source>
            <translation>وقّع وسجّل</translation>
        </message>
        <message>
            <source>The finding stays in the file. Your reason and your name stand beside it, and the client is told.</source>
            <translation>تبقى النتيجة في الملف، ويقف سببك واسمك بجانبها، ويُخبَر العميل.</translation>
        </message>
        <message>
            <source>Why is this client treated all the same?</source>
            <translation>لماذا يُعالَج هذا العميل رغم ذلك؟</translation>
        </message>
        <message>
            <source>Your full name, as signature</source>
            <translation>اسمك الكامل كتوقيع</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Review</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <source>Hand the tablet over for the intake first.</source>
            <translation>سلّم الجهاز أولًا من أجل الاستبيان الأول.</translation>
        </message>
        <message>
            <source>Treated in spite of the screening</source>
            <translation>يُعالَج رغم نتيجة الفحص</translation>
        </message>
        <message>
            <source>I have read the cautions</source>
            <translation>قرأتُ التنبيهات</translation>
        </message>
        <message>
            <source>Treat in spite of it</source>
            <translation>العلاج رغم ذلك</translation>
        </message>
        <message>
            <source>Waits for your signature</source>
            <translation>ينتظر توقيعك</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>للتوقيع</translation>
        </message>
        <message>
            <source>Consents to the treatment and to photos</source>
            <translation>الموافقة على العلاج وعلى الصور</translation>
        </message>
        <message>
            <source>Hand over the consents</source>
            <translation>سلّم نصوص الموافقة</translation>
        </message>
        <message>
            <source>What the client is to do before</source>
            <translation>ما على العميل فعله قبل العلاج</translation>
        </message>
        <message>
            <source>Give it on paper</source>
            <translation>تسليمها على الورق</translation>
        </message>
    </context>
    <context>
        <name>ReviewWithdrawal</name>
        <message>
            <source>Withdraw: %1</source>
            <translation>سحب: %1</translation>
        </message>
        <message>
            <source>Hand over to sign</source>
            <translation>سلّم للتوقيع</translation>
        </message>
        <message>
            <source>Record the withdrawal</source>
            <translation>سجّل السحب</translation>
        </message>
        <message>
            <source>It holds from now on. What was done before stays done. Nobody has to give a reason.</source>
            <translation>يسري من الآن. ما حدث قبل ذلك يبقى. لا يلزم أحدًا ذكر سبب.</translation>
        </message>
        <message>
            <source>How the client takes it back</source>
            <translation>كيف يسحبها العميل</translation>
        </message>
        <message>
            <source>On the tablet</source>
            <translation>على الجهاز</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>بالهاتف</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>كتابةً</translation>
        </message>
        <message>
            <source>Only this place; with none chosen, all of it</source>
            <translation>هذا المكان فقط؛ وإن لم يُختر شيء فالكل</translation>
        </message>
        <message>
            <source>Reason, if they gave one</source>
            <translation>السبب إن ذكره</translation>
        </message>
        <message>
            <source>Already left the clinic under it</source>
            <translation>خرج من العيادة بموجبه من قبل</translation>
        </message>
        <message>
            <source>Call these back, or have them taken down, where you can.</source>
            <translation>استرجعها أو اطلب إزالتها حيث يمكنك ذلك.</translation>
        </message>
    </context>
    <context>
        <name>ScalpMap</name>
        <message>
            <source>No zone is chosen.</source>
            <translation>لم تُختر أي منطقة.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the zones of a list</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>Also</source>
            <translation>أيضًا</translation>
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
        <name>SearchItem</name>
        <message>
            <source>Chosen; press to take it away</source>
            <translation>مختار؛ اضغط لإزالته</translation>
        </message>
        <message>
            <source>Type the first letters</source>
            <translation>اكتب الأحرف الأولى</translation>
        </message>
        <message>
            <source>Something else: type the first letters</source>
            <translation>شيء آخر: اكتب الأحرف الأولى</translation>
        </message>
        <message>
            <source>Nothing like it is in the list. You can write it in your own words below.</source>
            <translation>لا شيء مثله في القائمة. يمكنك كتابته بكلماتك في الأسفل.</translation>
        </message>
        <message>
            <source>Nothing like it is in the list. Try other letters.</source>
            <translation>لا شيء مثله في القائمة. جرّب أحرفًا أخرى.</translation>
        </message>
    </context>
    <context>
        <name>SelectBox</name>
        <message>
            <source>Choose</source>
            <translation>اختر</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>This session is no longer there.</source>
            <translation>لم تعد هذه الجلسة موجودة.</translation>
        </message>
        <message>
            <source>Photographed</source>
            <translation>صُوّرت</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>ناقصة</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <comment>a photo, why</comment>
            <translation>تُركت: %1</translation>
        </message>
        <message>
            <source>The client has signed that no photos are taken. The session names it.</source>
            <translation>وقّع العميل على عدم التقاط الصور. وتذكر الجلسة ذلك.</translation>
        </message>
        <message>
            <source>%1 of %2 views are photographed.</source>
            <translation>صُوّرت %1 من %2 زوايا.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln still to be taken, or to be left out with a reason.</source>
            <translation>
                <numerusform>لا شيء باقٍ.</numerusform>
                <numerusform>بقيت واحدة تُلتقط، أو تُترك مع ذكر السبب.</numerusform>
                <numerusform>بقيت اثنتان تُلتقطان، أو تُتركان مع ذكر السبب.</numerusform>
                <numerusform>بقيت %Ln تُلتقط، أو تُترك مع ذكر السبب.</numerusform>
                <numerusform>بقيت %Ln تُلتقط، أو تُترك مع ذكر السبب.</numerusform>
                <numerusform>بقيت %Ln تُلتقط، أو تُترك مع ذكر السبب.</numerusform>
            </translation>
        </message>
        <message>
            <source>This session is not on this tablet.</source>
            <translation>هذه الجلسة ليست على هذا الجهاز.</translation>
        </message>
        <message>
            <source>%1, lot %2, was recalled. It must not be used on anybody.</source>
            <translation>%1، التشغيلة %2، سُحبت. لا يجوز استعمالها مع أحد.</translation>
        </message>
        <message>
            <source>Nobody knows until when %1, lot %2, may be used. It cannot be used until its expiry is noted in the stock.</source>
            <translation>لا يُعرف حتى متى يمكن استعمال %1، التشغيلة %2. لا يمكن استعمالها حتى يُسجل تاريخ انتهائها في المخزون.</translation>
        </message>
        <message>
            <source>%1, lot %2, expired on %3. It cannot be used.</source>
            <translation>%1، التشغيلة %2، انتهت صلاحيتها في %3. لا يمكن استعمالها.</translation>
        </message>
        <message>
            <source>%1, lot %2, is noted as used up.</source>
            <translation>%1، التشغيلة %2، مسجلة على أنها نفدت.</translation>
        </message>
        <message>
            <source>This is neither a pigment nor a needle.</source>
            <translation>ليست صبغة ولا إبرة.</translation>
        </message>
        <message>
            <source>%1, lot %2</source>
            <translation>%1، التشغيلة %2</translation>
        </message>
        <message>
            <source>lot %1 · until %2</source>
            <translation>التشغيلة %1 · حتى %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number unit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 to %2 %3</source>
            <comment>number number unit</comment>
            <translation>%1 إلى %2 %3</translation>
        </message>
        <message>
            <source>To the client's file, to hand the tablet over</source>
            <translation>إلى ملف العميل، لتسليم الجهاز</translation>
        </message>
        <message>
            <source>To the client's file</source>
            <translation>إلى ملف العميل</translation>
        </message>
        <message>
            <source>To the screening</source>
            <translation>إلى التقييم</translation>
        </message>
        <message>
            <source>The questions of the day are not answered yet: hand the tablet to the client.</source>
            <translation>لم يُجب بعد عن أسئلة اليوم: سلّم الجهاز إلى العميل.</translation>
        </message>
        <message>
            <source>This client's hair</source>
            <translation>شعر هذا العميل</translation>
        </message>
        <message>
            <source>Measured at the consultation</source>
            <translation>قيس في الاستشارة</translation>
        </message>
        <message>
            <source>Outside what the protocol names: %1.</source>
            <translation>خارج ما يذكره البروتوكول: %1.</translation>
        </message>
        <message>
            <source>This is smaller than the smallest dot.</source>
            <translation>هذا أصغر من أصغر نقطة.</translation>
        </message>
        <message>
            <source>The shares add up to %1 %, not to 100 %.</source>
            <translation>مجموع الحصص %1 ٪ وليس 100 ٪.</translation>
        </message>
        <message>
            <source>Photos before the treatment, or why there are none</source>
            <translation>صور ما قبل العلاج، أو سبب غيابها</translation>
        </message>
        <message>
            <source>The treatment was not begun</source>
            <translation>لم يبدأ العلاج</translation>
        </message>
        <message>
            <source>The phase</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>The zones that were treated</source>
            <translation>المناطق التي عولجت</translation>
        </message>
        <message>
            <source>The pigment, with its lot</source>
            <translation>الصبغة مع رقم تشغيلتها</translation>
        </message>
        <message>
            <source>The needles, with their lot</source>
            <translation>الإبر مع رقم تشغيلتها</translation>
        </message>
        <message>
            <source>That single-use needles were opened in front of the client</source>
            <translation>أن الإبر أحادية الاستعمال فُتحت أمام العميل</translation>
        </message>
        <message>
            <source>Anaesthetic: which, or none</source>
            <translation>المخدّر: أيّه، أو لا شيء</translation>
        </message>
        <message>
            <source>Complications: which, or none</source>
            <translation>المضاعفات: أيّها، أو لا شيء</translation>
        </message>
        <message>
            <source>That the used materials were disposed of</source>
            <translation>أنه تم التخلص من المواد المستعملة</translation>
        </message>
        <message>
            <source>The end of the treatment</source>
            <translation>نهاية العلاج</translation>
        </message>
        <message>
            <source>Last time, on %1: %2</source>
            <translation>آخر مرة، في %1: %2</translation>
        </message>
        <message>
            <source>As planned: %1</source>
            <translation>كما خُطط: %1</translation>
        </message>
        <message>
            <source>pieces</source>
            <translation>قطع</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a view, and of which place</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>SessionCheck</name>
        <message>
            <source>The session is started</source>
            <translation>بدأت الجلسة</translation>
        </message>
        <message>
            <source>Nothing stands in the way</source>
            <translation>لا مانع</translation>
        </message>
        <message>
            <source>The screening of the day and the consents it rests on are named in its record.</source>
            <translation>يذكر سجلها تقييم اليوم والموافقات التي تستند إليها.</translation>
        </message>
        <message>
            <source>The questions of the day are answered, and the consents are signed.</source>
            <translation>أُجيب عن أسئلة اليوم، والموافقات موقّعة.</translation>
        </message>
        <message>
            <source>Sooner than advised</source>
            <translation>قبل الموعد المنصوح به</translation>
        </message>
        <message>
            <source>Why it is done today all the same</source>
            <translation>لماذا تُجرى اليوم مع ذلك</translation>
        </message>
        <message>
            <source>Or in your own words</source>
            <translation>أو بكلماتك</translation>
        </message>
    </context>
    <context>
        <name>SessionFinish</name>
        <message>
            <source>The session is finished</source>
            <translation>انتهت الجلسة</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>لا ينقص شيء</translation>
        </message>
        <message>
            <source>It can be finished: sealed, signed, and entered in the client's file.</source>
            <translation>يمكن إنهاؤها: تُختم وتُوقّع وتدخل ملف العميل.</translation>
        </message>
        <message>
            <source>Still missing</source>
            <translation>ما زال ناقصًا</translation>
        </message>
        <message>
            <source>The photos after the session</source>
            <translation>الصور بعد الجلسة</translation>
        </message>
        <message>
            <source>Ended before it was done?</source>
            <translation>هل انتهت قبل اكتمالها؟</translation>
        </message>
        <message>
            <source>Only if it was, because</source>
            <translation>فقط إن حدث ذلك، لأن</translation>
        </message>
        <message>
            <source>Or in your own words</source>
            <translation>أو بكلماتك</translation>
        </message>
        <message>
            <source>The next session</source>
            <translation>الجلسة القادمة</translation>
        </message>
        <message>
            <source>More than is usually planned; only where the result asks for it.</source>
            <translation>أكثر مما يُخطط له عادة؛ فقط إذا احتاجت النتيجة.</translation>
        </message>
        <message>
            <source>Booked for %1.</source>
            <translation>محجوزة في %1.</translation>
        </message>
        <message>
            <source>Advised from %1.</source>
            <translation>يُنصح بها من %1.</translation>
        </message>
        <message>
            <source>As the protocol proposes it</source>
            <translation>كما يقترحها البروتوكول</translation>
        </message>
        <message>
            <source>Aftercare begins</source>
            <translation>تبدأ العناية اللاحقة</translation>
        </message>
        <message>
            <source>Give the aftercare</source>
            <translation>تسليم العناية اللاحقة</translation>
        </message>
    </context>
    <context>
        <name>SessionHeld</name>
        <message>
            <source>Take it in</source>
            <translation>إدراجها</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>تجاهلها</translation>
        </message>
        <message>
            <source>Kept while the tablet was locked</source>
            <translation>حُفظ والجهاز مقفل</translation>
        </message>
    </context>
    <context>
        <name>SessionLot</name>
        <message>
            <source>Share of the blend</source>
            <translation>الحصة من المزيج</translation>
        </message>
        <message>
            <source>%</source>
            <translation>٪</translation>
        </message>
        <message>
            <source>Thinned, pigment to diluent</source>
            <translation>التخفيف، صبغة إلى مخفف</translation>
        </message>
        <message>
            <source>How many were used</source>
            <translation>كم استُعمل منها</translation>
        </message>
    </context>
    <context>
        <name>SessionMaterial</name>
        <message>
            <source>Pigments</source>
            <translation>الصبغات</translation>
        </message>
        <message>
            <source>No pigment in stock</source>
            <translation>لا صبغة في المخزون</translation>
        </message>
        <message>
            <source>Enter the lot that is on the bottle, with its expiry; then it can be picked here.</source>
            <translation>أدخل رقم التشغيلة المكتوب على الزجاجة وتاريخ انتهائها؛ عندئذ يمكن اختيارها هنا.</translation>
        </message>
        <message>
            <source>To the stock</source>
            <translation>إلى المخزون</translation>
        </message>
        <message>
            <source>Needles</source>
            <translation>الإبر</translation>
        </message>
        <message>
            <source>No needles in stock</source>
            <translation>لا إبر في المخزون</translation>
        </message>
        <message>
            <source>Enter the lot that is on the package, with its expiry; then it can be picked here.</source>
            <translation>أدخل رقم التشغيلة المكتوب على العبوة وتاريخ انتهائها؛ عندئذ يمكن اختيارها هنا.</translation>
        </message>
        <message>
            <source>Single-use needles, opened in front of the client</source>
            <translation>إبر أحادية الاستعمال، فُتحت أمام العميل</translation>
        </message>
    </context>
    <context>
        <name>SessionNotes</name>
        <message>
            <source>Complications</source>
            <translation>المضاعفات</translation>
        </message>
        <message>
            <source>Which there were, or that there were none.</source>
            <translation>ما حدث منها، أو أنه لم يحدث شيء.</translation>
        </message>
        <message>
            <source>Used needles and materials are disposed of</source>
            <translation>تم التخلص من الإبر والمواد المستعملة</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Another note</source>
            <translation>ملاحظة أخرى</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>العلاج</translation>
        </message>
        <message>
            <source>The treatment ends now</source>
            <translation>ينتهي العلاج الآن</translation>
        </message>
        <message>
            <source>It goes on</source>
            <translation>إنه مستمر</translation>
        </message>
    </context>
    <context>
        <name>SessionOffer</name>
        <message>
            <source>Take this over</source>
            <translation>اعتماد هذا</translation>
        </message>
    </context>
    <context>
        <name>SessionPage</name>
        <message>
            <source>Session</source>
            <translation>جلسة</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>منتهية</translation>
        </message>
        <message>
            <source>Puts an earlier one right</source>
            <translation>تصحّح جلسة سابقة</translation>
        </message>
        <message>
            <source>Parts of the session</source>
            <translation>أجزاء الجلسة</translation>
        </message>
        <message>
            <source>The treatment has not begun</source>
            <translation>لم يبدأ العلاج</translation>
        </message>
        <message>
            <source>What is recorded here can be filled in once the photos before it are taken, and it has begun.</source>
            <translation>يمكن تعبئة ما يُسجل هنا بعد التقاط الصور السابقة وبدء العلاج.</translation>
        </message>
        <message>
            <source>Start the session</source>
            <translation>بدء الجلسة</translation>
        </message>
        <message>
            <source>Begin the treatment</source>
            <translation>بدء العلاج</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Put something right</source>
            <translation>تصحيح شيء</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Finish the session?</source>
            <translation>إنهاء الجلسة؟</translation>
        </message>
        <message>
            <source>It is sealed and signed. Nobody can change it afterwards; what was wrong can be put right by another record that says why.</source>
            <translation>تُختم وتُوقّع. لا يستطيع أحد تغييرها بعد ذلك؛ وما كان خطأً يُصحَّح بسجل آخر يذكر السبب.</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>متابعة التحرير</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>The finished session stays as it is. A new record begins with everything that is in it, and both are shown.</source>
            <translation>تبقى الجلسة المنتهية كما هي. يبدأ سجل جديد بكل ما فيها، ويُعرض الاثنان.</translation>
        </message>
        <message>
            <source>What was wrong, and why?</source>
            <translation>ما الخطأ، ولماذا؟</translation>
        </message>
        <message>
            <source>Something was noted while the tablet was locked. Look at it in the notes.</source>
            <translation>دُوّن شيء والجهاز مقفل. راجعه في الملاحظات.</translation>
        </message>
    </context>
    <context>
        <name>SessionPhotos</name>
        <message>
            <source>Take the photos</source>
            <translation>التقاط الصور</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>الزوايا</translation>
        </message>
        <message>
            <source>Leave out what is missing, because</source>
            <translation>ترك ما ينقص، لأن</translation>
        </message>
        <message>
            <source>Photograph them after all</source>
            <translation>تصويرها رغم ذلك</translation>
        </message>
    </context>
    <context>
        <name>SessionPlaces</name>
        <message>
            <source>Where it was done otherwise</source>
            <translation>حيث جرى الأمر بشكل مختلف</translation>
        </message>
        <message>
            <source>Only where depth or dots differ from the rest of the session: tap the place.</source>
            <translation>فقط حيث يختلف العمق أو حجم النقاط عن بقية الجلسة: انقر على الموضع.</translation>
        </message>
        <message>
            <source>Which place</source>
            <translation>أي موضع</translation>
        </message>
        <message>
            <source>Depth here: %1</source>
            <translation>العمق هنا: %1</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>مم</translation>
        </message>
        <message>
            <source>Size of the dots here: %1</source>
            <translation>حجم النقاط هنا: %1</translation>
        </message>
        <message>
            <source>µm</source>
            <translation>µm</translation>
        </message>
    </context>
    <context>
        <name>SessionReferences</name>
        <message>
            <source>%1 (this protocol goes by it)</source>
            <translation>%1 (هذا ما يتبعه البروتوكول)</translation>
        </message>
    </context>
    <context>
        <name>SessionTechnique</name>
        <message>
            <source>The dots</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Size of the dots, the smallest</source>
            <translation>حجم النقاط، الأصغر</translation>
        </message>
        <message>
            <source>µm</source>
            <translation>ميكرومتر</translation>
        </message>
        <message>
            <source>The largest, where it varies</source>
            <translation>الأكبر، إن تفاوت</translation>
        </message>
        <message>
            <source>How large is a dot, and a hair?</source>
            <translation>كم حجم النقطة والشعرة؟</translation>
        </message>
        <message>
            <source>Depth of the needle</source>
            <translation>عمق الإبرة</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>مم</translation>
        </message>
        <message>
            <source>How deep? The sources differ</source>
            <translation>إلى أي عمق؟ المصادر تختلف</translation>
        </message>
        <message>
            <source>Angle of the needle to the skin</source>
            <translation>زاوية الإبرة مع الجلد</translation>
        </message>
        <message>
            <source>°</source>
            <translation>°</translation>
        </message>
        <message>
            <source>Which angle?</source>
            <translation>أي زاوية؟</translation>
        </message>
        <message>
            <source>The machine</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>استُعمل سابقًا</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Strokes per second</source>
            <translation>ضربات في الثانية</translation>
        </message>
        <message>
            <source>The look</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Hairline</source>
            <translation>خط الشعر</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>المظهر النهائي</translation>
        </message>
        <message>
            <source>Skin type after Fitzpatrick</source>
            <translation>نوع البشرة حسب فيتزباتريك</translation>
        </message>
        <message>
            <source>Anaesthetic</source>
            <translation>المخدّر</translation>
        </message>
        <message>
            <source>Which was used</source>
            <translation>ما الذي استُعمل</translation>
        </message>
    </context>
    <context>
        <name>SessionWhere</name>
        <message>
            <source>Phase</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Zones treated</source>
            <translation>المناطق المعالجة</translation>
        </message>
        <message>
            <source>The scars</source>
            <translation>الندبات</translation>
        </message>
        <message>
            <source>Draw a line for each scar on the head seen from above, or tap where it is. Each has its number, and a photo of its own.</source>
            <translation>ارسم خطًا لكل ندبة على الرأس كما يُرى من أعلى، أو انقر على موضعها. لكل ندبة رقمها وصورتها.</translation>
        </message>
        <message>
            <source>The scars that are treated</source>
            <translation>الندبات التي تُعالَج</translation>
        </message>
    </context>
    <context>
        <name>SessionsOpen</name>
        <message>
            <source>Session in progress</source>
            <translation>جلسة جارية</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a client, their session</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>متابعتها</translation>
        </message>
    </context>
    <context>
        <name>SettingsAppearance</name>
        <message>
            <source>Language and appearance</source>
            <translation>اللغة والمظهر</translation>
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
    </context>
    <context>
        <name>SettingsAudit</name>
        <message>
            <source>Audit</source>
            <translation>سجل المراجعة</translation>
        </message>
        <message>
            <source>Every unlocking, every change and every look at a record is written down here, in a chain: an entry that was changed or removed would show. No names of clients stand in it.</source>
            <translation>يُدوَّن هنا في سلسلة كل فتح للقفل وكل تغيير وكل اطلاع على سجل: ولو غُيّر قيد أو حُذف لظهر ذلك. ولا أسماء عملاء فيه.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Any day</source>
            <translation>أي يوم</translation>
        </message>
        <message>
            <source>Show all days</source>
            <translation>عرض كل الأيام</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>Nothing of this kind was written down.</source>
            <translation>لم يُدوَّن شيء من هذا النوع.</translation>
        </message>
        <message>
            <source>Show older entries</source>
            <translation>عرض قيود أقدم</translation>
        </message>
    </context>
    <context>
        <name>SettingsBackup</name>
        <message>
            <source>Back-up</source>
            <translation>النسخ الاحتياطي</translation>
        </message>
        <message>
            <source>A back-up holds everything, encrypted as it is here. Keep it somewhere else than the tablet: on a stick, or in a folder that is copied away.</source>
            <translation>تحتوي النسخة على كل شيء مشفرًا كما هو هنا. احفظها بعيدًا عن الجهاز: على ذاكرة خارجية أو في مجلد يُنسخ إلى مكان آخر.</translation>
        </message>
        <message>
            <source>You can go on working.</source>
            <translation>يمكنك متابعة العمل.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>انسخ الآن</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>إلى أين</translation>
        </message>
        <message>
            <source>Or another folder</source>
            <translation>أو مجلد آخر</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>المسار كاملًا بدءًا من /.</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>الآن: %1</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>استخدام هذا المجلد</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Every day at these times, by the clinic's clock, while the tablet is unlocked.</source>
            <translation>كل يوم في هذه الأوقات بساعة العيادة ما دام الجهاز مفتوح القفل.</translation>
        </message>
        <message>
            <source>No back-up at %1 any more</source>
            <translation>إلغاء نسخة الساعة %1</translation>
        </message>
        <message>
            <source>One more time</source>
            <translation>وقت آخر</translation>
        </message>
        <message>
            <source>Add this time</source>
            <translation>إضافة هذا الوقت</translation>
        </message>
        <message>
            <source>Restore a back-up</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>A back-up is put into a new folder; this vault stays as it is. The copy gets a new device identity, and clients who were erased stay erased. Use it on a tablet that takes this one's place, not beside it.</source>
            <translation>توضع النسخة في مجلد جديد وتبقى هذه الخزنة كما هي. تحصل النسخة على هوية جهاز جديدة ويبقى العملاء الممحوون ممحوين. استخدمها على جهاز يحل محل هذا، لا إلى جانبه.</translation>
        </message>
    </context>
    <context>
        <name>SettingsClinic</name>
        <message>
            <source>Clinic</source>
            <translation>العيادة</translation>
        </message>
        <message>
            <source>Only the owner can change this.</source>
            <translation>لا يغيّر هذا إلا المالك.</translation>
        </message>
        <message>
            <source>It is saved.</source>
            <translation>تم الحفظ.</translation>
        </message>
        <message>
            <source>As clients know it</source>
            <translation>كما يعرفها العملاء</translation>
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
            <source>Address</source>
            <translation>العنوان</translation>
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
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>In your own words, for instance: Tuesday to Saturday, 10 to 19.</source>
            <translation>بكلماتك، مثلًا: من الثلاثاء إلى السبت، من 10 إلى 19.</translation>
        </message>
        <message>
            <source>When the clinic is closed</source>
            <translation>عندما تكون العيادة مغلقة</translation>
        </message>
        <message>
            <source>Where a client turns with a warning sign at night: an emergency number, a hospital.</source>
            <translation>إلى أين يتجه العميل ليلًا عند ظهور علامة خطر: رقم طوارئ أو مستشفى.</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>كيف تعمل</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <source>The day of a session is counted in it.</source>
            <translation>يُحسب يوم الجلسة فيها.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Three letters, like EUR or USD: for quotes.</source>
            <translation>ثلاثة أحرف مثل EUR أو USD: لعروض الأسعار.</translation>
        </message>
        <message>
            <source>Youngest age of a client</source>
            <translation>أصغر عمر للعميل</translation>
        </message>
        <message>
            <source>Empty: as the protocol says.</source>
            <translation>فارغ: كما ينص البروتوكول.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>The clinic works in</source>
            <translation>تعمل العيادة بـ</translation>
        </message>
        <message>
            <source>Clients may choose</source>
            <translation>يمكن للعملاء اختيار</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>تجاهل التغييرات</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Page for aftercare</source>
            <translation>صفحة العناية اللاحقة</translation>
        </message>
        <message>
            <source>Where the page that stipplectl aftercare publish makes can be reached, with https. Codes for clients' telephones open it.</source>
            <translation>عنوان الصفحة التي ينشئها stipplectl aftercare publish، مع https. تفتحها الرموز المخصصة لهواتف العملاء.</translation>
        </message>
    </context>
    <context>
        <name>SettingsInspection</name>
        <message>
            <source>Inspection</source>
            <translation>التفتيش</translation>
        </message>
        <message>
            <source>All signed texts and all lots that were used, to be shown and not to be changed. That you looked stands in the audit.</source>
            <translation>كل النصوص الموقّعة وكل الدفعات المستخدمة، للعرض لا للتغيير. ويُسجَّل في سجل التدقيق أنك اطّلعت عليها.</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>المعروض</translation>
        </message>
        <message>
            <source>Signed texts</source>
            <translation>النصوص الموقّعة</translation>
        </message>
        <message>
            <source>Lots used</source>
            <translation>الدفعات المستخدمة</translation>
        </message>
        <message>
            <source>Lot or product</source>
            <translation>الدفعة أو المنتج</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Any day</source>
            <translation>أي يوم</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>عرض المزيد</translation>
        </message>
        <message>
            <source>No lot of this kind was used in any session.</source>
            <translation>لم تُستخدم دفعة كهذه في أي جلسة.</translation>
        </message>
    </context>
    <context>
        <name>SettingsKeeping</name>
        <message>
            <source>Sessions, consultations and check-ins</source>
            <translation>الجلسات والاستشارات والمتابعات</translation>
        </message>
        <message>
            <source>Consents, answers and screenings</source>
            <translation>الموافقات والإجابات والفحوص</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>عروض الأسعار</translation>
        </message>
        <message>
            <source>How long records are kept</source>
            <translation>مدة الاحتفاظ بالسجلات</translation>
        </message>
        <message>
            <source>In years after a client's last visit. Nothing is erased by itself; when you erase a client, this is what stays, locked away, and until when. Empty: it goes at once.</source>
            <translation>بالسنوات بعد آخر زيارة للعميل. لا يُمحى شيء تلقائيًا؛ وعند محو عميل يبقى هذا محفوظًا مقفلًا حتى الموعد المحدد. إن تُرك فارغًا يُمحى فورًا.</translation>
        </message>
        <message>
            <source>years</source>
            <translation>سنوات</translation>
        </message>
        <message>
            <source>Which law or rule says so</source>
            <translation>القانون أو القاعدة التي تنص على ذلك</translation>
        </message>
    </context>
    <context>
        <name>SettingsList</name>
        <message>
            <source>Clinic</source>
            <translation>العيادة</translation>
        </message>
        <message>
            <source>Name, contact, languages</source>
            <translation>الاسم والاتصال واللغات</translation>
        </message>
        <message>
            <source>Practitioners</source>
            <translation>الممارسون</translation>
        </message>
        <message>
            <source>Who works here, passphrases</source>
            <translation>من يعمل هنا وعبارات المرور</translation>
        </message>
        <message>
            <source>Back-up</source>
            <translation>النسخ الاحتياطي</translation>
        </message>
        <message>
            <source>Where to, how often, restoring</source>
            <translation>إلى أين ومتى والاستعادة</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>سجل المراجعة</translation>
        </message>
        <message>
            <source>Who did what, and when</source>
            <translation>من فعل ماذا ومتى</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>اللغة والمظهر</translation>
        </message>
        <message>
            <source>Of this screen</source>
            <translation>لهذه الشاشة</translation>
        </message>
        <message>
            <source>This tablet</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>Lock, name, version</source>
            <translation>القفل والاسم والإصدار</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>البروتوكول</translation>
        </message>
        <message>
            <source>Rules, sources, where they differ</source>
            <translation>القواعد والمصادر ومواضع الاختلاف</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>التفتيش</translation>
        </message>
        <message>
            <source>All signed texts, lots used</source>
            <translation>كل النصوص الموقّعة والدفعات المستخدمة</translation>
        </message>
    </context>
    <context>
        <name>SettingsTablet</name>
        <message>
            <source>This tablet</source>
            <translation>هذا الجهاز</translation>
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
                <numerusform>%Ln دقيقة</numerusform>
                <numerusform>دقيقة واحدة (%Ln)</numerusform>
                <numerusform>دقيقتان (%Ln)</numerusform>
                <numerusform>%Ln دقائق</numerusform>
                <numerusform>%Ln دقيقة</numerusform>
                <numerusform>%Ln دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>اقفل الآن</translation>
        </message>
        <message>
            <source>What this tablet is called</source>
            <translation>اسم هذا الجهاز</translation>
        </message>
        <message>
            <source>To tell it from your other ones, for instance: front desk.</source>
            <translation>لتمييزه من غيره، مثلًا: الاستقبال.</translation>
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
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>SignaturePad</name>
        <message>
            <source>Sign here</source>
            <translation>وقّع هنا</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
    </context>
    <context>
        <name>SignedBy</name>
        <message>
            <source>Typed instead of a signature: %1</source>
            <translation>كُتب بدلًا من التوقيع: %1</translation>
        </message>
    </context>
    <context>
        <name>SignedCopy</name>
        <message>
            <source>There is no such consent.</source>
            <translation>لا توجد موافقة كهذه.</translation>
        </message>
        <message>
            <source>No copy was made: %1 Look into Settings, Back-up, and check the vault.</source>
            <translation>لم تُنشأ أي نسخة: %1 انتقل إلى الإعدادات، ثم النسخ الاحتياطي، وتحقق من الخزنة.</translation>
        </message>
        <message>
            <source>What was signed, with its signatures</source>
            <translation>ما وُقّع عليه مع توقيعاته</translation>
        </message>
        <message>
            <source>What was signed cannot be read from this file: the file was changed.</source>
            <translation>لا يمكن قراءة ما وُقّع عليه من هذا الملف: لقد جرى تغييره.</translation>
        </message>
        <message>
            <source>It was made with another key than that of the clinic you named.</source>
            <translation>أُنشئت بمفتاح غير مفتاح العيادة التي ذكرتها.</translation>
        </message>
        <message>
            <source>The file was changed after it was made. The signed record inside is whole; the pages may show something else.</source>
            <translation>جرى تغيير الملف بعد إنشائه. السجل الموقّع بداخله سليم؛ وقد تُظهر الصفحات شيئًا آخر.</translation>
        </message>
        <message>
            <source>The file was changed after it was made.</source>
            <translation>جرى تغيير الملف بعد إنشائه.</translation>
        </message>
        <message>
            <source>“%1” is no e-mail address. Mend it in the client's file, or leave it empty.</source>
            <translation>“%1” ليس عنوان بريد إلكتروني. صحّحه في ملف العميل أو اتركه فارغًا.</translation>
        </message>
        <message>
            <source>There is nothing to attach.</source>
            <translation>لا يوجد ما يُرفَق.</translation>
        </message>
        <message>
            <source>The pages could not be drawn. Nothing was written.</source>
            <translation>تعذّر رسم الصفحات. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>This is no copy that Stipple made, or so much of it was changed that it cannot be told any more. Ask the clinic for a new copy.</source>
            <translation>هذه ليست نسخة أنشأها Stipple، أو أنها تغيّرت إلى حدّ لا يمكن معه معرفة ذلك. اطلب من العيادة نسخة جديدة.</translation>
        </message>
        <message>
            <source>The copy could not be put together. Nothing was written.</source>
            <translation>تعذّر تجميع النسخة. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>This file is too large to be a copy that we made.</source>
            <translation>هذا الملف أكبر من أن يكون نسخة أنشأناها.</translation>
        </message>
        <message>
            <source>What is embedded is no signed document that this version knows.</source>
            <translation>المضمّن ليس وثيقة موقّعة يعرفها هذا الإصدار.</translation>
        </message>
        <message>
            <source>The embedded document is not complete.</source>
            <translation>الوثيقة المضمّنة غير مكتملة.</translation>
        </message>
        <message>
            <source>The embedded document holds nothing that was signed.</source>
            <translation>لا تحتوي الوثيقة المضمّنة على شيء موقّع.</translation>
        </message>
        <message>
            <source>The embedded document is not as it was written.</source>
            <translation>الوثيقة المضمّنة ليست كما كُتبت.</translation>
        </message>
        <message>
            <source>Record %1 is not signed.</source>
            <translation>السجل %1 غير موقّع.</translation>
        </message>
        <message>
            <source>Record %1 was signed by a tablet that is not vouched for.</source>
            <translation>السجل %1 وقّعه جهاز لا يكفله أحد.</translation>
        </message>
        <message>
            <source>Record %1 was changed after it was signed.</source>
            <translation>جرى تغيير السجل %1 بعد توقيعه.</translation>
        </message>
    </context>
    <context>
        <name>SliderField</name>
        <message>
            <source>Not answered yet: move the dot</source>
            <translation>لم تُجب بعد: حرّك النقطة</translation>
        </message>
    </context>
    <context>
        <name>StandingSentences</name>
        <message>
            <source>%1. %2</source>
            <comment>what was found; what follows</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Not to be treated.</source>
            <translation>لا يجوز علاجه.</translation>
        </message>
        <message>
            <source>The consent “%1” was withdrawn.</source>
            <translation>سُحبت الموافقة «%1».</translation>
        </message>
        <message>
            <source>Two tablets know contrary things of the consent “%1”. Ask the client, and have it signed or withdrawn again.</source>
            <translation>يعرف جهازان أشياء متعارضة عن الموافقة «%1». اسأل العميل، ودعه يوقّعها أو يسحبها من جديد.</translation>
        </message>
        <message>
            <source>A doctor's letter is needed.</source>
            <translation>يلزم خطاب من الطبيب.</translation>
        </message>
        <message>
            <source>An answer is missing that is needed to name a day.</source>
            <translation>تنقص إجابة لازمة لتحديد يوم.</translation>
        </message>
        <message>
            <source>Until %1:</source>
            <translation>حتى %1:</translation>
        </message>
        <message>
            <source>Until it has healed or passed:</source>
            <translation>حتى يشفى أو يزول:</translation>
        </message>
        <message>
            <source>The intake form is not filled in yet.</source>
            <translation>استمارة القبول لم تُعبّأ بعد.</translation>
        </message>
        <message>
            <source>The answers are here, but nobody has looked yet at what they mean for a treatment.</source>
            <translation>الإجابات موجودة، لكن لم ينظر أحد بعد فيما تعنيه للعلاج.</translation>
        </message>
        <message>
            <source>The consent “%1” is not signed yet.</source>
            <translation>الموافقة «%1» لم توقَّع بعد.</translation>
        </message>
        <message>
            <source>The text “%1” has changed since it was signed. It has to be signed again.</source>
            <translation>تغيّر النص «%1» منذ توقيعه. يجب توقيعه من جديد.</translation>
        </message>
        <message>
            <source>To be read and acknowledged.</source>
            <translation>يجب قراءته وتأكيده.</translation>
        </message>
        <message>
            <source>The questions of the day are asked on the day itself.</source>
            <translation>تُطرح أسئلة اليوم في اليوم نفسه.</translation>
        </message>
        <message>
            <source>The photos before the session are taken on the day itself.</source>
            <translation>تؤخذ صور ما قبل الجلسة في اليوم نفسه.</translation>
        </message>
        <message>
            <source>Nothing stands in the way of a treatment today</source>
            <translation>لا شيء يمنع العلاج اليوم</translation>
        </message>
        <message>
            <source>Nothing stands in the way of a treatment on %1</source>
            <translation>لا شيء يمنع العلاج في %1</translation>
        </message>
        <message>
            <source>This client is not to be treated</source>
            <translation>لا يجوز علاج هذا العميل</translation>
        </message>
        <message>
            <source>A treatment is possible, with care</source>
            <translation>العلاج ممكن مع الحذر</translation>
        </message>
        <message>
            <source>No day can be named yet on which a treatment is safe</source>
            <translation>لا يمكن بعد تحديد يوم يكون العلاج فيه آمنًا</translation>
        </message>
        <message>
            <source>Treatment is safe from %1</source>
            <translation>العلاج آمن ابتداءً من %1</translation>
        </message>
        <message>
            <source>Before a treatment</source>
            <translation>قبل العلاج</translation>
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
        <name>Stock</name>
        <message>
            <source>Pigment</source>
            <translation>صبغة</translation>
        </message>
        <message>
            <source>Needle</source>
            <translation>إبرة</translation>
        </message>
        <message>
            <source>Anaesthetic</source>
            <translation>مخدّر</translation>
        </message>
        <message>
            <source>Aftercare</source>
            <translation>عناية لاحقة</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <source>Recalled on %1</source>
            <translation>سُحبت في %1</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>مسحوبة</translation>
        </message>
        <message>
            <source>Used up on %1</source>
            <translation>نفدت في %1</translation>
        </message>
        <message>
            <source>Expiry not known</source>
            <translation>انتهاء الصلاحية غير معروف</translation>
        </message>
        <message>
            <source>Expired: %1</source>
            <comment>last day or month</comment>
            <translation>انتهت صلاحيتها: %1</translation>
        </message>
        <message>
            <source>Expires soon: %1</source>
            <comment>last day or month</comment>
            <translation>تنتهي قريبًا: %1</translation>
        </message>
        <message>
            <source>Opened on %1</source>
            <translation>فُتحت في %1</translation>
        </message>
        <message>
            <source>Not opened</source>
            <translation>غير مفتوحة</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>product, brand</comment>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>StockPage</name>
        <message>
            <source>Stock</source>
            <translation>المخزون</translation>
        </message>
        <message>
            <source>New lot</source>
            <translation>دفعة جديدة</translation>
        </message>
        <message>
            <source>Search by lot, product, brand or supplier</source>
            <translation>ابحث برقم الدفعة أو المنتج أو العلامة أو المورّد</translation>
        </message>
        <message>
            <source>Show what is used up, too</source>
            <translation>إظهار ما نفد أيضًا</translation>
        </message>
        <message>
            <source>Nothing in stock yet</source>
            <translation>لا شيء في المخزون بعد</translation>
        </message>
        <message>
            <source>Write down every lot of pigment and needles that comes in. Should one be recalled, Stipple tells at once who had it.</source>
            <translation>سجّلوا كل دفعة تصل من الصبغة والإبر. وإذا سُحبت إحداها من السوق، يخبركم Stipple فورًا بمن استُعملت له.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <source>No lot, product, brand or supplier of this kind has that in it.</source>
            <translation>لا توجد دفعة أو منتج أو علامة أو مورّد من هذا النوع يحتوي على ذلك.</translation>
        </message>
        <message>
            <source>There is nothing of this kind to use.</source>
            <translation>لا يوجد شيء من هذا النوع يمكن استعماله.</translation>
        </message>
        <message>
            <source>Stock as a file</source>
            <translation>المخزون في ملف</translation>
        </message>
        <message>
            <source>The file is not encrypted: every lot with its number, expiry and supplier. No client is in it.</source>
            <translation>الملف غير مشفّر: كل دفعة برقمها وتاريخ انتهائها ومورّدها. ولا يحتوي على أي عميل.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
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
        <message>
            <source>d MMMM</source>
            <comment>a date's form, as QLocale reads it; 'de' in quotes</comment>
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <comment>a date's form, as QLocale reads it; 'de' in quotes</comment>
            <translation>dddd، d MMMM</translation>
        </message>
    </context>
    <context>
        <name>TimeEntry</name>
        <message>
            <source>This is no time of day. Write it like %1.</source>
            <translation>هذا ليس وقتًا. اكتبه هكذا: %1.</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>لاحقًا</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Pigment lot %1</source>
            <translation>دفعة الصبغة %1</translation>
        </message>
        <message>
            <source>Needle lot %1</source>
            <translation>دفعة الإبر %1</translation>
        </message>
        <message>
            <source>Lot %1</source>
            <translation>الدفعة %1</translation>
        </message>
        <message>
            <source>A record cannot be read</source>
            <translation>سجل لا يمكن قراءته</translation>
        </message>
        <message>
            <source>A warning sign was reported.</source>
            <translation>أُبلغ عن علامة تحذير.</translation>
        </message>
        <message>
            <source>%1 Look today.</source>
            <comment>a warning sign, a whole sentence</comment>
            <translation>%1 افحصه اليوم.</translation>
        </message>
        <message>
            <source>No check-in since %1</source>
            <translation>لا متابعة منذ %1</translation>
        </message>
        <message>
            <source>No check-in yet</source>
            <translation>لا متابعة بعد</translation>
        </message>
        <message>
            <source>Still scabbing</source>
            <translation>ما زالت هناك قشور</translation>
        </message>
        <message>
            <source>All well</source>
            <translation>كل شيء بخير</translation>
        </message>
        <message>
            <source>All well on %1</source>
            <translation>كل شيء بخير في %1</translation>
        </message>
        <message>
            <source>%1 was recalled</source>
            <translation>سُحبت %1 من السوق</translation>
        </message>
        <message>
            <source>%1 expired on %2</source>
            <translation>انتهت صلاحية %1 في %2</translation>
        </message>
        <message>
            <source>%1 expires today</source>
            <translation>تنتهي صلاحية %1 اليوم</translation>
        </message>
        <message numerus="yes">
            <source>%1 expires in %Ln day(s)</source>
            <translation>
                <numerusform>تنتهي صلاحية %1 اليوم</numerusform>
                <numerusform>تنتهي صلاحية %1 غدًا</numerusform>
                <numerusform>تنتهي صلاحية %1 بعد يومين</numerusform>
                <numerusform>تنتهي صلاحية %1 بعد %Ln أيام</numerusform>
                <numerusform>تنتهي صلاحية %1 بعد %Ln يومًا</numerusform>
                <numerusform>تنتهي صلاحية %1 بعد %Ln يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln field(s) changed on two tablets</source>
            <translation>
                <numerusform>%1: لا شيء</numerusform>
                <numerusform>%1: بيان واحد تغيّر على جهازين</numerusform>
                <numerusform>%1: بيانان تغيّرا على جهازين</numerusform>
                <numerusform>%1: %Ln بيانات تغيّرت على جهازين</numerusform>
                <numerusform>%1: %Ln بيانًا تغيّر على جهازين</numerusform>
                <numerusform>%1: %Ln بيان تغيّر على جهازين</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: answers wait to be taken in</source>
            <translation>%1: إجابات تنتظر الاستلام</translation>
        </message>
        <message>
            <source>%1: consent to re-sign before %2</source>
            <translation>%1: موافقة للتوقيع من جديد قبل %2</translation>
        </message>
        <message>
            <source>%1: the next session is due</source>
            <translation>%1: حان موعد الجلسة التالية</translation>
        </message>
        <message>
            <source>%1: review of the result is due</source>
            <translation>%1: حان موعد مراجعة النتيجة</translation>
        </message>
        <message>
            <source>No back-up yet</source>
            <translation>لا نسخة احتياطية بعد</translation>
        </message>
        <message>
            <source>Backed up just now</source>
            <translation>نُسخ احتياطيًا للتو</translation>
        </message>
        <message numerus="yes">
            <source>Backed up %Ln hour(s) ago</source>
            <translation>
                <numerusform>نسخة احتياطية قبل قليل</numerusform>
                <numerusform>نسخة احتياطية قبل ساعة</numerusform>
                <numerusform>نسخة احتياطية قبل ساعتين</numerusform>
                <numerusform>نسخة احتياطية قبل %Ln ساعات</numerusform>
                <numerusform>نسخة احتياطية قبل %Ln ساعة</numerusform>
                <numerusform>نسخة احتياطية قبل %Ln ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Backed up %Ln day(s) ago</source>
            <translation>
                <numerusform>نسخة احتياطية اليوم</numerusform>
                <numerusform>نسخة احتياطية قبل يوم</numerusform>
                <numerusform>نسخة احتياطية قبل يومين</numerusform>
                <numerusform>نسخة احتياطية قبل %Ln أيام</numerusform>
                <numerusform>نسخة احتياطية قبل %Ln يومًا</numerusform>
                <numerusform>نسخة احتياطية قبل %Ln يوم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>عميل جديد</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>Appointments</source>
            <translation>المواعيد</translation>
        </message>
        <message>
            <source>Nobody is booked</source>
            <translation>لا مواعيد</translation>
        </message>
        <message>
            <source>Who is booked for today appears here, with what they still lack.</source>
            <translation>يظهر هنا من لديه موعد اليوم، وما ينقصه بعد.</translation>
        </message>
        <message>
            <source>Healing now</source>
            <translation>في مرحلة الشفاء</translation>
        </message>
        <message>
            <source>Nobody is in aftercare.</source>
            <translation>لا أحد في مرحلة العناية اللاحقة.</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>ينتظرك</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>لا شيء ينتظرك.</translation>
        </message>
    </context>
    <context>
        <name>TodayVisit</name>
        <message>
            <source>%1 is here</source>
            <translation>%1 هنا</translation>
        </message>
        <message>
            <source>%1 did not come</source>
            <translation>لم يأتِ %1</translation>
        </message>
        <message>
            <source>Start the session of %1</source>
            <translation>بدء جلسة %1</translation>
        </message>
    </context>
    <context>
        <name>UnlockCamera</name>
        <message>
            <source>Close the camera</source>
            <translation>أغلق الكاميرا</translation>
        </message>
        <message>
            <source>Take photos</source>
            <translation>التقط صورًا</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>التقط الصورة</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مجددًا</translation>
        </message>
        <message>
            <source>Which view</source>
            <translation>أي منظر</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>After the treatment</source>
            <translation>بعد العلاج</translation>
        </message>
        <message>
            <source>In the middle of it</source>
            <translation>في أثنائه</translation>
        </message>
    </context>
    <context>
        <name>UnlockHold</name>
        <message>
            <source>A treatment is going on</source>
            <translation>علاج جارٍ</translation>
        </message>
        <message>
            <source>Note, with one tap</source>
            <translation>تدوين بلمسة واحدة</translation>
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
        <message>
            <source>The recovery code was printed when this clinic was set up: nine groups of letters and figures. With it you can give yourself a new passphrase, in the settings.</source>
            <translation>طُبع رمز الاسترداد عند إعداد هذه العيادة: تسع مجموعات من الحروف والأرقام. به يمكنك وضع عبارة مرور جديدة لنفسك في الإعدادات.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>رمز الاسترداد</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>الرقم السري</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>استخدام رمز الاسترداد</translation>
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
        <message>
            <source>One of the two clients was changed meanwhile. Nothing was merged; look at both again.</source>
            <translation>تغيّر أحد العميلين في هذه الأثناء. لم يُدمج شيء؛ انظر إلى الاثنين من جديد.</translation>
        </message>
        <message>
            <source>These are one client already. Choose two different ones.</source>
            <translation>هذا عميل واحد أصلًا. اختر عميلين مختلفين.</translation>
        </message>
        <message>
            <source>Only clients can be merged. Nothing was changed.</source>
            <translation>لا يمكن دمج غير العملاء. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>One of them is deleted. Nothing was merged.</source>
            <translation>أحدهما محذوف. لم يُدمج شيء.</translation>
        </message>
        <message>
            <source>One of them was merged into another client already. Nothing was changed; open that client instead.</source>
            <translation>سبق دمج أحدهما في عميل آخر. لم يتغير شيء؛ افتح ذلك العميل بدلًا منه.</translation>
        </message>
        <message>
            <source>Two people noted different things about the health or the age of the client that is to be given up. Decide which is right, and merge then.</source>
            <translation>سجّل شخصان أمورًا مختلفة عن صحة أو عمر العميل الذي سيُستغنى عن سجله. قرر أيها صحيح، ثم ادمج.</translation>
        </message>
        <message>
            <source>These two clients are not merged. Nothing was changed.</source>
            <translation>هذان العميلان غير مدموجين. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The back-up was stopped. The next one goes on from there.</source>
            <translation>أُوقف النسخ. وتتابع النسخة التالية من حيث توقف.</translation>
        </message>
        <message>
            <source>What was written could not be read back; nothing was added.</source>
            <translation>تعذّرت إعادة قراءة ما كُتب؛ لم يُضف شيء.</translation>
        </message>
        <message>
            <source>Photo %1: its file is there, but its record is lost.</source>
            <translation>الصورة %1: ملفها موجود، لكن سجلها مفقود.</translation>
        </message>
        <message>
            <source>Record %1 cannot be read.</source>
            <translation>تعذّرت قراءة السجل %1.</translation>
        </message>
        <message>
            <source>The file of photo %1 is there; its record cannot be read.</source>
            <translation>ملف الصورة %1 موجود؛ وتعذّرت قراءة سجلها.</translation>
        </message>
        <message>
            <source>Entries kept: %1.</source>
            <translation>المُدخلات المحفوظة: %1.</translation>
        </message>
        <message>
            <source>Places in a draft that this tablet did not write, and that were refused: %1.</source>
            <translation>مواضع في مسودة لم يكتبها هذا الجهاز ورُفضت: %1.</translation>
        </message>
        <message>
            <source>Entries missing from the middle of a draft: %1.</source>
            <translation>مُدخلات مفقودة من وسط مسودة: %1.</translation>
        </message>
        <message>
            <source>Entries that stood in a draft twice, each taken once: %1.</source>
            <translation>مُدخلات وردت مرتين في مسودة وأُخذ كل منها مرة واحدة: %1.</translation>
        </message>
        <message>
            <source>This photo is not there any more.</source>
            <translation>لم تعد هذه الصورة موجودة.</translation>
        </message>
        <message>
            <source>This photo belongs to something that is finished, so it stays.</source>
            <translation>هذه الصورة تخص شيئًا اكتمل، لذا تبقى.</translation>
        </message>
        <message>
            <source>This photo was taken on another tablet, so it cannot be discarded here.</source>
            <translation>التُقطت هذه الصورة على جهاز لوحي آخر، فلا يمكن التخلص منها هنا.</translation>
        </message>
        <message>
            <source>The photo's record and key are gone; its file, which nobody can open any more, could not be removed.</source>
            <translation>حُذف سجل الصورة ومفتاحها، أما ملفها الذي لم يعد أحد يستطيع فتحه فتعذّر حذفه.</translation>
        </message>
    </context>
    <context>
        <name>Visits</name>
        <message>
            <source>Consultation</source>
            <translation>استشارة</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>جلسة</translation>
        </message>
        <message>
            <source>Touch-up</source>
            <translation>تجديد</translation>
        </message>
        <message>
            <source>Review of the result</source>
            <translation>مراجعة النتيجة</translation>
        </message>
        <message>
            <source>Patch test</source>
            <translation>اختبار الحساسية</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>موعد</translation>
        </message>
        <message>
            <source>Is here</source>
            <translation>حاضر</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>لم يأتِ</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>محجوز</translation>
        </message>
        <message>
            <source>Session %1 of %2</source>
            <translation>الجلسة %1 من %2</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>الجلسة %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>session · phase</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Consultation</source>
            <translation>استشارة</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>جلسة</translation>
        </message>
        <message>
            <source>Touch-up</source>
            <translation>تجديد</translation>
        </message>
        <message>
            <source>Review of the result</source>
            <translation>مراجعة النتيجة</translation>
        </message>
        <message>
            <source>Patch test</source>
            <translation>اختبار الحساسية</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>موعد</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>محجوز</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>وصل</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>لم يأتِ</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>لا مانع</translation>
        </message>
        <message>
            <source>Caution</source>
            <translation>تنبيه</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>انتظار</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>Physician's letter needed</source>
            <translation>يلزم خطاب من الطبيب</translation>
        </message>
        <message>
            <source>Do not treat</source>
            <translation>لا يُعالَج</translation>
        </message>
        <message>
            <source>by the client</source>
            <translation>من العميل</translation>
        </message>
        <message>
            <source>by the guardian</source>
            <translation>من ولي الأمر</translation>
        </message>
        <message>
            <source>by the practitioner</source>
            <translation>من المعالج</translation>
        </message>
        <message>
            <source>from paper</source>
            <translation>من ورقة</translation>
        </message>
        <message>
            <source>Electronic records</source>
            <translation>السجلات الإلكترونية</translation>
        </message>
        <message>
            <source>Health data</source>
            <translation>البيانات الصحية</translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>العلاج</translation>
        </message>
        <message>
            <source>Photos for the record</source>
            <translation>صور للسجل</translation>
        </message>
        <message>
            <source>Photos for teaching</source>
            <translation>صور للتعليم</translation>
        </message>
        <message>
            <source>Photos for publication</source>
            <translation>صور للنشر</translation>
        </message>
        <message>
            <source>No photos</source>
            <translation>بلا صور</translation>
        </message>
        <message>
            <source>Guardian's consent</source>
            <translation>موافقة ولي الأمر</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>حضوريًا</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>بالهاتف</translation>
        </message>
        <message>
            <source>in writing</source>
            <translation>كتابةً</translation>
        </message>
        <message>
            <source>in the app</source>
            <translation>في التطبيق</translation>
        </message>
        <message>
            <source>at the consultation</source>
            <translation>في الاستشارة</translation>
        </message>
        <message>
            <source>before the session</source>
            <translation>قبل الجلسة</translation>
        </message>
        <message>
            <source>after the session</source>
            <translation>بعد الجلسة</translation>
        </message>
        <message>
            <source>healed</source>
            <translation>بعد الشفاء</translation>
        </message>
        <message>
            <source>from a check-in</source>
            <translation>من متابعة</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>معروض</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>a little</source>
            <translation>قليلًا</translation>
        </message>
        <message>
            <source>clearly</source>
            <translation>بوضوح</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>شديد</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>amount currency</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>The vault's folder.</source>
            <translation>مجلد الخزنة.</translation>
        </message>
        <message>
            <source>A client's own app, with its vault in DIR.</source>
            <translation>تطبيق العميل، وخزنته في DIR.</translation>
        </message>
        <message>
            <source>An aftercare pack, opened in the client's app.</source>
            <translation>حزمة عناية تُفتح في تطبيق العميل.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::AlarmController</name>
        <message>
            <source>Only %1, or whoever has the recovery code, can confirm this.</source>
            <translation>لا يستطيع تأكيد ذلك إلا %1 أو من لديه رمز الاسترداد.</translation>
        </message>
        <message>
            <source>Only whoever has the recovery code can confirm this.</source>
            <translation>لا يستطيع تأكيد ذلك إلا من لديه رمز الاسترداد.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::AppointmentController</name>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 س</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 د</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>hours minutes</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>This time does not exist on that day: the clocks go forward. Choose another one.</source>
            <translation>هذا الوقت غير موجود في ذلك اليوم: تُقدَّم الساعات. اختر وقتًا آخر.</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>%1 is booked at that time already: %2, %3.</source>
            <comment>name, kind, time</comment>
            <translation>%1 محجوز في هذا الوقت: %2، %3.</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>شخص</translation>
        </message>
        <message>
            <source>The clinic is closed on that day.</source>
            <translation>العيادة مغلقة في ذلك اليوم.</translation>
        </message>
        <message>
            <source>The clinic is not open all of that time.</source>
            <translation>العيادة ليست مفتوحة طوال هذا الوقت.</translation>
        </message>
        <message>
            <source>This lies in the past.</source>
            <translation>هذا في الماضي.</translation>
        </message>
        <message>
            <source>Choose whose appointment it is.</source>
            <translation>اختر صاحب الموعد.</translation>
        </message>
        <message>
            <source>Choose a day, a time and a length.</source>
            <translation>اختر يومًا ووقتًا ومدة.</translation>
        </message>
        <message>
            <source>The appointment was not saved. What you entered is still here.</source>
            <translation>لم يُحفظ الموعد. ما أدخلته ما زال هنا.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::AuditController</name>
        <message>
            <source>Everything</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <source>Wrong tries</source>
            <translation>محاولات خاطئة</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>الاطلاع</translation>
        </message>
        <message>
            <source>Added and changed</source>
            <translation>إضافة وتغيير</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>التسليم</translation>
        </message>
        <message>
            <source>Ways in and tablets</source>
            <translation>الدخول والأجهزة</translation>
        </message>
        <message>
            <source>Made this vault</source>
            <translation>أنشأ هذه الخزنة</translation>
        </message>
        <message>
            <source>Unlocked the vault</source>
            <translation>فتح قفل الخزنة</translation>
        </message>
        <message>
            <source>Locked the vault</source>
            <translation>قفل الخزنة</translation>
        </message>
        <message>
            <source>Added a record</source>
            <translation>أضاف سجلًا</translation>
        </message>
        <message>
            <source>Changed a record</source>
            <translation>غيّر سجلًا</translation>
        </message>
        <message>
            <source>Deleted a record</source>
            <translation>حذف سجلًا</translation>
        </message>
        <message>
            <source>Looked at a record</source>
            <translation>اطلع على سجل</translation>
        </message>
        <message>
            <source>Imported clients</source>
            <translation>استورد عملاء</translation>
        </message>
        <message>
            <source>Let somebody unlock the vault</source>
            <translation>سمح لشخص بفتح الخزنة</translation>
        </message>
        <message>
            <source>Changed a passphrase or PIN</source>
            <translation>غيّر عبارة مرور أو رمزًا سريًا</translation>
        </message>
        <message>
            <source>Took a way in away</source>
            <translation>سحب دخول شخص</translation>
        </message>
        <message>
            <source>Gave this tablet a new identity</source>
            <translation>أعطى هذا الجهاز هوية جديدة</translation>
        </message>
        <message>
            <source>Handed the tablet to a client</source>
            <translation>سلّم الجهاز لعميل</translation>
        </message>
        <message>
            <source>Took the tablet back</source>
            <translation>استعاد الجهاز</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>الجميع</translation>
        </message>
        <message numerus="yes">
            <source>%n wrong tries before it was unlocked</source>
            <translation>
                <numerusform>لا محاولات خاطئة (%n) قبل فتح القفل</numerusform>
                <numerusform>محاولة خاطئة واحدة (%n) قبل فتح القفل</numerusform>
                <numerusform>محاولتان خاطئتان (%n) قبل فتح القفل</numerusform>
                <numerusform>%n محاولات خاطئة قبل فتح القفل</numerusform>
                <numerusform>%n محاولة خاطئة قبل فتح القفل</numerusform>
                <numerusform>%n محاولة خاطئة قبل فتح القفل</numerusform>
            </translation>
        </message>
        <message>
            <source>With the recovery code</source>
            <translation>برمز الاسترداد</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Exported clients to a file</source>
            <translation>صدّر العملاء إلى ملف</translation>
        </message>
        <message>
            <source>Discarded a photo</source>
            <translation>تخلّص من صورة</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::BackupService</name>
        <message>
            <source>There is no back-up yet. If this tablet is lost, so is everything on it.</source>
            <translation>لا توجد نسخة احتياطية بعد. إن فُقد هذا الجهاز فُقد كل ما عليه.</translation>
        </message>
        <message numerus="yes">
            <source>Last back-up: %1, %2 · %n photos</source>
            <translation>
                <numerusform>آخر نسخة: %1، %2 · لا صور (%n)</numerusform>
                <numerusform>آخر نسخة: %1، %2 · صورة واحدة (%n)</numerusform>
                <numerusform>آخر نسخة: %1، %2 · صورتان (%n)</numerusform>
                <numerusform>آخر نسخة: %1، %2 · %n صور</numerusform>
                <numerusform>آخر نسخة: %1، %2 · %n صورة</numerusform>
                <numerusform>آخر نسخة: %1، %2 · %n صورة</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a folder first.</source>
            <translation>اختر مجلدًا أولًا.</translation>
        </message>
        <message>
            <source>Only when you ask for one.</source>
            <translation>فقط عندما تطلبها.</translation>
        </message>
        <message>
            <source>Next: %1, %2, if the tablet is unlocked then; else at the next unlocking.</source>
            <translation>التالية: %1، %2 إن كان الجهاز مفتوح القفل، وإلا فعند فتحه.</translation>
        </message>
        <message>
            <source>%1 of %2 photos looked at</source>
            <translation>فُحصت %1 من %2 من الصور</translation>
        </message>
        <message>
            <source>Copying the records</source>
            <translation>جارٍ نسخ السجلات</translation>
        </message>
        <message>
            <source>Please give the whole path of a folder, beginning with /.</source>
            <translation>اكتب المسار الكامل لمجلد بدءًا من /.</translation>
        </message>
        <message>
            <source>This is within the vault itself, and would be lost with it. Choose another folder.</source>
            <translation>هذا داخل الخزنة نفسها وسيُفقد معها. اختر مجلدًا آخر.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are missing in the vault; the back-up keeps them. Restore it to have them back.</source>
            <translation>
                <numerusform>مفقود من الخزنة: لا صور (%n). النسخة الاحتياطية تحتفظ بها؛ استعدها لتعود.</numerusform>
                <numerusform>مفقود من الخزنة: صورة واحدة (%n). النسخة الاحتياطية تحتفظ بها؛ استعدها لتعود.</numerusform>
                <numerusform>مفقود من الخزنة: صورتان (%n). النسخة الاحتياطية تحتفظ بها؛ استعدها لتعود.</numerusform>
                <numerusform>مفقود من الخزنة: %n صور. النسخة الاحتياطية تحتفظ بها؛ استعدها لتعود.</numerusform>
                <numerusform>مفقود من الخزنة: %n صورة. النسخة الاحتياطية تحتفظ بها؛ استعدها لتعود.</numerusform>
                <numerusform>مفقود من الخزنة: %n صورة. النسخة الاحتياطية تحتفظ بها؛ استعدها لتعود.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos are damaged in the vault; the back-up keeps the sound ones.</source>
            <translation>
                <numerusform>تالف في الخزنة: لا صور (%n). النسخة الاحتياطية تحتفظ بالسليم.</numerusform>
                <numerusform>تالف في الخزنة: صورة واحدة (%n). النسخة الاحتياطية تحتفظ بالسليم.</numerusform>
                <numerusform>تالف في الخزنة: صورتان (%n). النسخة الاحتياطية تحتفظ بالسليم.</numerusform>
                <numerusform>تالف في الخزنة: %n صور. النسخة الاحتياطية تحتفظ بالسليم.</numerusform>
                <numerusform>تالف في الخزنة: %n صورة. النسخة الاحتياطية تحتفظ بالسليم.</numerusform>
                <numerusform>تالف في الخزنة: %n صورة. النسخة الاحتياطية تحتفظ بالسليم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Please give the whole path of both folders, beginning with /.</source>
            <translation>اكتب المسار الكامل للمجلدين بدءًا من /.</translation>
        </message>
        <message>
            <source>Please type the recovery code.</source>
            <translation>اكتب رمز الاسترداد.</translation>
        </message>
        <message>
            <source>Please type the owner's passphrase.</source>
            <translation>اكتب عبارة مرور المالك.</translation>
        </message>
        <message>
            <source>The back-up of %1, %2 is restored in %3.</source>
            <translation>استُعيدت نسخة %1، %2 في %3.</translation>
        </message>
        <message>
            <source>It has a new device identity; the tablet it came from must no longer be used.</source>
            <translation>لها هوية جهاز جديدة، ويجب ألا يُستخدم الجهاز الذي جاءت منه بعد الآن.</translation>
        </message>
        <message numerus="yes">
            <source>%n clients who had been erased were left out.</source>
            <translation>
                <numerusform>لم يُستبعد أي عميل ممحو (%n).</numerusform>
                <numerusform>استُبعد عميل واحد (%n) كان قد مُحي.</numerusform>
                <numerusform>استُبعد عميلان (%n) كانا قد مُحيا.</numerusform>
                <numerusform>استُبعد %n عملاء كانوا قد مُحوا.</numerusform>
                <numerusform>استُبعد %n عميلًا كانوا قد مُحوا.</numerusform>
                <numerusform>استُبعد %n عميل كانوا قد مُحوا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos are missing or damaged in it.</source>
            <translation>
                <numerusform>مفقود أو تالف فيها: لا صور (%n).</numerusform>
                <numerusform>مفقود أو تالف فيها: صورة واحدة (%n).</numerusform>
                <numerusform>مفقود أو تالف فيها: صورتان (%n).</numerusform>
                <numerusform>مفقود أو تالف فيها: %n صور.</numerusform>
                <numerusform>مفقود أو تالف فيها: %n صورة.</numerusform>
                <numerusform>مفقود أو تالف فيها: %n صورة.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was not signed: damage would show, but not whether an older one was put in its place.</source>
            <translation>لم تكن موقعة: يظهر التلف، لكن لا يظهر إن وُضعت نسخة أقدم مكانها.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CalendarController</name>
        <message>
            <source>%1, %2</source>
            <comment>weekday, day</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first day – last day of a week</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>from – to</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Client not on this tablet</source>
            <translation>عميل غير موجود على هذا الجهاز</translation>
        </message>
        <message numerus="yes">
            <source>%Ln appointment(s)</source>
            <translation>
                <numerusform>لا مواعيد</numerusform>
                <numerusform>موعد واحد</numerusform>
                <numerusform>موعدان</numerusform>
                <numerusform>%Ln مواعيد</numerusform>
                <numerusform>%Ln موعدًا</numerusform>
                <numerusform>%Ln موعد</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CalendarExportController</name>
        <message>
            <source>%1 · %2</source>
            <comment>name or clinic · kind</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The file could not be written: %1. Nothing was left there; choose another folder.</source>
            <translation>تعذّرت كتابة الملف: %1. لم يبقَ شيء هناك؛ اختر مجلدًا آخر.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln appointment(s) are in %1</source>
            <translation>
                <numerusform>لا مواعيد في %1</numerusform>
                <numerusform>موعد واحد في %1</numerusform>
                <numerusform>موعدان في %1</numerusform>
                <numerusform>%Ln مواعيد في %1</numerusform>
                <numerusform>%Ln موعدًا في %1</numerusform>
                <numerusform>%Ln موعد في %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CameraController</name>
        <message>
            <source>The camera gave no photo, though it was asked twice. Nothing was saved of it: take it again.</source>
            <translation>لم تعطِ الكاميرا صورة رغم طلبها مرتين. لم يُحفظ منها شيء: التقطها مرة أخرى.</translation>
        </message>
        <message>
            <source>The camera stopped before the photo was there. Nothing was saved of it; the photos before it are safe.</source>
            <translation>توقفت الكاميرا قبل أن تصل الصورة. لم يُحفظ منها شيء، والصور السابقة في أمان.</translation>
        </message>
        <message>
            <source>Whose photos these would be is not known.</source>
            <translation>لا يُعرف لمن ستكون هذه الصور.</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>حُفظت: %1</translation>
        </message>
        <message>
            <source>The photo was not discarded.</source>
            <translation>لم يتم التخلص من الصورة.</translation>
        </message>
        <message>
            <source>Discarded for good</source>
            <translation>تم التخلص منها نهائيًا</translation>
        </message>
        <message>
            <source>That this view is skipped was not saved.</source>
            <translation>لم يُحفظ أن هذا المنظور تم تخطيه.</translation>
        </message>
        <message>
            <source>Photos before the session</source>
            <translation>صور قبل الجلسة</translation>
        </message>
        <message>
            <source>Photos after the session</source>
            <translation>صور بعد الجلسة</translation>
        </message>
        <message>
            <source>Photos of the healed result</source>
            <translation>صور النتيجة بعد الالتئام</translation>
        </message>
        <message>
            <source>Photos at the consultation</source>
            <translation>صور الاستشارة</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>There is no camera</source>
            <translation>لا توجد كاميرا</translation>
        </message>
        <message>
            <source>The camera may not be used</source>
            <translation>استخدام الكاميرا غير مسموح</translation>
        </message>
        <message>
            <source>The camera gives no picture</source>
            <translation>الكاميرا لا تعطي صورة</translation>
        </message>
        <message>
            <source>The camera is gone</source>
            <translation>لم تعد الكاميرا موصولة</translation>
        </message>
        <message>
            <source>This session is finished</source>
            <translation>انتهت هذه الجلسة</translation>
        </message>
        <message>
            <source>No photos</source>
            <translation>لا صور</translation>
        </message>
        <message>
            <source>This cannot be shown</source>
            <translation>لا يمكن عرض هذا</translation>
        </message>
        <message>
            <source>Plug one in, and it is used at once. What was photographed before is safe.</source>
            <translation>وصّل كاميرا وستُستخدم فورًا. ما صُوّر من قبل في أمان.</translation>
        </message>
        <message>
            <source>The system keeps Stipple from using it. Allow the camera in the system's settings, then try again.</source>
            <translation>يمنع النظام Stipple من استخدامها. اسمح بالكاميرا في إعدادات النظام ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>It was started several times. See whether another program uses it, then try again, or choose another camera.</source>
            <translation>شُغّلت عدة مرات. تحقق مما إذا كان برنامج آخر يستخدمها ثم حاول مرة أخرى، أو اختر كاميرا أخرى.</translation>
        </message>
        <message>
            <source>Plug it in again, and it goes on. Every photo that is shown as saved is saved.</source>
            <translation>أعد توصيلها وسيستمر العمل. كل صورة تظهر محفوظة هي محفوظة فعلًا.</translation>
        </message>
        <message>
            <source>Nothing is added to what is finished. Photos of the healed result begin in the client's file.</source>
            <translation>لا يُضاف شيء إلى ما انتهى. تبدأ صور النتيجة بعد الالتئام من ملف العميل.</translation>
        </message>
        <message>
            <source>The client refused photos on %1. A new consent is needed first.</source>
            <translation>رفض العميل التصوير في %1. يلزم أولًا موافقة جديدة.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a view, and of which place</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln view(s)</source>
            <translation>
                <numerusform>%1 من %Ln منظور</numerusform>
                <numerusform>%1 من منظور واحد</numerusform>
                <numerusform>%1 من منظورين</numerusform>
                <numerusform>%1 من %Ln مناظير</numerusform>
                <numerusform>%1 من %Ln منظورًا</numerusform>
                <numerusform>%1 من %Ln منظور</numerusform>
            </translation>
        </message>
        <message>
            <source>The client does not want this view</source>
            <translation>العميل لا يريد هذا المنظور</translation>
        </message>
        <message>
            <source>A bandage or a wound is in the way</source>
            <translation>هناك ضماد أو جرح</translation>
        </message>
        <message>
            <source>Hair covers it</source>
            <translation>يغطيه الشعر</translation>
        </message>
        <message>
            <source>Nothing is treated there</source>
            <translation>لا يُعالج شيء هناك</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>معتم جدًا</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translation>ساطع جدًا</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>ثبّت يدك</translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation>واضحة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) could not be saved yet, and wait here.</source>
            <translation>
                <numerusform>لا صور تنتظر هنا.</numerusform>
                <numerusform>تعذّر حفظ صورة واحدة حتى الآن، وهي تنتظر هنا.</numerusform>
                <numerusform>تعذّر حفظ صورتين حتى الآن، وهما تنتظران هنا.</numerusform>
                <numerusform>تعذّر حفظ %Ln صور حتى الآن، وهي تنتظر هنا.</numerusform>
                <numerusform>تعذّر حفظ %Ln صورة حتى الآن، وهي تنتظر هنا.</numerusform>
                <numerusform>تعذّر حفظ %Ln صورة حتى الآن، وهي تنتظر هنا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <translation>حُفظت في %1</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CareController</name>
        <message>
            <source>The protocol that this aftercare began with is not on this tablet any more. These days follow today's.</source>
            <translation>البروتوكول الذي بدأت به هذه العناية لم يعد على هذا الجهاز. هذه الأيام تتبع بروتوكول اليوم.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CheckInController</name>
        <message>
            <source>This check-in is no longer there.</source>
            <translation>لم تعد هذه المتابعة موجودة.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CheckInFileController</name>
        <message>
            <source>%1, after the session of %2.</source>
            <translation>%1، بعد جلسة %2.</translation>
        </message>
        <message>
            <source>All check-ins of this file are here already. Nothing is to be taken in.</source>
            <translation>كل متابعات هذا الملف موجودة هنا. لا شيء لإدخاله.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln check-in(s) are new.</source>
            <translation>
                <numerusform>%Ln متابعة جديدة.</numerusform>
                <numerusform>متابعة واحدة جديدة.</numerusform>
                <numerusform>متابعتان جديدتان.</numerusform>
                <numerusform>%Ln متابعات جديدة.</numerusform>
                <numerusform>%Ln متابعة جديدة.</numerusform>
                <numerusform>%Ln متابعة جديدة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln check-in(s) are in the file now.</source>
            <translation>
                <numerusform>%Ln متابعة الآن في الملف.</numerusform>
                <numerusform>متابعة واحدة الآن في الملف.</numerusform>
                <numerusform>متابعتان الآن في الملف.</numerusform>
                <numerusform>%Ln متابعات الآن في الملف.</numerusform>
                <numerusform>%Ln متابعة الآن في الملف.</numerusform>
                <numerusform>%Ln متابعة الآن في الملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) came with them.</source>
            <translation>
                <numerusform>جاءت معها %Ln صورة.</numerusform>
                <numerusform>جاءت معها صورة واحدة.</numerusform>
                <numerusform>جاءت معها صورتان.</numerusform>
                <numerusform>جاءت معها %Ln صور.</numerusform>
                <numerusform>جاءت معها %Ln صورة.</numerusform>
                <numerusform>جاءت معها %Ln صورة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) were no pictures and were left out.</source>
            <translation>
                <numerusform>%Ln صورة لم تكن صورًا صالحة فتُركت.</numerusform>
                <numerusform>صورة واحدة لم تكن صالحة فتُركت.</numerusform>
                <numerusform>صورتان لم تكونا صالحتين فتُركتا.</numerusform>
                <numerusform>%Ln صور لم تكن صالحة فتُركت.</numerusform>
                <numerusform>%Ln صورة لم تكن صالحة فتُركت.</numerusform>
                <numerusform>%Ln صورة لم تكن صالحة فتُركت.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClientController</name>
        <message>
            <source>Nobody can say now what stands in the way of a treatment: %1</source>
            <translation>لا يمكن الآن معرفة ما يمنع العلاج: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) of this client cannot be shown by this version of the app. They are kept.</source>
            <translation>
                <numerusform>كل سجلات هذا العميل معروضة.</numerusform>
                <numerusform>لا تستطيع هذه النسخة من التطبيق عرض سجل واحد لهذا العميل. وهو محفوظ.</numerusform>
                <numerusform>لا تستطيع هذه النسخة من التطبيق عرض سجلين لهذا العميل. وهما محفوظان.</numerusform>
                <numerusform>لا تستطيع هذه النسخة من التطبيق عرض %Ln سجلات لهذا العميل. وهي محفوظة.</numerusform>
                <numerusform>لا تستطيع هذه النسخة من التطبيق عرض %Ln سجلًا لهذا العميل. وهي محفوظة.</numerusform>
                <numerusform>لا تستطيع هذه النسخة من التطبيق عرض %Ln سجل لهذا العميل. وهي محفوظة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The entry you opened was merged into this client. Everything of both is here.</source>
            <translation>دُمج الملف الذي فتحته في هذا العميل. كل ما فيهما موجود هنا.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>What stands in the way of a treatment is not known</source>
            <translation>ما يمنع العلاج غير معروف</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>الحساسية</translation>
        </message>
        <message>
            <source>Medicines</source>
            <translation>الأدوية</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>الحالات المرضية</translation>
        </message>
        <message>
            <source>Found at the last screening</source>
            <translation>ما وُجد في آخر فحص</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>الزيارات</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>الصحة</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>الموافقات</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Aftercare</source>
            <translation>العناية اللاحقة</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>last taken %1</source>
            <translation>آخر مرة: %1</translation>
        </message>
        <message>
            <source>Refused on %1: none may be taken.</source>
            <translation>رُفضت في %1: لا يجوز التقاط أي صورة.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClientDataController</name>
        <message numerus="yes">
            <source>%Ln completed form(s)</source>
            <translation>
                <numerusform>لا نماذج مكتملة</numerusform>
                <numerusform>نموذج مكتمل واحد</numerusform>
                <numerusform>نموذجان مكتملان</numerusform>
                <numerusform>%Ln نماذج مكتملة</numerusform>
                <numerusform>%Ln نموذجًا مكتملًا</numerusform>
                <numerusform>%Ln نموذج مكتمل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln screening(s)</source>
            <translation>
                <numerusform>لا فحوص</numerusform>
                <numerusform>فحص واحد</numerusform>
                <numerusform>فحصان</numerusform>
                <numerusform>%Ln فحوص</numerusform>
                <numerusform>%Ln فحصًا</numerusform>
                <numerusform>%Ln فحص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln signed consent(s)</source>
            <translation>
                <numerusform>لا موافقات موقّعة</numerusform>
                <numerusform>موافقة موقّعة واحدة</numerusform>
                <numerusform>موافقتان موقّعتان</numerusform>
                <numerusform>%Ln موافقات موقّعة</numerusform>
                <numerusform>%Ln موافقةً موقّعة</numerusform>
                <numerusform>%Ln موافقة موقّعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln withdrawal(s) of consent</source>
            <translation>
                <numerusform>لا عمليات سحب موافقة</numerusform>
                <numerusform>سحب موافقة واحد</numerusform>
                <numerusform>عمليتا سحب موافقة</numerusform>
                <numerusform>%Ln عمليات سحب موافقة</numerusform>
                <numerusform>%Ln عملية سحب موافقة</numerusform>
                <numerusform>%Ln عملية سحب موافقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln session(s)</source>
            <translation>
                <numerusform>لا جلسات</numerusform>
                <numerusform>جلسة واحدة</numerusform>
                <numerusform>جلستان</numerusform>
                <numerusform>%Ln جلسات</numerusform>
                <numerusform>%Ln جلسةً</numerusform>
                <numerusform>%Ln جلسة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <translation>
                <numerusform>لا صور</numerusform>
                <numerusform>صورة واحدة</numerusform>
                <numerusform>صورتان</numerusform>
                <numerusform>%Ln صور</numerusform>
                <numerusform>%Ln صورةً</numerusform>
                <numerusform>%Ln صورة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln quote(s)</source>
            <translation>
                <numerusform>لا عروض أسعار</numerusform>
                <numerusform>عرض سعر واحد</numerusform>
                <numerusform>عرضا سعر</numerusform>
                <numerusform>%Ln عروض أسعار</numerusform>
                <numerusform>%Ln عرض سعر</numerusform>
                <numerusform>%Ln عرض سعر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln consultation(s)</source>
            <translation>
                <numerusform>لا استشارات</numerusform>
                <numerusform>استشارة واحدة</numerusform>
                <numerusform>استشارتان</numerusform>
                <numerusform>%Ln استشارات</numerusform>
                <numerusform>%Ln استشارةً</numerusform>
                <numerusform>%Ln استشارة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln appointment(s)</source>
            <translation>
                <numerusform>لا مواعيد</numerusform>
                <numerusform>موعد واحد</numerusform>
                <numerusform>موعدان</numerusform>
                <numerusform>%Ln مواعيد</numerusform>
                <numerusform>%Ln موعدًا</numerusform>
                <numerusform>%Ln موعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other record(s)</source>
            <translation>
                <numerusform>لا سجلات أخرى</numerusform>
                <numerusform>سجل آخر واحد</numerusform>
                <numerusform>سجلان آخران</numerusform>
                <numerusform>%Ln سجلات أخرى</numerusform>
                <numerusform>%Ln سجلًا آخر</numerusform>
                <numerusform>%Ln سجل آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of this client may be erased while the hold lasts. Nothing was erased.</source>
            <translation>لا يجوز محو أي شيء يخص هذا العميل ما دام الحجز قائمًا. لم يُمحَ شيء.</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) go for good, with their photos, notes and history.</source>
            <translation>
                <numerusform>لا سجلات تُمحى.</numerusform>
                <numerusform>يُمحى سجل واحد نهائيًا مع صوره وملاحظاته وتاريخه.</numerusform>
                <numerusform>يُمحى سجلان نهائيًا مع صورهما وملاحظاتهما وتاريخهما.</numerusform>
                <numerusform>تُمحى %Ln سجلات نهائيًا مع صورها وملاحظاتها وتاريخها.</numerusform>
                <numerusform>يُمحى %Ln سجلًا نهائيًا مع صورها وملاحظاتها وتاريخها.</numerusform>
                <numerusform>يُمحى %Ln سجل نهائيًا مع صورها وملاحظاتها وتاريخها.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 No period for keeping anything is set in Settings, Clinic.</source>
            <translation>%1 لم تُحدَّد أي مدة للاحتفاظ في الإعدادات، العيادة.</translation>
        </message>
        <message>
            <source>Since %1, by %2: %3</source>
            <comment>day, practitioner, reason</comment>
            <translation>منذ %1، من قِبل %2: %3</translation>
        </message>
        <message>
            <source>somebody who is no longer here</source>
            <translation>شخص لم يعد هنا</translation>
        </message>
        <message>
            <source>Everything is in %1: %2, %3, and a page to read it by. None of it is encrypted.</source>
            <comment>folder, consents, photos</comment>
            <translation>كل شيء في %1: ‏%2، و%3، وصفحة للقراءة. لا شيء منه مشفّر.</translation>
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
        <name>stipple::app::ClientListController</name>
        <message numerus="yes">
            <source>%Ln client(s) are in %1</source>
            <translation>
                <numerusform>لا عملاء في %1</numerusform>
                <numerusform>عميل واحد في %1</numerusform>
                <numerusform>عميلان في %1</numerusform>
                <numerusform>%Ln عملاء في %1</numerusform>
                <numerusform>%Ln عميلًا في %1</numerusform>
                <numerusform>%Ln عميل في %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them without a date of birth, because two tablets disagree about it.</source>
            <translation>
                <numerusform>لا أحد منهم بلا تاريخ ميلاد.</numerusform>
                <numerusform>واحد منهم بلا تاريخ ميلاد، لأن جهازين يختلفان فيه.</numerusform>
                <numerusform>اثنان منهم بلا تاريخ ميلاد، لأن جهازين يختلفان فيه.</numerusform>
                <numerusform>%Ln منهم بلا تاريخ ميلاد، لأن جهازين يختلفان فيه.</numerusform>
                <numerusform>%Ln منهم بلا تاريخ ميلاد، لأن جهازين يختلفان فيه.</numerusform>
                <numerusform>%Ln منهم بلا تاريخ ميلاد، لأن جهازين يختلفان فيه.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more cannot be read by this version of the app.</source>
            <translation>
                <numerusform>لا غيرهم مما تتعذّر قراءته.</numerusform>
                <numerusform>عميل آخر لا يستطيع هذا الإصدار قراءته.</numerusform>
                <numerusform>عميلان آخران لا يستطيع هذا الإصدار قراءتهما.</numerusform>
                <numerusform>%Ln آخرون لا يستطيع هذا الإصدار قراءتهم.</numerusform>
                <numerusform>%Ln آخرون لا يستطيع هذا الإصدار قراءتهم.</numerusform>
                <numerusform>%Ln آخرون لا يستطيع هذا الإصدار قراءتهم.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClientNoteController</name>
        <message>
            <source>It will carry the name of %1 and the time, and can then no longer be changed, only corrected by another note.</source>
            <translation>ستحمل اسم %1 والوقت، ولا يمكن تغييرها بعد ذلك، بل تُصحَّح بملاحظة أخرى فقط.</translation>
        </message>
        <message>
            <source>This is too long for one note. Split it in two.</source>
            <translation>هذا أطول من ملاحظة واحدة. قسّمها إلى اثنتين.</translation>
        </message>
        <message>
            <source>Nothing is different yet. Change what is wrong in the text.</source>
            <translation>لم يتغيّر شيء بعد. غيّر الخطأ في النص.</translation>
        </message>
        <message>
            <source>This client is no longer there. The note was not saved; its text is still here.</source>
            <translation>لم يعد هذا العميل موجودًا. لم تُحفظ الملاحظة؛ ونصها ما زال هنا.</translation>
        </message>
        <message>
            <source>This client was merged into another one meanwhile. Copy the text, and write it there.</source>
            <translation>دُمج هذا العميل في عميل آخر في هذه الأثناء. انسخ النص واكتبه هناك.</translation>
        </message>
        <message>
            <source>Please say why the note is corrected.</source>
            <translation>اذكر من فضلك سبب تصحيح الملاحظة.</translation>
        </message>
        <message>
            <source>Somebody has corrected this note meanwhile. Read their correction first.</source>
            <translation>صحّح شخص هذه الملاحظة في هذه الأثناء. اقرأ تصحيحه أولًا.</translation>
        </message>
        <message>
            <source>Corrected, but the tablet was locked before the reason was written.</source>
            <translation>صُحّحت، لكن الجهاز أُقفل قبل كتابة السبب.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClinicService</name>
        <message>
            <source>The clinic's own protocol cannot be read, so the built-in one is used until it is chosen again in the settings. Nothing was changed.</source>
            <translation>لا يمكن قراءة بروتوكول العيادة الخاص، لذلك يُستخدم البروتوكول المدمج إلى أن يُختار من جديد في الإعدادات. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>somebody who is not known here</source>
            <translation>شخص غير معروف هنا</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CompareController</name>
        <message>
            <source>Laid over each other by the places you showed. %1 px are left between them.</source>
            <translation>رُكِّبت إحداهما على الأخرى بالمواضع التي حددتها. يبقى بينهما %1 بكسل.</translation>
        </message>
        <message numerus="yes">
            <source>Laid over each other by %Ln place(s) found in both.</source>
            <translation>
                <numerusform>لم تُركَّبا: لا مواضع مشتركة.</numerusform>
                <numerusform>رُكِّبت إحداهما على الأخرى بموضع واحد مشترك.</numerusform>
                <numerusform>رُكِّبت إحداهما على الأخرى بموضعين مشتركين.</numerusform>
                <numerusform>رُكِّبت إحداهما على الأخرى بـ %Ln مواضع مشتركة.</numerusform>
                <numerusform>رُكِّبت إحداهما على الأخرى بـ %Ln موضعًا مشتركًا.</numerusform>
                <numerusform>رُكِّبت إحداهما على الأخرى بـ %Ln موضع مشترك.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 px are left between them.</source>
            <translation>يبقى بينهما %1 بكسل.</translation>
        </message>
        <message>
            <source>Now tap the same place in the later photo (%1 of %2).</source>
            <translation>المس الآن الموضع نفسه في الصورة اللاحقة (%1 من %2).</translation>
        </message>
        <message>
            <source>Tap a place in the earlier photo that you find in both: a mole, an ear, a scar (%1 of %2).</source>
            <translation>المس في الصورة الأسبق موضعًا تجده في كلتيهما: شامة أو أذنًا أو ندبة (%1 من %2).</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ConsentController</name>
        <message>
            <source>Version %1 · %2</source>
            <translation>الإصدار %1 · %2</translation>
        </message>
        <message>
            <source>You signed version %1 of this text on %2. What is new in it is marked here.</source>
            <translation>وقّعت الإصدار %1 من هذا النص في %2. الجديد فيه مُعلَّم هنا.</translation>
        </message>
        <message>
            <source>You signed version %1 of this text on %2. It has changed since; please read it again.</source>
            <translation>وقّعت الإصدار %1 من هذا النص في %2. لقد تغيّر منذ ذلك الحين؛ اقرأه مرة أخرى من فضلك.</translation>
        </message>
        <message>
            <source>No expert has checked this translation yet. The text in the clinic's own language stands under each part.</source>
            <translation>لم يراجع خبير هذه الترجمة بعد. تحت كل جزء يوجد النص بلغة العيادة.</translation>
        </message>
        <message>
            <source>You want to read and sign this on paper.</source>
            <translation>تريد قراءة هذا وتوقيعه على الورق.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln statement(s) still without your initials</source>
            <translation>
                <numerusform>لا جملة بلا حروفك الأولى</numerusform>
                <numerusform>جملة واحدة ما زالت بلا حروفك الأولى</numerusform>
                <numerusform>جملتان ما زالتا بلا حروفك الأولى</numerusform>
                <numerusform>%Ln جمل ما زالت بلا حروفك الأولى</numerusform>
                <numerusform>%Ln جملة ما زالت بلا حروفك الأولى</numerusform>
                <numerusform>%Ln جملة ما زالت بلا حروفك الأولى</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least one place, or say no below</source>
            <translation>اختر مكانًا واحدًا على الأقل، أو ارفض في الأسفل</translation>
        </message>
        <message>
            <source>A signature is missing</source>
            <translation>ينقص توقيع</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ConsentListController</name>
        <message>
            <source>To clear up</source>
            <translation>بحاجة إلى توضيح</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>مسحوبة</translation>
        </message>
        <message>
            <source>Signed again later</source>
            <translation>وُقّعت من جديد لاحقًا</translation>
        </message>
        <message>
            <source>To sign again</source>
            <translation>تُوقَّع من جديد</translation>
        </message>
        <message>
            <source>In force, in part</source>
            <translation>سارية جزئيًا</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>سارية</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>الإصدار %1</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>على الورق</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ConsultationController</name>
        <message>
            <source>The consultation was not saved.</source>
            <translation>لم تُحفظ الاستشارة.</translation>
        </message>
        <message>
            <source>The consultation was not finished. What you noted is kept as a draft.</source>
            <translation>لم تُنهَ الاستشارة. ما سجّلته محفوظ كمسودة.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Finished, held on %1</source>
            <translation>منتهية، بتاريخ %1</translation>
        </message>
        <message>
            <source>Finished, held on %1 by %2</source>
            <translation>منتهية، بتاريخ %1، أجراها %2</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>جارٍ الحفظ …</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>غير محفوظ</translation>
        </message>
        <message>
            <source>Saved on this tablet</source>
            <translation>محفوظ على هذا الجهاز</translation>
        </message>
        <message>
            <source>Choose what is to be treated.</source>
            <translation>اختر ما سيُعالج.</translation>
        </message>
        <message>
            <source>Choose at least one zone on the scalp map.</source>
            <translation>اختر منطقة واحدة على الأقل على خريطة الفروة.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>المعاينة</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Hairline</source>
            <translation>خط الشعر</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>عرض السعر</translation>
        </message>
        <message>
            <source>A physician was seen on %1.</source>
            <translation>تمت مراجعة طبيب في %1.</translation>
        </message>
        <message>
            <source>A physician was seen. Note on which day.</source>
            <translation>تمت مراجعة طبيب. سجّل اليوم.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CopyController</name>
        <message>
            <source>%1 is no folder that is there. Give the whole path, beginning with /.</source>
            <translation>%1 ليس مجلدًا موجودًا. اكتب المسار الكامل بدءًا بـ ‎/‎.</translation>
        </message>
        <message>
            <source>Not into the vault's own folder: choose another one.</source>
            <translation>ليس في مجلد الخزنة نفسه: اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>The copy is in %1. It is not encrypted: whoever can open that file can read it.</source>
            <translation>النسخة في %1. وهي غير مشفّرة: من يستطيع فتح الملف يستطيع قراءتها.</translation>
        </message>
        <message>
            <source>The message is in %1, with the copy attached. Open it in your mail programme to send it; it is not encrypted.</source>
            <translation>الرسالة في %1 والنسخة مرفقة بها. افتحها في برنامج البريد لإرسالها؛ وهي غير مشفّرة.</translation>
        </message>
        <message>
            <source>It was not printed: %1. Save the copy instead, or look at the printer.</source>
            <translation>لم تُطبع: %1. احفظ النسخة بدلًا من ذلك، أو تفقّد الطابعة.</translation>
        </message>
        <message>
            <source>there is no printing system on this computer</source>
            <translation>لا يوجد نظام طباعة على هذا الجهاز</translation>
        </message>
        <message>
            <source>the printing system did not answer</source>
            <translation>لم يستجب نظام الطباعة</translation>
        </message>
        <message>
            <source>the printing system refused it</source>
            <translation>رفضها نظام الطباعة</translation>
        </message>
        <message>
            <source>The copy went to the printer. What waits there can be read by whoever looks after it.</source>
            <translation>أُرسلت النسخة إلى الطابعة. ما ينتظر هناك يمكن أن يقرأه من يتولى أمرها.</translation>
        </message>
        <message>
            <source>The client's app takes this code. For telephones without the app, enter under Settings where the clinic's aftercare page is published, or give the files.</source>
            <translation>يقرأ تطبيق العميل هذا الرمز. أما الهواتف التي لا يوجد عليها التطبيق فأدخل في الإعدادات عنوان صفحة العناية اللاحقة للعيادة، أو سلّم الملفات.</translation>
        </message>
        <message>
            <source>Let the client's telephone read this code with its camera: it opens their days on the clinic's page.</source>
            <translation>دع هاتف العميل يقرأ هذا الرمز بكاميرته: يفتح أيامه على صفحة العيادة.</translation>
        </message>
        <message>
            <source>There is no code for this.</source>
            <translation>لا يوجد رمز لهذا.</translation>
        </message>
        <message>
            <source>Saved: the page for any browser, the reminders for any calendar, the sheet, the signed file, the code, and a message with them:
%1</source>
            <translation>تم الحفظ: الصفحة لأي متصفح، والتذكيرات لأي تقويم، والورقة، والملف الموقَّع، والرمز، ورسالة تحملها:
%1</translation>
        </message>
        <message>
            <source>The message is in %1, with the page and the reminders. Open it in your mail programme to send it; it is not encrypted.</source>
            <translation>الرسالة في %1، ومعها الصفحة والتذكيرات. افتحها في برنامج البريد لإرسالها؛ وهي غير مشفّرة.</translation>
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
        <message>
            <source>Chosen when this tablet was set up.</source>
            <translation>اختير عند إعداد هذا الجهاز اللوحي.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::FormItem</name>
        <message>
            <source>Add another</source>
            <translation>إضافة أخرى</translation>
        </message>
        <message>
            <source>Add another: %1</source>
            <comment>a group of questions</comment>
            <translation>إضافة أخرى: %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a group of questions, which of them</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>شيء آخر</translation>
        </message>
        <message>
            <source>The year is missing.</source>
            <translation>السنة ناقصة.</translation>
        </message>
        <message>
            <source>The month is missing.</source>
            <translation>الشهر ناقص.</translation>
        </message>
        <message>
            <source>There is no such day. Please look at it once more.</source>
            <translation>لا يوجد يوم كهذا. من فضلك انظر إليه مرة أخرى.</translation>
        </message>
        <message>
            <source>Day and time do not go together yet. Please look at them once more.</source>
            <translation>اليوم والوقت لا يتوافقان بعد. من فضلك انظر إليهما مرة أخرى.</translation>
        </message>
        <message>
            <source>Please answer this question.</source>
            <translation>من فضلك أجب عن هذا السؤال.</translation>
        </message>
        <message>
            <source>This file cannot be read. Nothing was attached; please look at its path.</source>
            <translation>لا يمكن قراءة هذا الملف. لم يُرفق شيء؛ تحقّق من المسار.</translation>
        </message>
        <message>
            <source>This file is larger than %1. Nothing was attached; please choose a smaller one.</source>
            <translation>هذا الملف أكبر من %1. لم يُرفق شيء؛ اختر ملفًا أصغر.</translation>
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
            <source>It was locked because the tablet went to sleep.</source>
            <translation>أُقفل لأن الجهاز دخل في السكون.</translation>
        </message>
        <message>
            <source>It was locked so that somebody else can go on.</source>
            <translation>أُقفل ليتابع شخص آخر.</translation>
        </message>
        <message>
            <source>%1 What was entered is saved.</source>
            <comment>why it was locked</comment>
            <translation>%1 حُفظ ما أُدخل.</translation>
        </message>
        <message>
            <source>%1 What was only half entered is not kept; everything saved before is still there.</source>
            <comment>why it was locked</comment>
            <translation>%1 ما لم يكتمل إدخاله لم يُحفظ؛ وكل ما حُفظ من قبل ما زال موجودًا.</translation>
        </message>
        <message>
            <source>%1 What was entered could not be saved, because the storage refused it. Everything saved before is still there.</source>
            <comment>why it was locked</comment>
            <translation>%1 تعذّر حفظ ما أُدخل لأن وحدة التخزين رفضته. كل ما حُفظ من قبل ما زال موجودًا.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HandoverController</name>
        <message>
            <source>Intake</source>
            <translation>الاستبيان الأول</translation>
        </message>
        <message>
            <source>Health, medicines, scalp and wishes; about ten minutes</source>
            <translation>الصحة والأدوية وفروة الرأس والرغبات؛ نحو عشر دقائق</translation>
        </message>
        <message>
            <source>On the day of the session</source>
            <translation>يوم الجلسة</translation>
        </message>
        <message>
            <source>What may have changed since; two minutes</source>
            <translation>ما قد تغيّر منذ ذلك الحين؛ دقيقتان</translation>
        </message>
        <message>
            <source>Consents to the treatment and to photos</source>
            <translation>الموافقة على العلاج وعلى الصور</translation>
        </message>
        <message>
            <source>All are signed</source>
            <translation>كلها موقّعة</translation>
        </message>
        <message>
            <source>; </source>
            <translation>؛ </translation>
        </message>
        <message>
            <source>After you have reviewed the screening, and it allows a treatment</source>
            <translation>بعد أن تراجع الفحص ويسمح بالعلاج</translation>
        </message>
        <message>
            <source>Their aftercare, day by day</source>
            <translation>عنايته اللاحقة يومًا بيوم</translation>
        </message>
        <message>
            <source>Day %1: what to do and not to do, and they may say how they are</source>
            <translation>اليوم %1: ما يُفعل وما لا يُفعل، ويمكنه أن يقول كيف حاله</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HoldCameraController</name>
        <message>
            <source>The camera gave no photo. Take it again.</source>
            <translation>لم تعطِ الكاميرا صورة. التقطها من جديد.</translation>
        </message>
        <message>
            <source>A photo is not kept yet, and waits here.</source>
            <translation>صورة لم تُحفظ بعد، وهي تنتظر هنا.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) kept; to be looked at after unlocking.</source>
            <translation>
                <numerusform>لم تُحفظ أي صورة؛ يُنظر فيها بعد فتح القفل.</numerusform>
                <numerusform>حُفظت صورة واحدة؛ يُنظر فيها بعد فتح القفل.</numerusform>
                <numerusform>حُفظت صورتان؛ يُنظر فيهما بعد فتح القفل.</numerusform>
                <numerusform>حُفظت %Ln صور؛ يُنظر فيها بعد فتح القفل.</numerusform>
                <numerusform>حُفظت %Ln صورة؛ يُنظر فيها بعد فتح القفل.</numerusform>
                <numerusform>حُفظت %Ln صورة؛ يُنظر فيها بعد فتح القفل.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no camera.</source>
            <translation>لا توجد كاميرا.</translation>
        </message>
        <message>
            <source>The system keeps Stipple from using the camera.</source>
            <translation>النظام يمنع Stipple من استخدام الكاميرا.</translation>
        </message>
        <message>
            <source>The camera is gone. Plug it in again, and it goes on.</source>
            <translation>اختفت الكاميرا. صِلها من جديد ويستمر العمل.</translation>
        </message>
        <message>
            <source>The camera gives no picture.</source>
            <translation>الكاميرا لا تعطي صورة.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HomeCheckIn</name>
        <message>
            <source>The camera gave no photo. Try again, or go on without one.</source>
            <translation>لم تعطِ الكاميرا صورة. حاول مرة أخرى، أو تابع دونها.</translation>
        </message>
        <message>
            <source>This check-in was closed.</source>
            <translation>أُغلقت هذه المتابعة.</translation>
        </message>
        <message>
            <source>No scabs any more: everything ends on the days that the calendar says.</source>
            <translation>لا قشور بعد الآن: ينتهي كل شيء في الأيام المذكورة في التقويم.</translation>
        </message>
        <message>
            <source>Because there are still scabs, this goes on: %1.</source>
            <translation>لأن القشور ما زالت موجودة يستمر هذا: %1.</translation>
        </message>
        <message>
            <source>As long as there are scabs, some of the rules go on longer than the calendar says. It is reckoned anew with each check-in.</source>
            <translation>ما دامت هناك قشور تستمر بعض القواعد أطول مما يقوله التقويم. يُحسب ذلك من جديد مع كل متابعة.</translation>
        </message>
        <message>
            <source>scabs</source>
            <translation>قشور</translation>
        </message>
        <message>
            <source>no scabs</source>
            <translation>بلا قشور</translation>
        </message>
        <message>
            <source>pain %1 of 10</source>
            <translation>ألم %1 من 10</translation>
        </message>
        <message>
            <source>with a photo</source>
            <translation>مع صورة</translation>
        </message>
        <message numerus="yes">
            <source>%n warning sign(s)</source>
            <translation>
                <numerusform>لا علامات تحذير</numerusform>
                <numerusform>علامة تحذير واحدة</numerusform>
                <numerusform>علامتا تحذير</numerusform>
                <numerusform>%n علامات تحذير</numerusform>
                <numerusform>%n علامة تحذير</numerusform>
                <numerusform>%n علامة تحذير</numerusform>
            </translation>
        </message>
        <message>
            <source>Check-ins cannot be sent from what the clinic gave you, for it carries no key for them. Ask the clinic for a new file, or tell them by phone.</source>
            <translation>لا يمكن إرسال المتابعات مما أعطتك العيادة، لأنه لا يحمل مفتاحًا لها. اطلب من العيادة ملفًا جديدًا، أو أخبرها هاتفيًا.</translation>
        </message>
        <message>
            <source>Nothing was sent yet. The file can be opened by your clinic alone.</source>
            <translation>لم يُرسل شيء بعد. لا يستطيع فتح الملف إلا عيادتك.</translation>
        </message>
        <message>
            <source>Last written for the clinic on %1. There is something new since.</source>
            <translation>آخر ملف للعيادة كان في %1. هناك جديد منذ ذلك الحين.</translation>
        </message>
        <message>
            <source>Last written for the clinic on %1. Nothing is new since.</source>
            <translation>آخر ملف للعيادة كان في %1. لا جديد منذ ذلك الحين.</translation>
        </message>
        <message>
            <source>check-ins-%1</source>
            <comment>name of a file, with a date</comment>
            <translation>check-ins-%1</translation>
        </message>
        <message>
            <source>It is in %1. Send this file to your clinic as you like: by e-mail or in a message.</source>
            <translation>الملف في %1. أرسله إلى عيادتك كما تشاء: بالبريد أو في رسالة.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HomeDays</name>
        <message>
            <source>Your clinic has rules of its own, which a code cannot carry. Ask the clinic for the file, and open it here; until then you see the usual rules.</source>
            <translation>لعيادتك قواعد خاصة لا يتسع لها الرمز. اطلب الملف من العيادة وافتحه هنا؛ وحتى ذلك الحين ترى القواعد المعتادة.</translation>
        </message>
        <message>
            <source>Your clinic made this with another version of the app. Where something differs from what the clinic told you, ask the clinic.</source>
            <translation>أعدّت عيادتك هذا بإصدار آخر من التطبيق. إذا اختلف شيء عما قالته لك العيادة فاسألها.</translation>
        </message>
        <message>
            <source>Nobody qualified has checked the translation of these rules yet. If something is unclear, ask the clinic.</source>
            <translation>لم يراجع مختص ترجمة هذه القواعد بعد. إذا لم يتضح شيء فاسأل العيادة.</translation>
        </message>
        <message>
            <source>Something that you were given can no longer be read, and is left out here. Ask the clinic for it once more.</source>
            <translation>لم تعد قراءة شيء مما أُعطي لك ممكنة، وهو غير ظاهر هنا. اطلبه من العيادة مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HomeDoor</name>
        <message>
            <source>Please choose a passphrase.</source>
            <translation>اختر عبارة مرور.</translation>
        </message>
        <message>
            <source>Please type your passphrase.</source>
            <translation>اكتب عبارة المرور.</translation>
        </message>
        <message>
            <source>This one is too easy to guess. Add another word or two.</source>
            <translation>هذه سهلة التخمين جدًا. أضف كلمة أو كلمتين.</translation>
        </message>
        <message>
            <source>What is kept here opens with a key in this device's keystore, and there is none now. Nothing was lost. Start the keystore (on Linux: GNOME Keyring or KWallet), then try again.</source>
            <translation>يُفتح ما هو محفوظ هنا بمفتاح في مخزن مفاتيح هذا الجهاز، ولا يوجد مخزن الآن. لم يضع شيء. شغّل مخزن المفاتيح (في لينكس: GNOME Keyring أو KWallet) ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>This device's keystore has no key to what is kept here, or is locked. Unlock it and try again. If the key is gone for good, nobody can open this any more: your clinic can give you your aftercare again, and you can begin anew; your own check-ins that you did not send are lost.</source>
            <translation>لا يحوي مخزن مفاتيح هذا الجهاز مفتاح ما هو محفوظ هنا، أو أنه مقفل. افتح قفله وحاول مرة أخرى. إذا ضاع المفتاح نهائيًا فلن يستطيع أحد فتح هذا: يمكن لعيادتك أن تعطيك تعليمات العناية مرة أخرى ويمكنك البدء من جديد؛ أما متابعاتك التي لم ترسلها فتضيع.</translation>
        </message>
        <message>
            <source>This device's keystore did not keep the key.</source>
            <translation>لم يحفظ مخزن مفاتيح هذا الجهاز المفتاح.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HomePack</name>
        <message>
            <source>The code does not tell the clinic's name.</source>
            <translation>لا يذكر الرمز اسم العيادة.</translation>
        </message>
        <message>
            <source>Is this your clinic? From now on, only what this clinic has signed is taken for theirs.</source>
            <translation>هل هذه عيادتك؟ من الآن فصاعدًا لا يُعد منها إلا ما وقّعته هذه العيادة.</translation>
        </message>
        <message>
            <source>A new session: the days begin again with it. What you had before stays readable.</source>
            <translation>جلسة جديدة: تبدأ الأيام معها من جديد. ويبقى ما كان لديك من قبل مقروءًا.</translation>
        </message>
        <message>
            <source>A newer one for a session that you have already. Your check-ins stay as they are.</source>
            <translation>نسخة أحدث لجلسة لديك بالفعل. تبقى متابعاتك كما هي.</translation>
        </message>
        <message>
            <source>You have this already. There is nothing new in it.</source>
            <translation>لديك هذا بالفعل. لا جديد فيه.</translation>
        </message>
        <message>
            <source>This is older than what you have for this session, so it is not needed.</source>
            <translation>هذا أقدم مما لديك لهذه الجلسة، فلا حاجة إليه.</translation>
        </message>
        <message>
            <source>This comes from another clinic than the one you know. Take it only if you were treated there.</source>
            <translation>هذا من عيادة غير التي تعرفها. لا تقبله إلا إذا عولجت هناك.</translation>
        </message>
        <message>
            <source>Check-ins cannot be sent back to the clinic from this one, for it carries no key for them. They stay on this device, and you can tell the clinic by phone.</source>
            <translation>لا يمكن إرسال المتابعات إلى العيادة من هذا، لأنه لا يحمل مفتاحًا لها. تبقى على هذا الجهاز، ويمكنك إخبار العيادة هاتفيًا.</translation>
        </message>
        <message>
            <source>This device has no camera that can be used. Open a picture of the code, or the file.</source>
            <translation>لا توجد في هذا الجهاز كاميرا يمكن استعمالها. افتح صورة للرمز، أو الملف.</translation>
        </message>
        <message>
            <source>The system keeps Stipple from using the camera. Allow it in the system's settings, then try again.</source>
            <translation>يمنع النظام Stipple من استعمال الكاميرا. اسمح بها في إعدادات النظام ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The camera is gone. Plug it in again, and it goes on.</source>
            <translation>لم تعد الكاميرا موجودة. أوصلها من جديد فيستمر العمل.</translation>
        </message>
        <message>
            <source>The camera gives no picture. See whether another program uses it, then try again.</source>
            <translation>لا تعطي الكاميرا صورة. انظر هل يستعملها برنامج آخر ثم حاول مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HomeService</name>
        <message>
            <source>You have this already. Nothing was changed.</source>
            <translation>لديك هذا بالفعل. لم يتغير شيء.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ImportController</name>
        <message>
            <source>The folder above</source>
            <translation>المجلد الأعلى</translation>
        </message>
        <message>
            <source>This file cannot be opened: %1.</source>
            <translation>لا يمكن فتح هذا الملف: %1.</translation>
        </message>
        <message>
            <source>This file is too large for a list of clients.</source>
            <translation>هذا الملف أكبر من أن يكون قائمة عملاء.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name: why</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>الصف %1</translation>
        </message>
        <message>
            <source>Row %1, %2</source>
            <comment>number, column</comment>
            <translation>الصف %1، %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>place: reason</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln client(s) will be added</source>
            <translation>
                <numerusform>لن يُضاف أحد</numerusform>
                <numerusform>سيُضاف عميل واحد</numerusform>
                <numerusform>سيُضاف عميلان</numerusform>
                <numerusform>سيُضاف %Ln عملاء</numerusform>
                <numerusform>سيُضاف %Ln عميلًا</numerusform>
                <numerusform>سيُضاف %Ln عميل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) have something to mend</source>
            <translation>
                <numerusform>لا صفوف للتصحيح</numerusform>
                <numerusform>صف واحد يحتاج تصحيحًا</numerusform>
                <numerusform>صفان يحتاجان تصحيحًا</numerusform>
                <numerusform>%Ln صفوف تحتاج تصحيحًا</numerusform>
                <numerusform>%Ln صفًا يحتاج تصحيحًا</numerusform>
                <numerusform>%Ln صف يحتاج تصحيحًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln look(s) like somebody who is here already</source>
            <translation>
                <numerusform>لا أحد يشبه عميلًا موجودًا</numerusform>
                <numerusform>واحد يشبه عميلًا موجودًا</numerusform>
                <numerusform>اثنان يشبهان عملاء موجودين</numerusform>
                <numerusform>%Ln يشبهون عملاء موجودين</numerusform>
                <numerusform>%Ln يشبهون عملاء موجودين</numerusform>
                <numerusform>%Ln يشبهون عملاء موجودين</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The import stopped. %Ln client(s) are kept; the others are not.</source>
            <translation>
                <numerusform>توقف الاستيراد. لم يُحفظ أحد.</numerusform>
                <numerusform>توقف الاستيراد. حُفظ عميل واحد فقط.</numerusform>
                <numerusform>توقف الاستيراد. حُفظ عميلان فقط.</numerusform>
                <numerusform>توقف الاستيراد. حُفظ %Ln عملاء فقط.</numerusform>
                <numerusform>توقف الاستيراد. حُفظ %Ln عميلًا فقط.</numerusform>
                <numerusform>توقف الاستيراد. حُفظ %Ln عميل فقط.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln client(s) were added</source>
            <translation>
                <numerusform>لم يُضف أحد</numerusform>
                <numerusform>أُضيف عميل واحد</numerusform>
                <numerusform>أُضيف عميلان</numerusform>
                <numerusform>أُضيف %Ln عملاء</numerusform>
                <numerusform>أُضيف %Ln عميلًا</numerusform>
                <numerusform>أُضيف %Ln عميل</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::InspectionController</name>
        <message>
            <source>All texts</source>
            <translation>كل النصوص</translation>
        </message>
        <message numerus="yes">
            <source>%Ln signed text(s)</source>
            <translation>
                <numerusform>لا نصوص موقّعة</numerusform>
                <numerusform>نص موقّع واحد</numerusform>
                <numerusform>نصان موقّعان</numerusform>
                <numerusform>%Ln نصوص موقّعة</numerusform>
                <numerusform>%Ln نصًا موقّعًا</numerusform>
                <numerusform>%Ln نص موقّع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln of them taken back</source>
            <translation>
                <numerusform>%1، لم يُسحب منها شيء</numerusform>
                <numerusform>%1، سُحب واحد منها</numerusform>
                <numerusform>%1، سُحب اثنان منها</numerusform>
                <numerusform>%1، سُحب %Ln منها</numerusform>
                <numerusform>%1، سُحب %Ln منها</numerusform>
                <numerusform>%1، سُحب %Ln منها</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken back on %1</source>
            <translation>سُحبت في %1</translation>
        </message>
        <message>
            <source>Corrected by another</source>
            <translation>صُحّح بآخر</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>موقّع</translation>
        </message>
        <message>
            <source>Somebody whose record is not here</source>
            <translation>شخص سجله غير موجود هنا</translation>
        </message>
        <message>
            <source>%1 · version %2 · %3</source>
            <comment>text, version, day</comment>
            <translation>%1 · الإصدار %2 · %3</translation>
        </message>
        <message>
            <source>%1 · lot %2</source>
            <comment>pigment or needle · number</comment>
            <translation>%1 · الدفعة %2</translation>
        </message>
        <message>
            <source>%1, %2, last on %3</source>
            <comment>sessions, clients, day</comment>
            <translation>%1، %2، آخر مرة في %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln session(s)</source>
            <translation>
                <numerusform>لا جلسات</numerusform>
                <numerusform>جلسة واحدة</numerusform>
                <numerusform>جلستان</numerusform>
                <numerusform>%Ln جلسات</numerusform>
                <numerusform>%Ln جلسةً</numerusform>
                <numerusform>%Ln جلسة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::LevelController</name>
        <message>
            <source>Flat</source>
            <translation>مستوية</translation>
        </message>
        <message>
            <source>Straight</source>
            <translation>مستقيمة</translation>
        </message>
        <message>
            <source>Tilted by %1°</source>
            <translation>مائلة %1°</translation>
        </message>
        <message>
            <source>Turned %1° to the right</source>
            <translation>مُدارة %1° إلى اليمين</translation>
        </message>
        <message>
            <source>Turned %1° to the left</source>
            <translation>مُدارة %1° إلى اليسار</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::LogindSleep</name>
        <message>
            <source>Clients' records are being locked</source>
            <translation>يجري إقفال سجلات العملاء</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::LotController</name>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <translation>
                <numerusform>لا صور</numerusform>
                <numerusform>صورة واحدة</numerusform>
                <numerusform>صورتان</numerusform>
                <numerusform>%Ln صور</numerusform>
                <numerusform>%Ln صورة</numerusform>
                <numerusform>%Ln صورة</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody whose record is not here</source>
            <translation>شخص لا يوجد سجلّه هنا</translation>
        </message>
        <message>
            <source>Nobody on this tablet had anything of this lot.</source>
            <translation>لم يُستعمل شيء من هذه الدفعة لأحد على هذا الجهاز.</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <comment>clients, sessions</comment>
            <translation>%1 في %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln session(s)</source>
            <translation>
                <numerusform>لا جلسات</numerusform>
                <numerusform>جلسة واحدة</numerusform>
                <numerusform>جلستين</numerusform>
                <numerusform>%Ln جلسات</numerusform>
                <numerusform>%Ln جلسة</numerusform>
                <numerusform>%Ln جلسة</numerusform>
            </translation>
        </message>
        <message>
            <source>New lot</source>
            <translation>دفعة جديدة</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>يرجى ملء هذا الحقل.</translation>
        </message>
        <message>
            <source>May be used until %1</source>
            <translation>يجوز استعمالها حتى %1</translation>
        </message>
        <message>
            <source>This is no date. Write it as on the package, for instance 3.2027.</source>
            <translation>هذا ليس تاريخًا. اكتبوه كما على العبوة، مثلًا 3.2027.</translation>
        </message>
        <message>
            <source>This is no number.</source>
            <translation>هذا ليس رقمًا.</translation>
        </message>
        <message>
            <source>This lot is in the stock already, received on %1.</source>
            <translation>هذه الدفعة موجودة في المخزون، وصلت في %1.</translation>
        </message>
        <message>
            <source>This lot is in the stock already.</source>
            <translation>هذه الدفعة موجودة في المخزون.</translation>
        </message>
        <message>
            <source>This lot has expired. It can be written down, and cannot be used.</source>
            <translation>انتهت صلاحية هذه الدفعة. يمكن تسجيلها ولا يمكن استعمالها.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>why a lot was recalled, and who says so</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Nothing of it may be used any more. %1</source>
            <translation>لا يجوز استعمال شيء منها بعد الآن. %1</translation>
        </message>
        <message>
            <source>The lot was not saved. What you entered is still here.</source>
            <translation>لم تُحفظ الدفعة. ما أدخلتموه ما زال هنا.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::LotListController</name>
        <message>
            <source>Recall of lot %1</source>
            <translation>سحب الدفعة %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln client(s) are in %1</source>
            <translation>
                <numerusform>لا عملاء في %1</numerusform>
                <numerusform>عميل واحد في %1</numerusform>
                <numerusform>عميلان في %1</numerusform>
                <numerusform>%Ln عملاء في %1</numerusform>
                <numerusform>%Ln عميلًا في %1</numerusform>
                <numerusform>%Ln عميل في %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::MergeController</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>الاسم المفضل</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>الضمائر</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Other phone</source>
            <translation>هاتف آخر</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>لغة الاستمارات</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <source>In an emergency, call</source>
            <translation>في الطوارئ اتصل بـ</translation>
        </message>
        <message>
            <source>Physician</source>
            <translation>الطبيب</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>الوصي</translation>
        </message>
        <message>
            <source>Skin type</source>
            <translation>نوع البشرة</translation>
        </message>
        <message>
            <source>How they get copies</source>
            <translation>كيف يستلم النسخ</translation>
        </message>
        <message>
            <source>Heard of the clinic through</source>
            <translation>عرف العيادة عن طريق</translation>
        </message>
        <message>
            <source>Imported from</source>
            <translation>مستورد من</translation>
        </message>
        <message>
            <source>Allergy: %1</source>
            <translation>حساسية: %1</translation>
        </message>
        <message>
            <source>Medicine: %1</source>
            <translation>دواء: %1</translation>
        </message>
        <message>
            <source>Condition: %1</source>
            <translation>حالة: %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::OpenSessions</name>
        <message>
            <source>Correction of session %1</source>
            <translation>تصحيح الجلسة %1</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>الجلسة %1</translation>
        </message>
        <message>
            <source>%1, since %2</source>
            <comment>session, a time of day</comment>
            <translation>%1، منذ %2</translation>
        </message>
        <message>
            <source>%1, of %2</source>
            <comment>session, a day</comment>
            <translation>%1، في %2</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::PhotoExportController</name>
        <message numerus="yes">
            <source>%Ln photo(s) are in %1. They are not encrypted, and whoever gets them has them.</source>
            <translation>
                <numerusform>لا صور في %1.</numerusform>
                <numerusform>صورة واحدة في %1. ليست مشفّرة، ومن تصله تصبح لديه.</numerusform>
                <numerusform>صورتان في %1. ليستا مشفّرتين، ومن تصلانه تصبحان لديه.</numerusform>
                <numerusform>%Ln صور في %1. ليست مشفّرة، ومن تصله تصبح لديه.</numerusform>
                <numerusform>%Ln صورة في %1. ليست مشفّرة، ومن تصله تصبح لديه.</numerusform>
                <numerusform>%Ln صورة في %1. ليست مشفّرة، ومن تصله تصبح لديه.</numerusform>
            </translation>
        </message>
        <message>
            <source>The picture is in %1. It is not encrypted, and whoever gets it has it.</source>
            <translation>الصورة في %1. وهي غير مشفّرة، ومن يحصل عليها فقد صارت عنده.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::PhotoMarksController</name>
        <message>
            <source>What is drawn on these photos could not be read.</source>
            <translation>تعذّرت قراءة ما رُسم على هاتين الصورتين.</translation>
        </message>
        <message>
            <source>The mark was not saved, and is taken off again.</source>
            <translation>لم تُحفظ العلامة، وأُزيلت من جديد.</translation>
        </message>
        <message>
            <source>The mark could not be taken away.</source>
            <translation>تعذّرت إزالة العلامة.</translation>
        </message>
        <message>
            <source>%1 on the %2</source>
            <comment>a mark; which photo</comment>
            <translation>%1 على %2</translation>
        </message>
        <message>
            <source>later photo</source>
            <translation>الصورة اللاحقة</translation>
        </message>
        <message>
            <source>earlier photo</source>
            <translation>الصورة السابقة</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a name, a day</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Arrow</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>دائرة</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>الرقم %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>خط</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>كلمات</translation>
        </message>
        <message>
            <source>Tap where the arrow shall point, or draw it to its point.</source>
            <translation>انقر حيث يشير السهم، أو ارسمه حتى رأسه.</translation>
        </message>
        <message>
            <source>Tap what the circle shall be around, or draw from its middle outwards.</source>
            <translation>انقر على ما تحيط به الدائرة، أو ارسم من وسطها إلى الخارج.</translation>
        </message>
        <message>
            <source>Tap a place. Each photo counts for itself.</source>
            <translation>انقر على موضع. لكل صورة ترقيمها.</translation>
        </message>
        <message>
            <source>Write the words first, then tap where they shall begin.</source>
            <translation>اكتب الكلمات أولًا، ثم انقر حيث تبدأ.</translation>
        </message>
        <message>
            <source>Tap where the words shall begin.</source>
            <translation>انقر حيث تبدأ الكلمات.</translation>
        </message>
        <message>
            <source>Draw with a finger or a pen.</source>
            <translation>ارسم بالإصبع أو بالقلم.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln mark(s), the last by %1</source>
            <translation>
                <numerusform>لا علامات؛ آخرها بيد %1</numerusform>
                <numerusform>علامة واحدة؛ بيد %1</numerusform>
                <numerusform>علامتان؛ آخرهما بيد %1</numerusform>
                <numerusform>%Ln علامات؛ آخرها بيد %1</numerusform>
                <numerusform>%Ln علامة؛ آخرها بيد %1</numerusform>
                <numerusform>%Ln علامة؛ آخرها بيد %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::PractitionersController</name>
        <message>
            <source>You have no passphrase of your own here.</source>
            <translation>ليس لك هنا عبارة مرور خاصة بك.</translation>
        </message>
        <message>
            <source>this is you</source>
            <translation>هذا أنت</translation>
        </message>
        <message>
            <source>left on %1</source>
            <translation>ترك العمل في %1</translation>
        </message>
        <message>
            <source>cannot unlock</source>
            <translation>لا يستطيع فتح القفل</translation>
        </message>
        <message>
            <source>unlocks with a PIN</source>
            <translation>يفتح برمز سري</translation>
        </message>
        <message>
            <source>unlocks with a passphrase</source>
            <translation>يفتح بعبارة مرور</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المالك</translation>
        </message>
        <message>
            <source>Practitioner</source>
            <translation>ممارس</translation>
        </message>
        <message>
            <source>Reception</source>
            <translation>الاستقبال</translation>
        </message>
        <message>
            <source>Please give a name.</source>
            <translation>يرجى كتابة الاسم.</translation>
        </message>
        <message>
            <source>Somebody of this name works here already. Add something that tells the two apart.</source>
            <translation>يعمل هنا شخص بهذا الاسم. أضف ما يميز بينهما.</translation>
        </message>
        <message>
            <source>That is not what you unlock with now. Nothing was changed.</source>
            <translation>ليس هذا ما تفتح به القفل الآن. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Please type what you unlock with now.</source>
            <translation>اكتب ما تفتح به القفل الآن.</translation>
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
            <source>The two are not the same. Type the PIN once more.</source>
            <translation>الاثنان غير متطابقين. اكتب الرمز مرة أخرى.</translation>
        </message>
        <message>
            <source>The two are not the same. Type the passphrase once more.</source>
            <translation>العبارتان غير متطابقتين. اكتب عبارة المرور مرة أخرى.</translation>
        </message>
        <message>
            <source>%1 can unlock this tablet now.</source>
            <translation>يستطيع %1 فتح هذا الجهاز الآن.</translation>
        </message>
        <message>
            <source>It is saved.</source>
            <translation>تم الحفظ.</translation>
        </message>
        <message>
            <source>The new one is in force.</source>
            <translation>الجديدة سارية الآن.</translation>
        </message>
        <message>
            <source>This person is no longer there. Nothing was changed.</source>
            <translation>لم يعد هذا الشخص موجودًا. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>%1 can no longer unlock this tablet. Their records stay.</source>
            <translation>لم يعد %1 يستطيع فتح هذا الجهاز. تبقى سجلاته.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ProtocolController</name>
        <message>
            <source>From %1 to %2, by %3 on %4</source>
            <translation>من %1 إلى %2، بقرار من %3 في %4</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>protocol, version</comment>
            <translation>%1، %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, with %Ln decisions of the clinic</source>
            <translation>
                <numerusform>%1، دون قرارات من العيادة</numerusform>
                <numerusform>%1، مع قرار واحد من العيادة</numerusform>
                <numerusform>%1، مع قرارين من العيادة</numerusform>
                <numerusform>%1، مع %Ln قرارات من العيادة</numerusform>
                <numerusform>%1، مع %Ln قرارًا من العيادة</numerusform>
                <numerusform>%1، مع %Ln قرار من العيادة</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody qualified has read this translation of the protocol yet.</source>
            <translation>لم يقرأ أي مختص هذه الترجمة للبروتوكول بعد.</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>من %1 إلى %2</translation>
        </message>
        <message>
            <source>Nobody is asked, told or held back by it any more.</source>
            <translation>لن يُسأل أحد بسببه ولن يُخبَر ولن يُؤجَّل بعد الآن.</translation>
        </message>
        <message>
            <source>What the client is told stays as it is: “%1”</source>
            <translation>ما يُقال للعميل يبقى كما هو: «%1»</translation>
        </message>
        <message>
            <source>This is shorter than what the protocol comes with.</source>
            <translation>هذا أقصر مما يأتي به البروتوكول.</translation>
        </message>
        <message>
            <source>This is shorter than any source says.</source>
            <translation>هذا أقصر مما يقوله أي مصدر.</translation>
        </message>
        <message>
            <source>The decision was not saved; the protocol is as it was.</source>
            <translation>لم يُحفظ القرار؛ البروتوكول كما كان.</translation>
        </message>
        <message>
            <source>Decided. It holds for every screening from now on; what was screened before stays as it was.</source>
            <translation>تقرَّر. يسري على كل فحص من الآن؛ وما فُحص من قبل يبقى كما كان.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::QuoteController</name>
        <message>
            <source>This is no amount. Write it like %1.</source>
            <translation>هذا ليس مبلغًا. اكتبه هكذا: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Treatment, %Ln session(s)</source>
            <translation>
                <numerusform>العلاج</numerusform>
                <numerusform>العلاج، جلسة واحدة</numerusform>
                <numerusform>العلاج، جلستان</numerusform>
                <numerusform>العلاج، %Ln جلسات</numerusform>
                <numerusform>العلاج، %Ln جلسة</numerusform>
                <numerusform>العلاج، %Ln جلسة</numerusform>
            </translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>العلاج</translation>
        </message>
        <message>
            <source>This is no rate. Write a number up to 100, like %1.</source>
            <translation>هذه ليست نسبة. اكتب رقمًا حتى 100، مثل %1.</translation>
        </message>
        <message>
            <source>This day is over.</source>
            <translation>هذا اليوم مضى.</translation>
        </message>
        <message>
            <source>This is more than can be counted</source>
            <translation>أكبر من أن يُحسب</translation>
        </message>
        <message>
            <source>The quote was not saved.</source>
            <translation>لم يُحفظ عرض السعر.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ReminderController</name>
        <message>
            <source>The next one comes on %1, at %2.</source>
            <translation>يأتي التالي %1 في الساعة %2.</translation>
        </message>
        <message>
            <source>They also come while Stipple is closed.</source>
            <translation>وتأتي أيضًا عندما يكون Stipple مغلقًا.</translation>
        </message>
        <message>
            <source>They come while Stipple is open.</source>
            <translation>وتأتي ما دام Stipple مفتوحًا.</translation>
        </message>
        <message>
            <source>This device does not let Stipple show reminders. Allow it in the system's settings.</source>
            <translation>لا يسمح هذا الجهاز لـ Stipple بعرض التذكيرات. اسمح بذلك في إعدادات النظام.</translation>
        </message>
        <message>
            <source>Nothing on this device shows notifications now. Reminders wait until something does.</source>
            <translation>لا شيء على هذا الجهاز يعرض الإشعارات الآن. تنتظر التذكيرات إلى أن يتوفر ذلك.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ReviewConsentController</name>
        <message>
            <source>The client wants to read and sign this on paper. Sign here once the paper is in your hands.</source>
            <translation>يريد العميل القراءة والتوقيع على الورق. وقّع هنا حين تكون الورقة بين يديك.</translation>
        </message>
        <message>
            <source>This is what the client saw and signed. It becomes part of the file with your signature.</source>
            <translation>هذا ما رآه العميل ووقّعه. يصبح جزءًا من الملف بتوقيعك.</translation>
        </message>
        <message>
            <source>Taken back on %1, %2</source>
            <translation>سُحبت في %1، %2</translation>
        </message>
        <message>
            <source>Taken back on %1, %2; received by %3</source>
            <translation>سُحبت في %1، %2؛ تسلّمها %3</translation>
        </message>
        <message>
            <source>The text has changed since; version %1 is to be signed.</source>
            <translation>تغيّر النص منذ ذلك الحين؛ يجب توقيع الإصدار %1.</translation>
        </message>
        <message>
            <source>Another record has taken this one's place.</source>
            <translation>حلّ سجل آخر محل هذا.</translation>
        </message>
        <message>
            <source>The client wanted no copy: %1, told to %2.</source>
            <comment>day, practitioner</comment>
            <translation>لم يرد العميل نسخة: %1، أُبلغ بذلك %2.</translation>
        </message>
        <message>
            <source>The client's copy was last given on %1, by %2.</source>
            <comment>day, practitioner</comment>
            <translation>سُلِّمت نسخة العميل آخر مرة في %1، سلّمها %2.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ReviewController</name>
        <message>
            <source>Nothing has been screened yet</source>
            <translation>لم يُفحص شيء بعد</translation>
        </message>
        <message>
            <source>For a treatment on %1</source>
            <translation>لعلاج في %1</translation>
        </message>
        <message>
            <source>Answered on %1, for a treatment on %2</source>
            <translation>أُجيب في %1، لعلاج في %2</translation>
        </message>
        <message>
            <source>protocol %1</source>
            <translation>البروتوكول %1</translation>
        </message>
        <message>
            <source>%1 decided on %2: %3</source>
            <translation>قرّر %1 في %2: %3</translation>
        </message>
        <message>
            <source>Wanted on paper on %1</source>
            <translation>طُلب على الورق في %1</translation>
        </message>
        <message>
            <source>Signed by the client on %1</source>
            <translation>وقّعه العميل في %1</translation>
        </message>
        <message>
            <source>All consents are signed.</source>
            <translation>كل الموافقات موقّعة.</translation>
        </message>
        <message>
            <source>The consents follow once the screening allows a treatment on the day of the visit, or you have decided so.</source>
            <translation>تأتي الموافقات حين يسمح الفحص بالعلاج في يوم الزيارة، أو حين تقرر أنت ذلك.</translation>
        </message>
        <message>
            <source>First sign what waits for you above.</source>
            <translation>وقّع أولًا ما ينتظرك أعلاه.</translation>
        </message>
        <message>
            <source>; </source>
            <translation>؛ </translation>
        </message>
        <message>
            <source>Cautions read</source>
            <translation>قُرئت التنبيهات</translation>
        </message>
        <message>
            <source>A doctor's letter was recorded</source>
            <translation>سُجّلت رسالة طبيب</translation>
        </message>
        <message>
            <source>Treated in spite of the screening</source>
            <translation>يُعالَج رغم نتيجة الفحص</translation>
        </message>
        <message>
            <source>No appointment is booked yet; the dates come with it.</source>
            <translation>لا موعد محجوز بعد؛ تأتي التواريخ معه.</translation>
        </message>
        <message>
            <source>For the appointment on %1</source>
            <translation>للموعد في %1</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::SessionController</name>
        <message>
            <source>The session was not started. Nothing was written.</source>
            <translation>لم تبدأ الجلسة. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>The last change of the session was not saved.</source>
            <translation>لم يُحفظ آخر تغيير في الجلسة.</translation>
        </message>
        <message>
            <source>The session was not finished. Everything you noted is kept, and it is still open.</source>
            <translation>لم تُنهَ الجلسة. كل ما دوّنته محفوظ، وما زالت مفتوحة.</translation>
        </message>
        <message>
            <source>Not taken over, because it is no longer in stock or may not be used: %1.</source>
            <translation>لم يُعتمد، لأنه لم يعد في المخزون أو لا يجوز استعماله: %1.</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>لم تبدأ</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>جارية</translation>
        </message>
        <message>
            <source>Finished, held on %1 by %2</source>
            <translation>انتهت، أُجريت في %1 بواسطة %2</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>جارٍ الحفظ …</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>لم يُحفظ</translation>
        </message>
        <message>
            <source>Saved on this tablet</source>
            <translation>محفوظ على هذا الجهاز</translation>
        </message>
        <message>
            <source>Check</source>
            <comment>a part of the session</comment>
            <translation>فحص</translation>
        </message>
        <message>
            <source>Before</source>
            <comment>photos</comment>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <source>Pigment</source>
            <translation>الصبغة</translation>
        </message>
        <message>
            <source>Technique</source>
            <translation>التقنية</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>After</source>
            <comment>photos</comment>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>الإنهاء</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours, minutes</comment>
            <translation>%1 س %2 د</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>times of day</comment>
            <translation>من %1 إلى %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a time of day</comment>
            <translation>منذ %1</translation>
        </message>
        <message>
            <source>The skin has healed well</source>
            <translation>شُفي الجلد جيدًا</translation>
        </message>
        <message>
            <source>Only a small area</source>
            <translation>منطقة صغيرة فقط</translation>
        </message>
        <message>
            <source>The client cannot come later</source>
            <translation>لا يستطيع العميل المجيء لاحقًا</translation>
        </message>
        <message>
            <source>The camera does not work</source>
            <translation>الكاميرا لا تعمل</translation>
        </message>
        <message>
            <source>There was no time</source>
            <translation>لم يكن هناك وقت</translation>
        </message>
        <message>
            <source>This view shows nothing of the area</source>
            <translation>هذه الزاوية لا تُظهر شيئًا من المنطقة</translation>
        </message>
        <message>
            <source>The client wanted to stop</source>
            <translation>أراد العميل التوقف</translation>
        </message>
        <message>
            <source>The client was unwell</source>
            <translation>شعر العميل بوعكة</translation>
        </message>
        <message>
            <source>The skin reacted</source>
            <translation>تفاعل الجلد</translation>
        </message>
        <message>
            <source>The equipment failed</source>
            <translation>تعطّل الجهاز</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a time of day, a name</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Advise %1</source>
            <comment>a day</comment>
            <translation>النصح بيوم %1</translation>
        </message>
        <message>
            <source>Book %1, %2</source>
            <comment>a day, a time</comment>
            <translation>حجز %1، %2</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::SessionHoldController</name>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours, minutes</comment>
            <translation>%1 س %2 د</translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) kept; to be looked at after unlocking.</source>
            <translation>
                <numerusform>لا ملاحظات محفوظة.</numerusform>
                <numerusform>ملاحظة واحدة محفوظة، تُراجع بعد فتح القفل.</numerusform>
                <numerusform>ملاحظتان محفوظتان، تُراجعان بعد فتح القفل.</numerusform>
                <numerusform>%Ln ملاحظات محفوظة، تُراجع بعد فتح القفل.</numerusform>
                <numerusform>%Ln ملاحظة محفوظة، تُراجع بعد فتح القفل.</numerusform>
                <numerusform>%Ln ملاحظة محفوظة، تُراجع بعد فتح القفل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>استراحة</translation>
        </message>
        <message>
            <source>The needle was changed</source>
            <translation>بُدّلت الإبرة</translation>
        </message>
        <message>
            <source>More pigment was poured</source>
            <translation>صُبّت صبغة إضافية</translation>
        </message>
        <message>
            <source>The skin bleeds more than usual</source>
            <translation>الجلد ينزف أكثر من المعتاد</translation>
        </message>
        <message>
            <source>The client is unwell</source>
            <translation>العميل متوعك</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>This note was not kept.</source>
            <translation>لم تُحفظ هذه الملاحظة.</translation>
        </message>
        <message>
            <source>This session is no longer there.</source>
            <translation>لم تعد هذه الجلسة موجودة.</translation>
        </message>
        <message>
            <source>Photo: %1 · %2</source>
            <comment>a view, before or after</comment>
            <translation>صورة: %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::SettingsController</name>
        <message>
            <source>Please give the clinic's name.</source>
            <translation>يرجى كتابة اسم العيادة.</translation>
        </message>
        <message>
            <source>This is not an e-mail address. One looks like name@example.org.</source>
            <translation>هذا ليس بريدًا إلكترونيًا. مثاله: name@example.org.</translation>
        </message>
        <message>
            <source>This is no time zone. One looks like Europe/Madrid.</source>
            <translation>ليست هذه منطقة زمنية. مثالها Europe/Madrid.</translation>
        </message>
        <message>
            <source>A currency is written with three letters, like EUR or USD.</source>
            <translation>تُكتب العملة بثلاثة أحرف مثل EUR أو USD.</translation>
        </message>
        <message>
            <source>Please give an age in years, for instance 18, or leave it empty.</source>
            <translation>اكتب عمرًا بالسنوات مثل 18 أو اتركه فارغًا.</translation>
        </message>
        <message>
            <source>Please give whole years, for instance 5, or leave it empty.</source>
            <translation>يرجى كتابة سنوات كاملة، مثل 5، أو ترك الحقل فارغًا.</translation>
        </message>
        <message>
            <source>Please say which law or rule asks for it: it is shown wherever something is kept.</source>
            <translation>يرجى ذكر القانون أو القاعدة التي تتطلب ذلك: تظهر حيثما احتُفظ بشيء.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::StockController</name>
        <message>
            <source>lot %1</source>
            <comment>number</comment>
            <translation>دفعة %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>expiry</comment>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>الكل</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lot(s) to use</source>
            <translation>
                <numerusform>لا دفعات للاستعمال</numerusform>
                <numerusform>دفعة واحدة للاستعمال</numerusform>
                <numerusform>دفعتان للاستعمال</numerusform>
                <numerusform>%Ln دفعات للاستعمال</numerusform>
                <numerusform>%Ln دفعة للاستعمال</numerusform>
                <numerusform>%Ln دفعة للاستعمال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them expiring soon</source>
            <translation>
                <numerusform>لا شيء منها تنتهي صلاحيته قريبًا</numerusform>
                <numerusform>واحدة منها تنتهي صلاحيتها قريبًا</numerusform>
                <numerusform>اثنتان منها تنتهي صلاحيتهما قريبًا</numerusform>
                <numerusform>%Ln منها تنتهي صلاحيتها قريبًا</numerusform>
                <numerusform>%Ln منها تنتهي صلاحيتها قريبًا</numerusform>
                <numerusform>%Ln منها تنتهي صلاحيتها قريبًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln expired</source>
            <translation>
                <numerusform>لا دفعات منتهية</numerusform>
                <numerusform>دفعة منتهية</numerusform>
                <numerusform>دفعتان منتهيتان</numerusform>
                <numerusform>%Ln دفعات منتهية</numerusform>
                <numerusform>%Ln دفعة منتهية</numerusform>
                <numerusform>%Ln دفعة منتهية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recalled</source>
            <translation>
                <numerusform>لا دفعات مسحوبة</numerusform>
                <numerusform>دفعة مسحوبة</numerusform>
                <numerusform>دفعتان مسحوبتان</numerusform>
                <numerusform>%Ln دفعات مسحوبة</numerusform>
                <numerusform>%Ln دفعة مسحوبة</numerusform>
                <numerusform>%Ln دفعة مسحوبة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::StockListController</name>
        <message numerus="yes">
            <source>%Ln lot(s) are in %1</source>
            <translation>
                <numerusform>لا دفعات في %1</numerusform>
                <numerusform>دفعة واحدة في %1</numerusform>
                <numerusform>دفعتان في %1</numerusform>
                <numerusform>%Ln دفعات في %1</numerusform>
                <numerusform>%Ln دفعة في %1</numerusform>
                <numerusform>%Ln دفعة في %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::TodayController</name>
        <message>
            <source>Others may be due for a visit too</source>
            <translation>قد يكون موعد زيارة آخرين قد حان أيضًا</translation>
        </message>
        <message>
            <source>Client not on this tablet</source>
            <translation>عميل غير موجود على هذا الجهاز</translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting to sync</source>
            <translation>
                <numerusform>لا شيء ينتظر المزامنة</numerusform>
                <numerusform>تغيير ينتظر المزامنة</numerusform>
                <numerusform>تغييران ينتظران المزامنة</numerusform>
                <numerusform>%Ln تغييرات تنتظر المزامنة</numerusform>
                <numerusform>%Ln تغييرًا ينتظر المزامنة</numerusform>
                <numerusform>%Ln تغيير ينتظر المزامنة</numerusform>
            </translation>
        </message>
        <message>
            <source>Whether the client came was not noted.</source>
            <translation>لم يُسجَّل هل جاء العميل.</translation>
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
        <message>
            <source>That is not the recovery code of this clinic. Nothing was changed; compare it with the paper.</source>
            <translation>هذا ليس رمز استرداد هذه العيادة. لم يتغيّر شيء؛ قارنه بما على الورقة.</translation>
        </message>
        <message>
            <source>That is not the PIN of %1. Nothing was changed; try again.</source>
            <translation>هذا ليس الرقم السري لـ %1. لم يتغيّر شيء؛ حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Please type the recovery code.</source>
            <translation>اكتب رمز الاسترداد.</translation>
        </message>
        <message>
            <source>Please type your PIN.</source>
            <translation>اكتب رقمك السري.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>رمز الاسترداد</translation>
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
            <source>The vault is locked. Nothing was changed; unlock it and try again.</source>
            <translation>الخزنة مقفلة. لم يتغير شيء؛ افتح قفلها وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>This client was merged into another one meanwhile. The changes were not saved; open that client and make them there.</source>
            <translation>دُمج هذا العميل في عميل آخر في هذه الأثناء. لم تُحفظ التغييرات؛ افتح ذلك العميل وأجرها هناك.</translation>
        </message>
        <message>
            <source>The folder %1 could not be moved. Nothing was changed; check that the folder it lies in can be written to, and try again.</source>
            <translation>تعذر نقل المجلد %1. لم يتغير شيء؛ تأكد من إمكانية الكتابة في المجلد الذي يحويه ثم حاول مرة أخرى.</translation>
        </message>
    </context>
</TS>
