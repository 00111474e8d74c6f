<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AskDialog</name>
        <message>
            <source>Go back</source>
            <translation>Go back</translation>
        </message>
    </context>
    <context>
        <name>BlockedPage</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
    </context>
    <context>
        <name>BusyRing</name>
        <message>
            <source>Working</source>
            <translation>Working</translation>
        </message>
    </context>
    <context>
        <name>ClientFormPage</name>
        <message>
            <source>New client</source>
            <translation>New client</translation>
        </message>
        <message>
            <source>Edit client</source>
            <translation>Edit client</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>Day, month, year</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>Language of the forms</translation>
        </message>
        <message>
            <source>In an emergency, call</source>
            <translation>In an emergency, call</translation>
        </message>
        <message>
            <source>Their name</source>
            <translation>Their name</translation>
        </message>
        <message>
            <source>Their phone</source>
            <translation>Their phone</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Not saved yet</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>ClientImport</name>
        <message>
            <source>This is longer than 1,000 characters.</source>
            <translation>This is longer than 1,000 characters.</translation>
        </message>
        <message>
            <source>This holds characters that are no text.</source>
            <translation>This holds characters that are no text.</translation>
        </message>
        <message>
            <source>This is no e-mail address.</source>
            <translation>This is no e-mail address.</translation>
        </message>
        <message>
            <source>Write a date of birth as year, month, day, like 1988-03-21; a year, or a year and a month, will do.</source>
            <translation>Write a date of birth as year, month, day, like 1988-03-21; a year, or a year and a month, will do.</translation>
        </message>
        <message>
            <source>There is no name in this row.</source>
            <translation>There is no name in this row.</translation>
        </message>
        <message>
            <source>This row has more cells than there are headings.</source>
            <translation>This row has more cells than there are headings.</translation>
        </message>
        <message>
            <source>This file is no UTF-8 text. Nothing was imported. Save it as "CSV UTF-8", then try again.</source>
            <translation>This file is no UTF-8 text. Nothing was imported. Save it as "CSV UTF-8", then try again.</translation>
        </message>
        <message>
            <source>The file cannot be read now.</source>
            <translation>The file cannot be read now.</translation>
        </message>
        <message>
            <source>This file has more than %1 rows. Nothing was imported. Split it.</source>
            <translation>This file has more than %1 rows. Nothing was imported. Split it.</translation>
        </message>
        <message>
            <source>This file cannot be read as CSV after row %1. Nothing was imported.</source>
            <translation>This file cannot be read as CSV after row %1. Nothing was imported.</translation>
        </message>
        <message>
            <source>The first row must hold headings, one of them "name". Nothing was imported.</source>
            <translation>The first row must hold headings, one of them "name". Nothing was imported.</translation>
        </message>
        <message>
            <source>This is neither a client nor a list of clients. Nothing was imported.</source>
            <translation>This is neither a client nor a list of clients. Nothing was imported.</translation>
        </message>
        <message>
            <source>This is no client.</source>
            <translation>This is no client.</translation>
        </message>
        <message>
            <source>This is no text.</source>
            <translation>This is no text.</translation>
        </message>
    </context>
    <context>
        <name>ClientPage</name>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>Language of the forms</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>In an emergency, call</source>
            <translation>In an emergency, call</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
    </context>
    <context>
        <name>ClientsPage</name>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>New client</translation>
        </message>
        <message>
            <source>Search by name, phone or e-mail</source>
            <translation>Search by name, phone or e-mail</translation>
        </message>
        <message>
            <source>Your first client</source>
            <translation>Your first client</translation>
        </message>
        <message>
            <source>Nobody is in here yet. A name is enough to begin with; the rest can follow.</source>
            <translation>Nobody is in here yet. A name is enough to begin with; the rest can follow.</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Nobody found</translation>
        </message>
        <message>
            <source>No name, phone number or e-mail address begins like that.</source>
            <translation>No name, phone number or e-mail address begins like that.</translation>
        </message>
        <message>
            <source>Add “%1”</source>
            <translation>Add “%1”</translation>
        </message>
    </context>
    <context>
        <name>ClinicStep</name>
        <message>
            <source>What is your clinic called?</source>
            <translation>What is your clinic called?</translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translation>Name of the clinic</translation>
        </message>
        <message>
            <source>As your clients know it. It stands on every form and every copy.</source>
            <translation>As your clients know it. It stands on every form and every copy.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>The number your clients call when something worries them.</source>
            <translation>The number your clients call when something worries them.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
    </context>
    <context>
        <name>DoneStep</name>
        <message>
            <source>Your vault is ready</source>
            <translation>Your vault is ready</translation>
        </message>
        <message>
            <source>Everything you enter is encrypted on this tablet and stays here. It locks by itself when nobody touches it.</source>
            <translation>Everything you enter is encrypted on this tablet and stays here. It locks by itself when nobody touches it.</translation>
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
    </context>
    <context>
        <name>FieldFrame</name>
        <message>
            <source>optional</source>
            <translation>optional</translation>
        </message>
    </context>
    <context>
        <name>FirstStartPage</name>
        <message>
            <source>Setting up · %1 of %2</source>
            <translation>Setting up · %1 of %2</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Making the keys. This takes a few seconds.</source>
            <translation>Making the keys. This takes a few seconds.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>this is neither yes nor no.</source>
            <translation>this is neither yes nor no.</translation>
        </message>
        <message>
            <source>this is no whole number.</source>
            <translation>this is no whole number.</translation>
        </message>
        <message>
            <source>this is no number.</source>
            <translation>this is no number.</translation>
        </message>
        <message>
            <source>this is no date; a year, a month or a day is possible (2026, 2026-05, 2026-05-14).</source>
            <translation>this is no date; a year, a month or a day is possible (2026, 2026-05, 2026-05-14).</translation>
        </message>
        <message>
            <source>this is no date with a time.</source>
            <translation>this is no date with a time.</translation>
        </message>
        <message>
            <source>this is no time of day (14:30).</source>
            <translation>this is no time of day (14:30).</translation>
        </message>
        <message>
            <source>this is none of the choices.</source>
            <translation>this is none of the choices.</translation>
        </message>
        <message>
            <source>this is no web address.</source>
            <translation>this is no web address.</translation>
        </message>
        <message>
            <source>this is no file.</source>
            <translation>this is no file.</translation>
        </message>
        <message>
            <source>this is no text that can be kept.</source>
            <translation>this is no text that can be kept.</translation>
        </message>
        <message>
            <source>%1 excludes every other answer.</source>
            <translation>%1 excludes every other answer.</translation>
        </message>
        <message>
            <source>this text holds characters that cannot be shown safely.</source>
            <translation>this text holds characters that cannot be shown safely.</translation>
        </message>
        <message>
            <source>this must be a single line.</source>
            <translation>this must be a single line.</translation>
        </message>
        <message>
            <source>at least %1 characters are needed.</source>
            <translation>at least %1 characters are needed.</translation>
        </message>
        <message>
            <source>at most %1 characters are possible; these are %2.</source>
            <translation>at most %1 characters are possible; these are %2.</translation>
        </message>
        <message>
            <source>this does not have the form that is asked for.</source>
            <translation>this does not have the form that is asked for.</translation>
        </message>
        <message>
            <source>this does not have the form that is asked for: %1.</source>
            <translation>this does not have the form that is asked for: %1.</translation>
        </message>
        <message>
            <source>the form's own check of this text takes too long, and was given up.</source>
            <translation>the form's own check of this text takes too long, and was given up.</translation>
        </message>
        <message>
            <source>the least that is possible is %1.</source>
            <translation>the least that is possible is %1.</translation>
        </message>
        <message>
            <source>the most that is possible is %1.</source>
            <translation>the most that is possible is %1.</translation>
        </message>
        <message>
            <source>at most %1 digits behind the point are possible.</source>
            <translation>at most %1 digits behind the point are possible.</translation>
        </message>
        <message>
            <source>a file of this kind is not possible here; possible are: %1.</source>
            <translation>a file of this kind is not possible here; possible are: %1.</translation>
        </message>
        <message>
            <source>the file is not as large as it says.</source>
            <translation>the file is not as large as it says.</translation>
        </message>
        <message>
            <source>the file is larger than %1 MB.</source>
            <translation>the file is larger than %1 MB.</translation>
        </message>
        <message>
            <source>These are too many answers to this question; nothing was changed.</source>
            <translation>These are too many answers to this question; nothing was changed.</translation>
        </message>
        <message>
            <source>This form has no such question.</source>
            <translation>This form has no such question.</translation>
        </message>
        <message>
            <source>This is no question; nothing was changed.</source>
            <translation>This is no question; nothing was changed.</translation>
        </message>
        <message>
            <source>This answer can only be read; it was not changed.</source>
            <translation>This answer can only be read; it was not changed.</translation>
        </message>
        <message>
            <source>This form has no such group that can be repeated.</source>
            <translation>This form has no such group that can be repeated.</translation>
        </message>
        <message>
            <source>This group cannot be repeated more often.</source>
            <translation>This group cannot be repeated more often.</translation>
        </message>
        <message>
            <source>A group needs items.</source>
            <translation>A group needs items.</translation>
        </message>
        <message>
            <source>A text that is only shown cannot have items.</source>
            <translation>A text that is only shown cannot have items.</translation>
        </message>
        <message>
            <source>A text that is only shown cannot have a code.</source>
            <translation>A text that is only shown cannot have a code.</translation>
        </message>
        <message>
            <source>A question has either its own options or a value set, not both.</source>
            <translation>A question has either its own options or a value set, not both.</translation>
        </message>
        <message>
            <source>A question of this type cannot have options.</source>
            <translation>A question of this type cannot have options.</translation>
        </message>
        <message>
            <source>A text that is only shown is neither required nor repeated.</source>
            <translation>A text that is only shown is neither required nor repeated.</translation>
        </message>
        <message>
            <source>Only a question can have an initial value.</source>
            <translation>Only a question can have an initial value.</translation>
        </message>
        <message>
            <source>A text that is only shown cannot be read-only.</source>
            <translation>A text that is only shown cannot be read-only.</translation>
        </message>
        <message>
            <source>A question of this type cannot have a greatest length.</source>
            <translation>A question of this type cannot have a greatest length.</translation>
        </message>
        <message>
            <source>A question with options names its initial ones there.</source>
            <translation>A question with options names its initial ones there.</translation>
        </message>
        <message>
            <source>With several conditions it must be said whether all or any must hold.</source>
            <translation>With several conditions it must be said whether all or any must hold.</translation>
        </message>
        <message>
            <source>Only a repeating question can have several initial values.</source>
            <translation>Only a repeating question can have several initial values.</translation>
        </message>
        <message>
            <source>Here stands either "all" or "any".</source>
            <translation>Here stands either "all" or "any".</translation>
        </message>
        <message>
            <source>This condition has a modifier that is not understood.</source>
            <translation>This condition has a modifier that is not understood.</translation>
        </message>
        <message>
            <source>A condition needs one of the operators exists, =, !=, &gt;, &lt;, &gt;=, &lt;=.</source>
            <translation>A condition needs one of the operators exists, =, !=, &gt;, &lt;, &gt;=, &lt;=.</translation>
        </message>
        <message>
            <source>A condition compares with exactly one value.</source>
            <translation>A condition compares with exactly one value.</translation>
        </message>
        <message>
            <source>"exists" is compared with true or false.</source>
            <translation>"exists" is compared with true or false.</translation>
        </message>
        <message>
            <source>The value of this condition cannot be read.</source>
            <translation>The value of this condition cannot be read.</translation>
        </message>
        <message>
            <source>This condition names no question.</source>
            <translation>This condition names no question.</translation>
        </message>
        <message>
            <source>This condition names %1, which is no question of this form.</source>
            <translation>This condition names %1, which is no question of this form.</translation>
        </message>
        <message>
            <source>No answer to %1 can be compared in this way: the types differ or have no order.</source>
            <translation>No answer to %1 can be compared in this way: the types differ or have no order.</translation>
        </message>
        <message>
            <source>These items wait for each other: %1.</source>
            <translation>These items wait for each other: %1.</translation>
        </message>
        <message>
            <source>This extension needs a %1.</source>
            <translation>This extension needs a %1.</translation>
        </message>
        <message>
            <source>This must be a whole number, not negative.</source>
            <translation>This must be a whole number, not negative.</translation>
        </message>
        <message>
            <source>The control %1 is not known; the type's own is used.</source>
            <translation>The control %1 is not known; the type's own is used.</translation>
        </message>
        <message>
            <source>This limit does not fit the type of its question.</source>
            <translation>This limit does not fit the type of its question.</translation>
        </message>
        <message>
            <source>This limit has no value.</source>
            <translation>This limit has no value.</translation>
        </message>
        <message>
            <source>This must be a number, not negative.</source>
            <translation>This must be a number, not negative.</translation>
        </message>
        <message>
            <source>An option has one value.</source>
            <translation>An option has one value.</translation>
        </message>
        <message>
            <source>This option has no value that fits its question.</source>
            <translation>This option has no value that fits its question.</translation>
        </message>
        <message>
            <source>This contained resource is kept, and has no effect here.</source>
            <translation>This contained resource is kept, and has no effect here.</translation>
        </message>
        <message>
            <source>A contained value set must list its concepts.</source>
            <translation>A contained value set must list its concepts.</translation>
        </message>
        <message>
            <source>What a value set excludes is not taken out here.</source>
            <translation>What a value set excludes is not taken out here.</translation>
        </message>
        <message>
            <source>The value set %1 is not contained in this form.</source>
            <translation>The value set %1 is not contained in this form.</translation>
        </message>
        <message>
            <source>A choice needs options.</source>
            <translation>A choice needs options.</translation>
        </message>
        <message>
            <source>The questions of this form have more than %1 options.</source>
            <translation>The questions of this form have more than %1 options.</translation>
        </message>
        <message>
            <source>This initial value does not fit its question.</source>
            <translation>This initial value does not fit its question.</translation>
        </message>
        <message>
            <source>This is no Questionnaire of FHIR.</source>
            <translation>This is no Questionnaire of FHIR.</translation>
        </message>
        <message>
            <source>This form has more than %1 items.</source>
            <translation>This form has more than %1 items.</translation>
        </message>
        <message>
            <source>This form follows rules that are not known here.</source>
            <translation>This form follows rules that are not known here.</translation>
        </message>
        <message>
            <source>The name must be an identifier: a capital letter, then letters, digits and _.</source>
            <translation>The name must be an identifier: a capital letter, then letters, digits and _.</translation>
        </message>
        <message>
            <source>A form needs a status: draft, active, retired or unknown.</source>
            <translation>A form needs a status: draft, active, retired or unknown.</translation>
        </message>
        <message>
            <source>A modifier extension changes the meaning of what it stands in, and is not understood.</source>
            <translation>A modifier extension changes the meaning of what it stands in, and is not understood.</translation>
        </message>
        <message>
            <source>An item is an object.</source>
            <translation>An item is an object.</translation>
        </message>
        <message>
            <source>This item must occur more often than it may.</source>
            <translation>This item must occur more often than it may.</translation>
        </message>
        <message>
            <source>An item needs a linkId of 1 to %1 visible characters.</source>
            <translation>An item needs a linkId of 1 to %1 visible characters.</translation>
        </message>
        <message>
            <source>The linkId %1 is given to more than one item.</source>
            <translation>The linkId %1 is given to more than one item.</translation>
        </message>
        <message>
            <source>An item needs a type.</source>
            <translation>An item needs a type.</translation>
        </message>
        <message>
            <source>Items of the type %1 cannot be answered here.</source>
            <translation>Items of the type %1 cannot be answered here.</translation>
        </message>
        <message>
            <source>The linkId %1 reads like an occurrence of %2.</source>
            <translation>The linkId %1 reads like an occurrence of %2.</translation>
        </message>
        <message>
            <source>This form cannot be used. %1 (%2)</source>
            <translation>This form cannot be used. %1 (%2)</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Line %1, column %2: %3</translation>
        </message>
        <message>
            <source>And %1 more.</source>
            <translation>And %1 more.</translation>
        </message>
        <message>
            <source>This is not of the type it should be.</source>
            <translation>This is not of the type it should be.</translation>
        </message>
        <message>
            <source>This text holds control characters, or direction controls that could make it read otherwise than it is stored.</source>
            <translation>This text holds control characters, or direction controls that could make it read otherwise than it is stored.</translation>
        </message>
        <message>
            <source>This is empty.</source>
            <translation>This is empty.</translation>
        </message>
        <message>
            <source>FHIR R4 has no %1 here.</source>
            <translation>FHIR R4 has no %1 here.</translation>
        </message>
        <message>
            <source>This translation holds control characters, or direction controls that could make it read otherwise than it is stored.</source>
            <translation>This translation holds control characters, or direction controls that could make it read otherwise than it is stored.</translation>
        </message>
        <message>
            <source>A translation needs a language and a content.</source>
            <translation>A translation needs a language and a content.</translation>
        </message>
        <message>
            <source>This extension has no url.</source>
            <translation>This extension has no url.</translation>
        </message>
        <message>
            <source>The extension %1 is kept, and has no effect here.</source>
            <translation>The extension %1 is kept, and has no effect here.</translation>
        </message>
        <message>
            <source>The regular expression is too long: at most %1 characters.</source>
            <translation>The regular expression is too long: at most %1 characters.</translation>
        </message>
        <message>
            <source>The regular expression cannot be used: %1 (at %2).</source>
            <translation>The regular expression cannot be used: %1 (at %2).</translation>
        </message>
        <message>
            <source>The regular expression cannot be used: %1.</source>
            <translation>The regular expression cannot be used: %1.</translation>
        </message>
        <message>
            <source>this is no QuestionnaireResponse of FHIR.</source>
            <translation>this is no QuestionnaireResponse of FHIR.</translation>
        </message>
        <message>
            <source>this must be a text.</source>
            <translation>this must be a text.</translation>
        </message>
        <message>
            <source>These answers cannot be read. Line %1, column %2 (%3): %4</source>
            <translation>These answers cannot be read. Line %1, column %2 (%3): %4</translation>
        </message>
        <message>
            <source>this must be a list.</source>
            <translation>this must be a list.</translation>
        </message>
        <message>
            <source>an item needs a linkId.</source>
            <translation>an item needs a linkId.</translation>
        </message>
        <message>
            <source>an answer is an object.</source>
            <translation>an answer is an object.</translation>
        </message>
        <message>
            <source>an answer has one value.</source>
            <translation>an answer has one value.</translation>
        </message>
        <message>
            <source>FHIR has no answers of this type.</source>
            <translation>FHIR has no answers of this type.</translation>
        </message>
        <message>
            <source>These answers cannot be read: there are more than %1 of them.</source>
            <translation>These answers cannot be read: there are more than %1 of them.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a question's text, and what is wrong with its answer</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>an answer is needed.</source>
            <translation>an answer is needed.</translation>
        </message>
        <message>
            <source>%1 are needed, at least.</source>
            <translation>%1 are needed, at least.</translation>
        </message>
        <message>
            <source>only one answer is possible.</source>
            <translation>only one answer is possible.</translation>
        </message>
        <message>
            <source>%1 are possible, at most.</source>
            <translation>%1 are possible, at most.</translation>
        </message>
        <message>
            <source>This form has no item of this linkId.</source>
            <translation>This form has no item of this linkId.</translation>
        </message>
        <message>
            <source>This item stands elsewhere in the form.</source>
            <translation>This item stands elsewhere in the form.</translation>
        </message>
        <message>
            <source>This item stands here a second time.</source>
            <translation>This item stands here a second time.</translation>
        </message>
        <message>
            <source>A group has items, not answers.</source>
            <translation>A group has items, not answers.</translation>
        </message>
        <message>
            <source>What is only shown cannot be answered.</source>
            <translation>What is only shown cannot be answered.</translation>
        </message>
        <message>
            <source>This answer has no value.</source>
            <translation>This answer has no value.</translation>
        </message>
        <message>
            <source>These answers belong to another form, or to another version of it: %1.</source>
            <translation>These answers belong to another form, or to another version of it: %1.</translation>
        </message>
        <message>
            <source>FHIR knows no status %1.</source>
            <translation>FHIR knows no status %1.</translation>
        </message>
        <message>
            <source>There are more answers here than can be checked.</source>
            <translation>There are more answers here than can be checked.</translation>
        </message>
        <message>
            <source>A signature is needed.</source>
            <translation>A signature is needed.</translation>
        </message>
        <message>
            <source>a signature is needed.</source>
            <translation>a signature is needed.</translation>
        </message>
    </context>
    <context>
        <name>Hlc</name>
        <message>
            <source>A time stamp cannot be read.</source>
            <translation>A time stamp cannot be read.</translation>
        </message>
    </context>
    <context>
        <name>Json</name>
        <message>
            <source>This document cannot be signed: it holds %1.</source>
            <translation>This document cannot be signed: it holds %1.</translation>
        </message>
        <message>
            <source>a number out of range</source>
            <translation>a number out of range</translation>
        </message>
        <message>
            <source>half a character</source>
            <translation>half a character</translation>
        </message>
        <message>
            <source>Not valid JSON at line %1, column %2: %3</source>
            <translation>Not valid JSON at line %1, column %2: %3</translation>
        </message>
        <message>
            <source>the name "%1" stands twice in one object.</source>
            <translation>the name "%1" stands twice in one object.</translation>
        </message>
        <message>
            <source>more than %1 values.</source>
            <translation>more than %1 values.</translation>
        </message>
        <message>
            <source>nested more than %1 deep.</source>
            <translation>nested more than %1 deep.</translation>
        </message>
        <message>
            <source>This document is too large: %1 bytes, at most %2.</source>
            <translation>This document is too large: %1 bytes, at most %2.</translation>
        </message>
    </context>
    <context>
        <name>LanguageStep</name>
        <message>
            <source>Which language do you work in?</source>
            <translation>Which language do you work in?</translation>
        </message>
        <message>
            <source>Each client can choose another one for their forms.</source>
            <translation>Each client can choose another one for their forms.</translation>
        </message>
    </context>
    <context>
        <name>NavigationBar</name>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
    </context>
    <context>
        <name>NavigationRail</name>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
    </context>
    <context>
        <name>OwnerStep</name>
        <message>
            <source>And who are you?</source>
            <translation>And who are you?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>You become the owner of this vault. You can add your colleagues later.</source>
            <translation>You become the owner of this vault. You can add your colleagues later.</translation>
        </message>
    </context>
    <context>
        <name>PageHeader</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>PassphraseEntry</name>
        <message>
            <source>Hide the passphrase</source>
            <translation>Hide the passphrase</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Show the passphrase</translation>
        </message>
    </context>
    <context>
        <name>PassphraseStep</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Choose a passphrase</translation>
        </message>
        <message>
            <source>It unlocks everything on this tablet. Nobody can look it up for you, so choose one you will remember: four or five words that do not belong together.</source>
            <translation>It unlocks everything on this tablet. Nobody can look it up for you, so choose one you will remember: four or five words that do not belong together.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>The same once more</translation>
        </message>
    </context>
    <context>
        <name>PractitionerFrame</name>
        <message>
            <source>Keep what you changed?</source>
            <translation>Keep what you changed?</translation>
        </message>
        <message>
            <source>Something on this page is not saved yet.</source>
            <translation>Something on this page is not saved yet.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Discard the changes</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Go on editing</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>it must have members</source>
            <translation>it must have members</translation>
        </message>
        <message>
            <source>it ends before it starts</source>
            <translation>it ends before it starts</translation>
        </message>
        <message>
            <source>it is milder than its findings</source>
            <translation>it is milder than its findings</translation>
        </message>
        <message>
            <source>it is earlier than that of a finding</source>
            <translation>it is earlier than that of a finding</translation>
        </message>
        <message>
            <source>This change was not made, because of a mistake in Stipple. Nothing was lost; please report it.</source>
            <translation>This change was not made, because of a mistake in Stipple. Nothing was lost; please report it.</translation>
        </message>
        <message>
            <source>A finished record never changes. Add a correction that says what it corrects, and why.</source>
            <translation>A finished record never changes. Add a correction that says what it corrects, and why.</translation>
        </message>
        <message>
            <source>it is no name for a field</source>
            <translation>it is no name for a field</translation>
        </message>
        <message>
            <source>a field without a value is removed, not set</source>
            <translation>a field without a value is removed, not set</translation>
        </message>
        <message>
            <source>a signature is either drawn or typed</source>
            <translation>a signature is either drawn or typed</translation>
        </message>
        <message>
            <source>an interpreter's language is missing</source>
            <translation>an interpreter's language is missing</translation>
        </message>
        <message>
            <source>a guardian's relationship is missing</source>
            <translation>a guardian's relationship is missing</translation>
        </message>
        <message>
            <source>it does not say which practitioner signed</source>
            <translation>it does not say which practitioner signed</translation>
        </message>
        <message>
            <source>publishing is agreed to channel by channel</source>
            <translation>publishing is agreed to channel by channel</translation>
        </message>
        <message>
            <source>neither the client nor a guardian has signed</source>
            <translation>neither the client nor a guardian has signed</translation>
        </message>
        <message>
            <source>The name of a change cannot be read.</source>
            <translation>The name of a change cannot be read.</translation>
        </message>
        <message>
            <source>it must list devices and their change numbers</source>
            <translation>it must list devices and their change numbers</translation>
        </message>
        <message>
            <source>it names something that is no device</source>
            <translation>it names something that is no device</translation>
        </message>
        <message>
            <source>a change number must be whole, from 1 up</source>
            <translation>a change number must be whole, from 1 up</translation>
        </message>
        <message>
            <source>its value is of another kind</source>
            <translation>its value is of another kind</translation>
        </message>
        <message>
            <source>it is another type of record</source>
            <translation>it is another type of record</translation>
        </message>
        <message>
            <source>A finished record never changes, but another content came under its name. The one that was here is kept; the other is set aside.</source>
            <translation>A finished record never changes, but another content came under its name. The one that was here is kept; the other is set aside.</translation>
        </message>
        <message>
            <source>This was changed on another tablet without knowing that it had been finished. The finished one is kept; the change is set aside.</source>
            <translation>This was changed on another tablet without knowing that it had been finished. The finished one is kept; the change is set aside.</translation>
        </message>
        <message>
            <source>Another record came under the same name. The one that was here is kept; the other is set aside.</source>
            <translation>Another record came under the same name. The one that was here is kept; the other is set aside.</translation>
        </message>
        <message>
            <source>it is no id</source>
            <translation>it is no id</translation>
        </message>
        <message>
            <source>the time stamp is missing</source>
            <translation>the time stamp is missing</translation>
        </message>
        <message>
            <source>the time stamp cannot be read</source>
            <translation>the time stamp cannot be read</translation>
        </message>
        <message>
            <source>the time stamp lies outside the years 1 to 9999</source>
            <translation>the time stamp lies outside the years 1 to 9999</translation>
        </message>
        <message>
            <source>the time stamp is another device's</source>
            <translation>the time stamp is another device's</translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation>it is missing</translation>
        </message>
        <message>
            <source>it holds no write</source>
            <translation>it holds no write</translation>
        </message>
        <message>
            <source>the name of a change cannot be read</source>
            <translation>the name of a change cannot be read</translation>
        </message>
        <message>
            <source>a write has no value</source>
            <translation>a write has no value</translation>
        </message>
        <message>
            <source>it does not name what it follows</source>
            <translation>it does not name what it follows</translation>
        </message>
        <message>
            <source>a hash is not 64 hexadecimal digits</source>
            <translation>a hash is not 64 hexadecimal digits</translation>
        </message>
        <message>
            <source>its hashes are not sorted, or stand twice</source>
            <translation>its hashes are not sorted, or stand twice</translation>
        </message>
        <message>
            <source>the signature is not one</source>
            <translation>the signature is not one</translation>
        </message>
        <message>
            <source>it holds a change which the record has not seen</source>
            <translation>it holds a change which the record has not seen</translation>
        </message>
        <message>
            <source>it is no JSON object</source>
            <translation>it is no JSON object</translation>
        </message>
        <message>
            <source>it names no type</source>
            <translation>it names no type</translation>
        </message>
        <message>
            <source>it must be a whole number from 1 up</source>
            <translation>it must be a whole number from 1 up</translation>
        </message>
        <message>
            <source>they are missing</source>
            <translation>they are missing</translation>
        </message>
        <message>
            <source>A record does not fit: "%1": %2.</source>
            <translation>A record does not fit: "%1": %2.</translation>
        </message>
        <message>
            <source>A record holds "%1", which this version of Stipple does not know. It can be read after Stipple is updated.</source>
            <translation>A record holds "%1", which this version of Stipple does not know. It can be read after Stipple is updated.</translation>
        </message>
        <message>
            <source>it is a set; each element has its own name</source>
            <translation>it is a set; each element has its own name</translation>
        </message>
        <message>
            <source>it is no set</source>
            <translation>it is no set</translation>
        </message>
        <message>
            <source>a correction says why it is one</source>
            <translation>a correction says why it is one</translation>
        </message>
        <message>
            <source>a correction names what it corrects</source>
            <translation>a correction names what it corrects</translation>
        </message>
        <message>
            <source>a finished record is not deleted</source>
            <translation>a finished record is not deleted</translation>
        </message>
        <message>
            <source>it is not signed</source>
            <translation>it is not signed</translation>
        </message>
        <message>
            <source>this type of record has none</source>
            <translation>this type of record has none</translation>
        </message>
        <message>
            <source>a finished session cannot be without it</source>
            <translation>a finished session cannot be without it</translation>
        </message>
        <message>
            <source>its lot had expired on the day of the session</source>
            <translation>its lot had expired on the day of the session</translation>
        </message>
        <message>
            <source>a close-up names its zone</source>
            <translation>a close-up names its zone</translation>
        </message>
        <message>
            <source>a scar's photo names the scar</source>
            <translation>a scar's photo names the scar</translation>
        </message>
        <message>
            <source>a decision must leave one value</source>
            <translation>a decision must leave one value</translation>
        </message>
        <message>
            <source>this is no e-mail address</source>
            <translation>this is no e-mail address</translation>
        </message>
        <message>
            <source>this is no language tag, such as "en" or "pt-BR"</source>
            <translation>this is no language tag, such as "en" or "pt-BR"</translation>
        </message>
        <message>
            <source>this is no time zone, such as "Europe/Madrid"</source>
            <translation>this is no time zone, such as "Europe/Madrid"</translation>
        </message>
        <message>
            <source>this is no currency, such as "USD"</source>
            <translation>this is no currency, such as "USD"</translation>
        </message>
        <message>
            <source>this is no checksum</source>
            <translation>this is no checksum</translation>
        </message>
        <message>
            <source>it must be text</source>
            <translation>it must be text</translation>
        </message>
        <message numerus="yes">
            <source>it is longer than %n characters</source>
            <translation>
                <numerusform>it is longer than %n character</numerusform>
                <numerusform>it is longer than %n characters</numerusform>
            </translation>
        </message>
        <message>
            <source>it holds characters that cannot be shown</source>
            <translation>it holds characters that cannot be shown</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>it is empty</translation>
        </message>
        <message>
            <source>it must be a number</source>
            <translation>it must be a number</translation>
        </message>
        <message>
            <source>it must be a whole number</source>
            <translation>it must be a whole number</translation>
        </message>
        <message>
            <source>it must lie between %1 and %2</source>
            <translation>it must lie between %1 and %2</translation>
        </message>
        <message>
            <source>its strokes are not lists of x, y and time</source>
            <translation>its strokes are not lists of x, y and time</translation>
        </message>
        <message>
            <source>a point lies off every pad</source>
            <translation>a point lies off every pad</translation>
        </message>
        <message>
            <source>it has too many points</source>
            <translation>it has too many points</translation>
        </message>
        <message>
            <source>it must be yes or no</source>
            <translation>it must be yes or no</translation>
        </message>
        <message>
            <source>it is no date</source>
            <translation>it is no date</translation>
        </message>
        <message>
            <source>it is no date, and no month or year</source>
            <translation>it is no date, and no month or year</translation>
        </message>
        <message>
            <source>it is no date and time</source>
            <translation>it is no date and time</translation>
        </message>
        <message>
            <source>it is no time of day</source>
            <translation>it is no time of day</translation>
        </message>
        <message>
            <source>it is none of: %1</source>
            <translation>it is none of: %1</translation>
        </message>
        <message>
            <source>it is not in base64</source>
            <translation>it is not in base64</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>it is too large</translation>
        </message>
        <message>
            <source>it must be a list</source>
            <translation>it must be a list</translation>
        </message>
        <message numerus="yes">
            <source>it has more than %n entries</source>
            <translation>
                <numerusform>it has more than %n entry</numerusform>
                <numerusform>it has more than %n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryCheckStep</name>
        <message>
            <source>Now from your paper</source>
            <translation>Now from your paper</translation>
        </message>
        <message>
            <source>Type these three groups, so that we both know the code was written down well. If one is wrong, go back and look again.</source>
            <translation>Type these three groups, so that we both know the code was written down well. If one is wrong, go back and look again.</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>Group %1</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCodeStep</name>
        <message>
            <source>Write this down</source>
            <translation>Write this down</translation>
        </message>
        <message>
            <source>This recovery code opens the vault if you forget your passphrase. It is shown only now. Keep the paper where you keep your most important papers, not with the tablet.</source>
            <translation>This recovery code opens the vault if you forget your passphrase. It is shown only now. Keep the paper where you keep your most important papers, not with the tablet.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Clear the search</source>
            <translation>Clear the search</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
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
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Less motion</translation>
        </message>
        <message>
            <source>Pages change at once.</source>
            <translation>Pages change at once.</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>When nobody touches the tablet for</source>
            <translation>When nobody touches the tablet for</translation>
        </message>
        <message numerus="yes">
            <source>%Ln min</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%Ln min</numerusform>
                <numerusform>%Ln min</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Lock now</translation>
        </message>
        <message>
            <source>This tablet</source>
            <translation>This tablet</translation>
        </message>
        <message>
            <source>Unlocked by</source>
            <translation>Unlocked by</translation>
        </message>
        <message>
            <source>The vault lies in</source>
            <translation>The vault lies in</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>Step %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message numerus="yes">
            <source>%Ln month(s)</source>
            <translation>
                <numerusform>%Ln month</numerusform>
                <numerusform>%Ln months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln year(s)</source>
            <translation>
                <numerusform>%Ln year</numerusform>
                <numerusform>%Ln years</numerusform>
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
            <translation>Client since %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>date: note</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln client(s)</source>
            <translation>
                <numerusform>%Ln client</numerusform>
                <numerusform>%Ln clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minute</numerusform>
                <numerusform>%Ln minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln second</numerusform>
                <numerusform>%Ln seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>minutes seconds</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Too easy to guess. Four or five unusual words work well.</source>
            <translation>Too easy to guess. Four or five unusual words work well.</translation>
        </message>
        <message>
            <source>Still too easy to guess. Add another word or two.</source>
            <translation>Still too easy to guess. Add another word or two.</translation>
        </message>
        <message>
            <source>Strong enough.</source>
            <translation>Strong enough.</translation>
        </message>
        <message>
            <source>Very strong.</source>
            <translation>Very strong.</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Welcome back</source>
            <translation>Welcome back</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Who are you?</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Too many wrong tries</source>
            <translation>Too many wrong tries</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Unlocking…</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message>
            <source>The audit trail does not hold together at entry %1: something was changed or removed there.</source>
            <translation>The audit trail does not hold together at entry %1: something was changed or removed there.</translation>
        </message>
        <message>
            <source>The clinic needs a name.</source>
            <translation>The clinic needs a name.</translation>
        </message>
        <message>
            <source>The owner needs a name.</source>
            <translation>The owner needs a name.</translation>
        </message>
        <message>
            <source>A name may have 200 characters at most.</source>
            <translation>A name may have 200 characters at most.</translation>
        </message>
        <message>
            <source>The time zone "%1" is not known.</source>
            <translation>The time zone "%1" is not known.</translation>
        </message>
        <message>
            <source>A passphrase is needed.</source>
            <translation>A passphrase is needed.</translation>
        </message>
        <message>
            <source>Something in the app went wrong. No vault was made.</source>
            <translation>Something in the app went wrong. No vault was made.</translation>
        </message>
        <message>
            <source>There is a vault in %1 already. Nothing was changed.</source>
            <translation>There is a vault in %1 already. Nothing was changed.</translation>
        </message>
        <message>
            <source>The vault could not be put into its place; nothing was kept.</source>
            <translation>The vault could not be put into its place; nothing was kept.</translation>
        </message>
        <message>
            <source>The encrypted database cannot be used here: something else stands in the place of SQLCipher. Nothing was opened or written. Install Stipple anew.</source>
            <translation>The encrypted database cannot be used here: something else stands in the place of SQLCipher. Nothing was opened or written. Install Stipple anew.</translation>
        </message>
        <message>
            <source>There is a database already.</source>
            <translation>There is a database already.</translation>
        </message>
        <message>
            <source>The vault's database is missing; its key slots are there. Restore a back-up into a new folder; leave this one as it is.</source>
            <translation>The vault's database is missing; its key slots are there. Restore a back-up into a new folder; leave this one as it is.</translation>
        </message>
        <message>
            <source>The storage is full. Free some space, then try again.</source>
            <translation>The storage is full. Free some space, then try again.</translation>
        </message>
        <message>
            <source>This place cannot be written to. Check its permissions, then try again.</source>
            <translation>This place cannot be written to. Check its permissions, then try again.</translation>
        </message>
        <message>
            <source>The storage reported a fault (%1).</source>
            <translation>The storage reported a fault (%1).</translation>
        </message>
        <message>
            <source>%1 could not be written; what was there before is untouched.</source>
            <translation>%1 could not be written; what was there before is untouched.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>There is no file %1.</translation>
        </message>
        <message>
            <source>%1 is larger than it can be.</source>
            <translation>%1 is larger than it can be.</translation>
        </message>
        <message>
            <source>The folder could not be made durable.</source>
            <translation>The folder could not be made durable.</translation>
        </message>
        <message>
            <source>The folder could not be made.</source>
            <translation>The folder could not be made.</translation>
        </message>
        <message>
            <source>The vault cannot be opened; nothing in it was changed.</source>
            <translation>The vault cannot be opened; nothing in it was changed.</translation>
        </message>
        <message>
            <source>This vault is in use by another program, perhaps Stipple itself. Nothing was changed. Lock it there, then try again.</source>
            <translation>This vault is in use by another program, perhaps Stipple itself. Nothing was changed. Lock it there, then try again.</translation>
        </message>
        <message>
            <source>A key slot in vault.json is damaged.</source>
            <translation>A key slot in vault.json is damaged.</translation>
        </message>
        <message>
            <source>vault.json is damaged: it is not what was written.</source>
            <translation>vault.json is damaged: it is not what was written.</translation>
        </message>
        <message>
            <source>vault.json was not written by Stipple.</source>
            <translation>vault.json was not written by Stipple.</translation>
        </message>
        <message>
            <source>This vault was written by a newer version of Stipple. Nothing was changed. Update the app to open it.</source>
            <translation>This vault was written by a newer version of Stipple. Nothing was changed. Update the app to open it.</translation>
        </message>
        <message>
            <source>%1 is a file, not a folder. Nothing was changed.</source>
            <translation>%1 is a file, not a folder. Nothing was changed.</translation>
        </message>
        <message>
            <source>%1 cannot be read by this user. Nothing was changed.</source>
            <translation>%1 cannot be read by this user. Nothing was changed.</translation>
        </message>
        <message>
            <source>%1 cannot be written to, so no vault can be made there. Nothing was changed. Check its permissions, or choose another folder.</source>
            <translation>%1 cannot be written to, so no vault can be made there. Nothing was changed. Check its permissions, or choose another folder.</translation>
        </message>
        <message>
            <source>The key slots (vault.json) of the vault in %1 are missing, while its data is there. Nothing was changed, and nothing will be made anew over it. Put vault.json back from a back-up.</source>
            <translation>The key slots (vault.json) of the vault in %1 are missing, while its data is there. Nothing was changed, and nothing will be made anew over it. Put vault.json back from a back-up.</translation>
        </message>
        <message>
            <source>%1 holds other files, and no vault. Nothing was changed. Choose an empty folder.</source>
            <translation>%1 holds other files, and no vault. Nothing was changed. Choose an empty folder.</translation>
        </message>
        <message>
            <source>The key slots (vault.json) of the vault in %1 are damaged, both copies of them. Nothing was changed. Put vault.json back from a back-up; your data is still there.</source>
            <translation>The key slots (vault.json) of the vault in %1 are damaged, both copies of them. Nothing was changed. Put vault.json back from a back-up; your data is still there.</translation>
        </message>
        <message>
            <source>The vault must first be opened for writing once.</source>
            <translation>The vault must first be opened for writing once.</translation>
        </message>
        <message>
            <source>There is no such record.</source>
            <translation>There is no such record.</translation>
        </message>
        <message>
            <source>A recovery code has no "%1" in it.</source>
            <translation>A recovery code has no "%1" in it.</translation>
        </message>
        <message>
            <source>A recovery code has %1 characters; this has %2.</source>
            <translation>A recovery code has %1 characters; this has %2.</translation>
        </message>
        <message>
            <source>There is a slip in this recovery code: its last group does not fit the others.</source>
            <translation>There is a slip in this recovery code: its last group does not fit the others.</translation>
        </message>
        <message>
            <source>Something that was sealed is not what was written.</source>
            <translation>Something that was sealed is not what was written.</translation>
        </message>
        <message>
            <source>This key does not open what was sealed.</source>
            <translation>This key does not open what was sealed.</translation>
        </message>
        <message>
            <source>There is not enough free memory to check the passphrase. Close other apps, then try again.</source>
            <translation>There is not enough free memory to check the passphrase. Close other apps, then try again.</translation>
        </message>
        <message>
            <source>This key slot is damaged; the passphrase may well be right. Use another practitioner's passphrase or the recovery code.</source>
            <translation>This key slot is damaged; the passphrase may well be right. Use another practitioner's passphrase or the recovery code.</translation>
        </message>
        <message>
            <source>This is not the recovery code of this vault. Nothing was changed.</source>
            <translation>This is not the recovery code of this vault. Nothing was changed.</translation>
        </message>
        <message>
            <source>That passphrase is not right. Nothing was changed; try again.</source>
            <translation>That passphrase is not right. Nothing was changed; try again.</translation>
        </message>
        <message>
            <source>The tablet's storage is full. This change was not saved; everything saved before is safe. Free some space, then try again.</source>
            <translation>The tablet's storage is full. This change was not saved; everything saved before is safe. Free some space, then try again.</translation>
        </message>
        <message>
            <source>The vault is busy with something else. This change was not saved; try again in a moment.</source>
            <translation>The vault is busy with something else. This change was not saved; try again in a moment.</translation>
        </message>
        <message>
            <source>The vault's folder cannot be written to. Nothing was changed. Check its permissions, then try again.</source>
            <translation>The vault's folder cannot be written to. Nothing was changed. Check its permissions, then try again.</translation>
        </message>
        <message>
            <source>The vault's database is damaged. Nothing was changed. Leave the folder as it is, and restore a back-up into a new one.</source>
            <translation>The vault's database is damaged. Nothing was changed. Leave the folder as it is, and restore a back-up into a new one.</translation>
        </message>
        <message>
            <source>The tablet's storage reported a fault. This change was not saved; everything saved before is safe unless the storage itself is failing. Make a back-up.</source>
            <translation>The tablet's storage reported a fault. This change was not saved; everything saved before is safe unless the storage itself is failing. Make a back-up.</translation>
        </message>
        <message>
            <source>The database refuses this: it is not allowed here.</source>
            <translation>The database refuses this: it is not allowed here.</translation>
        </message>
        <message>
            <source>Something in the app went wrong. This change was not saved; everything saved before is safe.</source>
            <translation>Something in the app went wrong. This change was not saved; everything saved before is safe.</translation>
        </message>
        <message>
            <source>There is a record of this id already.</source>
            <translation>There is a record of this id already.</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>This record is no longer there.</translation>
        </message>
        <message>
            <source>There is no vault in %1.</source>
            <translation>There is no vault in %1.</translation>
        </message>
        <message>
            <source>This practitioner has no passphrase in this vault.</source>
            <translation>This practitioner has no passphrase in this vault.</translation>
        </message>
        <message>
            <source>This vault has no recovery slot.</source>
            <translation>This vault has no recovery slot.</translation>
        </message>
        <message>
            <source>The file %1 is missing.</source>
            <translation>The file %1 is missing.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>The file %1 cannot be read.</translation>
        </message>
        <message>
            <source>%1 is no ordinary file.</source>
            <translation>%1 is no ordinary file.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made.</source>
            <translation>The folder %1 could not be made.</translation>
        </message>
        <message>
            <source>%1 does not read back as it was written: the storage is failing. Use another one.</source>
            <translation>%1 does not read back as it was written: the storage is failing. Use another one.</translation>
        </message>
        <message>
            <source>The back-up does not read back as it was written: the storage is failing. Use another one.</source>
            <translation>The back-up does not read back as it was written: the storage is failing. Use another one.</translation>
        </message>
        <message>
            <source>%1 is not there. Is the storage plugged in?</source>
            <translation>%1 is not there. Is the storage plugged in?</translation>
        </message>
        <message>
            <source>A back-up within the vault itself would be lost with it.</source>
            <translation>A back-up within the vault itself would be lost with it.</translation>
        </message>
        <message>
            <source>%1 holds other files. Nothing was written. Choose an empty folder.</source>
            <translation>%1 holds other files. Nothing was written. Choose an empty folder.</translation>
        </message>
        <message>
            <source>%1 holds the back-up of another vault. Nothing was written.</source>
            <translation>%1 holds the back-up of another vault. Nothing was written.</translation>
        </message>
        <message>
            <source>No back-up was made; one made before is still whole.</source>
            <translation>No back-up was made; one made before is still whole.</translation>
        </message>
        <message>
            <source>The back-up's list of files (manifest.json) is damaged.</source>
            <translation>The back-up's list of files (manifest.json) is damaged.</translation>
        </message>
        <message>
            <source>This is no back-up of Stipple.</source>
            <translation>This is no back-up of Stipple.</translation>
        </message>
        <message>
            <source>This back-up was written by a newer version of Stipple. Update the app to restore it.</source>
            <translation>This back-up was written by a newer version of Stipple. Update the app to restore it.</translation>
        </message>
        <message>
            <source>There is no such key of this client: it was destroyed, or never made.</source>
            <translation>There is no such key of this client: it was destroyed, or never made.</translation>
        </message>
        <message>
            <source>A key of client %1 is damaged.</source>
            <translation>A key of client %1 is damaged.</translation>
        </message>
        <message>
            <source>A tablet's key is not vouched for by this clinic.</source>
            <translation>A tablet's key is not vouched for by this clinic.</translation>
        </message>
        <message>
            <source>The list of erased clients is damaged: an entry's signature does not fit.</source>
            <translation>The list of erased clients is damaged: an entry's signature does not fit.</translation>
        </message>
        <message>
            <source>An erasure needs a reason, of 400 characters at most.</source>
            <translation>An erasure needs a reason, of 400 characters at most.</translation>
        </message>
        <message>
            <source>"%1" is no type of record that can be kept.</source>
            <translation>"%1" is no type of record that can be kept.</translation>
        </message>
        <message>
            <source>There is no such client. Nothing was erased.</source>
            <translation>There is no such client. Nothing was erased.</translation>
        </message>
        <message>
            <source>Kept when the client was erased.</source>
            <translation>Kept when the client was erased.</translation>
        </message>
        <message>
            <source>A photo of an erased client could not be deleted; its key is gone, so nobody can open it.</source>
            <translation>A photo of an erased client could not be deleted; its key is gone, so nobody can open it.</translation>
        </message>
        <message>
            <source>The list of erased clients is damaged.</source>
            <translation>The list of erased clients is damaged.</translation>
        </message>
        <message>
            <source>The list of erased clients is another clinic's.</source>
            <translation>The list of erased clients is another clinic's.</translation>
        </message>
        <message>
            <source>Only the owner's passphrase, or the recovery code, can vouch for a new tablet. Nothing was written.</source>
            <translation>Only the owner's passphrase, or the recovery code, can vouch for a new tablet. Nothing was written.</translation>
        </message>
        <message>
            <source>The database's key in vault.json is damaged. Nothing was written.</source>
            <translation>The database's key in vault.json is damaged. Nothing was written.</translation>
        </message>
        <message>
            <source>%1 is not empty. Choose an empty folder, or one that is not there yet.</source>
            <translation>%1 is not empty. Choose an empty folder, or one that is not there yet.</translation>
        </message>
        <message>
            <source>The vault could not be put into its place.</source>
            <translation>The vault could not be put into its place.</translation>
        </message>
        <message>
            <source>The record of photo %1 holds no key.</source>
            <translation>The record of photo %1 holds no key.</translation>
        </message>
        <message>
            <source>A left-over file could not be removed.</source>
            <translation>A left-over file could not be removed.</translation>
        </message>
        <message>
            <source>A left-over file could not be set aside.</source>
            <translation>A left-over file could not be set aside.</translation>
        </message>
        <message>
            <source>The photo's thumbnail is too large; nothing was added.</source>
            <translation>The photo's thumbnail is too large; nothing was added.</translation>
        </message>
        <message>
            <source>Photo %1 is too large to show here.</source>
            <translation>Photo %1 is too large to show here.</translation>
        </message>
        <message>
            <source>There is no finished back-up in %1.</source>
            <translation>There is no finished back-up in %1.</translation>
        </message>
        <message>
            <source>%1 in the back-up is not what was written.</source>
            <translation>%1 in the back-up is not what was written.</translation>
        </message>
        <message>
            <source>The back-up's parts are of different vaults.</source>
            <translation>The back-up's parts are of different vaults.</translation>
        </message>
        <message>
            <source>The signature of the back-up's list of files does not fit.</source>
            <translation>The signature of the back-up's list of files does not fit.</translation>
        </message>
        <message>
            <source>The database in the back-up is damaged. Take an older back-up, or restore nothing and use salvage.</source>
            <translation>The database in the back-up is damaged. Take an older back-up, or restore nothing and use salvage.</translation>
        </message>
        <message>
            <source>Nothing was restored, and nothing was written.</source>
            <translation>Nothing was restored, and nothing was written.</translation>
        </message>
        <message>
            <source>The damaged database could not be copied.</source>
            <translation>The damaged database could not be copied.</translation>
        </message>
        <message>
            <source>%1 entries of the audit trail, after a gap in it.</source>
            <translation>%1 entries of the audit trail, after a gap in it.</translation>
        </message>
        <message>
            <source>Record %1 (%2).</source>
            <translation>Record %1 (%2).</translation>
        </message>
        <message>
            <source>The file of photo %1, which is damaged.</source>
            <translation>The file of photo %1, which is damaged.</translation>
        </message>
        <message>
            <source>The file of photo %1, which is missing.</source>
            <translation>The file of photo %1, which is missing.</translation>
        </message>
        <message>
            <source>Nothing was salvaged; the damaged vault is as it was.</source>
            <translation>Nothing was salvaged; the damaged vault is as it was.</translation>
        </message>
        <message>
            <source>%1 rows of %2 that cannot be read.</source>
            <translation>%1 rows of %2 that cannot be read.</translation>
        </message>
        <message>
            <source>Rows of %1 that cannot be read.</source>
            <translation>Rows of %1 that cannot be read.</translation>
        </message>
        <message>
            <source>The photo could not be read; nothing was added.</source>
            <translation>The photo could not be read; nothing was added.</translation>
        </message>
        <message>
            <source>The file of photo %1 is damaged: it is not what was written. Other photos are not affected. Restore it from a back-up.</source>
            <translation>The file of photo %1 is damaged: it is not what was written. Other photos are not affected. Restore it from a back-up.</translation>
        </message>
        <message>
            <source>The photo is empty; nothing was added.</source>
            <translation>The photo is empty; nothing was added.</translation>
        </message>
        <message>
            <source>The file of photo %1 is missing. Other photos are not affected. Restore it from a back-up.</source>
            <translation>The file of photo %1 is missing. Other photos are not affected. Restore it from a back-up.</translation>
        </message>
        <message>
            <source>The file of photo %1 belongs to another photo. Restore it from a back-up.</source>
            <translation>The file of photo %1 belongs to another photo. Restore it from a back-up.</translation>
        </message>
        <message>
            <source>The photo could not be written where it should go.</source>
            <translation>The photo could not be written where it should go.</translation>
        </message>
        <message>
            <source>A page of the database is not what was written: %1.</source>
            <translation>A page of the database is not what was written: %1.</translation>
        </message>
        <message>
            <source>The database does not hold together: %1.</source>
            <translation>The database does not hold together: %1.</translation>
        </message>
        <message>
            <source>A row of %1 refers to something that is not there.</source>
            <translation>A row of %1 refers to something that is not there.</translation>
        </message>
        <message>
            <source>Record %1 belongs to a client who is not there.</source>
            <translation>Record %1 belongs to a client who is not there.</translation>
        </message>
        <message>
            <source>Part of the database cannot be read: %1</source>
            <translation>Part of the database cannot be read: %1</translation>
        </message>
        <message>
            <source>Record %1 is not what was written.</source>
            <translation>Record %1 is not what was written.</translation>
        </message>
        <message>
            <source>Record %1 was sealed, and no longer is.</source>
            <translation>Record %1 was sealed, and no longer is.</translation>
        </message>
        <message>
            <source>Record %1 is not signed.</source>
            <translation>Record %1 is not signed.</translation>
        </message>
        <message>
            <source>Record %1 was signed by a tablet that this clinic does not know.</source>
            <translation>Record %1 was signed by a tablet that this clinic does not know.</translation>
        </message>
        <message>
            <source>The signature of record %1 does not fit: it was changed after it was signed.</source>
            <translation>The signature of record %1 does not fit: it was changed after it was signed.</translation>
        </message>
        <message>
            <source>Record %1 is another than the one that was sealed under this id.</source>
            <translation>Record %1 is another than the one that was sealed under this id.</translation>
        </message>
        <message>
            <source>A sealed record that record %1 follows is missing.</source>
            <translation>A sealed record that record %1 follows is missing.</translation>
        </message>
        <message>
            <source>Record %1 follows a record of another client.</source>
            <translation>Record %1 follows a record of another client.</translation>
        </message>
        <message>
            <source>Sealed record %1 is missing.</source>
            <translation>Sealed record %1 is missing.</translation>
        </message>
        <message>
            <source>Record %1 was made, says the audit trail, and is missing.</source>
            <translation>Record %1 was made, says the audit trail, and is missing.</translation>
        </message>
        <message>
            <source>Photo %1: %2</source>
            <translation>Photo %1: %2</translation>
        </message>
        <message>
            <source>The file of photo %1 is damaged: it is not what was written.</source>
            <translation>The file of photo %1 is damaged: it is not what was written.</translation>
        </message>
        <message>
            <source>A finished record never changes. Add a correction that says what it corrects, and why.</source>
            <translation>A finished record never changes. Add a correction that says what it corrects, and why.</translation>
        </message>
        <message>
            <source>This client was erased. Nothing was saved; add them anew if they came back.</source>
            <translation>This client was erased. Nothing was saved; add them anew if they came back.</translation>
        </message>
        <message>
            <source>Everything can be looked at, and nothing was changed, but nothing can be written until the owner, or whoever holds the recovery code, confirms that this is the right data.</source>
            <translation>Everything can be looked at, and nothing was changed, but nothing can be written until the owner, or whoever holds the recovery code, confirms that this is the right data.</translation>
        </message>
        <message>
            <source>The key slots (vault.json) are not those that this tablet wrote last: an older file was put back.</source>
            <translation>The key slots (vault.json) are not those that this tablet wrote last: an older file was put back.</translation>
        </message>
        <message>
            <source>The database is not as it was when the vault was last locked: it was damaged, or an older file, or a part of one, was put back.</source>
            <translation>The database is not as it was when the vault was last locked: it was damaged, or an older file, or a part of one, was put back.</translation>
        </message>
        <message>
            <source>Beside the database lay a log of changes that was not there when the vault was last locked. It was set aside as %1.</source>
            <translation>Beside the database lay a log of changes that was not there when the vault was last locked. It was set aside as %1.</translation>
        </message>
        <message>
            <source>The data is older than what this tablet last saw: changes that were saved are missing.</source>
            <translation>The data is older than what this tablet last saw: changes that were saved are missing.</translation>
        </message>
        <message>
            <source>The anchor is damaged.</source>
            <translation>The anchor is damaged.</translation>
        </message>
        <message>
            <source>The vault's database cannot be read.</source>
            <translation>The vault's database cannot be read.</translation>
        </message>
        <message>
            <source>The anchor, which says how far this vault had come, is missing or damaged.</source>
            <translation>The anchor, which says how far this vault had come, is missing or damaged.</translation>
        </message>
        <message>
            <source>The anchor, which says how far this vault had come, is not this tablet's.</source>
            <translation>The anchor, which says how far this vault had come, is not this tablet's.</translation>
        </message>
        <message>
            <source>This device's keystore remembers a later state of this vault: the whole folder was put back.</source>
            <translation>This device's keystore remembers a later state of this vault: the whole folder was put back.</translation>
        </message>
        <message>
            <source>This device has no keystore.</source>
            <translation>This device has no keystore.</translation>
        </message>
        <message>
            <source>A PIN alone opens nothing. Nothing was changed; your data is still there. Use the recovery code, or a practitioner's passphrase.</source>
            <translation>A PIN alone opens nothing. Nothing was changed; your data is still there. Use the recovery code, or a practitioner's passphrase.</translation>
        </message>
        <message>
            <source>This device's keystore no longer holds the key of this vault.</source>
            <translation>This device's keystore no longer holds the key of this vault.</translation>
        </message>
        <message>
            <source>This device's keystore does not answer.</source>
            <translation>This device's keystore does not answer.</translation>
        </message>
        <message>
            <source>This answer was not saved; every answer before it was.</source>
            <translation>This answer was not saved; every answer before it was.</translation>
        </message>
        <message>
            <source>%1 answers are kept.</source>
            <translation>%1 answers are kept.</translation>
        </message>
        <message>
            <source>%1 places of a draft are not what this tablet wrote, and were refused.</source>
            <translation>%1 places of a draft are not what this tablet wrote, and were refused.</translation>
        </message>
        <message>
            <source>%1 answers are missing from the middle of a draft.</source>
            <translation>%1 answers are missing from the middle of a draft.</translation>
        </message>
        <message>
            <source>%1 answers stood in a draft twice; each was taken once.</source>
            <translation>%1 answers stood in a draft twice; each was taken once.</translation>
        </message>
        <message>
            <source>The answers of a draft were not in their order; they were taken in the order in which they were given.</source>
            <translation>The answers of a draft were not in their order; they were taken in the order in which they were given.</translation>
        </message>
        <message>
            <source>The last answer of a draft was being written when the power went, and is not complete.</source>
            <translation>The last answer of a draft was being written when the power went, and is not complete.</translation>
        </message>
        <message>
            <source>This answer is too large to be saved.</source>
            <translation>This answer is too large to be saved.</translation>
        </message>
        <message>
            <source>What was handed over did not arrive whole. Nothing was saved or lost; hand the tablet over again.</source>
            <translation>What was handed over did not arrive whole. Nothing was saved or lost; hand the tablet over again.</translation>
        </message>
        <message>
            <source>There is no such hand-over.</source>
            <translation>There is no such hand-over.</translation>
        </message>
        <message>
            <source>%1 answers of a draft differ from those that were taken in under their number before; the first ones are kept.</source>
            <translation>%1 answers of a draft differ from those that were taken in under their number before; the first ones are kept.</translation>
        </message>
        <message>
            <source>The draft %1 belongs to no hand-over of this vault. It was left where it is.</source>
            <translation>The draft %1 belongs to no hand-over of this vault. It was left where it is.</translation>
        </message>
        <message>
            <source>The draft's file could not be removed. Its answers are taken in.</source>
            <translation>The draft's file could not be removed. Its answers are taken in.</translation>
        </message>
        <message>
            <source>Only the owner, or whoever holds the recovery code, can confirm this. Nothing was changed.</source>
            <translation>Only the owner, or whoever holds the recovery code, can confirm this. Nothing was changed.</translation>
        </message>
        <message>
            <source>A name is needed, of 200 characters at most.</source>
            <translation>A name is needed, of 200 characters at most.</translation>
        </message>
        <message>
            <source>This practitioner cannot unlock this vault. Nothing was changed.</source>
            <translation>This practitioner cannot unlock this vault. Nothing was changed.</translation>
        </message>
        <message>
            <source>A passphrase or a PIN is needed. Nothing was changed.</source>
            <translation>A passphrase or a PIN is needed. Nothing was changed.</translation>
        </message>
        <message>
            <source>This practitioner can unlock this vault already.</source>
            <translation>This practitioner can unlock this vault already.</translation>
        </message>
        <message>
            <source>The owner's passphrase can be changed by the owner, or with the recovery code. Nothing was changed.</source>
            <translation>The owner's passphrase can be changed by the owner, or with the recovery code. Nothing was changed.</translation>
        </message>
        <message>
            <source>This is the last practitioner who can unlock the vault. Nothing was removed. Add another one first.</source>
            <translation>This is the last practitioner who can unlock the vault. Nothing was removed. Add another one first.</translation>
        </message>
        <message>
            <source>The owner vouches for this clinic's tablets and cannot be removed. Nothing was changed.</source>
            <translation>The owner vouches for this clinic's tablets and cannot be removed. Nothing was changed.</translation>
        </message>
        <message>
            <source>A PIN opens only the vault it was set for, not a copy of it. Nothing was written. Use the recovery code.</source>
            <translation>A PIN opens only the vault it was set for, not a copy of it. Nothing was written. Use the recovery code.</translation>
        </message>
        <message>
            <source>This is too large to be kept while the tablet is locked. It was not saved.</source>
            <translation>This is too large to be kept while the tablet is locked. It was not saved.</translation>
        </message>
        <message>
            <source>The vault's public key is damaged. This was not saved.</source>
            <translation>The vault's public key is damaged. This was not saved.</translation>
        </message>
        <message>
            <source>Something kept while the tablet was locked is not what was written. It was left where it is, and not taken in.</source>
            <translation>Something kept while the tablet was locked is not what was written. It was left where it is, and not taken in.</translation>
        </message>
        <message>
            <source>A file in the vault's folder could not be removed.</source>
            <translation>A file in the vault's folder could not be removed.</translation>
        </message>
        <message>
            <source>A PIN has six digits.</source>
            <translation>A PIN has six digits.</translation>
        </message>
        <message>
            <source>This PIN is the first that anybody would try. Take another one.</source>
            <translation>This PIN is the first that anybody would try. Take another one.</translation>
        </message>
        <message>
            <source>That PIN is not right. Nothing was changed; try again.</source>
            <translation>That PIN is not right. Nothing was changed; try again.</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <translation>%1 seconds</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 minutes</translation>
        </message>
        <message>
            <source>There were too many wrong tries. Nothing was changed. Wait %1, then try again; the recovery code opens the vault at once.</source>
            <translation>There were too many wrong tries. Nothing was changed. Wait %1, then try again; the recovery code opens the vault at once.</translation>
        </message>
        <message>
            <source>%1 in vault.json is damaged; the passphrase is right. Nothing was changed. Put vault.json back from a back-up.</source>
            <translation>%1 in vault.json is damaged; the passphrase is right. Nothing was changed. Put vault.json back from a back-up.</translation>
        </message>
        <message>
            <source>The database's key</source>
            <translation>The database's key</translation>
        </message>
        <message>
            <source>This tablet's signing key</source>
            <translation>This tablet's signing key</translation>
        </message>
        <message>
            <source>The owner's signing key</source>
            <translation>The owner's signing key</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>The vault's folder.</source>
            <translation>The vault's folder.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClientFormController</name>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Please give a name.</source>
            <translation>Please give a name.</translation>
        </message>
        <message>
            <source>This is not a phone number. Use digits, with + for the country.</source>
            <translation>This is not a phone number. Use digits, with + for the country.</translation>
        </message>
        <message>
            <source>This is not an e-mail address. One looks like name@example.org.</source>
            <translation>This is not an e-mail address. One looks like name@example.org.</translation>
        </message>
        <message>
            <source>This is no date. Type day, month and the whole year, for instance 14.3.1980.</source>
            <translation>This is no date. Type day, month and the whole year, for instance 14.3.1980.</translation>
        </message>
        <message>
            <source>This day is still to come.</source>
            <translation>This day is still to come.</translation>
        </message>
        <message>
            <source>This is too long ago. Type the whole year, for instance 1980.</source>
            <translation>This is too long ago. Type the whole year, for instance 1980.</translation>
        </message>
        <message>
            <source>E-mail: %1</source>
            <translation>E-mail: %1</translation>
        </message>
        <message>
            <source>Phone: %1</source>
            <translation>Phone: %1</translation>
        </message>
        <message>
            <source>Date of birth: %1</source>
            <translation>Date of birth: %1</translation>
        </message>
        <message>
            <source>Entered, but not finished before the tablet locked. %1</source>
            <translation>Entered, but not finished before the tablet locked. %1</translation>
        </message>
        <message>
            <source>Client without a name</source>
            <translation>Client without a name</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::FirstStartController</name>
        <message>
            <source>Please give the clinic's name.</source>
            <translation>Please give the clinic's name.</translation>
        </message>
        <message>
            <source>Please give your name.</source>
            <translation>Please give your name.</translation>
        </message>
        <message>
            <source>Please choose a passphrase.</source>
            <translation>Please choose a passphrase.</translation>
        </message>
        <message>
            <source>This one is too easy to guess. Add another word or two.</source>
            <translation>This one is too easy to guess. Add another word or two.</translation>
        </message>
        <message>
            <source>The two are not the same. Type the passphrase once more.</source>
            <translation>The two are not the same. Type the passphrase once more.</translation>
        </message>
        <message>
            <source>This is not what was shown. Look at your paper again.</source>
            <translation>This is not what was shown. Look at your paper again.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::GateController</name>
        <message>
            <source>Stipple is already open</source>
            <translation>Stipple is already open</translation>
        </message>
        <message>
            <source>The folder cannot be written to</source>
            <translation>The folder cannot be written to</translation>
        </message>
        <message>
            <source>This folder holds something else</source>
            <translation>This folder holds something else</translation>
        </message>
        <message>
            <source>The vault is damaged</source>
            <translation>The vault is damaged</translation>
        </message>
        <message>
            <source>This vault needs a newer Stipple</source>
            <translation>This vault needs a newer Stipple</translation>
        </message>
        <message>
            <source>The vault cannot be opened</source>
            <translation>The vault cannot be opened</translation>
        </message>
        <message>
            <source>It was locked because nobody touched the tablet.</source>
            <translation>It was locked because nobody touched the tablet.</translation>
        </message>
        <message>
            <source>It was locked because nobody touched the tablet. What you had entered was saved.</source>
            <translation>It was locked because nobody touched the tablet. What you had entered was saved.</translation>
        </message>
        <message>
            <source>It was locked because nobody touched the tablet. What you had entered could not be saved, because the storage refused it. Everything saved before is still there.</source>
            <translation>It was locked because nobody touched the tablet. What you had entered could not be saved, because the storage refused it. Everything saved before is still there.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::UnlockController</name>
        <message>
            <source>Please type your passphrase.</source>
            <translation>Please type your passphrase.</translation>
        </message>
        <message>
            <source>That is not the passphrase of %1. Nothing was changed; try again.</source>
            <translation>That is not the passphrase of %1. Nothing was changed; try again.</translation>
        </message>
        <message>
            <source>Try again in %1. Nothing was deleted.</source>
            <translation>Try again in %1. Nothing was deleted.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::VaultService</name>
        <message>
            <source>The new vault could not be moved to %1. Nothing was lost; check that the folder can be written to, and try again.</source>
            <translation>The new vault could not be moved to %1. Nothing was lost; check that the folder can be written to, and try again.</translation>
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation>The vault is locked.</translation>
        </message>
        <message>
            <source>The vault is locked. The client was not saved.</source>
            <translation>The vault is locked. The client was not saved.</translation>
        </message>
        <message>
            <source>The vault is locked. The changes were not saved.</source>
            <translation>The vault is locked. The changes were not saved.</translation>
        </message>
    </context>
</TS>
