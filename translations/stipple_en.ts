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
            <source>%1 cannot be read.</source>
            <translation>%1 cannot be read.</translation>
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
            <source>The database's key in vault.json is damaged; the passphrase is right. Nothing was changed. Put vault.json back from a back-up.</source>
            <translation>The database's key in vault.json is damaged; the passphrase is right. Nothing was changed. Put vault.json back from a back-up.</translation>
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
