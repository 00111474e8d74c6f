<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AftercarePack</name>
        <message>
            <source>This address is not whole, so no aftercare was taken from it. Scan the clinic's code once more.</source>
            <translation>This address is not whole, so no aftercare was taken from it. Scan the clinic's code once more.</translation>
        </message>
        <message>
            <source>So much was decided for this client alone that it does not fit into a code. Give the page or the file instead.</source>
            <translation>So much was decided for this client alone that it does not fit into a code. Give the page or the file instead.</translation>
        </message>
        <message>
            <source>This address is longer than one with aftercare in it can be, so it was not opened.</source>
            <translation>This address is longer than one with aftercare in it can be, so it was not opened.</translation>
        </message>
        <message>
            <source>This code was made by a newer app. Update this one, then scan it again.</source>
            <translation>This code was made by a newer app. Update this one, then scan it again.</translation>
        </message>
        <message>
            <source>This code is another clinic's, so nothing was taken from it.</source>
            <translation>This code is another clinic's, so nothing was taken from it.</translation>
        </message>
        <message>
            <source>The clinic that this code names does not vouch for who signed it. Do not go by it; ask the clinic.</source>
            <translation>The clinic that this code names does not vouch for who signed it. Do not go by it; ask the clinic.</translation>
        </message>
        <message>
            <source>This code was changed after the clinic made it. Do not go by it; scan the clinic's code once more.</source>
            <translation>This code was changed after the clinic made it. Do not go by it; scan the clinic's code once more.</translation>
        </message>
        <message>
            <source>This code is not complete, so no aftercare was taken from it. Ask the clinic for another.</source>
            <translation>This code is not complete, so no aftercare was taken from it. Ask the clinic for another.</translation>
        </message>
        <message>
            <source>“%1” is no address of a published page. It begins with https:// and has no # in it.</source>
            <translation>“%1” is no address of a published page. It begins with https:// and has no # in it.</translation>
        </message>
        <message>
            <source>This file is larger than an aftercare pack can be, so it was not opened.</source>
            <translation>This file is larger than an aftercare pack can be, so it was not opened.</translation>
        </message>
        <message>
            <source>This file is damaged or cut off, so no aftercare was taken from it. Ask the clinic for it once more.</source>
            <translation>This file is damaged or cut off, so no aftercare was taken from it. Ask the clinic for it once more.</translation>
        </message>
        <message>
            <source>This aftercare pack was made by a newer app. Update this one, then open it again.</source>
            <translation>This aftercare pack was made by a newer app. Update this one, then open it again.</translation>
        </message>
        <message>
            <source>This file is no aftercare pack.</source>
            <translation>This file is no aftercare pack.</translation>
        </message>
        <message>
            <source>This aftercare pack is not complete. Ask the clinic for it once more.</source>
            <translation>This aftercare pack is not complete. Ask the clinic for it once more.</translation>
        </message>
        <message>
            <source>This aftercare pack is another clinic's, so nothing was taken from it.</source>
            <translation>This aftercare pack is another clinic's, so nothing was taken from it.</translation>
        </message>
        <message>
            <source>The clinic that this aftercare pack names does not vouch for who signed it. Do not go by it; ask the clinic.</source>
            <translation>The clinic that this aftercare pack names does not vouch for who signed it. Do not go by it; ask the clinic.</translation>
        </message>
        <message>
            <source>This aftercare pack was changed after the clinic made it. Do not go by it; ask the clinic for it once more.</source>
            <translation>This aftercare pack was changed after the clinic made it. Do not go by it; ask the clinic for it once more.</translation>
        </message>
        <message>
            <source>The clinic's own rules do not fit this version of the app. Update it, then open the aftercare pack again.</source>
            <translation>The clinic's own rules do not fit this version of the app. Update it, then open the aftercare pack again.</translation>
        </message>
        <message>
            <source>The clinic's own protocol cannot be read, so nothing was made from it. Choose it again in the settings.</source>
            <translation>The clinic's own protocol cannot be read, so nothing was made from it. Choose it again in the settings.</translation>
        </message>
        <message>
            <source>There is no such client. Nothing was made.</source>
            <translation>There is no such client. Nothing was made.</translation>
        </message>
        <message>
            <source>No session of this client is finished, so there is no aftercare to make.</source>
            <translation>No session of this client is finished, so there is no aftercare to make.</translation>
        </message>
        <message>
            <source>This client has no such session. Nothing was made.</source>
            <translation>This client has no such session. Nothing was made.</translation>
        </message>
        <message>
            <source>This session is not finished yet. Finish it, then make its aftercare.</source>
            <translation>This session is not finished yet. Finish it, then make its aftercare.</translation>
        </message>
        <message>
            <source>The aftercare that comes with the app cannot be read. Install the app anew, then scan the code again.</source>
            <translation>The aftercare that comes with the app cannot be read. Install the app anew, then scan the code again.</translation>
        </message>
        <message>
            <source>There is no aftercare in this. Look for a file that ends in .stipplecare, or scan the code that the clinic shows.</source>
            <translation>There is no aftercare in this. Look for a file that ends in .stipplecare, or scan the code that the clinic shows.</translation>
        </message>
    </context>
    <context>
        <name>AftercarePage</name>
        <message>
            <source>There is no session to count the days from.</source>
            <translation>There is no session to count the days from.</translation>
        </message>
    </context>
    <context>
        <name>AlarmPage</name>
        <message>
            <source>Something here is older than it should be</source>
            <translation>Something here is older than it should be</translation>
        </message>
        <message>
            <source>If somebody restored a copy on purpose, confirm it. If nobody did, look first at what is missing, and keep the back-ups you have.</source>
            <translation>If somebody restored a copy on purpose, confirm it. If nobody did, look first at what is missing, and keep the back-ups you have.</translation>
        </message>
        <message>
            <source>Look, and change nothing</source>
            <translation>Look, and change nothing</translation>
        </message>
        <message>
            <source>Go on with the data as it is</source>
            <translation>Go on with the data as it is</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
    </context>
    <context>
        <name>AnswerList</name>
        <message>
            <source>not answered</source>
            <translation>not answered</translation>
        </message>
        <message>
            <source>No longer part of your answers</source>
            <translation>No longer part of your answers</translation>
        </message>
    </context>
    <context>
        <name>AppointmentFields</name>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Search by name, phone or e-mail</source>
            <translation>Search by name, phone or e-mail</translation>
        </message>
        <message>
            <source>Nobody found. Add the client first, then book.</source>
            <translation>Nobody found. Add the client first, then book.</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Somebody else</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>With whom</translation>
        </message>
    </context>
    <context>
        <name>AppointmentPage</name>
        <message>
            <source>New appointment</source>
            <translation>New appointment</translation>
        </message>
        <message>
            <source>Appointment · %1</source>
            <translation>Appointment · %1</translation>
        </message>
        <message>
            <source>Client's page</source>
            <translation>Client's page</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Not saved yet</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Book</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Start the session</source>
            <translation>Start the session</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Open the session</translation>
        </message>
    </context>
    <context>
        <name>AppointmentStates</name>
        <message>
            <source>What became of it</source>
            <translation>What became of it</translation>
        </message>
        <message>
            <source>Is here</source>
            <translation>Is here</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Did not come</translation>
        </message>
        <message>
            <source>Booked after all</source>
            <translation>Booked after all</translation>
        </message>
        <message>
            <source>Calendar file</source>
            <translation>Calendar file</translation>
        </message>
        <message>
            <source>Cancel the appointment</source>
            <translation>Cancel the appointment</translation>
        </message>
        <message>
            <source>Cancel this appointment?</source>
            <translation>Cancel this appointment?</translation>
        </message>
        <message>
            <source>It stays in the client's file as cancelled, and its time is free again.</source>
            <translation>It stays in the client's file as cancelled, and its time is free again.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Go back</source>
            <translation>Go back</translation>
        </message>
    </context>
    <context>
        <name>AttachmentItem</name>
        <message>
            <source>Attached; press to take it away</source>
            <translation>Attached; press to take it away</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>The whole path, beginning with /.</translation>
        </message>
        <message>
            <source>Attach this file</source>
            <translation>Attach this file</translation>
        </message>
        <message>
            <source>Files are not added here. Please give papers or pictures to your practitioner.</source>
            <translation>Files are not added here. Please give papers or pictures to your practitioner.</translation>
        </message>
    </context>
    <context>
        <name>BackupRestore</name>
        <message>
            <source>Folder of the back-up</source>
            <translation>Folder of the back-up</translation>
        </message>
        <message>
            <source>New folder to restore into</source>
            <translation>New folder to restore into</translation>
        </message>
        <message>
            <source>It must not hold anything yet.</source>
            <translation>It must not hold anything yet.</translation>
        </message>
        <message>
            <source>Open it with</source>
            <translation>Open it with</translation>
        </message>
        <message>
            <source>The owner's passphrase</source>
            <translation>The owner's passphrase</translation>
        </message>
        <message>
            <source>The recovery code</source>
            <translation>The recovery code</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>Passphrase of that time</source>
            <translation>Passphrase of that time</translation>
        </message>
        <message>
            <source>Checking and restoring…</source>
            <translation>Checking and restoring…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
    </context>
    <context>
        <name>BarSteps</name>
        <message>
            <source>%1, done</source>
            <translation>%1, done</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <comment>step, of how many, its name</comment>
            <translation>%1 of %2: %3</translation>
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
        <name>CalendarDayHead</name>
        <message>
            <source>%1, closed</source>
            <translation>%1, closed</translation>
        </message>
    </context>
    <context>
        <name>CalendarExportDialog</name>
        <message>
            <source>Calendar file of this appointment</source>
            <translation>Calendar file of this appointment</translation>
        </message>
        <message>
            <source>Calendar file of some days</source>
            <translation>Calendar file of some days</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Write the file</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>With the clients' names</source>
            <translation>With the clients' names</translation>
        </message>
        <message>
            <source>The file is not encrypted. Without names it shows only that somebody comes.</source>
            <translation>The file is not encrypted. Without names it shows only that somebody comes.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>The whole path, beginning with /.</translation>
        </message>
    </context>
    <context>
        <name>CalendarFile</name>
        <message>
            <source>An appointment has no time or no length, so no calendar file was made.</source>
            <translation>An appointment has no time or no length, so no calendar file was made.</translation>
        </message>
        <message>
            <source>This is no calendar file.</source>
            <translation>This is no calendar file.</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>New appointment</source>
            <translation>New appointment</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>The day before</translation>
        </message>
        <message>
            <source>The week before</source>
            <translation>The week before</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>The day after</translation>
        </message>
        <message>
            <source>The week after</source>
            <translation>The week after</translation>
        </message>
        <message>
            <source>Shown at once</source>
            <translation>Shown at once</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Nobody is booked</source>
            <translation>Nobody is booked</translation>
        </message>
        <message>
            <source>No appointments in this time.</source>
            <translation>No appointments in this time.</translation>
        </message>
    </context>
    <context>
        <name>CalendarTogetherDialog</name>
        <message>
            <source>At the same time</source>
            <translation>At the same time</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Camera</name>
        <message>
            <source>The session that these photos belong to is not there.</source>
            <translation>The session that these photos belong to is not there.</translation>
        </message>
    </context>
    <context>
        <name>CameraControls</name>
        <message>
            <source>Earlier %1 %</source>
            <translation>Earlier %1 %</translation>
        </message>
        <message>
            <source>No earlier one</source>
            <translation>No earlier one</translation>
        </message>
        <message>
            <source>Timer 3 s</source>
            <translation>Timer 3 s</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Grid</translation>
        </message>
        <message>
            <source>Rotate</source>
            <translation>Rotate</translation>
        </message>
        <message>
            <source>Not skipped</source>
            <translation>Not skipped</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Skip</translation>
        </message>
        <message>
            <source>Stop the timer</source>
            <translation>Stop the timer</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>Take the photo</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>which photo, of how many</comment>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Shows the other photo of this view</source>
            <translation>Shows the other photo of this view</translation>
        </message>
        <message>
            <source>Discard for good</source>
            <translation>Discard for good</translation>
        </message>
        <message>
            <source>Take another</source>
            <translation>Take another</translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a client's name, how many views are done</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Other camera</source>
            <translation>Other camera</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>Save again</translation>
        </message>
    </context>
    <context>
        <name>CameraSkip</name>
        <message>
            <source>Why is “%1” not photographed?</source>
            <translation>Why is “%1” not photographed?</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Go back</translation>
        </message>
    </context>
    <context>
        <name>CameraStage</name>
        <message>
            <source>Skipped: %1</source>
            <translation>Skipped: %1</translation>
        </message>
    </context>
    <context>
        <name>CameraStrip</name>
        <message>
            <source>Views to photograph</source>
            <translation>Views to photograph</translation>
        </message>
    </context>
    <context>
        <name>CameraTrouble</name>
        <message>
            <source>The camera is starting …</source>
            <translation>The camera is starting …</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
    </context>
    <context>
        <name>CameraViewTile</name>
        <message numerus="yes">
            <source>%Ln photo(s) saved</source>
            <translation>
                <numerusform>%Ln photo saved</numerusform>
                <numerusform>%Ln photos saved</numerusform>
            </translation>
        </message>
        <message>
            <source>Being saved</source>
            <translation>Being saved</translation>
        </message>
        <message>
            <source>Skipped: %1</source>
            <translation>Skipped: %1</translation>
        </message>
        <message>
            <source>Not photographed yet</source>
            <translation>Not photographed yet</translation>
        </message>
    </context>
    <context>
        <name>Capture</name>
        <message>
            <source>This file cannot be taken in as a photo: %1. Nothing was added.</source>
            <translation>This file cannot be taken in as a photo: %1. Nothing was added.</translation>
        </message>
        <message>
            <source>This system cannot read this kind of HEIC photo. Nothing was added. Save it as JPEG and take that in.</source>
            <translation>This system cannot read this kind of HEIC photo. Nothing was added. Save it as JPEG and take that in.</translation>
        </message>
        <message>
            <source>the HEIC picture is cut off or damaged</source>
            <translation>the HEIC picture is cut off or damaged</translation>
        </message>
        <message>
            <source>The picture could not be taken over from its decoder.</source>
            <translation>The picture could not be taken over from its decoder.</translation>
        </message>
        <message>
            <source>the HEIC picture is not what its head says</source>
            <translation>the HEIC picture is not what its head says</translation>
        </message>
        <message>
            <source>it does not begin as a JPEG picture</source>
            <translation>it does not begin as a JPEG picture</translation>
        </message>
        <message>
            <source>the head of the JPEG picture cannot be read</source>
            <translation>the head of the JPEG picture cannot be read</translation>
        </message>
        <message>
            <source>it is not made as cameras make a JPEG picture</source>
            <translation>it is not made as cameras make a JPEG picture</translation>
        </message>
        <message>
            <source>the JPEG picture is cut off or damaged</source>
            <translation>the JPEG picture is cut off or damaged</translation>
        </message>
        <message>
            <source>The picture could not be made into a JPEG.</source>
            <translation>The picture could not be made into a JPEG.</translation>
        </message>
        <message>
            <source>The picture could not be made small enough.</source>
            <translation>The picture could not be made small enough.</translation>
        </message>
        <message>
            <source>it has more than 64 MiB</source>
            <translation>it has more than 64 MiB</translation>
        </message>
        <message>
            <source>it is no JPEG, PNG or HEIC picture</source>
            <translation>it is no JPEG, PNG or HEIC picture</translation>
        </message>
        <message>
            <source>it claims %1 by %2 pixels</source>
            <translation>it claims %1 by %2 pixels</translation>
        </message>
        <message>
            <source>The camera gave less than a whole picture.</source>
            <translation>The camera gave less than a whole picture.</translation>
        </message>
        <message>
            <source>the PNG picture is cut off or damaged</source>
            <translation>the PNG picture is cut off or damaged</translation>
        </message>
        <message>
            <source>the head of the PNG picture cannot be read</source>
            <translation>the head of the PNG picture cannot be read</translation>
        </message>
    </context>
    <context>
        <name>CareCall</name>
        <message>
            <source>Your clinic: %1</source>
            <translation>Your clinic: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Call the clinic</source>
            <translation>Call the clinic</translation>
        </message>
    </context>
    <context>
        <name>CareCheckIns</name>
        <message>
            <source>Check-ins</source>
            <translation>Check-ins</translation>
        </message>
        <message>
            <source>The client has not said yet how they are.</source>
            <translation>The client has not said yet how they are.</translation>
        </message>
        <message>
            <source>Told on the phone</source>
            <translation>Told on the phone</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>Seen here</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>From a file</translation>
        </message>
    </context>
    <context>
        <name>CareDay</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Begins: %1</source>
            <translation>Begins: %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between things of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Day %1 · %2</source>
            <translation>Day %1 · %2</translation>
        </message>
        <message>
            <source>Longer than planned, because there are still scabs</source>
            <translation>Longer than planned, because there are still scabs</translation>
        </message>
        <message>
            <source>Until this evening</source>
            <translation>Until this evening</translation>
        </message>
        <message>
            <source>Until day %1 · %2</source>
            <translation>Until day %1 · %2</translation>
        </message>
        <message>
            <source>Do not</source>
            <translation>Do not</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>What to expect</source>
            <translation>What to expect</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Allowed</translation>
        </message>
        <message>
            <source>Last day: %1</source>
            <translation>Last day: %1</translation>
        </message>
    </context>
    <context>
        <name>CareDecided</name>
        <message>
            <source>For this client</source>
            <translation>For this client</translation>
        </message>
        <message>
            <source>They are not gone after all</source>
            <translation>They are not gone after all</translation>
        </message>
        <message>
            <source>I see that the scabs are gone</source>
            <translation>I see that the scabs are gone</translation>
        </message>
        <message>
            <source>Reminders at</source>
            <translation>Reminders at</translation>
        </message>
        <message>
            <source>The hour the client wants. It goes into what is given to them from now on.</source>
            <translation>The hour the client wants. It goes into what is given to them from now on.</translation>
        </message>
        <message>
            <source>What the protocol leaves to the clinic</source>
            <translation>What the protocol leaves to the clinic</translation>
        </message>
        <message>
            <source>%1 decided for this client</source>
            <translation>%1 decided for this client</translation>
        </message>
        <message>
            <source>%1: a day less</source>
            <translation>%1: a day less</translation>
        </message>
        <message>
            <source>%1: a day more</source>
            <translation>%1: a day more</translation>
        </message>
        <message>
            <source>As the protocol says</source>
            <translation>As the protocol says</translation>
        </message>
    </context>
    <context>
        <name>CareFromFile</name>
        <message>
            <source>Check-ins from the client's app</source>
            <translation>Check-ins from the client's app</translation>
        </message>
        <message>
            <source>Take them in</source>
            <translation>Take them in</translation>
        </message>
        <message>
            <source>Look into it</source>
            <translation>Look into it</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Open the aftercare</source>
            <translation>Open the aftercare</translation>
        </message>
        <message>
            <source>The client's app makes such a file (.stipplecheckins). Only this clinic's tablets can open it. Nothing is written before you have seen whose it is.</source>
            <translation>The client's app makes such a file (.stipplecheckins). Only this clinic's tablets can open it. Nothing is written before you have seen whose it is.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>The whole path, beginning with /.</translation>
        </message>
    </context>
    <context>
        <name>CarePage</name>
        <message>
            <source>Aftercare</source>
            <translation>Aftercare</translation>
        </message>
        <message>
            <source>Client's file</source>
            <translation>Client's file</translation>
        </message>
        <message>
            <source>Give it to the client</source>
            <translation>Give it to the client</translation>
        </message>
        <message>
            <source>Show it on this tablet</source>
            <translation>Show it on this tablet</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>A later session has begun the days anew. These are kept to be read.</source>
            <translation>A later session has begun the days anew. These are kept to be read.</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Today, %1</translation>
        </message>
        <message>
            <source>not red</source>
            <translation>not red</translation>
        </message>
        <message>
            <source>a little red</source>
            <translation>a little red</translation>
        </message>
        <message>
            <source>quite red</source>
            <translation>quite red</translation>
        </message>
        <message>
            <source>very red</source>
            <translation>very red</translation>
        </message>
        <message>
            <source>not swollen</source>
            <translation>not swollen</translation>
        </message>
        <message>
            <source>a little swollen</source>
            <translation>a little swollen</translation>
        </message>
        <message>
            <source>quite swollen</source>
            <translation>quite swollen</translation>
        </message>
        <message>
            <source>very swollen</source>
            <translation>very swollen</translation>
        </message>
        <message>
            <source>Told on the phone</source>
            <translation>Told on the phone</translation>
        </message>
        <message>
            <source>Seen at the clinic</source>
            <translation>Seen at the clinic</translation>
        </message>
        <message>
            <source>Filled in on the clinic's tablet</source>
            <translation>Filled in on the clinic's tablet</translation>
        </message>
        <message>
            <source>Sent by the client</source>
            <translation>Sent by the client</translation>
        </message>
        <message>
            <source>as files or a code</source>
            <translation>as files or a code</translation>
        </message>
        <message>
            <source>in the client's app</source>
            <translation>in the client's app</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>on paper</translation>
        </message>
        <message>
            <source>as a message</source>
            <translation>as a message</translation>
        </message>
        <message>
            <source>still scabs</source>
            <translation>still scabs</translation>
        </message>
        <message>
            <source>no scabs</source>
            <translation>no scabs</translation>
        </message>
        <message>
            <source>pain %1 of 10</source>
            <translation>pain %1 of 10</translation>
        </message>
        <message>
            <source>%1 °C</source>
            <translation>%1 °C</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Day %1 · %2</source>
            <translation>Day %1 · %2</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between numbers of days</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Somebody of the clinic saw on %1 that the scabs are gone.</source>
            <translation>Somebody of the clinic saw on %1 that the scabs are gone.</translation>
        </message>
        <message>
            <source>There were still scabs on %1. What is said to hold while they last goes on.</source>
            <translation>There were still scabs on %1. What is said to hold while they last goes on.</translation>
        </message>
        <message>
            <source>No scabs any more on %1.</source>
            <translation>No scabs any more on %1.</translation>
        </message>
        <message>
            <source>Nobody has said yet whether there are scabs.</source>
            <translation>Nobody has said yet whether there are scabs.</translation>
        </message>
        <message>
            <source>The client has not got these days from this tablet yet.</source>
            <translation>The client has not got these days from this tablet yet.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between ways of giving</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Given to the client: %1.</source>
            <translation>Given to the client: %1.</translation>
        </message>
        <message>
            <source>Given to the client: %1. Last on %2.</source>
            <translation>Given to the client: %1. Last on %2.</translation>
        </message>
        <message>
            <source>Session of %1, the latest</source>
            <translation>Session of %1, the latest</translation>
        </message>
        <message>
            <source>Session of %1</source>
            <translation>Session of %1</translation>
        </message>
        <message>
            <source>Until day %1</source>
            <translation>Until day %1</translation>
        </message>
        <message>
            <source>From day %1</source>
            <translation>From day %1</translation>
        </message>
        <message numerus="yes">
            <source>No check-in on %Ln day(s): %1.</source>
            <translation>
                <numerusform>No check-in on %Ln day: %1.</numerusform>
                <numerusform>No check-in on %Ln days: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckInFile</name>
        <message>
            <source>This file cannot be read: %1. Nothing was taken from it.</source>
            <translation>This file cannot be read: %1. Nothing was taken from it.</translation>
        </message>
        <message>
            <source>These check-ins are about a session that is not on this tablet. Nothing was taken from the file, and nothing was changed: keep it, and take it in on the tablet where the session is.</source>
            <translation>These check-ins are about a session that is not on this tablet. Nothing was taken from the file, and nothing was changed: keep it, and take it in on the tablet where the session is.</translation>
        </message>
        <message>
            <source>No aftercare was begun after this session, so its check-ins have no place. Nothing was taken from the file.</source>
            <translation>No aftercare was begun after this session, so its check-ins have no place. Nothing was taken from the file.</translation>
        </message>
        <message>
            <source>This file is damaged or cut off, so no check-in was taken from it. Ask the client to send it once more.</source>
            <translation>This file is damaged or cut off, so no check-in was taken from it. Ask the client to send it once more.</translation>
        </message>
        <message>
            <source>This file of check-ins is not complete, so nothing was taken from it. Ask the client to send it once more.</source>
            <translation>This file of check-ins is not complete, so nothing was taken from it. Ask the client to send it once more.</translation>
        </message>
        <message>
            <source>These check-ins were sent by a newer app. Update this one, then open the file again. Nothing was taken from it yet.</source>
            <translation>These check-ins were sent by a newer app. Update this one, then open the file again. Nothing was taken from it yet.</translation>
        </message>
        <message>
            <source>This is more than one file can take to the clinic, so nothing was sent. Leave some of the photos out.</source>
            <translation>This is more than one file can take to the clinic, so nothing was sent. Leave some of the photos out.</translation>
        </message>
        <message>
            <source>The clinic's key in this aftercare pack is no key, so nothing was sent. Ask the clinic for the pack once more.</source>
            <translation>The clinic's key in this aftercare pack is no key, so nothing was sent. Ask the clinic for the pack once more.</translation>
        </message>
        <message>
            <source>This file is larger than one of check-ins can be, so it was not opened.</source>
            <translation>This file is larger than one of check-ins can be, so it was not opened.</translation>
        </message>
        <message>
            <source>There are no check-ins in this file.</source>
            <translation>There are no check-ins in this file.</translation>
        </message>
        <message>
            <source>These check-ins were sent to another clinic, and only its tablets can open them. Nothing was taken from the file.</source>
            <translation>These check-ins were sent to another clinic, and only its tablets can open them. Nothing was taken from the file.</translation>
        </message>
    </context>
    <context>
        <name>CheckInPage</name>
        <message>
            <source>Check-in</source>
            <translation>Check-in</translation>
        </message>
        <message>
            <source>Give it up</source>
            <translation>Give it up</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Put it into the file</source>
            <translation>Put it into the file</translation>
        </message>
        <message>
            <source>The check-in is in the file.</source>
            <translation>The check-in is in the file.</translation>
        </message>
        <message>
            <source>It shows the warning signs above. Tell the client what to do.</source>
            <translation>It shows the warning signs above. Tell the client what to do.</translation>
        </message>
        <message>
            <source>It shows no warning sign.</source>
            <translation>It shows no warning sign.</translation>
        </message>
        <message>
            <source>Back to the aftercare</source>
            <translation>Back to the aftercare</translation>
        </message>
        <message>
            <source>Give this check-in up?</source>
            <translation>Give this check-in up?</translation>
        </message>
        <message>
            <source>What was filled in so far is removed for good. Nothing of it is in the file.</source>
            <translation>What was filled in so far is removed for good. Nothing of it is in the file.</translation>
        </message>
        <message>
            <source>Go on filling in</source>
            <translation>Go on filling in</translation>
        </message>
    </context>
    <context>
        <name>ChoiceExtras</name>
        <message>
            <source>Take my answer back</source>
            <translation>Take my answer back</translation>
        </message>
    </context>
    <context>
        <name>ChoicesItem</name>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>ClientConsents</name>
        <message>
            <source>Screening and consents</source>
            <translation>Screening and consents</translation>
        </message>
        <message>
            <source>Open the review</source>
            <translation>Open the review</translation>
        </message>
    </context>
    <context>
        <name>ClientDataPage</name>
        <message>
            <source>This client's data</source>
            <translation>This client's data</translation>
        </message>
    </context>
    <context>
        <name>ClientEntryPanel</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Correct this note</source>
            <translation>Correct this note</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Take apart</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Open the session</translation>
        </message>
    </context>
    <context>
        <name>ClientErasure</name>
        <message>
            <source>Erase this client</source>
            <translation>Erase this client</translation>
        </message>
        <message>
            <source>Stays, locked away and without a name in any list</source>
            <translation>Stays, locked away and without a name in any list</translation>
        </message>
        <message>
            <source>Back-ups made before still hold everything until they are made anew.</source>
            <translation>Back-ups made before still hold everything until they are made anew.</translation>
        </message>
        <message>
            <source>Held: nothing may be erased</source>
            <translation>Held: nothing may be erased</translation>
        </message>
        <message>
            <source>Only the owner holds or erases a client's data.</source>
            <translation>Only the owner holds or erases a client's data.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>For instance: asked for by the client. It stays in the audit: name nobody.</source>
            <translation>For instance: asked for by the client. It stays in the audit: name nobody.</translation>
        </message>
        <message>
            <source>Type the client's name to erase them</source>
            <translation>Type the client's name to erase them</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Erase for good</translation>
        </message>
        <message>
            <source>Hold instead</source>
            <translation>Hold instead</translation>
        </message>
        <message>
            <source>End the hold</source>
            <translation>End the hold</translation>
        </message>
        <message>
            <source>Erase %1 for good?</source>
            <translation>Erase %1 for good?</translation>
        </message>
        <message>
            <source>Nobody can bring it back, not even from another tablet.</source>
            <translation>Nobody can bring it back, not even from another tablet.</translation>
        </message>
    </context>
    <context>
        <name>ClientExport</name>
        <message>
            <source>The folder is no longer there. Nothing was left anywhere; choose another one.</source>
            <translation>The folder is no longer there. Nothing was left anywhere; choose another one.</translation>
        </message>
        <message>
            <source>There is no room left in this folder. Nothing was left there; make room, or choose another one.</source>
            <translation>There is no room left in this folder. Nothing was left there; make room, or choose another one.</translation>
        </message>
        <message>
            <source>Nothing can be written in this folder. Nothing was left there; choose another one.</source>
            <translation>Nothing can be written in this folder. Nothing was left there; choose another one.</translation>
        </message>
        <message>
            <source>The file could not be written: %1. Nothing was left there; choose another folder.</source>
            <translation>The file could not be written: %1. Nothing was left there; choose another folder.</translation>
        </message>
        <message>
            <source>There is no folder %1. Nothing was written.</source>
            <translation>There is no folder %1. Nothing was written.</translation>
        </message>
        <message>
            <source>What was written could not be read back. Nothing was left there; choose another folder.</source>
            <translation>What was written could not be read back. Nothing was left there; choose another folder.</translation>
        </message>
        <message>
            <source>%1 is there already. Nothing was written; move it away first.</source>
            <translation>%1 is there already. Nothing was written; move it away first.</translation>
        </message>
        <message>
            <source>The export could not be put in its place. Nothing was left there.</source>
            <translation>The export could not be put in its place. Nothing was left there.</translation>
        </message>
        <message>
            <source>There is no such client.</source>
            <translation>There is no such client.</translation>
        </message>
        <message>
            <source>%1 is no folder that is there. Give the whole path, beginning with /.</source>
            <translation>%1 is no folder that is there. Give the whole path, beginning with /.</translation>
        </message>
        <message>
            <source>Not into the vault's own folder: choose another one.</source>
            <translation>Not into the vault's own folder: choose another one.</translation>
        </message>
        <message>
            <source>Nothing was exported, and nothing half is left.</source>
            <translation>Nothing was exported, and nothing half is left.</translation>
        </message>
    </context>
    <context>
        <name>ClientFacts</name>
        <message>
            <source>Date of birth</source>
            <translation>Date of birth</translation>
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
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>In an emergency, call</source>
            <translation>In an emergency, call</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>Language of the forms</translation>
        </message>
    </context>
    <context>
        <name>ClientFile</name>
        <message>
            <source>This client was deleted. What was kept of them can be seen in the history only.</source>
            <translation>This client was deleted. What was kept of them can be seen in the history only.</translation>
        </message>
        <message>
            <source>Why it was corrected</source>
            <translation>Why it was corrected</translation>
        </message>
        <message>
            <source>Noted by</source>
            <translation>Noted by</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number unit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>With</source>
            <translation>With</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Filled in</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>For a treatment on</source>
            <translation>For a treatment on</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Treatable from</source>
            <translation>Treatable from</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>Doctor's letter</source>
            <translation>Doctor's letter</translation>
        </message>
        <message>
            <source>Treated all the same, because</source>
            <translation>Treated all the same, because</translation>
        </message>
        <message>
            <source>By the rules of</source>
            <translation>By the rules of</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Signed on</translation>
        </message>
        <message>
            <source>%1 (name typed)</source>
            <translation>%1 (name typed)</translation>
        </message>
        <message>
            <source>Where they may be shown</source>
            <translation>Where they may be shown</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>Version of the text</source>
            <translation>Version of the text</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Guardian</translation>
        </message>
        <message>
            <source>Practitioner</source>
            <translation>Practitioner</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Witness</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Only for</source>
            <translation>Only for</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Taken by</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Cause of the loss</source>
            <translation>Cause of the loss</translation>
        </message>
        <message>
            <source>A physician has looked at it</source>
            <translation>A physician has looked at it</translation>
        </message>
        <message>
            <source>Norwood</source>
            <translation>Norwood</translation>
        </message>
        <message>
            <source>Ludwig</source>
            <translation>Ludwig</translation>
        </message>
        <message>
            <source>Skin type</source>
            <translation>Skin type</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zones</translation>
        </message>
        <message>
            <source>Hairline</source>
            <translation>Hairline</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>Expectations</source>
            <translation>Expectations</translation>
        </message>
        <message>
            <source>What was explained</source>
            <translation>What was explained</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Patch test</source>
            <translation>Patch test</translation>
        </message>
        <message>
            <source>Its result</source>
            <translation>Its result</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Began</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Pigment</source>
            <translation>Pigment</translation>
        </message>
        <message>
            <source>Needle</source>
            <translation>Needle</translation>
        </message>
        <message>
            <source>Angle</source>
            <translation>Angle</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>Depth</translation>
        </message>
        <message>
            <source>Dot size</source>
            <translation>Dot size</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Machine</translation>
        </message>
        <message>
            <source>Anaesthetic</source>
            <translation>Anaesthetic</translation>
        </message>
        <message>
            <source>None used</source>
            <translation>None used</translation>
        </message>
        <message>
            <source>Complication</source>
            <translation>Complication</translation>
        </message>
        <message>
            <source>Complications</source>
            <translation>Complications</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Ended early, because</source>
            <translation>Ended early, because</translation>
        </message>
        <message>
            <source>Next session advised from</source>
            <translation>Next session advised from</translation>
        </message>
        <message>
            <source>lot %1</source>
            <translation>lot %1</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Views</translation>
        </message>
        <message>
            <source>Day of the session</source>
            <translation>Day of the session</translation>
        </message>
        <message>
            <source>Scabs gone on</source>
            <translation>Scabs gone on</translation>
        </message>
        <message>
            <source>Scabs</source>
            <translation>Scabs</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Pain</translation>
        </message>
        <message>
            <source>%1 of 10</source>
            <translation>%1 of 10</translation>
        </message>
        <message>
            <source>Redness</source>
            <translation>Redness</translation>
        </message>
        <message>
            <source>Swelling</source>
            <translation>Swelling</translation>
        </message>
        <message>
            <source>Discharge</source>
            <translation>Discharge</translation>
        </message>
        <message>
            <source>Fever</source>
            <translation>Fever</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperature</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>In their words</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Written</translation>
        </message>
        <message>
            <source>It said before</source>
            <translation>It said before</translation>
        </message>
        <message>
            <source>Corrected to</source>
            <translation>Corrected to</translation>
        </message>
        <message>
            <source>Two entries of the same person were put together here. Nothing was lost: it can be taken apart again.</source>
            <translation>Two entries of the same person were put together here. Nothing was lost: it can be taken apart again.</translation>
        </message>
        <message>
            <source>Imported from</source>
            <translation>Imported from</translation>
        </message>
        <message>
            <source>Not marked as done</source>
            <translation>Not marked as done</translation>
        </message>
        <message>
            <source>Intake form</source>
            <translation>Intake form</translation>
        </message>
        <message>
            <source>Questions of the day</source>
            <translation>Questions of the day</translation>
        </message>
        <message>
            <source>Filled in %1</source>
            <comment>by whom</comment>
            <translation>Filled in %1</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Screening</translation>
        </message>
        <message>
            <source>Screening of the day</source>
            <translation>Screening of the day</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>From %1</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>%1 · treated all the same</source>
            <comment>findings</comment>
            <translation>%1 · treated all the same</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>Withdrawn since</source>
            <translation>Withdrawn since</translation>
        </message>
        <message>
            <source>Consent withdrawn: %1</source>
            <translation>Consent withdrawn: %1</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Consultation and plan</source>
            <translation>Consultation and plan</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Quote</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Session %1</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>session · phase</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Not finished</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <translation>
                <numerusform>%Ln photo</numerusform>
                <numerusform>%Ln photos</numerusform>
            </translation>
        </message>
        <message>
            <source>Aftercare begins</source>
            <translation>Aftercare begins</translation>
        </message>
        <message>
            <source>Scabs gone on %1</source>
            <translation>Scabs gone on %1</translation>
        </message>
        <message>
            <source>Instructions were given</source>
            <translation>Instructions were given</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Check-in</translation>
        </message>
        <message>
            <source>Check-in, day %1</source>
            <translation>Check-in, day %1</translation>
        </message>
        <message>
            <source>Still scabbing</source>
            <translation>Still scabbing</translation>
        </message>
        <message>
            <source>No scabs</source>
            <translation>No scabs</translation>
        </message>
        <message>
            <source>pain %1 of 10</source>
            <translation>pain %1 of 10</translation>
        </message>
        <message>
            <source>Warning sign</source>
            <translation>Warning sign</translation>
        </message>
        <message>
            <source>Merged with another entry of the same person</source>
            <translation>Merged with another entry of the same person</translation>
        </message>
        <message>
            <source>Became a client</source>
            <translation>Became a client</translation>
        </message>
        <message>
            <source>Imported from %1</source>
            <translation>Imported from %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln session(s) planned</source>
            <translation>
                <numerusform>%Ln session planned</numerusform>
                <numerusform>%Ln sessions planned</numerusform>
            </translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrected</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>weekday, day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Today · %1</source>
            <translation>Today · %1</translation>
        </message>
        <message>
            <source>Planned · %1</source>
            <translation>Planned · %1</translation>
        </message>
        <message>
            <source>Thickness of a hair</source>
            <translation>Thickness of a hair</translation>
        </message>
        <message>
            <source>Scars</source>
            <translation>Scars</translation>
        </message>
        <message>
            <source>Scars drawn</source>
            <translation>Scars drawn</translation>
        </message>
        <message>
            <source>Sooner than advised, because</source>
            <translation>Sooner than advised, because</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a share</comment>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%Ln used</source>
            <translation>
                <numerusform>%Ln used</numerusform>
                <numerusform>%Ln used</numerusform>
            </translation>
        </message>
        <message>
            <source>Single-use needles opened in front of the client</source>
            <translation>Single-use needles opened in front of the client</translation>
        </message>
        <message>
            <source>Largest dots</source>
            <translation>Largest dots</translation>
        </message>
        <message>
            <source>Strokes per second</source>
            <translation>Strokes per second</translation>
        </message>
        <message>
            <source>Materials disposed of</source>
            <translation>Materials disposed of</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) left out, because</source>
            <translation>
                <numerusform>%Ln photo left out, because</numerusform>
                <numerusform>%Ln photos left out, because</numerusform>
            </translation>
        </message>
        <message>
            <source>Redness spreads</source>
            <translation>Redness spreads</translation>
        </message>
        <message>
            <source>Swollen face</source>
            <translation>Swollen face</translation>
        </message>
        <message>
            <source>Bleeding</source>
            <translation>Bleeding</translation>
        </message>
        <message>
            <source>Hard to breathe</source>
            <translation>Hard to breathe</translation>
        </message>
        <message>
            <source>%1 (%2 mm deep)</source>
            <comment>a zone</comment>
            <translation>%1 (%2 mm deep)</translation>
        </message>
        <message>
            <source>Rash or itching</source>
            <translation>Rash or itching</translation>
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
        <name>ClientHandOut</name>
        <message>
            <source>Hand everything out</source>
            <translation>Hand everything out</translation>
        </message>
        <message>
            <source>A folder with a page to read it by, the signed consents, the photos, who did what with the data, and the same for other programs (FHIR). It is not encrypted.</source>
            <translation>A folder with a page to read it by, the signed consents, the photos, who did what with the data, and the same for other programs (FHIR). It is not encrypted.</translation>
        </message>
        <message>
            <source>Handed out, but not all of it</source>
            <translation>Handed out, but not all of it</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>Handed out</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>What is it for?</translation>
        </message>
        <message>
            <source>For instance: asked for by the client. It stays in the audit with your name, for good.</source>
            <translation>For instance: asked for by the client. It stays in the audit with your name, for good.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>The whole path, beginning with /.</translation>
        </message>
        <message>
            <source>Hand it out</source>
            <translation>Hand it out</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Handed out before</source>
            <translation>Handed out before</translation>
        </message>
    </context>
    <context>
        <name>ClientHead</name>
        <message>
            <source>Consultation</source>
            <translation>Consultation</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Book</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Write a note</translation>
        </message>
        <message>
            <source>This client's data</source>
            <translation>This client's data</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Compare photos</source>
            <translation>Compare photos</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Start session</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Photograph</translation>
        </message>
        <message>
            <source>Aftercare</source>
            <translation>Aftercare</translation>
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
        <message>
            <source>This is longer than 2,000 characters.</source>
            <translation>This is longer than 2,000 characters.</translation>
        </message>
    </context>
    <context>
        <name>ClientListDialog</name>
        <message>
            <source>List of clients as a file</source>
            <translation>List of clients as a file</translation>
        </message>
        <message>
            <source>Only the owner hands out the list of clients.</source>
            <translation>Only the owner hands out the list of clients.</translation>
        </message>
        <message>
            <source>The file is not encrypted: names, birthdays, addresses, telephone numbers and emergency contacts, and no health data. Whoever has it can read it.</source>
            <translation>The file is not encrypted: names, birthdays, addresses, telephone numbers and emergency contacts, and no health data. Whoever has it can read it.</translation>
        </message>
    </context>
    <context>
        <name>ClientNoteDialog</name>
        <message>
            <source>Correct the note</source>
            <translation>Correct the note</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Write a note</translation>
        </message>
        <message>
            <source>Sign and keep</source>
            <translation>Sign and keep</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>It says now: %1</source>
            <translation>It says now: %1</translation>
        </message>
        <message>
            <source>Why is it corrected?</source>
            <translation>Why is it corrected?</translation>
        </message>
    </context>
    <context>
        <name>ClientPage</name>
        <message>
            <source>Everything about this client, the newest first</source>
            <translation>Everything about this client, the newest first</translation>
        </message>
    </context>
    <context>
        <name>ClientPhotosOut</name>
        <message>
            <source>Hand photos out</source>
            <translation>Hand photos out</translation>
        </message>
        <message>
            <source>Only what the client has released, as it stands today. Each photo is drawn anew with the clinic and the day below it: nothing that the camera wrote into the file goes along, and no name.</source>
            <translation>Only what the client has released, as it stands today. Each photo is drawn anew with the clinic and the day below it: nothing that the camera wrote into the file goes along, and no name.</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>Handed out</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>For whom</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>The client</translation>
        </message>
        <message>
            <source>Teaching</source>
            <translation>Teaching</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>Where they are published</source>
            <translation>Where they are published</translation>
        </message>
        <message>
            <source>Not released</source>
            <translation>Not released</translation>
        </message>
        <message>
            <source>There are no photos of this client that could be used so.</source>
            <translation>There are no photos of this client that could be used so.</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Choose none</translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>Choose all</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>What is it for?</translation>
        </message>
        <message>
            <source>For instance: the course in May. It stays in the audit with your name, for good: name nobody.</source>
            <translation>For instance: the course in May. It stays in the audit with your name, for good: name nobody.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>The whole path, beginning with /.</translation>
        </message>
        <message>
            <source>Hand the photos out</source>
            <translation>Hand the photos out</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>How they are handed out</source>
            <translation>How they are handed out</translation>
        </message>
        <message>
            <source>Each by itself</source>
            <translation>Each by itself</translation>
        </message>
        <message>
            <source>Two as one picture</source>
            <translation>Two as one picture</translation>
        </message>
        <message>
            <source>The two stand beside each other, each with its day, and the clinic below both.</source>
            <translation>The two stand beside each other, each with its day, and the clinic below both.</translation>
        </message>
        <message>
            <source>Choose the two that shall stand beside each other.</source>
            <translation>Choose the two that shall stand beside each other.</translation>
        </message>
        <message>
            <source>As they lie over each other</source>
            <translation>As they lie over each other</translation>
        </message>
        <message>
            <source>The later one is turned and moved so that the same place of the head stands in the same place.</source>
            <translation>The later one is turned and moved so that the same place of the head stands in the same place.</translation>
        </message>
        <message>
            <source>With what is drawn on them</source>
            <translation>With what is drawn on them</translation>
        </message>
    </context>
    <context>
        <name>ClientSafety</name>
        <message>
            <source>To know before a treatment</source>
            <translation>To know before a treatment</translation>
        </message>
        <message>
            <source>Two tablets know different things. All of them count until somebody decides.</source>
            <translation>Two tablets know different things. All of them count until somebody decides.</translation>
        </message>
        <message>
            <source>No allergies, medicines or conditions are noted.</source>
            <translation>No allergies, medicines or conditions are noted.</translation>
        </message>
    </context>
    <context>
        <name>ClientStanding</name>
        <message>
            <source>Treatable from %1</source>
            <translation>Treatable from %1</translation>
        </message>
        <message>
            <source>Not to be treated</source>
            <translation>Not to be treated</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Consent withdrawn</translation>
        </message>
        <message>
            <source>Consent to clear up</source>
            <translation>Consent to clear up</translation>
        </message>
        <message>
            <source>Doctor's letter missing</source>
            <translation>Doctor's letter missing</translation>
        </message>
        <message>
            <source>An answer is missing</source>
            <translation>An answer is missing</translation>
        </message>
        <message>
            <source>Treatable once healed</source>
            <translation>Treatable once healed</translation>
        </message>
        <message>
            <source>Not while there are scabs</source>
            <translation>Not while there are scabs</translation>
        </message>
        <message>
            <source>Too close to another session</source>
            <translation>Too close to another session</translation>
        </message>
        <message>
            <source>Forms to fill</source>
            <translation>Forms to fill</translation>
        </message>
        <message>
            <source>Answers to review</source>
            <translation>Answers to review</translation>
        </message>
        <message>
            <source>Consent to sign</source>
            <translation>Consent to sign</translation>
        </message>
        <message>
            <source>Consent to re-sign</source>
            <translation>Consent to re-sign</translation>
        </message>
        <message>
            <source>Caution to read</source>
            <translation>Caution to read</translation>
        </message>
        <message>
            <source>Better from %1</source>
            <translation>Better from %1</translation>
        </message>
        <message>
            <source>Check for scabs first</source>
            <translation>Check for scabs first</translation>
        </message>
        <message>
            <source>Questions of the day</source>
            <translation>Questions of the day</translation>
        </message>
        <message>
            <source>Before photos missing</source>
            <translation>Before photos missing</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
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
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Added twice?</source>
            <translation>Added twice?</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Check-ins</source>
            <translation>Check-ins</translation>
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
        <name>Compare</name>
        <message>
            <source>Point out three places in both photos.</source>
            <translation>Point out three places in both photos.</translation>
        </message>
        <message>
            <source>These places are too near to each other. Choose three that lie far apart.</source>
            <translation>These places are too near to each other. Choose three that lie far apart.</translation>
        </message>
        <message>
            <source>These cannot be the same places in both photos. Choose each of them in the same order.</source>
            <translation>These cannot be the same places in both photos. Choose each of them in the same order.</translation>
        </message>
        <message>
            <source>These photos could not be aligned: %1. Compare them side by side, or point out three places in both.</source>
            <translation>These photos could not be aligned: %1. Compare them side by side, or point out three places in both.</translation>
        </message>
        <message>
            <source>the earlier one is too dark</source>
            <translation>the earlier one is too dark</translation>
        </message>
        <message>
            <source>the later one is too dark</source>
            <translation>the later one is too dark</translation>
        </message>
        <message>
            <source>the earlier one is too bright</source>
            <translation>the earlier one is too bright</translation>
        </message>
        <message>
            <source>the later one is too bright</source>
            <translation>the later one is too bright</translation>
        </message>
        <message>
            <source>the earlier one is blurred or empty</source>
            <translation>the earlier one is blurred or empty</translation>
        </message>
        <message>
            <source>the later one is blurred or empty</source>
            <translation>the later one is blurred or empty</translation>
        </message>
        <message>
            <source>too little of one was found in the other</source>
            <translation>too little of one was found in the other</translation>
        </message>
        <message>
            <source>one of them is no whole picture</source>
            <translation>one of them is no whole picture</translation>
        </message>
        <message>
            <source>The photos could not be compared.</source>
            <translation>The photos could not be compared.</translation>
        </message>
    </context>
    <context>
        <name>CompareMarks</name>
        <message>
            <source>What is drawn</source>
            <translation>What is drawn</translation>
        </message>
        <message>
            <source>The words</source>
            <translation>The words</translation>
        </message>
        <message>
            <source>Draw on the photos</source>
            <translation>Draw on the photos</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Show what is drawn</source>
            <translation>Show what is drawn</translation>
        </message>
        <message>
            <source>Every mark</source>
            <translation>Every mark</translation>
        </message>
        <message>
            <source>Take this mark away: %1</source>
            <translation>Take this mark away: %1</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Compare photos</source>
            <translation>Compare photos</translation>
        </message>
        <message>
            <source>Hand photos out</source>
            <translation>Hand photos out</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Nothing to compare yet</translation>
        </message>
        <message>
            <source>Once there are two photos of the same view, they can be looked at together here.</source>
            <translation>Once there are two photos of the same view, they can be looked at together here.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>How they are shown</source>
            <translation>How they are shown</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Side by side</translation>
        </message>
        <message>
            <source>Fade</source>
            <translation>Fade</translation>
        </message>
        <message>
            <source>Where the line is</source>
            <translation>Where the line is</translation>
        </message>
        <message>
            <source>How much of the later photo is seen</source>
            <translation>How much of the later photo is seen</translation>
        </message>
    </context>
    <context>
        <name>ComparePictures</name>
        <message>
            <source>Earlier: %1. Later: %2.</source>
            <translation>Earlier: %1. Later: %2.</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Enter puts a mark into the middle of the later photo, Shift and Enter into that of the earlier.</source>
            <translation>Enter puts a mark into the middle of the later photo, Shift and Enter into that of the earlier.</translation>
        </message>
    </context>
    <context>
        <name>CompareStanding</name>
        <message>
            <source>Not laid over each other</source>
            <translation>Not laid over each other</translation>
        </message>
        <message>
            <source>Show three places</source>
            <translation>Show three places</translation>
        </message>
        <message>
            <source>Take the last place back</source>
            <translation>Take the last place back</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Show three places instead</source>
            <translation>Show three places instead</translation>
        </message>
    </context>
    <context>
        <name>CompareTimeline</name>
        <message>
            <source>Which photo to change</source>
            <translation>Which photo to change</translation>
        </message>
        <message>
            <source>Change the earlier</source>
            <translation>Change the earlier</translation>
        </message>
        <message>
            <source>Change the later</source>
            <translation>Change the later</translation>
        </message>
        <message>
            <source>Photos of this view, the oldest first</source>
            <translation>Photos of this view, the oldest first</translation>
        </message>
        <message>
            <source>Earlier photo</source>
            <translation>Earlier photo</translation>
        </message>
        <message>
            <source>Later photo</source>
            <translation>Later photo</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>Parent or guardian</source>
            <translation>Parent or guardian</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Witness</translation>
        </message>
        <message>
            <source>Your signature</source>
            <translation>Your signature</translation>
        </message>
        <message>
            <source>Parent or guardian · %1</source>
            <translation>Parent or guardian · %1</translation>
        </message>
        <message>
            <source>Interpreter · %1</source>
            <translation>Interpreter · %1</translation>
        </message>
        <message>
            <source>A parent or guardian signs too</source>
            <translation>A parent or guardian signs too</translation>
        </message>
        <message>
            <source>Somebody interpreted for me</source>
            <translation>Somebody interpreted for me</translation>
        </message>
        <message>
            <source>A witness signs too</source>
            <translation>A witness signs too</translation>
        </message>
        <message>
            <source>You may also say no</source>
            <translation>You may also say no</translation>
        </message>
        <message>
            <source>I do not agree</source>
            <translation>I do not agree</translation>
        </message>
        <message>
            <source>Then the questions do not begin on this tablet. %1 talks with you about what is possible.</source>
            <translation>Then the questions do not begin on this tablet. %1 talks with you about what is possible.</translation>
        </message>
        <message>
            <source>Then there is no treatment today. You can think about it and come back.</source>
            <translation>Then there is no treatment today. You can think about it and come back.</translation>
        </message>
        <message>
            <source>You may also leave it as it is</source>
            <translation>You may also leave it as it is</translation>
        </message>
        <message>
            <source>Then nothing is taken back.</source>
            <translation>Then nothing is taken back.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Leave it as it is</translation>
        </message>
        <message>
            <source>You are treated just the same, at the same price.</source>
            <translation>You are treated just the same, at the same price.</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>No, thank you</translation>
        </message>
        <message>
            <source>You have taken this consent back.</source>
            <translation>You have taken this consent back.</translation>
        </message>
        <message>
            <source>You have signed this.</source>
            <translation>You have signed this.</translation>
        </message>
        <message>
            <source>You have left it as it was.</source>
            <translation>You have left it as it was.</translation>
        </message>
        <message>
            <source>You have said no to this.</source>
            <translation>You have said no to this.</translation>
        </message>
    </context>
    <context>
        <name>ConsentHead</name>
        <message>
            <source>Change something</source>
            <translation>Change something</translation>
        </message>
        <message>
            <source>This is what you take back</source>
            <translation>This is what you take back</translation>
        </message>
    </context>
    <context>
        <name>ConsentInitials</name>
        <message>
            <source>Your initials</source>
            <translation>Your initials</translation>
        </message>
        <message>
            <source>Put them here</source>
            <translation>Put them here</translation>
        </message>
        <message>
            <source>The same initials as before</source>
            <translation>The same initials as before</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Draw</translation>
        </message>
        <message>
            <source>First letters of your names</source>
            <translation>First letters of your names</translation>
        </message>
        <message>
            <source>Take my initials away</source>
            <translation>Take my initials away</translation>
        </message>
    </context>
    <context>
        <name>ConsentJoin</name>
        <message>
            <source>Parent or guardian</source>
            <translation>Parent or guardian</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Witness</translation>
        </message>
        <message>
            <source>Go on to sign</source>
            <translation>Go on to sign</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Relationship, for example mother</source>
            <translation>Relationship, for example mother</translation>
        </message>
        <message>
            <source>Identity document that was shown</source>
            <translation>Identity document that was shown</translation>
        </message>
        <message>
            <source>Language into which it was interpreted</source>
            <translation>Language into which it was interpreted</translation>
        </message>
    </context>
    <context>
        <name>ConsentPage</name>
        <message>
            <source>Please confirm each sentence</source>
            <translation>Please confirm each sentence</translation>
        </message>
        <message>
            <source>Tap a sentence and put your initials: the first letters of your names.</source>
            <translation>Tap a sentence and put your initials: the first letters of your names.</translation>
        </message>
        <message>
            <source>Where may we show them?</source>
            <translation>Where may we show them?</translation>
        </message>
        <message>
            <source>Which places do you take back?</source>
            <translation>Which places do you take back?</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Sign</translation>
        </message>
        <message>
            <source>On paper, please</source>
            <translation>On paper, please</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>✓ Saved on this tablet</source>
            <translation>✓ Saved on this tablet</translation>
        </message>
        <message>
            <source>Sign this</source>
            <translation>Sign this</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
    </context>
    <context>
        <name>ConsentParagraph</name>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>No longer part of it</source>
            <translation>No longer part of it</translation>
        </message>
    </context>
    <context>
        <name>ConsentQuestions</name>
        <message>
            <source>Do you have a question?</source>
            <translation>Do you have a question?</translation>
        </message>
        <message>
            <source>Ask at any time. You can also write it down here, so that it is not forgotten.</source>
            <translation>Ask at any time. You can also write it down here, so that it is not forgotten.</translation>
        </message>
        <message>
            <source>Ask %1 at any time. You can also write it down here, so that it is not forgotten.</source>
            <translation>Ask %1 at any time. You can also write it down here, so that it is not forgotten.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>I have a question</source>
            <translation>I have a question</translation>
        </message>
        <message>
            <source>Your question</source>
            <translation>Your question</translation>
        </message>
        <message>
            <source>Note it down</source>
            <translation>Note it down</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>What would you like to know?</translation>
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
            <translation>Enter the name</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Draw</translation>
        </message>
        <message>
            <source>Type the name</source>
            <translation>Type the name</translation>
        </message>
        <message>
            <source>Full name, instead of a signature</source>
            <translation>Full name, instead of a signature</translation>
        </message>
        <message>
            <source>This signature is missing</source>
            <translation>This signature is missing</translation>
        </message>
        <message>
            <source>Not needed after all</source>
            <translation>Not needed after all</translation>
        </message>
    </context>
    <context>
        <name>ConsentStatement</name>
        <message>
            <source>Initialled</source>
            <translation>Initialled</translation>
        </message>
        <message>
            <source>Your initials are missing here</source>
            <translation>Your initials are missing here</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
    </context>
    <context>
        <name>Consultation</name>
        <message>
            <source>%1, with the crown</source>
            <comment>a stage of hair loss</comment>
            <translation>%1, with the crown</translation>
        </message>
        <message>
            <source>Inherited</source>
            <translation>Inherited</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Not known yet</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Something else</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>session: its phase</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>The first day cannot be named yet</source>
            <translation>The first day cannot be named yet</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>From %1</translation>
        </message>
        <message>
            <source>Review of the result</source>
            <translation>Review of the result</translation>
        </message>
        <message numerus="yes">
            <source>Better leave at least %Ln day(s) between sessions: the skin heals better with more time.</source>
            <translation>
                <numerusform>Better leave at least %Ln day between sessions: the skin heals better with more time.</numerusform>
                <numerusform>Better leave at least %Ln days between sessions: the skin heals better with more time.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sources name %1 to %2 sessions. Say why it is another number.</source>
            <translation>The sources name %1 to %2 sessions. Say why it is another number.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationCause</name>
        <message>
            <source>Source: %1</source>
            <translation>Source: %1</translation>
        </message>
        <message>
            <source>What is the hair loss put down to?</source>
            <translation>What is the hair loss put down to?</translation>
        </message>
        <message>
            <source>As many as apply.</source>
            <translation>As many as apply.</translation>
        </message>
        <message>
            <source>Physician</source>
            <translation>Physician</translation>
        </message>
        <message>
            <source>A physician has looked for the cause and ruled out an illness</source>
            <translation>A physician has looked for the cause and ruled out an illness</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>On which day?</translation>
        </message>
        <message>
            <source>Who was seen?</source>
            <translation>Who was seen?</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Wants to let the hair grow later</source>
            <translation>Wants to let the hair grow later</translation>
        </message>
        <message>
            <source>A hair transplant is planned</source>
            <translation>A hair transplant is planned</translation>
        </message>
        <message>
            <source>The area can grow with the hair loss</source>
            <translation>The area can grow with the hair loss</translation>
        </message>
        <message>
            <source>Who may lose more hair needs a plan that allows for it.</source>
            <translation>Who may lose more hair needs a plan that allows for it.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationController</name>
        <message>
            <source>This consultation is no longer there.</source>
            <translation>This consultation is no longer there.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationFindings</name>
        <message>
            <source>What is to be treated?</source>
            <translation>What is to be treated?</translation>
        </message>
        <message>
            <source>As many as apply.</source>
            <translation>As many as apply.</translation>
        </message>
        <message>
            <source>Which kind of scar?</source>
            <translation>Which kind of scar?</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Zones to treat</source>
            <translation>Zones to treat</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>cm²</source>
            <translation>cm²</translation>
        </message>
        <message>
            <source>Hair loss</source>
            <translation>Hair loss</translation>
        </message>
        <message>
            <source>Norwood's stages</source>
            <translation>Norwood's stages</translation>
        </message>
        <message>
            <source>Ludwig's grades</source>
            <translation>Ludwig's grades</translation>
        </message>
        <message>
            <source>Skin type after Fitzpatrick</source>
            <translation>Skin type after Fitzpatrick</translation>
        </message>
        <message>
            <source>Scars, one by one</source>
            <translation>Scars, one by one</translation>
        </message>
        <message>
            <source>The head from above, the forehead at the top. One line for each scar.</source>
            <translation>The head from above, the forehead at the top. One line for each scar.</translation>
        </message>
        <message>
            <source>Skin and hair</source>
            <translation>Skin and hair</translation>
        </message>
        <message>
            <source>Thickness of a hair</source>
            <translation>Thickness of a hair</translation>
        </message>
        <message>
            <source>µm</source>
            <translation>µm</translation>
        </message>
        <message>
            <source>The dots are made as fine as the hair that is there.</source>
            <translation>The dots are made as fine as the hair that is there.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationGate</name>
        <message>
            <source>The cause may be an illness</source>
            <translation>The cause may be an illness</translation>
        </message>
        <message>
            <source>Hair loss of this kind should be seen by a physician before it is covered.</source>
            <translation>Hair loss of this kind should be seen by a physician before it is covered.</translation>
        </message>
        <message>
            <source>Ask for a physician's letter, and note who was seen and when.</source>
            <translation>Ask for a physician's letter, and note who was seen and when.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationHairline</name>
        <message>
            <source>Sketch of the hairline</source>
            <translation>Sketch of the hairline</translation>
        </message>
        <message>
            <source>How it shall look</source>
            <translation>How it shall look</translation>
        </message>
        <message>
            <source>Hairline</source>
            <translation>Hairline</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>What the client hopes for</source>
            <translation>What the client hopes for</translation>
        </message>
        <message>
            <source>In their own words.</source>
            <translation>In their own words.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationPage</name>
        <message>
            <source>Consultation</source>
            <translation>Consultation</translation>
        </message>
        <message>
            <source>Puts an earlier one right</source>
            <translation>Puts an earlier one right</translation>
        </message>
        <message>
            <source>Parts of the consultation</source>
            <translation>Parts of the consultation</translation>
        </message>
        <message>
            <source>Put something right</source>
            <translation>Put something right</translation>
        </message>
        <message>
            <source>New consultation</source>
            <translation>New consultation</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>Finish the consultation?</source>
            <translation>Finish the consultation?</translation>
        </message>
        <message>
            <source>It is sealed and signed. Nobody can change it afterwards; what was wrong can be put right by another one that says why.</source>
            <translation>It is sealed and signed. Nobody can change it afterwards; what was wrong can be put right by another one that says why.</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Go on editing</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>The finished consultation stays as it is. A new one begins with everything that is in it, and both are shown.</source>
            <translation>The finished consultation stays as it is. A new one begins with everything that is in it, and both are shown.</translation>
        </message>
        <message>
            <source>What was wrong, and why?</source>
            <translation>What was wrong, and why?</translation>
        </message>
    </context>
    <context>
        <name>ConsultationPlan</name>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>How many sessions</source>
            <translation>How many sessions</translation>
        </message>
        <message>
            <source>Days between them</source>
            <translation>Days between them</translation>
        </message>
        <message>
            <source>Patch test on</source>
            <translation>Patch test on</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>When the sessions would be</source>
            <translation>When the sessions would be</translation>
        </message>
        <message>
            <source>What can be expected</source>
            <translation>What can be expected</translation>
        </message>
        <message>
            <source>What you explained</source>
            <translation>What you explained</translation>
        </message>
        <message>
            <source>How long it lasts, what it cannot do, what may go wrong.</source>
            <translation>How long it lasts, what it cannot do, what may go wrong.</translation>
        </message>
        <message>
            <source>What the patch test showed</source>
            <translation>What the patch test showed</translation>
        </message>
    </context>
    <context>
        <name>ConsultationQuote</name>
        <message>
            <source>Quote</source>
            <translation>Quote</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Also charged</source>
            <translation>Also charged</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Add a position</source>
            <translation>Add a position</translation>
        </message>
        <message>
            <source>Tax, per cent</source>
            <translation>Tax, per cent</translation>
        </message>
        <message>
            <source>The amounts above include the tax</source>
            <translation>The amounts above include the tax</translation>
        </message>
        <message>
            <source>Without tax</source>
            <translation>Without tax</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Terms</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>A touch-up later, per hour</source>
            <translation>A touch-up later, per hour</translation>
        </message>
        <message>
            <source>Usually less than the first treatment.</source>
            <translation>Usually less than the first treatment.</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>How the quote stands</source>
            <translation>How the quote stands</translation>
        </message>
        <message>
            <source>Being written</source>
            <translation>Being written</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Offered</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Declined</translation>
        </message>
        <message>
            <source>Once it is offered, its amounts are only read.</source>
            <translation>Once it is offered, its amounts are only read.</translation>
        </message>
        <message>
            <source>To change an amount, set it back to "Being written".</source>
            <translation>To change an amount, set it back to "Being written".</translation>
        </message>
    </context>
    <context>
        <name>CopyController</name>
        <message>
            <source>This aftercare is no longer there.</source>
            <translation>This aftercare is no longer there.</translation>
        </message>
    </context>
    <context>
        <name>CopyDialog</name>
        <message>
            <source>The client's copy</source>
            <translation>The client's copy</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>A PDF in the language it was signed in. The signed record is inside it, so that anybody can check that not a byte was changed.</source>
            <translation>A PDF in the language it was signed in. The signed record is inside it, so that anybody can check that not a byte was changed.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>The whole path, beginning with /. A stick, not this tablet's own disk, if the client takes it along.</source>
            <translation>The whole path, beginning with /. A stick, not this tablet's own disk, if the client takes it along.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>As a message to send</source>
            <translation>As a message to send</translation>
        </message>
        <message>
            <source>What to stop, on paper</source>
            <translation>What to stop, on paper</translation>
        </message>
        <message>
            <source>Summary of the record</source>
            <translation>Summary of the record</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>A PDF in the client's language, with the days that go with the next appointment.</source>
            <translation>A PDF in the client's language, with the days that go with the next appointment.</translation>
        </message>
        <message>
            <source>A page or two in the client's language: who they are, what must be known before a treatment, what was screened, signed and done, and what comes next.</source>
            <translation>A page or two in the client's language: who they are, what must be known before a treatment, what was screened, signed and done, and what comes next.</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>What is it for?</translation>
        </message>
        <message>
            <source>For instance: asked for by the client. It stays in the audit with your name, for good.</source>
            <translation>For instance: asked for by the client. It stays in the audit with your name, for good.</translation>
        </message>
        <message>
            <source>The client wants none</source>
            <translation>The client wants none</translation>
        </message>
        <message>
            <source>Aftercare to take home</source>
            <translation>Aftercare to take home</translation>
        </message>
        <message>
            <source>Save all files</source>
            <translation>Save all files</translation>
        </message>
        <message>
            <source>Code for the client's telephone</source>
            <translation>Code for the client's telephone</translation>
        </message>
        <message>
            <source>In the client's language, with the days of their latest session: a page that needs no network, reminders, a sheet for paper, and a code for their telephone. It names the clinic, never the client.</source>
            <translation>In the client's language, with the days of their latest session: a page that needs no network, reminders, a sheet for paper, and a code for their telephone. It names the clinic, never the client.</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Show the code</translation>
        </message>
    </context>
    <context>
        <name>CounterSignature</name>
        <message>
            <source>Your signature</source>
            <translation>Your signature</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Draw</translation>
        </message>
        <message>
            <source>Type the name</source>
            <translation>Type the name</translation>
        </message>
        <message>
            <source>Full name, instead of a signature</source>
            <translation>Full name, instead of a signature</translation>
        </message>
        <message>
            <source>Sign and put into the file</source>
            <translation>Sign and put into the file</translation>
        </message>
    </context>
    <context>
        <name>DataTable</name>
        <message>
            <source>Nothing here yet.</source>
            <translation>Nothing here yet.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a column's name: its value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, sorted, largest first</source>
            <translation>%1, sorted, largest first</translation>
        </message>
        <message>
            <source>%1, sorted, smallest first</source>
            <translation>%1, sorted, smallest first</translation>
        </message>
    </context>
    <context>
        <name>DateItem</name>
        <message>
            <source>Day, if you know</source>
            <translation>Day, if you know</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
    </context>
    <context>
        <name>DateTimeField</name>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
    </context>
    <context>
        <name>DayPicker</name>
        <message>
            <source>Choose a day</source>
            <translation>Choose a day</translation>
        </message>
    </context>
    <context>
        <name>DayStepper</name>
        <message>
            <source>The day before</source>
            <translation>The day before</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>The day after</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Your copy: %1</source>
            <translation>Your copy: %1</translation>
        </message>
        <message>
            <source>Attached is your copy of what you signed at %1. Keep it; with it you can show at any time what you agreed to.</source>
            <translation>Attached is your copy of what you signed at %1. Keep it; with it you can show at any time what you agreed to.</translation>
        </message>
        <message>
            <source>What %1 keeps about %2</source>
            <translation>What %1 keeps about %2</translation>
        </message>
        <message>
            <source>Exported on %1</source>
            <translation>Exported on %1</translation>
        </message>
        <message>
            <source>This folder also holds the same for other programs (client.fhir.json), every record as it is kept (records.json), and who did what with them (audit.csv). Nothing here is encrypted.</source>
            <translation>This folder also holds the same for other programs (client.fhir.json), every record as it is kept (records.json), and who did what with them (audit.csv). Nothing here is encrypted.</translation>
        </message>
        <message>
            <source>Appointments</source>
            <translation>Appointments</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Screenings</source>
            <translation>Screenings</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>Consultations</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Quotes</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Check-ins</source>
            <translation>Check-ins</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Born</translation>
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
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Emergency contact</source>
            <translation>Emergency contact</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Allergies</translation>
        </message>
        <message>
            <source>Medicines</source>
            <translation>Medicines</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>Note, %1</source>
            <translation>Note, %1</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Treatment from</source>
            <translation>Treatment from</translation>
        </message>
        <message>
            <source>Physician's letter</source>
            <translation>Physician's letter</translation>
        </message>
        <message>
            <source>Treated in spite of it</source>
            <translation>Treated in spite of it</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>The text, with its signatures</source>
            <translation>The text, with its signatures</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>all of it</translation>
        </message>
        <message>
            <source>Practitioner</source>
            <translation>Practitioner</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Expectations</source>
            <translation>Expectations</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>Explained</translation>
        </message>
        <message>
            <source>Sessions planned</source>
            <translation>Sessions planned</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zones</translation>
        </message>
        <message>
            <source>Pigment</source>
            <translation>Pigment</translation>
        </message>
        <message>
            <source>lot %1</source>
            <translation>lot %1</translation>
        </message>
        <message>
            <source>Needle</source>
            <translation>Needle</translation>
        </message>
        <message>
            <source>Complication</source>
            <translation>Complication</translation>
        </message>
        <message>
            <source>Pain, 0 to 10</source>
            <translation>Pain, 0 to 10</translation>
        </message>
        <message>
            <source>Redness</source>
            <translation>Redness</translation>
        </message>
        <message>
            <source>Swelling</source>
            <translation>Swelling</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Who did what with these data</source>
            <translation>Who did what with these data</translation>
        </message>
        <message>
            <source>Version %1 · signed on %2</source>
            <translation>Version %1 · signed on %2</translation>
        </message>
        <message>
            <source>Signed on paper</source>
            <translation>Signed on paper</translation>
        </message>
        <message>
            <source>The signed sheet is in the clinic's file. What stands here was entered from it.</source>
            <translation>The signed sheet is in the clinic's file. What stands here was entered from it.</translation>
        </message>
        <message>
            <source>Corrects an earlier record</source>
            <translation>Corrects an earlier record</translation>
        </message>
        <message>
            <source>Taken back on %1</source>
            <translation>Taken back on %1</translation>
        </message>
        <message>
            <source>From that moment on it no longer holds. What was done before stays done.</source>
            <translation>From that moment on it no longer holds. What was done before stays done.</translation>
        </message>
        <message>
            <source>From that moment on it no longer holds for: %1.</source>
            <translation>From that moment on it no longer holds for: %1.</translation>
        </message>
        <message>
            <source>The words of this text are kept by the clinic. Their SHA-256 is %1.</source>
            <translation>The words of this text are kept by the clinic. Their SHA-256 is %1.</translation>
        </message>
        <message>
            <source>Chosen places</source>
            <translation>Chosen places</translation>
        </message>
        <message>
            <source>The same in the clinic's language, which was shown beside it</source>
            <translation>The same in the clinic's language, which was shown beside it</translation>
        </message>
        <message>
            <source>Initialled one by one</source>
            <translation>Initialled one by one</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>Not agreed</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Agreed</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Questions and answers</translation>
        </message>
        <message>
            <source>No answer was written down.</source>
            <translation>No answer was written down.</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Parent or guardian</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Witness</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Relationship: %1</source>
            <translation>Relationship: %1</translation>
        </message>
        <message>
            <source>Identity document: %1</source>
            <translation>Identity document: %1</translation>
        </message>
        <message>
            <source>Interpreted into: %1</source>
            <translation>Interpreted into: %1</translation>
        </message>
        <message>
            <source>Signed by typing the full name.</source>
            <translation>Signed by typing the full name.</translation>
        </message>
        <message>
            <source>How this copy can be checked</source>
            <translation>How this copy can be checked</translation>
        </message>
        <message>
            <source>The signed record is inside this file, with the clinic's digital signature. If a single byte is changed, “stipplectl consent verify” says so, on any computer. A drawn or typed signature is a simple electronic signature; the digital one shows any change made after it.</source>
            <translation>The signed record is inside this file, with the clinic's digital signature. If a single byte is changed, “stipplectl consent verify” says so, on any computer. A drawn or typed signature is a simple electronic signature; the digital one shows any change made after it.</translation>
        </message>
        <message>
            <source>The clinic's key: %1</source>
            <translation>The clinic's key: %1</translation>
        </message>
        <message>
            <source>The record: %1</source>
            <translation>The record: %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>Before your session</source>
            <translation>Before your session</translation>
        </message>
        <message>
            <source>For %1, session on %2</source>
            <translation>For %1, session on %2</translation>
        </message>
        <message>
            <source>last on %1</source>
            <translation>last on %1</translation>
        </message>
        <message>
            <source>What to stop, and when</source>
            <translation>What to stop, and when</translation>
        </message>
        <message>
            <source>Prescribed: do not stop it yourself</source>
            <translation>Prescribed: do not stop it yourself</translation>
        </message>
        <message>
            <source>By your answers there is nothing that you have to stop.</source>
            <translation>By your answers there is nothing that you have to stop.</translation>
        </message>
        <message>
            <source>On the day before</source>
            <translation>On the day before</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>from %1</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>clear</translation>
        </message>
        <message>
            <source>with caution</source>
            <translation>with caution</translation>
        </message>
        <message>
            <source>later</source>
            <translation>later</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>not known yet</translation>
        </message>
        <message>
            <source>with a physician's letter</source>
            <translation>with a physician's letter</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>not here</translation>
        </message>
        <message>
            <source>consultation</source>
            <translation>consultation</translation>
        </message>
        <message>
            <source>session</source>
            <translation>session</translation>
        </message>
        <message>
            <source>touch-up</source>
            <translation>touch-up</translation>
        </message>
        <message>
            <source>review</source>
            <translation>review</translation>
        </message>
        <message>
            <source>patch test</source>
            <translation>patch test</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>booked</translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>arrived</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>did not come</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>mild</source>
            <translation>mild</translation>
        </message>
        <message>
            <source>moderate</source>
            <translation>moderate</translation>
        </message>
        <message>
            <source>severe</source>
            <translation>severe</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>draft</translation>
        </message>
        <message>
            <source>offered</source>
            <translation>offered</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>declined</translation>
        </message>
        <message>
            <source>Aftercare for your session on %1</source>
            <translation>Aftercare for your session on %1</translation>
        </message>
        <message>
            <source>Call the clinic: %1</source>
            <translation>Call the clinic: %1</translation>
        </message>
        <message>
            <source>When to get help</source>
            <translation>When to get help</translation>
        </message>
        <message>
            <source>Day by day</source>
            <translation>Day by day</translation>
        </message>
        <message>
            <source>The whole plan</source>
            <translation>The whole plan</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>from then on</source>
            <translation>from then on</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>This page needs no network and sends nothing. What you tick stays on this device.</source>
            <translation>This page needs no network and sends nothing. What you tick stays on this device.</translation>
        </message>
        <message>
            <source>Made on %1</source>
            <translation>Made on %1</translation>
        </message>
        <message>
            <source>Attached is what to do and what to stop before your session at %1. Ask us before you stop any medicine.</source>
            <translation>Attached is what to do and what to stop before your session at %1. Ask us before you stop any medicine.</translation>
        </message>
        <message>
            <source>Summary of the record</source>
            <translation>Summary of the record</translation>
        </message>
        <message>
            <source>Attached is a summary of what %1 keeps about you.</source>
            <translation>Attached is a summary of what %1 keeps about you.</translation>
        </message>
        <message>
            <source>Summary of the record, as of %1</source>
            <translation>Summary of the record, as of %1</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Physician</source>
            <translation>Physician</translation>
        </message>
        <message>
            <source>Skin type</source>
            <translation>Skin type</translation>
        </message>
        <message>
            <source>Nothing is recorded.</source>
            <translation>Nothing is recorded.</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>since %1</translation>
        </message>
        <message>
            <source>prescribed</source>
            <translation>prescribed</translation>
        </message>
        <message>
            <source>without prescription</source>
            <translation>without prescription</translation>
        </message>
        <message>
            <source>last taken %1</source>
            <translation>last taken %1</translation>
        </message>
        <message>
            <source>controlled</source>
            <translation>controlled</translation>
        </message>
        <message>
            <source>not controlled</source>
            <translation>not controlled</translation>
        </message>
        <message>
            <source>What must be known</source>
            <translation>What must be known</translation>
        </message>
        <message>
            <source>Last screening</source>
            <translation>Last screening</translation>
        </message>
        <message>
            <source>Nothing was screened yet.</source>
            <translation>Nothing was screened yet.</translation>
        </message>
        <message>
            <source>For a treatment on %1</source>
            <translation>For a treatment on %1</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, until %2</translation>
        </message>
        <message>
            <source>signed on %1</source>
            <translation>signed on %1</translation>
        </message>
        <message>
            <source>taken back on %1</source>
            <translation>taken back on %1</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in force</translation>
        </message>
        <message>
            <source>not in force</source>
            <translation>not in force</translation>
        </message>
        <message>
            <source>Nothing was signed yet.</source>
            <translation>Nothing was signed yet.</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>version %1</translation>
        </message>
        <message>
            <source>Without complications</source>
            <translation>Without complications</translation>
        </message>
        <message>
            <source>No session was finished yet.</source>
            <translation>No session was finished yet.</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Session %1</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Next session, as advised</source>
            <translation>Next session, as advised</translation>
        </message>
        <message>
            <source>Appointments until today</source>
            <translation>Appointments until today</translation>
        </message>
        <message>
            <source>Review of the result</source>
            <translation>Review of the result</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>What comes next</translation>
        </message>
        <message>
            <source>Nothing is booked or advised.</source>
            <translation>Nothing is booked or advised.</translation>
        </message>
        <message>
            <source>For %1. The days come with the appointment.</source>
            <translation>For %1. The days come with the appointment.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Hello,</translation>
        </message>
        <message>
            <source>attached is your aftercare, day by day: a page for any browser, the same for paper, reminders for your calendar, and a file for the Stipple app.</source>
            <translation>attached is your aftercare, day by day: a page for any browser, the same for paper, reminders for your calendar, and a file for the Stipple app.</translation>
        </message>
        <message>
            <source>You can also open it here:</source>
            <translation>You can also open it here:</translation>
        </message>
        <message>
            <source>If something worries you, call us: %1</source>
            <translation>If something worries you, call us: %1</translation>
        </message>
        <message>
            <source>Your aftercare, day by day</source>
            <translation>Your aftercare, day by day</translation>
        </message>
        <message>
            <source>Aftercare, day by day</source>
            <translation>Aftercare, day by day</translation>
        </message>
        <message>
            <source>The days are counted from your session: the day of the session is day 0. With the code from your clinic this page shows your own dates.</source>
            <translation>The days are counted from your session: the day of the session is day 0. With the code from your clinic this page shows your own dates.</translation>
        </message>
        <message>
            <source>Your code is not as the clinic wrote it: it was changed, or it is not whole. Nothing of it is shown. Scan it once more, or call the clinic. What holds for everyone is below.</source>
            <translation>Your code is not as the clinic wrote it: it was changed, or it is not whole. Nothing of it is shown. Scan it once more, or call the clinic. What holds for everyone is below.</translation>
        </message>
        <message>
            <source>Your code is not from this clinic. Nothing of it is shown. Open it on the page of the clinic that gave it to you. What holds for everyone is below.</source>
            <translation>Your code is not from this clinic. Nothing of it is shown. Open it on the page of the clinic that gave it to you. What holds for everyone is below.</translation>
        </message>
        <message>
            <source>Your code is newer than this page, so it cannot be read here. Call the clinic. What holds for everyone is below.</source>
            <translation>Your code is newer than this page, so it cannot be read here. Call the clinic. What holds for everyone is below.</translation>
        </message>
        <message>
            <source>This browser cannot check whether your code is from the clinic, so your own dates are not shown. A newer browser can. What holds for everyone is below.</source>
            <translation>This browser cannot check whether your code is from the clinic, so your own dates are not shown. A newer browser can. What holds for everyone is below.</translation>
        </message>
        <message>
            <source>The clinic has changed its plan since you were given your code. The days below follow the plan as it is now. If you were told otherwise, ask the clinic.</source>
            <translation>The clinic has changed its plan since you were given your code. The days below follow the plan as it is now. If you were told otherwise, ask the clinic.</translation>
        </message>
        <message>
            <source>day %1</source>
            <translation>day %1</translation>
        </message>
        <message>
            <source>What your code says and what you tick stays in this browser. This page sends nothing to anybody.</source>
            <translation>What your code says and what you tick stays in this browser. This page sends nothing to anybody.</translation>
        </message>
        <message>
            <source>Scabs</source>
            <translation>Scabs</translation>
        </message>
        <message>
            <source>Redness spreads</source>
            <translation>Redness spreads</translation>
        </message>
        <message>
            <source>Swollen face</source>
            <translation>Swollen face</translation>
        </message>
        <message>
            <source>Pus or fluid</source>
            <translation>Pus or fluid</translation>
        </message>
        <message>
            <source>Bleeding</source>
            <translation>Bleeding</translation>
        </message>
        <message>
            <source>Fever</source>
            <translation>Fever</translation>
        </message>
        <message>
            <source>Temperature, °C</source>
            <translation>Temperature, °C</translation>
        </message>
        <message>
            <source>Hard to breathe</source>
            <translation>Hard to breathe</translation>
        </message>
        <message>
            <source>Drawn on it: %1</source>
            <translation>Drawn on it: %1</translation>
        </message>
        <message>
            <source>a line</source>
            <translation>a line</translation>
        </message>
        <message>
            <source>an arrow</source>
            <translation>an arrow</translation>
        </message>
        <message>
            <source>a circle</source>
            <translation>a circle</translation>
        </message>
        <message>
            <source>the number</source>
            <translation>the number</translation>
        </message>
        <message>
            <source>the words</source>
            <translation>the words</translation>
        </message>
        <message>
            <source>Rash or itching</source>
            <translation>Rash or itching</translation>
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
        <name>DropDownItem</name>
        <message>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <source>same phone</source>
            <translation>same phone</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>same e-mail</translation>
        </message>
        <message>
            <source>same name and date of birth</source>
            <translation>same name and date of birth</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>same name</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>Are these one person?</source>
            <translation>Are these one person?</translation>
        </message>
        <message>
            <source>Added twice?</source>
            <translation>Added twice?</translation>
        </message>
        <message>
            <source>Nobody looks twice</source>
            <translation>Nobody looks twice</translation>
        </message>
        <message>
            <source>No two clients share a name, a phone number or an e-mail address.</source>
            <translation>No two clients share a name, a phone number or an e-mail address.</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>Not the same person</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Put together</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Copy of a signed text</source>
            <translation>Copy of a signed text</translation>
        </message>
        <message>
            <source>Copy of a signed text, saved</source>
            <translation>Copy of a signed text, saved</translation>
        </message>
        <message>
            <source>Copy of a signed text, as a message</source>
            <translation>Copy of a signed text, as a message</translation>
        </message>
        <message>
            <source>Copy of a signed text, printed</source>
            <translation>Copy of a signed text, printed</translation>
        </message>
        <message>
            <source>List of what to stop, saved</source>
            <translation>List of what to stop, saved</translation>
        </message>
        <message>
            <source>List of what to stop, as a message</source>
            <translation>List of what to stop, as a message</translation>
        </message>
        <message>
            <source>List of what to stop, printed</source>
            <translation>List of what to stop, printed</translation>
        </message>
        <message>
            <source>Summary of the record</source>
            <translation>Summary of the record</translation>
        </message>
        <message>
            <source>Summary of the record, saved</source>
            <translation>Summary of the record, saved</translation>
        </message>
        <message>
            <source>Summary of the record, as a message</source>
            <translation>Summary of the record, as a message</translation>
        </message>
        <message>
            <source>Summary of the record, printed</source>
            <translation>Summary of the record, printed</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) for teaching</source>
            <translation>
                <numerusform>%Ln photo for teaching</numerusform>
                <numerusform>%Ln photos for teaching</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) for publication: %1</source>
            <translation>
                <numerusform>%Ln photo for publication: %1</numerusform>
                <numerusform>%Ln photos for publication: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) for the client</source>
            <translation>
                <numerusform>%Ln photo for the client</numerusform>
                <numerusform>%Ln photos for the client</numerusform>
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
            <translation>%1, %2</translation>
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
        <name>FieldsItem</name>
        <message>
            <source>One more</source>
            <translation>One more</translation>
        </message>
    </context>
    <context>
        <name>FileExportDialog</name>
        <message>
            <source>It stays in the audit with your name, for good. Name no client.</source>
            <translation>It stays in the audit with your name, for good. Name no client.</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Write the file</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>The file is written</source>
            <translation>The file is written</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>What is it for?</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>The whole path, beginning with /.</translation>
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
        <name>FormPage</name>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>Your answers</source>
            <translation>Your answers</translation>
        </message>
        <message>
            <source>%1 · %2 of %3</source>
            <translation>%1 · %2 of %3</translation>
        </message>
        <message>
            <source>This form is not translated yet. It is shown in its own language: %1.</source>
            <translation>This form is not translated yet. It is shown in its own language: %1.</translation>
        </message>
        <message>
            <source>Your last answer is not saved yet.</source>
            <translation>Your last answer is not saved yet.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Has this changed?</source>
            <translation>Has this changed?</translation>
        </message>
        <message>
            <source>Change something</source>
            <translation>Change something</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>✓ Saved on this tablet</source>
            <translation>✓ Saved on this tablet</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>Nothing has changed</source>
            <translation>Nothing has changed</translation>
        </message>
        <message>
            <source>See my answers</source>
            <translation>See my answers</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
    </context>
    <context>
        <name>FormPanel</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>FormRow</name>
        <message>
            <source>Not answered here</source>
            <translation>Not answered here</translation>
        </message>
        <message>
            <source>Take this one away</source>
            <translation>Take this one away</translation>
        </message>
    </context>
    <context>
        <name>FormWords</name>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>A file</source>
            <translation>A file</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>file (size)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>An answer that cannot be shown here</source>
            <translation>An answer that cannot be shown here</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number unit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the answers to one question</comment>
            <translation>, </translation>
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
        <message>
            <source>This is no step of filling in a form.</source>
            <translation>This is no step of filling in a form.</translation>
        </message>
        <message>
            <source>This is no step of filling in this form.</source>
            <translation>This is no step of filling in this form.</translation>
        </message>
    </context>
    <context>
        <name>HandOverButton</name>
        <message>
            <source>Hand over</source>
            <translation>Hand over</translation>
        </message>
    </context>
    <context>
        <name>HandOverSheet</name>
        <message>
            <source>Hand the tablet over</source>
            <translation>Hand the tablet over</translation>
        </message>
        <message>
            <source>Hand over now</source>
            <translation>Hand over now</translation>
        </message>
        <message>
            <source>%1 sees only these forms. The vault is closed meanwhile; to come back, you unlock it.</source>
            <translation>%1 sees only these forms. The vault is closed meanwhile; to come back, you unlock it.</translation>
        </message>
        <message>
            <source>You see only these forms. The vault is closed meanwhile; to come back, you unlock it.</source>
            <translation>You see only these forms. The vault is closed meanwhile; to come back, you unlock it.</translation>
        </message>
        <message>
            <source>I copy the answers from paper</source>
            <translation>I copy the answers from paper</translation>
        </message>
        <message>
            <source>For a client who has filled in the form on paper. It is kept as copied, not as answered here.</source>
            <translation>For a client who has filled in the form on paper. It is kept as copied, not as answered here.</translation>
        </message>
    </context>
    <context>
        <name>HandOverStatus</name>
        <message>
            <source>Not everything in a draft could be taken in.</source>
            <translation>Not everything in a draft could be taken in.</translation>
        </message>
        <message>
            <source>Hand over again</source>
            <translation>Hand over again</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Start again</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>Noted</translation>
        </message>
        <message>
            <source>Give up what was not finished?</source>
            <translation>Give up what was not finished?</translation>
        </message>
        <message>
            <source>The answers of this hand-over that are not in the file yet are removed for good.</source>
            <translation>The answers of this hand-over that are not in the file yet are removed for good.</translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation>Remove them</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Keep them</translation>
        </message>
        <message>
            <source>Review and sign</source>
            <translation>Review and sign</translation>
        </message>
    </context>
    <context>
        <name>Handover</name>
        <message>
            <source>An entry of the hand-over cannot be read (%1). The others were kept.</source>
            <translation>An entry of the hand-over cannot be read (%1). The others were kept.</translation>
        </message>
        <message>
            <source>What was to be handed over is not whole (%1). Nothing was saved or lost; hand the tablet over again.</source>
            <translation>What was to be handed over is not whole (%1). Nothing was saved or lost; hand the tablet over again.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries of this hand-over are missing. What was completed has to be looked through again; all other answers are kept.</source>
            <translation>
                <numerusform>%n entry of this hand-over is missing. What was completed has to be looked through again; all other answers are kept.</numerusform>
                <numerusform>%n entries of this hand-over are missing. What was completed has to be looked through again; all other answers are kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of this hand-over could not be used. All others are kept.</source>
            <translation>
                <numerusform>%n entry of this hand-over could not be used. All others are kept.</numerusform>
                <numerusform>%n entries of this hand-over could not be used. All others are kept.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not part of what was handed over. Nothing was changed.</source>
            <translation>This is not part of what was handed over. Nothing was changed.</translation>
        </message>
        <message>
            <source>A form is not the one that was to be handed over. Nothing was saved or lost; hand the tablet over again.</source>
            <translation>A form is not the one that was to be handed over. Nothing was saved or lost; hand the tablet over again.</translation>
        </message>
        <message>
            <source>This text is signed already. To change something, open it again.</source>
            <translation>This text is signed already. To change something, open it again.</translation>
        </message>
        <message>
            <source>The form is not filled in completely. Its answers are kept.</source>
            <translation>The form is not filled in completely. Its answers are kept.</translation>
        </message>
        <message>
            <source>The signature is missing. What was read and ticked is kept.</source>
            <translation>The signature is missing. What was read and ticked is kept.</translation>
        </message>
        <message>
            <source>The client went on with the form and changed answers.</source>
            <translation>The client went on with the form and changed answers.</translation>
        </message>
        <message>
            <source>There is no such text that waits for a signature.</source>
            <translation>There is no such text that waits for a signature.</translation>
        </message>
        <message>
            <source>Your signature is missing. Nothing was changed; draw it, or type your name.</source>
            <translation>Your signature is missing. Nothing was changed; draw it, or type your name.</translation>
        </message>
        <message>
            <source>This hand-over is finished. Begin a new one.</source>
            <translation>This hand-over is finished. Begin a new one.</translation>
        </message>
        <message>
            <source>“%1” was not taken in: %2 What the client did is kept; hand the tablet over again to complete it.</source>
            <translation>“%1” was not taken in: %2 What the client did is kept; hand the tablet over again to complete it.</translation>
        </message>
        <message>
            <source>A text that was signed is no longer in this clinic's protocol, so it was not taken in. What the client did is kept.</source>
            <translation>A text that was signed is no longer in this clinic's protocol, so it was not taken in. What the client did is kept.</translation>
        </message>
        <message>
            <source>The text has changed since it was read.</source>
            <translation>The text has changed since it was read.</translation>
        </message>
        <message>
            <source>Not every statement was agreed to.</source>
            <translation>Not every statement was agreed to.</translation>
        </message>
        <message>
            <source>A signature is missing.</source>
            <translation>A signature is missing.</translation>
        </message>
        <message>
            <source>There is no such consent that can be taken back. Nothing was changed.</source>
            <translation>There is no such consent that can be taken back. Nothing was changed.</translation>
        </message>
        <message>
            <source>There is nothing left to be filled in or signed. Nothing was handed over.</source>
            <translation>There is nothing left to be filled in or signed. Nothing was handed over.</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Intake</translation>
        </message>
        <message>
            <source>On the day of the session</source>
            <translation>On the day of the session</translation>
        </message>
        <message>
            <source>%1 was filling in</source>
            <translation>%1 was filling in</translation>
        </message>
        <message>
            <source>%1 has given the tablet back</source>
            <translation>%1 has given the tablet back</translation>
        </message>
        <message>
            <source>Not finished yet: %1. Every answer is kept.</source>
            <translation>Not finished yet: %1. Every answer is kept.</translation>
        </message>
        <message>
            <source>The answers and what they mean for the treatment are in the file now.</source>
            <translation>The answers and what they mean for the treatment are in the file now.</translation>
        </message>
        <message>
            <source>%1 said no to: %2.</source>
            <translation>%1 said no to: %2.</translation>
        </message>
        <message>
            <source>So the questions did not begin, and nothing about their health is kept. Talk about it: they can still sign, or answer on paper.</source>
            <translation>So the questions did not begin, and nothing about their health is kept. Talk about it: they can still sign, or answer on paper.</translation>
        </message>
        <message>
            <source>Without it no treatment can be recorded.</source>
            <translation>Without it no treatment can be recorded.</translation>
        </message>
        <message>
            <source>%1 wants to read and sign on paper: %2.</source>
            <translation>%1 wants to read and sign on paper: %2.</translation>
        </message>
        <message>
            <source>Waits for your signature: %1.</source>
            <translation>Waits for your signature: %1.</translation>
        </message>
        <message>
            <source>The words of a text cannot be read. The record itself is kept as it is.</source>
            <translation>The words of a text cannot be read. The record itself is kept as it is.</translation>
        </message>
        <message>
            <source>Blood thinner</source>
            <translation>Blood thinner</translation>
        </message>
        <message>
            <source>Finasteride or dutasteride</source>
            <translation>Finasteride or dutasteride</translation>
        </message>
        <message>
            <source>Isotretinoin</source>
            <translation>Isotretinoin</translation>
        </message>
        <message>
            <source>Scars that grow thick or raised</source>
            <translation>Scars that grow thick or raised</translation>
        </message>
        <message>
            <source>This client is no longer there.</source>
            <translation>This client is no longer there.</translation>
        </message>
        <message>
            <source>That they said no is noted in the file.</source>
            <translation>That they said no is noted in the file.</translation>
        </message>
        <message>
            <source>Said no on the tablet to “%1” (version %2), %3. Read in: %4.</source>
            <translation>Said no on the tablet to “%1” (version %2), %3. Read in: %4.</translation>
        </message>
        <message>
            <source>A client who said no to a text is no longer there.</source>
            <translation>A client who said no to a text is no longer there.</translation>
        </message>
        <message>
            <source>Answers kept in “%1”: %2.</source>
            <translation>Answers kept in “%1”: %2.</translation>
        </message>
        <message>
            <source>Kept of “%1”: initials at %2 of %3 sentences, and what was signed.</source>
            <translation>Kept of “%1”: initials at %2 of %3 sentences, and what was signed.</translation>
        </message>
        <message>
            <source>Kept of “%1”: initials at %2 of %3 sentences.</source>
            <translation>Kept of “%1”: initials at %2 of %3 sentences.</translation>
        </message>
        <message>
            <source>Not finished yet: %1.</source>
            <translation>Not finished yet: %1.</translation>
        </message>
        <message>
            <source>Answers can be copied once %1 has agreed, on paper or here, that they are kept. That consent is missing, so nothing was begun.</source>
            <translation>Answers can be copied once %1 has agreed, on paper or here, that they are kept. That consent is missing, so nothing was begun.</translation>
        </message>
        <message>
            <source>The protocol of this aftercare asks no check-in, so nothing was begun. Write a note in the client's file.</source>
            <translation>The protocol of this aftercare asks no check-in, so nothing was begun. Write a note in the client's file.</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Check-in</translation>
        </message>
        <message>
            <source>The check-in is in the file now.</source>
            <translation>The check-in is in the file now.</translation>
        </message>
        <message>
            <source>They looked at their aftercare and filled in no check-in.</source>
            <translation>They looked at their aftercare and filled in no check-in.</translation>
        </message>
        <message>
            <source>This check-in is dated before the session that it is about, so it was not kept. Check the tablet's date, and fill it in again.</source>
            <translation>This check-in is dated before the session that it is about, so it was not kept. Check the tablet's date, and fill it in again.</translation>
        </message>
        <message>
            <source>It is not known to which aftercare this check-in belongs, so it was not kept. The answers are still here; fill it in again from the client's care page.</source>
            <translation>It is not known to which aftercare this check-in belongs, so it was not kept. The answers are still here; fill it in again from the client's care page.</translation>
        </message>
        <message>
            <source>Warning sign: %1</source>
            <translation>Warning sign: %1</translation>
        </message>
    </context>
    <context>
        <name>HeadSketch</name>
        <message>
            <source>Draw here</source>
            <translation>Draw here</translation>
        </message>
        <message>
            <source>Nothing is drawn.</source>
            <translation>Nothing is drawn.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) drawn.</source>
            <translation>
                <numerusform>%Ln line drawn.</numerusform>
                <numerusform>%Ln lines drawn.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
    </context>
    <context>
        <name>HealingTimeline</name>
        <message>
            <source>Healing time is over</source>
            <translation>Healing time is over</translation>
        </message>
        <message>
            <source>Day %1 of %2</source>
            <translation>Day %1 of %2</translation>
        </message>
        <message>
            <source>Day %1</source>
            <translation>Day %1</translation>
        </message>
        <message>
            <source>Days %1 to %2</source>
            <translation>Days %1 to %2</translation>
        </message>
    </context>
    <context>
        <name>HeldPhoto</name>
        <message>
            <source>A photo kept while the tablet was locked does not say what it is of. It was left where it is.</source>
            <translation>A photo kept while the tablet was locked does not say what it is of. It was left where it is.</translation>
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
        <name>Home</name>
        <message>
            <source>This says that it comes from your clinic, but it is not signed with the key of what your clinic gave you before. Nothing was taken from it. Call the clinic, and ask for a new one.</source>
            <translation>This says that it comes from your clinic, but it is not signed with the key of what your clinic gave you before. Nothing was taken from it. Call the clinic, and ask for a new one.</translation>
        </message>
        <message>
            <source>until tonight</source>
            <translation>until tonight</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>From %1</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>New: %1</translation>
        </message>
        <message>
            <source>No longer: %1</source>
            <translation>No longer: %1</translation>
        </message>
    </context>
    <context>
        <name>HomeBlocked</name>
        <message>
            <source>This cannot be opened now</source>
            <translation>This cannot be opened now</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Begin anew</translation>
        </message>
        <message>
            <source>Begin anew?</source>
            <translation>Begin anew?</translation>
        </message>
        <message>
            <source>What is here is put away, unchanged, and you begin with an empty app. Your clinic can give you your aftercare again; check-ins that you did not send are lost.</source>
            <translation>What is here is put away, unchanged, and you begin with an empty app. Your clinic can give you your aftercare again; check-ins that you did not send are lost.</translation>
        </message>
    </context>
    <context>
        <name>HomeCheckIn</name>
        <message>
            <source>This file cannot be opened. See whether it is still there, and whether you may read it.</source>
            <translation>This file cannot be opened. See whether it is still there, and whether you may read it.</translation>
        </message>
        <message>
            <source>This picture is too large. Take a smaller one.</source>
            <translation>This picture is too large. Take a smaller one.</translation>
        </message>
    </context>
    <context>
        <name>HomeCheckInPage</name>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Something is wrong?</source>
            <translation>Something is wrong?</translation>
        </message>
        <message>
            <source>All is right</source>
            <translation>All is right</translation>
        </message>
    </context>
    <context>
        <name>HomeCheckIns</name>
        <message>
            <source>Your check-ins</source>
            <translation>Your check-ins</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>None yet.</translation>
        </message>
        <message>
            <source>Folder for the file</source>
            <translation>Folder for the file</translation>
        </message>
        <message>
            <source>Write a file for the clinic</source>
            <translation>Write a file for the clinic</translation>
        </message>
    </context>
    <context>
        <name>HomeDayList</name>
        <message>
            <source>Day by day</source>
            <translation>Day by day</translation>
        </message>
        <message>
            <source>Begins: %1</source>
            <translation>Begins: %1</translation>
        </message>
        <message>
            <source>Last day: %1</source>
            <translation>Last day: %1</translation>
        </message>
        <message>
            <source>Day %1, %2</source>
            <translation>Day %1, %2</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Today, %1</translation>
        </message>
    </context>
    <context>
        <name>HomeHead</name>
        <message>
            <source>Something is wrong?</source>
            <translation>Something is wrong?</translation>
        </message>
    </context>
    <context>
        <name>HomeMore</name>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Your sessions</source>
            <translation>Your sessions</translation>
        </message>
        <message>
            <source>Open a new file or code</source>
            <translation>Open a new file or code</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>Language and appearance</translation>
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
    </context>
    <context>
        <name>HomeNavigation</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>HomePack</name>
        <message>
            <source>This file cannot be opened. See whether it is still there, and whether you may read it.</source>
            <translation>This file cannot be opened. See whether it is still there, and whether you may read it.</translation>
        </message>
        <message>
            <source>This file is larger than an aftercare pack can be, so it was not opened.</source>
            <translation>This file is larger than an aftercare pack can be, so it was not opened.</translation>
        </message>
        <message>
            <source>This file could not be read to its end. Try again, or copy it to this device first.</source>
            <translation>This file could not be read to its end. Try again, or copy it to this device first.</translation>
        </message>
        <message>
            <source>No code was found in this picture. Take one on which the whole code is sharp.</source>
            <translation>No code was found in this picture. Take one on which the whole code is sharp.</translation>
        </message>
    </context>
    <context>
        <name>HomePackPage</name>
        <message>
            <source>Is this yours?</source>
            <translation>Is this yours?</translation>
        </message>
        <message>
            <source>Open your aftercare</source>
            <translation>Open your aftercare</translation>
        </message>
        <message>
            <source>Nothing was taken in.</source>
            <translation>Nothing was taken in.</translation>
        </message>
        <message>
            <source>Your session on %1</source>
            <translation>Your session on %1</translation>
        </message>
        <message>
            <source>Telephone: %1</source>
            <translation>Telephone: %1</translation>
        </message>
        <message>
            <source>Yes, open it</source>
            <translation>Yes, open it</translation>
        </message>
        <message>
            <source>No, leave it</source>
            <translation>No, leave it</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Hold the code that the clinic shows before the camera, so that all of it is in the picture.</source>
            <translation>Hold the code that the clinic shows before the camera, so that all of it is in the picture.</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translation>What the camera sees</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Another way</source>
            <translation>Another way</translation>
        </message>
        <message>
            <source>A code</source>
            <translation>A code</translation>
        </message>
        <message>
            <source>The clinic shows it on its screen, or gave it to you on paper.</source>
            <translation>The clinic shows it on its screen, or gave it to you on paper.</translation>
        </message>
        <message>
            <source>Scan the code</source>
            <translation>Scan the code</translation>
        </message>
        <message>
            <source>A file</source>
            <translation>A file</translation>
        </message>
        <message>
            <source>A file that ends in .stipplecare, or a picture of the code. You can also drop it here.</source>
            <translation>A file that ends in .stipplecare, or a picture of the code. You can also drop it here.</translation>
        </message>
        <message>
            <source>Where the file is</source>
            <translation>Where the file is</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>The whole path, beginning with /.</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Open the file</translation>
        </message>
        <message>
            <source>What the code says</source>
            <translation>What the code says</translation>
        </message>
        <message>
            <source>The address, copied from another device</source>
            <translation>The address, copied from another device</translation>
        </message>
        <message>
            <source>Open the address</source>
            <translation>Open the address</translation>
        </message>
    </context>
    <context>
        <name>HomePassphrase</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Choose a passphrase</translation>
        </message>
        <message>
            <source>Welcome back</source>
            <translation>Welcome back</translation>
        </message>
        <message>
            <source>It keeps your aftercare and your check-ins private on this device. Write these words down, or type your own.</source>
            <translation>It keeps your aftercare and your check-ins private on this device. Write these words down, or type your own.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Other words</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>One moment…</translation>
        </message>
        <message>
            <source>I have written it down</source>
            <translation>I have written it down</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>If you forget it, nobody can open what is here. Your clinic can give you your aftercare again; your own check-ins that you did not send would be lost.</source>
            <translation>If you forget it, nobody can open what is here. Your clinic can give you your aftercare again; your own check-ins that you did not send would be lost.</translation>
        </message>
        <message>
            <source>I have forgotten it</source>
            <translation>I have forgotten it</translation>
        </message>
        <message>
            <source>Begin anew?</source>
            <translation>Begin anew?</translation>
        </message>
        <message>
            <source>Nobody can open what is here without the passphrase. It is put away, unchanged, and you begin with an empty app. Your clinic can give you your aftercare again; check-ins that you did not send are lost.</source>
            <translation>Nobody can open what is here without the passphrase. It is put away, unchanged, and you begin with an empty app. Your clinic can give you your aftercare again; check-ins that you did not send are lost.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Begin anew</translation>
        </message>
    </context>
    <context>
        <name>HomePhoto</name>
        <message>
            <source>Would you like to add a photo?</source>
            <translation>Would you like to add a photo?</translation>
        </message>
        <message>
            <source>It helps your clinic to see how it heals. It stays on this device until you send it, and where it was taken is not kept.</source>
            <translation>It helps your clinic to see how it heals. It stays on this device until you send it, and where it was taken is not kept.</translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation>Your photo</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translation>What the camera sees</translation>
        </message>
        <message>
            <source>This device has no camera that can be used. Choose a picture, or go on without one.</source>
            <translation>This device has no camera that can be used. Choose a picture, or go on without one.</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>Take the photo</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Use the camera</translation>
        </message>
        <message>
            <source>Or a picture: where it is</source>
            <translation>Or a picture: where it is</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>The whole path, beginning with /.</translation>
        </message>
        <message>
            <source>Take this picture</source>
            <translation>Take this picture</translation>
        </message>
        <message>
            <source>Another photo</source>
            <translation>Another photo</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>Finish without a photo</source>
            <translation>Finish without a photo</translation>
        </message>
    </context>
    <context>
        <name>HomeQuestions</name>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
    </context>
    <context>
        <name>HomeReminder</name>
        <message>
            <source>Daily reminder</source>
            <translation>Daily reminder</translation>
        </message>
        <message>
            <source>Remind me every day</source>
            <translation>Remind me every day</translation>
        </message>
        <message>
            <source>At</source>
            <translation>At</translation>
        </message>
        <message>
            <source>Keep what it is about to yourself</source>
            <translation>Keep what it is about to yourself</translation>
        </message>
        <message>
            <source>Reminders then only say that there is one. Otherwise, while Stipple is open, they also say what the day brings.</source>
            <translation>Reminders then only say that there is one. Otherwise, while Stipple is open, they also say what the day brings.</translation>
        </message>
    </context>
    <context>
        <name>HomeSignsPage</name>
        <message>
            <source>When to get help</source>
            <translation>When to get help</translation>
        </message>
    </context>
    <context>
        <name>HomeToday</name>
        <message>
            <source>Before your session on %1</source>
            <translation>Before your session on %1</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Today, %1</translation>
        </message>
        <message>
            <source>This is an earlier session.</source>
            <translation>This is an earlier session.</translation>
        </message>
        <message>
            <source>This is not today.</source>
            <translation>This is not today.</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>Go to today</translation>
        </message>
        <message>
            <source>You have begun a check-in today. Your answers are kept.</source>
            <translation>You have begun a check-in today. Your answers are kept.</translation>
        </message>
        <message>
            <source>You have checked in today. If something changes, check in again.</source>
            <translation>You have checked in today. If something changes, check in again.</translation>
        </message>
        <message>
            <source>How is it going today? It takes one minute.</source>
            <translation>How is it going today? It takes one minute.</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Go on with it</translation>
        </message>
        <message>
            <source>Check in again</source>
            <translation>Check in again</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Check in</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>Day before</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>Next day</translation>
        </message>
    </context>
    <context>
        <name>HomeTold</name>
        <message>
            <source>Please act on this</source>
            <translation>Please act on this</translation>
        </message>
        <message>
            <source>Thank you. It is saved.</source>
            <translation>Thank you. It is saved.</translation>
        </message>
        <message>
            <source>Your clinic does not see this by itself. Under More you can send your check-ins to it.</source>
            <translation>Your clinic does not see this by itself. Under More you can send your check-ins to it.</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Back to today</translation>
        </message>
    </context>
    <context>
        <name>HomeWho</name>
        <message>
            <source>Who are you?</source>
            <translation>Who are you?</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>I am a client</source>
            <translation>I am a client</translation>
        </message>
        <message>
            <source>You were treated, and your clinic gave you a code or a file with your aftercare. Here you see it day by day.</source>
            <translation>You were treated, and your clinic gave you a code or a file with your aftercare. Here you see it day by day.</translation>
        </message>
        <message>
            <source>Open my aftercare</source>
            <translation>Open my aftercare</translation>
        </message>
        <message>
            <source>This is a clinic's tablet</source>
            <translation>This is a clinic's tablet</translation>
        </message>
        <message>
            <source>You work in a clinic, and want to keep its clients, consents and sessions on this tablet.</source>
            <translation>You work in a clinic, and want to keep its clients, consents and sessions on this tablet.</translation>
        </message>
        <message>
            <source>Set up the clinic</source>
            <translation>Set up the clinic</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Clients from a file</source>
            <translation>Clients from a file</translation>
        </message>
        <message>
            <source>A CSV file with headings: name, phone, e-mail, date of birth, language, address, notes, emergency contact. Nothing is added before you have seen it.</source>
            <translation>A CSV file with headings: name, phone, e-mail, date of birth, language, address, notes, emergency contact. Nothing is added before you have seen it.</translation>
        </message>
        <message>
            <source>Folder or file</source>
            <translation>Folder or file</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>The whole path, beginning with /.</translation>
        </message>
        <message>
            <source>To mend in the file</source>
            <translation>To mend in the file</translation>
        </message>
        <message>
            <source>These columns mean nothing here and are left out: %1</source>
            <translation>These columns mean nothing here and are left out: %1</translation>
        </message>
        <message>
            <source>Also add those who look like somebody who is here already</source>
            <translation>Also add those who look like somebody who is here already</translation>
        </message>
        <message>
            <source>What the file holds</source>
            <translation>What the file holds</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Another file</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln client(s)</source>
            <translation>
                <numerusform>Add %Ln client</numerusform>
                <numerusform>Add %Ln clients</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportRow</name>
        <message>
            <source>Left out. %1</source>
            <translation>Left out. %1</translation>
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
        <name>Kiosk</name>
        <message>
            <source>%1 goes through this with you.</source>
            <translation>%1 goes through this with you.</translation>
        </message>
        <message>
            <source>Your practitioner will talk with you about this.</source>
            <translation>Your practitioner will talk with you about this.</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>From %1</translation>
        </message>
        <message>
            <source>Before your treatment</source>
            <translation>Before your treatment</translation>
        </message>
        <message>
            <source>For your appointment on %1.</source>
            <translation>For your appointment on %1.</translation>
        </message>
        <message>
            <source>You get this list with its dates once your appointment is booked.</source>
            <translation>You get this list with its dates once your appointment is booked.</translation>
        </message>
        <message>
            <source>Last on %1</source>
            <translation>Last on %1</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>The day before</translation>
        </message>
        <message>
            <source>After your treatment</source>
            <translation>After your treatment</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>Thank you</translation>
        </message>
        <message>
            <source>That is all. Please give the tablet back to %1.</source>
            <translation>That is all. Please give the tablet back to %1.</translation>
        </message>
        <message>
            <source>You do not want your answers to be kept on this tablet. So it has asked you nothing. %1 talks with you about other ways; without knowing about your health nobody can treat you safely.</source>
            <translation>You do not want your answers to be kept on this tablet. So it has asked you nothing. %1 talks with you about other ways; without knowing about your health nobody can treat you safely.</translation>
        </message>
        <message>
            <source>%1 gives you the text and the questions on paper.</source>
            <translation>%1 gives you the text and the questions on paper.</translation>
        </message>
        <message>
            <source>You did not agree to the treatment, so there is none today. You can come back.</source>
            <translation>You did not agree to the treatment, so there is none today. You can come back.</translation>
        </message>
        <message>
            <source>%1 signs too. Then you get a copy of what you have signed.</source>
            <translation>%1 signs too. Then you get a copy of what you have signed.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
        <message>
            <source>That is all. Keep the paper, unlock the tablet, and look at what the answers mean.</source>
            <translation>That is all. Keep the paper, unlock the tablet, and look at what the answers mean.</translation>
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
            <translation>Today, %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>That is all</source>
            <translation>That is all</translation>
        </message>
        <message>
            <source>Say how I am</source>
            <translation>Say how I am</translation>
        </message>
    </context>
    <context>
        <name>KioskCover</name>
        <message>
            <source>Please give this tablet back</source>
            <translation>Please give this tablet back</translation>
        </message>
        <message>
            <source>Please give this tablet to %1</source>
            <translation>Please give this tablet to %1</translation>
        </message>
        <message>
            <source>Thank you. Your answers are safe.</source>
            <translation>Thank you. Your answers are safe.</translation>
        </message>
        <message>
            <source>It has been lying here for a while. Your answers are safe.</source>
            <translation>It has been lying here for a while. Your answers are safe.</translation>
        </message>
        <message>
            <source>The last entry is not saved yet.</source>
            <translation>The last entry is not saved yet.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>For staff: unlock</source>
            <translation>For staff: unlock</translation>
        </message>
        <message>
            <source>Go on filling in</source>
            <translation>Go on filling in</translation>
        </message>
    </context>
    <context>
        <name>KioskFrame</name>
        <message>
            <source>This is not saved yet.</source>
            <translation>This is not saved yet.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>All is right</source>
            <translation>All is right</translation>
        </message>
        <message>
            <source>Give the tablet back now?</source>
            <translation>Give the tablet back now?</translation>
        </message>
        <message>
            <source>What you have answered is kept. You can go on later, at the same question.</source>
            <translation>What you have answered is kept. You can go on later, at the same question.</translation>
        </message>
        <message>
            <source>Give it back</source>
            <translation>Give it back</translation>
        </message>
        <message>
            <source>Go on filling in</source>
            <translation>Go on filling in</translation>
        </message>
    </context>
    <context>
        <name>KioskHeader</name>
        <message>
            <source>Smaller text</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>Give back</translation>
        </message>
        <message>
            <source>Copied from paper by %1</source>
            <translation>Copied from paper by %1</translation>
        </message>
    </context>
    <context>
        <name>KioskLanguagePage</name>
        <message>
            <source>Hello, %1</source>
            <translation>Hello, %1</translation>
        </message>
        <message>
            <source>In which language would you like to read?</source>
            <translation>In which language would you like to read?</translation>
        </message>
        <message>
            <source>Larger text: the plus above.</source>
            <translation>Larger text: the plus above.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
    </context>
    <context>
        <name>KioskWordsPage</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>✓ Saved on this tablet</source>
            <translation>✓ Saved on this tablet</translation>
        </message>
        <message>
            <source>Give the tablet back</source>
            <translation>Give the tablet back</translation>
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
        <name>LongTextEntry</name>
        <message numerus="yes">
            <source>%Ln character(s) left</source>
            <translation>
                <numerusform>%Ln character left</numerusform>
                <numerusform>%Ln characters left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LotFields</name>
        <message>
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Brand</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>The shade, or the needle's configuration.</source>
            <translation>The shade, or the needle's configuration.</translation>
        </message>
        <message>
            <source>Lot number</source>
            <translation>Lot number</translation>
        </message>
        <message>
            <source>As it stands on the package.</source>
            <translation>As it stands on the package.</translation>
        </message>
        <message>
            <source>Expiry date</source>
            <translation>Expiry date</translation>
        </message>
        <message>
            <source>Month and year, or the day</source>
            <translation>Month and year, or the day</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Supplier</translation>
        </message>
        <message>
            <source>Came in on</source>
            <translation>Came in on</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>How much</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>Of what</translation>
        </message>
        <message>
            <source>ml, bottles, pieces</source>
            <translation>ml, bottles, pieces</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
    </context>
    <context>
        <name>LotPage</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Not saved yet</translation>
        </message>
        <message>
            <source>Put into stock</source>
            <translation>Put into stock</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>LotStates</name>
        <message>
            <source>What is done with it</source>
            <translation>What is done with it</translation>
        </message>
        <message>
            <source>Opened today</source>
            <translation>Opened today</translation>
        </message>
        <message>
            <source>Not opened after all</source>
            <translation>Not opened after all</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>Used up</translation>
        </message>
        <message>
            <source>Not used up after all</source>
            <translation>Not used up after all</translation>
        </message>
        <message>
            <source>Recall this lot</source>
            <translation>Recall this lot</translation>
        </message>
        <message>
            <source>Not recalled after all</source>
            <translation>Not recalled after all</translation>
        </message>
        <message>
            <source>Take the recall back?</source>
            <translation>Take the recall back?</translation>
        </message>
        <message>
            <source>This lot may then be used again. That it was recalled, and that you took it back, stays in its history.</source>
            <translation>This lot may then be used again. That it was recalled, and that you took it back, stays in its history.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>Leave it recalled</source>
            <translation>Leave it recalled</translation>
        </message>
    </context>
    <context>
        <name>LotUses</name>
        <message>
            <source>Used for</source>
            <translation>Used for</translation>
        </message>
        <message>
            <source>Write the list to a file</source>
            <translation>Write the list to a file</translation>
        </message>
        <message>
            <source>Who had this lot, as a file</source>
            <translation>Who had this lot, as a file</translation>
        </message>
        <message>
            <source>The file is not encrypted: names, telephone numbers, days and what was used. Whoever has it can read it.</source>
            <translation>The file is not encrypted: names, telephone numbers, days and what was used. Whoever has it can read it.</translation>
        </message>
        <message>
            <source>Only who treats clients hands out this list.</source>
            <translation>Only who treats clients hands out this list.</translation>
        </message>
    </context>
    <context>
        <name>MergeChoices</name>
        <message>
            <source>%1 (%2) goes on. Everything of %3 (%4) comes with it: visits, forms, consents, photos, notes. Nothing is lost, and it can be taken apart again.</source>
            <translation>%1 (%2) goes on. Everything of %3 (%4) comes with it: visits, forms, consents, photos, notes. Nothing is lost, and it can be taken apart again.</translation>
        </message>
        <message>
            <source>Let the other one go on</source>
            <translation>Let the other one go on</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>Where they differ</translation>
        </message>
        <message>
            <source>Both say the same.</source>
            <translation>Both say the same.</translation>
        </message>
        <message>
            <source>%1 · kept in any case</source>
            <translation>%1 · kept in any case</translation>
        </message>
    </context>
    <context>
        <name>MonthDayEntry</name>
        <message>
            <source>%1 has no such day.</source>
            <translation>%1 has no such day.</translation>
        </message>
        <message>
            <source>Choose a date from %1 to %2.</source>
            <translation>Choose a date from %1 to %2.</translation>
        </message>
        <message>
            <source>Choose %1 or later.</source>
            <translation>Choose %1 or later.</translation>
        </message>
        <message>
            <source>Choose %1 or earlier.</source>
            <translation>Choose %1 or earlier.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>earlier</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>day, if you know</source>
            <translation>day, if you know</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message>
            <source>The month before</source>
            <translation>The month before</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>The month after</translation>
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
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
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
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
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
        <name>Papers</name>
        <message>
            <source>The client has answered no questions yet, and without them nobody knows what they are to stop. Nothing was written.</source>
            <translation>The client has answered no questions yet, and without them nobody knows what they are to stop. Nothing was written.</translation>
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
        <name>PersonButton</name>
        <message>
            <source>%1. Change who works here</source>
            <translation>%1. Change who works here</translation>
        </message>
    </context>
    <context>
        <name>PersonSwitch</name>
        <message>
            <source>Who goes on?</source>
            <translation>Who goes on?</translation>
        </message>
        <message>
            <source>Nobody else can unlock this tablet. Who works here is added in the settings.</source>
            <translation>Nobody else can unlock this tablet. Who works here is added in the settings.</translation>
        </message>
        <message>
            <source>It is locked for you at once. What you are writing is kept.</source>
            <translation>It is locked for you at once. What you are writing is kept.</translation>
        </message>
    </context>
    <context>
        <name>PhotoExport</name>
        <message>
            <source>A photo cannot be drawn: %1.</source>
            <translation>A photo cannot be drawn: %1.</translation>
        </message>
        <message>
            <source>There is not enough memory to draw a photo.</source>
            <translation>There is not enough memory to draw a photo.</translation>
        </message>
        <message>
            <source>A photo could not be made into a JPEG.</source>
            <translation>A photo could not be made into a JPEG.</translation>
        </message>
        <message>
            <source>Photos for teaching %1</source>
            <translation>Photos for teaching %1</translation>
        </message>
        <message>
            <source>Photos for publication %1</source>
            <translation>Photos for publication %1</translation>
        </message>
        <message>
            <source>Photos %1</source>
            <translation>Photos %1</translation>
        </message>
        <message>
            <source>No photo was chosen.</source>
            <translation>No photo was chosen.</translation>
        </message>
        <message>
            <source>%1 is no photo of this client that may be used so.</source>
            <translation>%1 is no photo of this client that may be used so.</translation>
        </message>
        <message>
            <source>The release of %1 is not for this place: the client did not choose it, or took it back.</source>
            <translation>The release of %1 is not for this place: the client did not choose it, or took it back.</translation>
        </message>
        <message>
            <source>The release of %1 was signed for version %2 of the text; it is now version %3. Have it signed again.</source>
            <translation>The release of %1 was signed for version %2 of the text; it is now version %3. Have it signed again.</translation>
        </message>
        <message>
            <source>Two tablets know contrary things of the release of %1. Ask the client and have it signed again.</source>
            <translation>Two tablets know contrary things of the release of %1. Ask the client and have it signed again.</translation>
        </message>
        <message>
            <source>The client has signed no release for this use.</source>
            <translation>The client has signed no release for this use.</translation>
        </message>
        <message>
            <source>On %1 the client refused photos.</source>
            <translation>On %1 the client refused photos.</translation>
        </message>
        <message>
            <source>The client took the release back on %1.</source>
            <translation>The client took the release back on %1.</translation>
        </message>
        <message>
            <source>There is no such client.</source>
            <translation>There is no such client.</translation>
        </message>
        <message>
            <source>%1 No photo was exported.</source>
            <translation>%1 No photo was exported.</translation>
        </message>
        <message>
            <source>No photo was exported, and nothing half is left.</source>
            <translation>No photo was exported, and nothing half is left.</translation>
        </message>
    </context>
    <context>
        <name>PhotoWords</name>
        <message>
            <source>Photographed paper</source>
            <translation>Photographed paper</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Delete the last digit</source>
            <translation>Delete the last digit</translation>
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
        <message>
            <source>For reading only</source>
            <translation>For reading only</translation>
        </message>
        <message>
            <source>Something here is older than it should be. Nothing can be changed until that is confirmed.</source>
            <translation>Something here is older than it should be. Nothing can be changed until that is confirmed.</translation>
        </message>
        <message>
            <source>See what was noticed</source>
            <translation>See what was noticed</translation>
        </message>
    </context>
    <context>
        <name>PractitionersList</name>
        <message>
            <source>Practitioners</source>
            <translation>Practitioners</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Add somebody</translation>
        </message>
        <message>
            <source>Change my passphrase or PIN</source>
            <translation>Change my passphrase or PIN</translation>
        </message>
        <message>
            <source>Change my passphrase</source>
            <translation>Change my passphrase</translation>
        </message>
        <message>
            <source>Roles decide what this app offers to whom. They are no lock: whoever can unlock the tablet holds the key to all of it.</source>
            <translation>Roles decide what this app offers to whom. They are no lock: whoever can unlock the tablet holds the key to all of it.</translation>
        </message>
    </context>
    <context>
        <name>PractitionersPerson</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Shown where one picks oneself to unlock, so anybody with the tablet can read it.</source>
            <translation>Shown where one picks oneself to unlock, so anybody with the tablet can read it.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>No way in</source>
            <translation>No way in</translation>
        </message>
        <message>
            <source>This person cannot unlock the tablet. Let them choose a passphrase here if they shall.</source>
            <translation>This person cannot unlock the tablet. Let them choose a passphrase here if they shall.</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Choose a passphrase</translation>
        </message>
        <message>
            <source>When they leave</source>
            <translation>When they leave</translation>
        </message>
        <message>
            <source>Their way in is taken away at once; what they recorded stays. Whoever kept an older copy of this tablet's files, and the passphrase, can still open that copy.</source>
            <translation>Their way in is taken away at once; what they recorded stays. Whoever kept an older copy of this tablet's files, and the passphrase, can still open that copy.</translation>
        </message>
        <message>
            <source>Take their way in away</source>
            <translation>Take their way in away</translation>
        </message>
        <message>
            <source>Take the way in of %1 away?</source>
            <translation>Take the way in of %1 away?</translation>
        </message>
        <message>
            <source>From now on they cannot unlock this tablet. You can let them in again later, with a new passphrase.</source>
            <translation>From now on they cannot unlock this tablet. You can let them in again later, with a new passphrase.</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Take it away</translation>
        </message>
    </context>
    <context>
        <name>PractitionersSecret</name>
        <message>
            <source>Add somebody</source>
            <translation>Add somebody</translation>
        </message>
        <message>
            <source>What you unlock with</source>
            <translation>What you unlock with</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Shown where one picks oneself to unlock, so anybody with the tablet can read it.</source>
            <translation>Shown where one picks oneself to unlock, so anybody with the tablet can read it.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Hand the tablet to them: they choose it themselves, and nobody else needs to know it.</source>
            <translation>Hand the tablet to them: they choose it themselves, and nobody else needs to know it.</translation>
        </message>
        <message>
            <source>What you unlock with now</source>
            <translation>What you unlock with now</translation>
        </message>
        <message>
            <source>Unlock with</source>
            <translation>Unlock with</translation>
        </message>
        <message>
            <source>A passphrase</source>
            <translation>A passphrase</translation>
        </message>
        <message>
            <source>A PIN</source>
            <translation>A PIN</translation>
        </message>
        <message>
            <source>Six digits. They open nothing without this device, whose keystore holds the other half: on another tablet, or after the system was set up anew, the recovery code is needed.</source>
            <translation>Six digits. They open nothing without this device, whose keystore holds the other half: on another tablet, or after the system was set up anew, the recovery code is needed.</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>New PIN</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>The same once more</translation>
        </message>
        <message>
            <source>Picture them in one scene to remember them, then type them above, twice.</source>
            <translation>Picture them in one scene to remember them, then type them above, twice.</translation>
        </message>
        <message>
            <source>Suggest five words</source>
            <translation>Suggest five words</translation>
        </message>
        <message>
            <source>Suggest five others</source>
            <translation>Suggest five others</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>ProtocolDecision</name>
        <message>
            <source>Please say why: whoever is treated by it may ask.</source>
            <translation>Please say why: whoever is treated by it may ask.</translation>
        </message>
        <message>
            <source>This cannot be decided here. Nothing was changed.</source>
            <translation>This cannot be decided here. Nothing was changed.</translation>
        </message>
        <message>
            <source>It is so already.</source>
            <translation>It is so already.</translation>
        </message>
        <message>
            <source>The protocol cannot be used with this. Nothing was changed.</source>
            <translation>The protocol cannot be used with this. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>ProtocolDifference</name>
        <message>
            <source>Followed here</source>
            <translation>Followed here</translation>
        </message>
        <message>
            <source>Follow this</source>
            <translation>Follow this</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Why: %1</translation>
        </message>
    </context>
    <context>
        <name>ProtocolEntry</name>
        <message>
            <source>The clinic does not use this entry.</source>
            <translation>The clinic does not use this entry.</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Where it comes from</translation>
        </message>
        <message>
            <source>For a clinician to check: %1</source>
            <translation>For a clinician to check: %1</translation>
        </message>
        <message>
            <source>What the clinic decided</source>
            <translation>What the clinic decided</translation>
        </message>
        <message>
            <source>As the protocol came</source>
            <translation>As the protocol came</translation>
        </message>
        <message>
            <source>Decide for this clinic</source>
            <translation>Decide for this clinic</translation>
        </message>
        <message>
            <source>Not sooner than, in days</source>
            <translation>Not sooner than, in days</translation>
        </message>
        <message>
            <source>Wait that long</source>
            <translation>Wait that long</translation>
        </message>
        <message>
            <source>Do not use this entry</source>
            <translation>Do not use this entry</translation>
        </message>
        <message>
            <source>Use this entry again</source>
            <translation>Use this entry again</translation>
        </message>
        <message>
            <source>Only the owner decides what the clinic follows.</source>
            <translation>Only the owner decides what the clinic follows.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Your name, the day and this reason stay with the rule.</source>
            <translation>Your name, the day and this reason stay with the rule.</translation>
        </message>
    </context>
    <context>
        <name>ProtocolList</name>
        <message>
            <source>Protocol</source>
            <translation>Protocol</translation>
        </message>
        <message>
            <source>The clinic has decided nothing by itself yet: the protocol is followed as it came.</source>
            <translation>The clinic has decided nothing by itself yet: the protocol is followed as it came.</translation>
        </message>
        <message>
            <source>Nothing in the protocol fits.</source>
            <translation>Nothing in the protocol fits.</translation>
        </message>
    </context>
    <context>
        <name>ProtocolListHead</name>
        <message>
            <source>Protocol</source>
            <translation>Protocol</translation>
        </message>
        <message>
            <source>The rules that decide who can be treated, and when. Each says where it comes from; where sources differ, all of them are shown, and which one is followed.</source>
            <translation>The rules that decide who can be treated, and when. Each says where it comes from; where sources differ, all of them are shown, and which one is followed.</translation>
        </message>
        <message>
            <source>Search the protocol</source>
            <translation>Search the protocol</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Sources differ</source>
            <translation>Sources differ</translation>
        </message>
        <message>
            <source>Decided here</source>
            <translation>Decided here</translation>
        </message>
        <message>
            <source>For a clinician to check</source>
            <translation>For a clinician to check</translation>
        </message>
    </context>
    <context>
        <name>ProtocolRow</name>
        <message>
            <source>sources differ</source>
            <translation>sources differ</translation>
        </message>
        <message>
            <source>decided by the clinic</source>
            <translation>decided by the clinic</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>not in use</translation>
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
            <translation>Screening</translation>
        </message>
        <message>
            <source>Before a session</source>
            <translation>Before a session</translation>
        </message>
        <message>
            <source>Session plan</source>
            <translation>Session plan</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>Photographs</translation>
        </message>
        <message>
            <source>Aftercare</source>
            <translation>Aftercare</translation>
        </message>
        <message>
            <source>Warning signs</source>
            <translation>Warning signs</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Costs</translation>
        </message>
        <message>
            <source>Questions clients ask</source>
            <translation>Questions clients ask</translation>
        </message>
        <message>
            <source>What is claimed elsewhere</source>
            <translation>What is claimed elsewhere</translation>
        </message>
        <message>
            <source>Lists to choose from</source>
            <translation>Lists to choose from</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Not sooner than</source>
            <translation>Not sooner than</translation>
        </message>
        <message>
            <source>Better not sooner than</source>
            <translation>Better not sooner than</translation>
        </message>
        <message>
            <source>And after the session, for</source>
            <translation>And after the session, for</translation>
        </message>
        <message>
            <source>Youngest age</source>
            <translation>Youngest age</translation>
        </message>
        <message>
            <source>Told to the client</source>
            <translation>Told to the client</translation>
        </message>
        <message>
            <source>Told to you</source>
            <translation>Told to you</translation>
        </message>
        <message>
            <source>Before the session</source>
            <translation>Before the session</translation>
        </message>
        <message>
            <source>Sessions planned</source>
            <translation>Sessions planned</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Range</translation>
        </message>
        <message>
            <source>Days between sessions, refused under</source>
            <translation>Days between sessions, refused under</translation>
        </message>
        <message>
            <source>Days between sessions, suggested</source>
            <translation>Days between sessions, suggested</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Months</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>What is done</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detail</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <comment>a day</comment>
            <translation>from %1 on</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>The signature means</source>
            <translation>The signature means</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>What to say about it</source>
            <translation>What to say about it</translation>
        </message>
        <message>
            <source>The clinic's own decision</source>
            <translation>The clinic's own decision</translation>
        </message>
        <message>
            <source>Common practice; a clinician should confirm it</source>
            <translation>Common practice; a clinician should confirm it</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a document, a place in it</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a source: what it says</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln years</source>
            <translation>
                <numerusform>%Ln year</numerusform>
                <numerusform>%Ln years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln months</source>
            <translation>
                <numerusform>%Ln month</numerusform>
                <numerusform>%Ln months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln weeks</source>
            <translation>
                <numerusform>%Ln week</numerusform>
                <numerusform>%Ln weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hours</source>
            <translation>
                <numerusform>%Ln hour</numerusform>
                <numerusform>%Ln hours</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>in use</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>not in use</translation>
        </message>
        <message>
            <source>%1 planned, %2 possible</source>
            <comment>sessions</comment>
            <translation>%1 planned, %2 possible</translation>
        </message>
        <message>
            <source>From a source</source>
            <translation>From a source</translation>
        </message>
        <message>
            <source>Common practice</source>
            <translation>Common practice</translation>
        </message>
        <message>
            <source>The clinic's own</source>
            <translation>The clinic's own</translation>
        </message>
        <message>
            <source>Noted only</source>
            <translation>Noted only</translation>
        </message>
        <message>
            <source>Caution</source>
            <translation>Caution</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Wait</translation>
        </message>
        <message>
            <source>To be asked again</source>
            <translation>To be asked again</translation>
        </message>
        <message>
            <source>A doctor's letter is needed</source>
            <translation>A doctor's letter is needed</translation>
        </message>
        <message>
            <source>No treatment</source>
            <translation>No treatment</translation>
        </message>
    </context>
    <context>
        <name>ProtocolStep</name>
        <message>
            <source>Where the sources differ</source>
            <translation>Where the sources differ</translation>
        </message>
        <message>
            <source>On these questions the published sources do not agree. The usual answer is chosen. You can go on as it is, and decide otherwise at any time in the settings.</source>
            <translation>On these questions the published sources do not agree. The usual answer is chosen. You can go on as it is, and decide otherwise at any time in the settings.</translation>
        </message>
    </context>
    <context>
        <name>QrCode</name>
        <message>
            <source>This is too long for a code.</source>
            <translation>This is too long for a code.</translation>
        </message>
        <message>
            <source>The code could not be drawn. Nothing was written.</source>
            <translation>The code could not be drawn. Nothing was written.</translation>
        </message>
    </context>
    <context>
        <name>RecallDialog</name>
        <message>
            <source>Recall this lot</source>
            <translation>Recall this lot</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Recall</translation>
        </message>
        <message>
            <source>From now on nothing of it may be used. Who had something of it is listed on its page, and can be written to a file for the calls.</source>
            <translation>From now on nothing of it may be used. Who had something of it is listed on its page, and can be written to a file for the calls.</translation>
        </message>
        <message>
            <source>Why is it recalled?</source>
            <translation>Why is it recalled?</translation>
        </message>
        <message>
            <source>Who says so?</source>
            <translation>Who says so?</translation>
        </message>
        <message>
            <source>For instance: the maker's letter of 3 May, or the authority's notice.</source>
            <translation>For instance: the maker's letter of 3 May, or the authority's notice.</translation>
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
        <message>
            <source>a finished consultation says when it was</source>
            <translation>a finished consultation says when it was</translation>
        </message>
        <message>
            <source>a finished consultation says what is to be treated</source>
            <translation>a finished consultation says what is to be treated</translation>
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
        <message>
            <source>Or print it</source>
            <translation>Or print it</translation>
        </message>
        <message>
            <source>Saved as a PDF on a stick, it can be printed elsewhere. Delete the file once it is on paper: whoever reads it can open the vault.</source>
            <translation>Saved as a PDF on a stick, it can be printed elsewhere. Delete the file once it is on paper: whoever reads it can open the vault.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Save the recovery kit</source>
            <translation>Save the recovery kit</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKit</name>
        <message>
            <source>Recovery kit</source>
            <translation>Recovery kit</translation>
        </message>
        <message>
            <source>The recovery kit could not be drawn. Copy the code by hand.</source>
            <translation>The recovery kit could not be drawn. Copy the code by hand.</translation>
        </message>
        <message>
            <source>%1 · made for %2 on %3</source>
            <comment>clinic · owner, day</comment>
            <translation>%1 · made for %2 on %3</translation>
        </message>
        <message>
            <source>This code opens the clinic's vault when the passphrase is forgotten or the tablet is lost. Without it and without the passphrase nobody can, not even we.</source>
            <translation>This code opens the clinic's vault when the passphrase is forgotten or the tablet is lost. Without it and without the passphrase nobody can, not even we.</translation>
        </message>
        <message>
            <source>How to use it</source>
            <translation>How to use it</translation>
        </message>
        <message>
            <source>On the tablet: choose “Use the recovery code” where you unlock, and type the nine groups. On another tablet: restore a back-up with it.</source>
            <translation>On the tablet: choose “Use the recovery code” where you unlock, and type the nine groups. On another tablet: restore a back-up with it.</translation>
        </message>
        <message>
            <source>Where to keep it</source>
            <translation>Where to keep it</translation>
        </message>
        <message>
            <source>On paper, with your most important papers, and not with the tablet. Whoever reads it can open the vault. If it was saved as a file to print it, delete that file now.</source>
            <translation>On paper, with your most important papers, and not with the tablet. Whoever reads it can open the vault. If it was saved as a file to print it, delete that file now.</translation>
        </message>
        <message>
            <source>Please give the whole path of a folder, beginning with /.</source>
            <translation>Please give the whole path of a folder, beginning with /.</translation>
        </message>
        <message>
            <source>%1 is not there. Is the stick plugged in?</source>
            <translation>%1 is not there. Is the stick plugged in?</translation>
        </message>
        <message>
            <source>Not beside the vault it opens: choose a stick or another folder.</source>
            <translation>Not beside the vault it opens: choose a stick or another folder.</translation>
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
            <translation>The list of reminders that were shown cannot be read.</translation>
        </message>
        <message>
            <source>Another program is reminding already.</source>
            <translation>Another program is reminding already.</translation>
        </message>
        <message>
            <source>The list of reminders that were shown was made by a newer Stipple. Update this one.</source>
            <translation>The list of reminders that were shown was made by a newer Stipple. Update this one.</translation>
        </message>
        <message>
            <source>From today: %1</source>
            <translation>From today: %1</translation>
        </message>
        <message>
            <source>For the last time today: %1</source>
            <translation>For the last time today: %1</translation>
        </message>
        <message>
            <source>Nothing changes today.</source>
            <translation>Nothing changes today.</translation>
        </message>
        <message>
            <source>Today's check-in</source>
            <translation>Today's check-in</translation>
        </message>
        <message>
            <source>How does your scalp look today? The check-in takes a minute.</source>
            <translation>How does your scalp look today? The check-in takes a minute.</translation>
        </message>
        <message>
            <source>Tomorrow is your next session</source>
            <translation>Tomorrow is your next session</translation>
        </message>
        <message>
            <source>It begins at %1, by the clinic's clock.</source>
            <translation>It begins at %1, by the clinic's clock.</translation>
        </message>
        <message>
            <source>A reminder for today</source>
            <translation>A reminder for today</translation>
        </message>
        <message>
            <source>Open Stipple to read it.</source>
            <translation>Open Stipple to read it.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message numerus="yes">
            <source>Reminders of %n days were missed. They wait in Stipple.</source>
            <translation>
                <numerusform>The reminder of %n day was missed. It waits in Stipple.</numerusform>
                <numerusform>Reminders of %n days were missed. They wait in Stipple.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list of reminders cannot be read. Open Stipple; it is made anew then.</source>
            <translation>The list of reminders cannot be read. Open Stipple; it is made anew then.</translation>
        </message>
        <message>
            <source>The list of reminders was made by a newer Stipple. Update this one.</source>
            <translation>The list of reminders was made by a newer Stipple. Update this one.</translation>
        </message>
        <message>
            <source>The storage is full, so no reminder can be noted, and none is shown. Free some space.</source>
            <translation>The storage is full, so no reminder can be noted, and none is shown. Free some space.</translation>
        </message>
        <message>
            <source>The reminders' folder cannot be written to, so none is shown. Check its permissions.</source>
            <translation>The reminders' folder cannot be written to, so none is shown. Check its permissions.</translation>
        </message>
        <message>
            <source>The storage reported a fault, so no reminder can be noted, and none is shown.</source>
            <translation>The storage reported a fault, so no reminder can be noted, and none is shown.</translation>
        </message>
        <message>
            <source>There are no reminders.</source>
            <translation>There are no reminders.</translation>
        </message>
        <message>
            <source>A file of the reminders is not what was written.</source>
            <translation>A file of the reminders is not what was written.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Version %1 · %2 · %3</source>
            <translation>Version %1 · %2 · %3</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Practitioner</source>
            <translation>Practitioner</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Common practice, to be confirmed by a clinician</source>
            <translation>Common practice, to be confirmed by a clinician</translation>
        </message>
        <message>
            <source>This clinic's own rule</source>
            <translation>This clinic's own rule</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Sources differ (%1): %2. Used here: %3.</source>
            <translation>Sources differ (%1): %2. Used here: %3.</translation>
        </message>
        <message>
            <source>Letter from %1, %2</source>
            <translation>Letter from %1, %2</translation>
        </message>
        <message>
            <source>Letter from %1</source>
            <translation>Letter from %1</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Treated in spite of it, see above</source>
            <translation>Treated in spite of it, see above</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>Treated in spite of the screening</source>
            <translation>Treated in spite of the screening</translation>
        </message>
        <message>
            <source>Nothing stands in the way</source>
            <translation>Nothing stands in the way</translation>
        </message>
        <message>
            <source>Treatable; cautions are read</source>
            <translation>Treatable; cautions are read</translation>
        </message>
        <message>
            <source>Treatable with caution</source>
            <translation>Treatable with caution</translation>
        </message>
        <message>
            <source>Treatable from %1</source>
            <translation>Treatable from %1</translation>
        </message>
        <message>
            <source>Not yet; no day can be named</source>
            <translation>Not yet; no day can be named</translation>
        </message>
        <message>
            <source>An answer is missing; ask again</source>
            <translation>An answer is missing; ask again</translation>
        </message>
        <message>
            <source>A doctor's letter is needed first</source>
            <translation>A doctor's letter is needed first</translation>
        </message>
        <message>
            <source>Not to be treated</source>
            <translation>Not to be treated</translation>
        </message>
    </context>
    <context>
        <name>ReviewConsentPage</name>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>Chosen places</source>
            <translation>Chosen places</translation>
        </message>
        <message>
            <source>Initialled one by one</source>
            <translation>Initialled one by one</translation>
        </message>
        <message>
            <source>The client's questions</source>
            <translation>The client's questions</translation>
        </message>
        <message>
            <source>No answer was written down.</source>
            <translation>No answer was written down.</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Your answer</translation>
        </message>
        <message>
            <source>Give the copy</source>
            <translation>Give the copy</translation>
        </message>
        <message>
            <source>Left the clinic under it</source>
            <translation>Left the clinic under it</translation>
        </message>
    </context>
    <context>
        <name>ReviewFinding</name>
        <message>
            <source>Who says so</source>
            <translation>Who says so</translation>
        </message>
        <message>
            <source>Record the doctor's letter</source>
            <translation>Record the doctor's letter</translation>
        </message>
    </context>
    <context>
        <name>ReviewLetter</name>
        <message>
            <source>Doctor's letter</source>
            <translation>Doctor's letter</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>Record it</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Who wrote it</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Date of the letter</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>Day, month, year</translation>
        </message>
        <message>
            <source>This is no day up to today. Write it like 14.3.2026.</source>
            <translation>This is no day up to today. Write it like 14.3.2026.</translation>
        </message>
        <message>
            <source>What it asks to mind</source>
            <translation>What it asks to mind</translation>
        </message>
    </context>
    <context>
        <name>ReviewOverride</name>
        <message>
            <source>Treat in spite of the screening</source>
            <translation>Treat in spite of the screening</translation>
        </message>
        <message>
            <source>Sign and record it</source>
            <translation>Sign and record it</translation>
        </message>
        <message>
            <source>The finding stays in the file. Your reason and your name stand beside it, and the client is told.</source>
            <translation>The finding stays in the file. Your reason and your name stand beside it, and the client is told.</translation>
        </message>
        <message>
            <source>Why is this client treated all the same?</source>
            <translation>Why is this client treated all the same?</translation>
        </message>
        <message>
            <source>Your full name, as signature</source>
            <translation>Your full name, as signature</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Hand the tablet over for the intake first.</source>
            <translation>Hand the tablet over for the intake first.</translation>
        </message>
        <message>
            <source>Treated in spite of the screening</source>
            <translation>Treated in spite of the screening</translation>
        </message>
        <message>
            <source>I have read the cautions</source>
            <translation>I have read the cautions</translation>
        </message>
        <message>
            <source>Treat in spite of it</source>
            <translation>Treat in spite of it</translation>
        </message>
        <message>
            <source>Waits for your signature</source>
            <translation>Waits for your signature</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>To sign</translation>
        </message>
        <message>
            <source>Consents to the treatment and to photos</source>
            <translation>Consents to the treatment and to photos</translation>
        </message>
        <message>
            <source>Hand over the consents</source>
            <translation>Hand over the consents</translation>
        </message>
        <message>
            <source>What the client is to do before</source>
            <translation>What the client is to do before</translation>
        </message>
        <message>
            <source>Give it on paper</source>
            <translation>Give it on paper</translation>
        </message>
    </context>
    <context>
        <name>ReviewWithdrawal</name>
        <message>
            <source>Withdraw: %1</source>
            <translation>Withdraw: %1</translation>
        </message>
        <message>
            <source>Hand over to sign</source>
            <translation>Hand over to sign</translation>
        </message>
        <message>
            <source>Record the withdrawal</source>
            <translation>Record the withdrawal</translation>
        </message>
        <message>
            <source>It holds from now on. What was done before stays done. Nobody has to give a reason.</source>
            <translation>It holds from now on. What was done before stays done. Nobody has to give a reason.</translation>
        </message>
        <message>
            <source>How the client takes it back</source>
            <translation>How the client takes it back</translation>
        </message>
        <message>
            <source>On the tablet</source>
            <translation>On the tablet</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>By phone</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>In writing</translation>
        </message>
        <message>
            <source>Only this place; with none chosen, all of it</source>
            <translation>Only this place; with none chosen, all of it</translation>
        </message>
        <message>
            <source>Reason, if they gave one</source>
            <translation>Reason, if they gave one</translation>
        </message>
        <message>
            <source>Already left the clinic under it</source>
            <translation>Already left the clinic under it</translation>
        </message>
        <message>
            <source>Call these back, or have them taken down, where you can.</source>
            <translation>Call these back, or have them taken down, where you can.</translation>
        </message>
    </context>
    <context>
        <name>ScalpMap</name>
        <message>
            <source>No zone is chosen.</source>
            <translation>No zone is chosen.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the zones of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Also</translation>
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
        <name>SearchItem</name>
        <message>
            <source>Chosen; press to take it away</source>
            <translation>Chosen; press to take it away</translation>
        </message>
        <message>
            <source>Type the first letters</source>
            <translation>Type the first letters</translation>
        </message>
        <message>
            <source>Something else: type the first letters</source>
            <translation>Something else: type the first letters</translation>
        </message>
        <message>
            <source>Nothing like it is in the list. You can write it in your own words below.</source>
            <translation>Nothing like it is in the list. You can write it in your own words below.</translation>
        </message>
        <message>
            <source>Nothing like it is in the list. Try other letters.</source>
            <translation>Nothing like it is in the list. Try other letters.</translation>
        </message>
    </context>
    <context>
        <name>SelectBox</name>
        <message>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>This session is no longer there.</source>
            <translation>This session is no longer there.</translation>
        </message>
        <message>
            <source>Photographed</source>
            <translation>Photographed</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <comment>a photo, why</comment>
            <translation>Left out: %1</translation>
        </message>
        <message>
            <source>The client has signed that no photos are taken. The session names it.</source>
            <translation>The client has signed that no photos are taken. The session names it.</translation>
        </message>
        <message>
            <source>%1 of %2 views are photographed.</source>
            <translation>%1 of %2 views are photographed.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln still to be taken, or to be left out with a reason.</source>
            <translation>
                <numerusform>%Ln still to be taken, or to be left out with a reason.</numerusform>
                <numerusform>%Ln still to be taken, or to be left out with a reason.</numerusform>
            </translation>
        </message>
        <message>
            <source>This session is not on this tablet.</source>
            <translation>This session is not on this tablet.</translation>
        </message>
        <message>
            <source>%1, lot %2, was recalled. It must not be used on anybody.</source>
            <translation>%1, lot %2, was recalled. It must not be used on anybody.</translation>
        </message>
        <message>
            <source>Nobody knows until when %1, lot %2, may be used. It cannot be used until its expiry is noted in the stock.</source>
            <translation>Nobody knows until when %1, lot %2, may be used. It cannot be used until its expiry is noted in the stock.</translation>
        </message>
        <message>
            <source>%1, lot %2, expired on %3. It cannot be used.</source>
            <translation>%1, lot %2, expired on %3. It cannot be used.</translation>
        </message>
        <message>
            <source>%1, lot %2, is noted as used up.</source>
            <translation>%1, lot %2, is noted as used up.</translation>
        </message>
        <message>
            <source>This is neither a pigment nor a needle.</source>
            <translation>This is neither a pigment nor a needle.</translation>
        </message>
        <message>
            <source>%1, lot %2</source>
            <translation>%1, lot %2</translation>
        </message>
        <message>
            <source>lot %1 · until %2</source>
            <translation>lot %1 · until %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number unit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 to %2 %3</source>
            <comment>number number unit</comment>
            <translation>%1 to %2 %3</translation>
        </message>
        <message>
            <source>To the client's file, to hand the tablet over</source>
            <translation>To the client's file, to hand the tablet over</translation>
        </message>
        <message>
            <source>To the client's file</source>
            <translation>To the client's file</translation>
        </message>
        <message>
            <source>To the screening</source>
            <translation>To the screening</translation>
        </message>
        <message>
            <source>The questions of the day are not answered yet: hand the tablet to the client.</source>
            <translation>The questions of the day are not answered yet: hand the tablet to the client.</translation>
        </message>
        <message>
            <source>This client's hair</source>
            <translation>This client's hair</translation>
        </message>
        <message>
            <source>Measured at the consultation</source>
            <translation>Measured at the consultation</translation>
        </message>
        <message>
            <source>Outside what the protocol names: %1.</source>
            <translation>Outside what the protocol names: %1.</translation>
        </message>
        <message>
            <source>This is smaller than the smallest dot.</source>
            <translation>This is smaller than the smallest dot.</translation>
        </message>
        <message>
            <source>The shares add up to %1 %, not to 100 %.</source>
            <translation>The shares add up to %1 %, not to 100 %.</translation>
        </message>
        <message>
            <source>Photos before the treatment, or why there are none</source>
            <translation>Photos before the treatment, or why there are none</translation>
        </message>
        <message>
            <source>The treatment was not begun</source>
            <translation>The treatment was not begun</translation>
        </message>
        <message>
            <source>The phase</source>
            <translation>The phase</translation>
        </message>
        <message>
            <source>The zones that were treated</source>
            <translation>The zones that were treated</translation>
        </message>
        <message>
            <source>The pigment, with its lot</source>
            <translation>The pigment, with its lot</translation>
        </message>
        <message>
            <source>The needles, with their lot</source>
            <translation>The needles, with their lot</translation>
        </message>
        <message>
            <source>That single-use needles were opened in front of the client</source>
            <translation>That single-use needles were opened in front of the client</translation>
        </message>
        <message>
            <source>Anaesthetic: which, or none</source>
            <translation>Anaesthetic: which, or none</translation>
        </message>
        <message>
            <source>Complications: which, or none</source>
            <translation>Complications: which, or none</translation>
        </message>
        <message>
            <source>That the used materials were disposed of</source>
            <translation>That the used materials were disposed of</translation>
        </message>
        <message>
            <source>The end of the treatment</source>
            <translation>The end of the treatment</translation>
        </message>
        <message>
            <source>Last time, on %1: %2</source>
            <translation>Last time, on %1: %2</translation>
        </message>
        <message>
            <source>As planned: %1</source>
            <translation>As planned: %1</translation>
        </message>
        <message>
            <source>pieces</source>
            <translation>pieces</translation>
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
            <translation>The session is started</translation>
        </message>
        <message>
            <source>Nothing stands in the way</source>
            <translation>Nothing stands in the way</translation>
        </message>
        <message>
            <source>The screening of the day and the consents it rests on are named in its record.</source>
            <translation>The screening of the day and the consents it rests on are named in its record.</translation>
        </message>
        <message>
            <source>The questions of the day are answered, and the consents are signed.</source>
            <translation>The questions of the day are answered, and the consents are signed.</translation>
        </message>
        <message>
            <source>Sooner than advised</source>
            <translation>Sooner than advised</translation>
        </message>
        <message>
            <source>Why it is done today all the same</source>
            <translation>Why it is done today all the same</translation>
        </message>
        <message>
            <source>Or in your own words</source>
            <translation>Or in your own words</translation>
        </message>
    </context>
    <context>
        <name>SessionFinish</name>
        <message>
            <source>The session is finished</source>
            <translation>The session is finished</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Nothing is missing</translation>
        </message>
        <message>
            <source>It can be finished: sealed, signed, and entered in the client's file.</source>
            <translation>It can be finished: sealed, signed, and entered in the client's file.</translation>
        </message>
        <message>
            <source>Still missing</source>
            <translation>Still missing</translation>
        </message>
        <message>
            <source>The photos after the session</source>
            <translation>The photos after the session</translation>
        </message>
        <message>
            <source>Ended before it was done?</source>
            <translation>Ended before it was done?</translation>
        </message>
        <message>
            <source>Only if it was, because</source>
            <translation>Only if it was, because</translation>
        </message>
        <message>
            <source>Or in your own words</source>
            <translation>Or in your own words</translation>
        </message>
        <message>
            <source>The next session</source>
            <translation>The next session</translation>
        </message>
        <message>
            <source>More than is usually planned; only where the result asks for it.</source>
            <translation>More than is usually planned; only where the result asks for it.</translation>
        </message>
        <message>
            <source>Booked for %1.</source>
            <translation>Booked for %1.</translation>
        </message>
        <message>
            <source>Advised from %1.</source>
            <translation>Advised from %1.</translation>
        </message>
        <message>
            <source>As the protocol proposes it</source>
            <translation>As the protocol proposes it</translation>
        </message>
        <message>
            <source>Aftercare begins</source>
            <translation>Aftercare begins</translation>
        </message>
        <message>
            <source>Give the aftercare</source>
            <translation>Give the aftercare</translation>
        </message>
    </context>
    <context>
        <name>SessionHeld</name>
        <message>
            <source>Take it in</source>
            <translation>Take it in</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>Drop it</translation>
        </message>
        <message>
            <source>Kept while the tablet was locked</source>
            <translation>Kept while the tablet was locked</translation>
        </message>
    </context>
    <context>
        <name>SessionLot</name>
        <message>
            <source>Share of the blend</source>
            <translation>Share of the blend</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Thinned, pigment to diluent</source>
            <translation>Thinned, pigment to diluent</translation>
        </message>
        <message>
            <source>How many were used</source>
            <translation>How many were used</translation>
        </message>
    </context>
    <context>
        <name>SessionMaterial</name>
        <message>
            <source>Pigments</source>
            <translation>Pigments</translation>
        </message>
        <message>
            <source>No pigment in stock</source>
            <translation>No pigment in stock</translation>
        </message>
        <message>
            <source>Enter the lot that is on the bottle, with its expiry; then it can be picked here.</source>
            <translation>Enter the lot that is on the bottle, with its expiry; then it can be picked here.</translation>
        </message>
        <message>
            <source>To the stock</source>
            <translation>To the stock</translation>
        </message>
        <message>
            <source>Needles</source>
            <translation>Needles</translation>
        </message>
        <message>
            <source>No needles in stock</source>
            <translation>No needles in stock</translation>
        </message>
        <message>
            <source>Enter the lot that is on the package, with its expiry; then it can be picked here.</source>
            <translation>Enter the lot that is on the package, with its expiry; then it can be picked here.</translation>
        </message>
        <message>
            <source>Single-use needles, opened in front of the client</source>
            <translation>Single-use needles, opened in front of the client</translation>
        </message>
    </context>
    <context>
        <name>SessionNotes</name>
        <message>
            <source>Complications</source>
            <translation>Complications</translation>
        </message>
        <message>
            <source>Which there were, or that there were none.</source>
            <translation>Which there were, or that there were none.</translation>
        </message>
        <message>
            <source>Used needles and materials are disposed of</source>
            <translation>Used needles and materials are disposed of</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Another note</source>
            <translation>Another note</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>Treatment</translation>
        </message>
        <message>
            <source>The treatment ends now</source>
            <translation>The treatment ends now</translation>
        </message>
        <message>
            <source>It goes on</source>
            <translation>It goes on</translation>
        </message>
    </context>
    <context>
        <name>SessionOffer</name>
        <message>
            <source>Take this over</source>
            <translation>Take this over</translation>
        </message>
    </context>
    <context>
        <name>SessionPage</name>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>Puts an earlier one right</source>
            <translation>Puts an earlier one right</translation>
        </message>
        <message>
            <source>Parts of the session</source>
            <translation>Parts of the session</translation>
        </message>
        <message>
            <source>The treatment has not begun</source>
            <translation>The treatment has not begun</translation>
        </message>
        <message>
            <source>What is recorded here can be filled in once the photos before it are taken, and it has begun.</source>
            <translation>What is recorded here can be filled in once the photos before it are taken, and it has begun.</translation>
        </message>
        <message>
            <source>Start the session</source>
            <translation>Start the session</translation>
        </message>
        <message>
            <source>Begin the treatment</source>
            <translation>Begin the treatment</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Put something right</source>
            <translation>Put something right</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>Finish the session?</source>
            <translation>Finish the session?</translation>
        </message>
        <message>
            <source>It is sealed and signed. Nobody can change it afterwards; what was wrong can be put right by another record that says why.</source>
            <translation>It is sealed and signed. Nobody can change it afterwards; what was wrong can be put right by another record that says why.</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Go on editing</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>The finished session stays as it is. A new record begins with everything that is in it, and both are shown.</source>
            <translation>The finished session stays as it is. A new record begins with everything that is in it, and both are shown.</translation>
        </message>
        <message>
            <source>What was wrong, and why?</source>
            <translation>What was wrong, and why?</translation>
        </message>
        <message>
            <source>Something was noted while the tablet was locked. Look at it in the notes.</source>
            <translation>Something was noted while the tablet was locked. Look at it in the notes.</translation>
        </message>
    </context>
    <context>
        <name>SessionPhotos</name>
        <message>
            <source>Take the photos</source>
            <translation>Take the photos</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Views</translation>
        </message>
        <message>
            <source>Leave out what is missing, because</source>
            <translation>Leave out what is missing, because</translation>
        </message>
        <message>
            <source>Photograph them after all</source>
            <translation>Photograph them after all</translation>
        </message>
    </context>
    <context>
        <name>SessionPlaces</name>
        <message>
            <source>Where it was done otherwise</source>
            <translation>Where it was done otherwise</translation>
        </message>
        <message>
            <source>Only where depth or dots differ from the rest of the session: tap the place.</source>
            <translation>Only where depth or dots differ from the rest of the session: tap the place.</translation>
        </message>
        <message>
            <source>Which place</source>
            <translation>Which place</translation>
        </message>
        <message>
            <source>Depth here: %1</source>
            <translation>Depth here: %1</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <source>Size of the dots here: %1</source>
            <translation>Size of the dots here: %1</translation>
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
            <translation>%1 (this protocol goes by it)</translation>
        </message>
    </context>
    <context>
        <name>SessionTechnique</name>
        <message>
            <source>The dots</source>
            <translation>The dots</translation>
        </message>
        <message>
            <source>Size of the dots, the smallest</source>
            <translation>Size of the dots, the smallest</translation>
        </message>
        <message>
            <source>µm</source>
            <translation>µm</translation>
        </message>
        <message>
            <source>The largest, where it varies</source>
            <translation>The largest, where it varies</translation>
        </message>
        <message>
            <source>How large is a dot, and a hair?</source>
            <translation>How large is a dot, and a hair?</translation>
        </message>
        <message>
            <source>Depth of the needle</source>
            <translation>Depth of the needle</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <source>How deep? The sources differ</source>
            <translation>How deep? The sources differ</translation>
        </message>
        <message>
            <source>Angle of the needle to the skin</source>
            <translation>Angle of the needle to the skin</translation>
        </message>
        <message>
            <source>°</source>
            <translation>°</translation>
        </message>
        <message>
            <source>Which angle?</source>
            <translation>Which angle?</translation>
        </message>
        <message>
            <source>The machine</source>
            <translation>The machine</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>Used before</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Machine</translation>
        </message>
        <message>
            <source>Strokes per second</source>
            <translation>Strokes per second</translation>
        </message>
        <message>
            <source>The look</source>
            <translation>The look</translation>
        </message>
        <message>
            <source>Hairline</source>
            <translation>Hairline</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>Skin type after Fitzpatrick</source>
            <translation>Skin type after Fitzpatrick</translation>
        </message>
        <message>
            <source>Anaesthetic</source>
            <translation>Anaesthetic</translation>
        </message>
        <message>
            <source>Which was used</source>
            <translation>Which was used</translation>
        </message>
    </context>
    <context>
        <name>SessionWhere</name>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Zones treated</source>
            <translation>Zones treated</translation>
        </message>
        <message>
            <source>The scars</source>
            <translation>The scars</translation>
        </message>
        <message>
            <source>Draw a line for each scar on the head seen from above, or tap where it is. Each has its number, and a photo of its own.</source>
            <translation>Draw a line for each scar on the head seen from above, or tap where it is. Each has its number, and a photo of its own.</translation>
        </message>
        <message>
            <source>The scars that are treated</source>
            <translation>The scars that are treated</translation>
        </message>
    </context>
    <context>
        <name>SessionsOpen</name>
        <message>
            <source>Session in progress</source>
            <translation>Session in progress</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a client, their session</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Go on with it</translation>
        </message>
    </context>
    <context>
        <name>SettingsAppearance</name>
        <message>
            <source>Language and appearance</source>
            <translation>Language and appearance</translation>
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
    </context>
    <context>
        <name>SettingsAudit</name>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Every unlocking, every change and every look at a record is written down here, in a chain: an entry that was changed or removed would show. No names of clients stand in it.</source>
            <translation>Every unlocking, every change and every look at a record is written down here, in a chain: an entry that was changed or removed would show. No names of clients stand in it.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Any day</source>
            <translation>Any day</translation>
        </message>
        <message>
            <source>Show all days</source>
            <translation>Show all days</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Nothing of this kind was written down.</source>
            <translation>Nothing of this kind was written down.</translation>
        </message>
        <message>
            <source>Show older entries</source>
            <translation>Show older entries</translation>
        </message>
    </context>
    <context>
        <name>SettingsBackup</name>
        <message>
            <source>Back-up</source>
            <translation>Back-up</translation>
        </message>
        <message>
            <source>A back-up holds everything, encrypted as it is here. Keep it somewhere else than the tablet: on a stick, or in a folder that is copied away.</source>
            <translation>A back-up holds everything, encrypted as it is here. Keep it somewhere else than the tablet: on a stick, or in a folder that is copied away.</translation>
        </message>
        <message>
            <source>You can go on working.</source>
            <translation>You can go on working.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Where to</translation>
        </message>
        <message>
            <source>Or another folder</source>
            <translation>Or another folder</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>The whole path, beginning with /.</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Now: %1</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Use this folder</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Every day at these times, by the clinic's clock, while the tablet is unlocked.</source>
            <translation>Every day at these times, by the clinic's clock, while the tablet is unlocked.</translation>
        </message>
        <message>
            <source>No back-up at %1 any more</source>
            <translation>No back-up at %1 any more</translation>
        </message>
        <message>
            <source>One more time</source>
            <translation>One more time</translation>
        </message>
        <message>
            <source>Add this time</source>
            <translation>Add this time</translation>
        </message>
        <message>
            <source>Restore a back-up</source>
            <translation>Restore a back-up</translation>
        </message>
        <message>
            <source>A back-up is put into a new folder; this vault stays as it is. The copy gets a new device identity, and clients who were erased stay erased. Use it on a tablet that takes this one's place, not beside it.</source>
            <translation>A back-up is put into a new folder; this vault stays as it is. The copy gets a new device identity, and clients who were erased stay erased. Use it on a tablet that takes this one's place, not beside it.</translation>
        </message>
    </context>
    <context>
        <name>SettingsClinic</name>
        <message>
            <source>Clinic</source>
            <translation>Clinic</translation>
        </message>
        <message>
            <source>Only the owner can change this.</source>
            <translation>Only the owner can change this.</translation>
        </message>
        <message>
            <source>It is saved.</source>
            <translation>It is saved.</translation>
        </message>
        <message>
            <source>As clients know it</source>
            <translation>As clients know it</translation>
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
            <source>Address</source>
            <translation>Address</translation>
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
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Opening hours</translation>
        </message>
        <message>
            <source>In your own words, for instance: Tuesday to Saturday, 10 to 19.</source>
            <translation>In your own words, for instance: Tuesday to Saturday, 10 to 19.</translation>
        </message>
        <message>
            <source>When the clinic is closed</source>
            <translation>When the clinic is closed</translation>
        </message>
        <message>
            <source>Where a client turns with a warning sign at night: an emergency number, a hospital.</source>
            <translation>Where a client turns with a warning sign at night: an emergency number, a hospital.</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>How it works</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <source>The day of a session is counted in it.</source>
            <translation>The day of a session is counted in it.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Three letters, like EUR or USD: for quotes.</source>
            <translation>Three letters, like EUR or USD: for quotes.</translation>
        </message>
        <message>
            <source>Youngest age of a client</source>
            <translation>Youngest age of a client</translation>
        </message>
        <message>
            <source>Empty: as the protocol says.</source>
            <translation>Empty: as the protocol says.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Languages</translation>
        </message>
        <message>
            <source>The clinic works in</source>
            <translation>The clinic works in</translation>
        </message>
        <message>
            <source>Clients may choose</source>
            <translation>Clients may choose</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Discard the changes</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Page for aftercare</source>
            <translation>Page for aftercare</translation>
        </message>
        <message>
            <source>Where the page that stipplectl aftercare publish makes can be reached, with https. Codes for clients' telephones open it.</source>
            <translation>Where the page that stipplectl aftercare publish makes can be reached, with https. Codes for clients' telephones open it.</translation>
        </message>
    </context>
    <context>
        <name>SettingsInspection</name>
        <message>
            <source>Inspection</source>
            <translation>Inspection</translation>
        </message>
        <message>
            <source>All signed texts and all lots that were used, to be shown and not to be changed. That you looked stands in the audit.</source>
            <translation>All signed texts and all lots that were used, to be shown and not to be changed. That you looked stands in the audit.</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Shown</translation>
        </message>
        <message>
            <source>Signed texts</source>
            <translation>Signed texts</translation>
        </message>
        <message>
            <source>Lots used</source>
            <translation>Lots used</translation>
        </message>
        <message>
            <source>Lot or product</source>
            <translation>Lot or product</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Any day</source>
            <translation>Any day</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Show more</translation>
        </message>
        <message>
            <source>No lot of this kind was used in any session.</source>
            <translation>No lot of this kind was used in any session.</translation>
        </message>
    </context>
    <context>
        <name>SettingsKeeping</name>
        <message>
            <source>Sessions, consultations and check-ins</source>
            <translation>Sessions, consultations and check-ins</translation>
        </message>
        <message>
            <source>Consents, answers and screenings</source>
            <translation>Consents, answers and screenings</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Quotes</translation>
        </message>
        <message>
            <source>How long records are kept</source>
            <translation>How long records are kept</translation>
        </message>
        <message>
            <source>In years after a client's last visit. Nothing is erased by itself; when you erase a client, this is what stays, locked away, and until when. Empty: it goes at once.</source>
            <translation>In years after a client's last visit. Nothing is erased by itself; when you erase a client, this is what stays, locked away, and until when. Empty: it goes at once.</translation>
        </message>
        <message>
            <source>years</source>
            <translation>years</translation>
        </message>
        <message>
            <source>Which law or rule says so</source>
            <translation>Which law or rule says so</translation>
        </message>
    </context>
    <context>
        <name>SettingsList</name>
        <message>
            <source>Clinic</source>
            <translation>Clinic</translation>
        </message>
        <message>
            <source>Name, contact, languages</source>
            <translation>Name, contact, languages</translation>
        </message>
        <message>
            <source>Practitioners</source>
            <translation>Practitioners</translation>
        </message>
        <message>
            <source>Who works here, passphrases</source>
            <translation>Who works here, passphrases</translation>
        </message>
        <message>
            <source>Back-up</source>
            <translation>Back-up</translation>
        </message>
        <message>
            <source>Where to, how often, restoring</source>
            <translation>Where to, how often, restoring</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Who did what, and when</source>
            <translation>Who did what, and when</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>Language and appearance</translation>
        </message>
        <message>
            <source>Of this screen</source>
            <translation>Of this screen</translation>
        </message>
        <message>
            <source>This tablet</source>
            <translation>This tablet</translation>
        </message>
        <message>
            <source>Lock, name, version</source>
            <translation>Lock, name, version</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocol</translation>
        </message>
        <message>
            <source>Rules, sources, where they differ</source>
            <translation>Rules, sources, where they differ</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Inspection</translation>
        </message>
        <message>
            <source>All signed texts, lots used</source>
            <translation>All signed texts, lots used</translation>
        </message>
    </context>
    <context>
        <name>SettingsTablet</name>
        <message>
            <source>This tablet</source>
            <translation>This tablet</translation>
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
            <source>What this tablet is called</source>
            <translation>What this tablet is called</translation>
        </message>
        <message>
            <source>To tell it from your other ones, for instance: front desk.</source>
            <translation>To tell it from your other ones, for instance: front desk.</translation>
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
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>SignaturePad</name>
        <message>
            <source>Sign here</source>
            <translation>Sign here</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
    </context>
    <context>
        <name>SignedBy</name>
        <message>
            <source>Typed instead of a signature: %1</source>
            <translation>Typed instead of a signature: %1</translation>
        </message>
    </context>
    <context>
        <name>SignedCopy</name>
        <message>
            <source>There is no such consent.</source>
            <translation>There is no such consent.</translation>
        </message>
        <message>
            <source>No copy was made: %1 Look into Settings, Back-up, and check the vault.</source>
            <translation>No copy was made: %1 Look into Settings, Back-up, and check the vault.</translation>
        </message>
        <message>
            <source>What was signed, with its signatures</source>
            <translation>What was signed, with its signatures</translation>
        </message>
        <message>
            <source>What was signed cannot be read from this file: the file was changed.</source>
            <translation>What was signed cannot be read from this file: the file was changed.</translation>
        </message>
        <message>
            <source>It was made with another key than that of the clinic you named.</source>
            <translation>It was made with another key than that of the clinic you named.</translation>
        </message>
        <message>
            <source>The file was changed after it was made. The signed record inside is whole; the pages may show something else.</source>
            <translation>The file was changed after it was made. The signed record inside is whole; the pages may show something else.</translation>
        </message>
        <message>
            <source>The file was changed after it was made.</source>
            <translation>The file was changed after it was made.</translation>
        </message>
        <message>
            <source>“%1” is no e-mail address. Mend it in the client's file, or leave it empty.</source>
            <translation>“%1” is no e-mail address. Mend it in the client's file, or leave it empty.</translation>
        </message>
        <message>
            <source>There is nothing to attach.</source>
            <translation>There is nothing to attach.</translation>
        </message>
        <message>
            <source>The pages could not be drawn. Nothing was written.</source>
            <translation>The pages could not be drawn. Nothing was written.</translation>
        </message>
        <message>
            <source>This is no copy that Stipple made, or so much of it was changed that it cannot be told any more. Ask the clinic for a new copy.</source>
            <translation>This is no copy that Stipple made, or so much of it was changed that it cannot be told any more. Ask the clinic for a new copy.</translation>
        </message>
        <message>
            <source>The copy could not be put together. Nothing was written.</source>
            <translation>The copy could not be put together. Nothing was written.</translation>
        </message>
        <message>
            <source>This file is too large to be a copy that we made.</source>
            <translation>This file is too large to be a copy that we made.</translation>
        </message>
        <message>
            <source>What is embedded is no signed document that this version knows.</source>
            <translation>What is embedded is no signed document that this version knows.</translation>
        </message>
        <message>
            <source>The embedded document is not complete.</source>
            <translation>The embedded document is not complete.</translation>
        </message>
        <message>
            <source>The embedded document holds nothing that was signed.</source>
            <translation>The embedded document holds nothing that was signed.</translation>
        </message>
        <message>
            <source>The embedded document is not as it was written.</source>
            <translation>The embedded document is not as it was written.</translation>
        </message>
        <message>
            <source>Record %1 is not signed.</source>
            <translation>Record %1 is not signed.</translation>
        </message>
        <message>
            <source>Record %1 was signed by a tablet that is not vouched for.</source>
            <translation>Record %1 was signed by a tablet that is not vouched for.</translation>
        </message>
        <message>
            <source>Record %1 was changed after it was signed.</source>
            <translation>Record %1 was changed after it was signed.</translation>
        </message>
    </context>
    <context>
        <name>SliderField</name>
        <message>
            <source>Not answered yet: move the dot</source>
            <translation>Not answered yet: move the dot</translation>
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
            <translation>Not to be treated.</translation>
        </message>
        <message>
            <source>The consent “%1” was withdrawn.</source>
            <translation>The consent “%1” was withdrawn.</translation>
        </message>
        <message>
            <source>Two tablets know contrary things of the consent “%1”. Ask the client, and have it signed or withdrawn again.</source>
            <translation>Two tablets know contrary things of the consent “%1”. Ask the client, and have it signed or withdrawn again.</translation>
        </message>
        <message>
            <source>A doctor's letter is needed.</source>
            <translation>A doctor's letter is needed.</translation>
        </message>
        <message>
            <source>An answer is missing that is needed to name a day.</source>
            <translation>An answer is missing that is needed to name a day.</translation>
        </message>
        <message>
            <source>Until %1:</source>
            <translation>Until %1:</translation>
        </message>
        <message>
            <source>Until it has healed or passed:</source>
            <translation>Until it has healed or passed:</translation>
        </message>
        <message>
            <source>The intake form is not filled in yet.</source>
            <translation>The intake form is not filled in yet.</translation>
        </message>
        <message>
            <source>The answers are here, but nobody has looked yet at what they mean for a treatment.</source>
            <translation>The answers are here, but nobody has looked yet at what they mean for a treatment.</translation>
        </message>
        <message>
            <source>The consent “%1” is not signed yet.</source>
            <translation>The consent “%1” is not signed yet.</translation>
        </message>
        <message>
            <source>The text “%1” has changed since it was signed. It has to be signed again.</source>
            <translation>The text “%1” has changed since it was signed. It has to be signed again.</translation>
        </message>
        <message>
            <source>To be read and acknowledged.</source>
            <translation>To be read and acknowledged.</translation>
        </message>
        <message>
            <source>The questions of the day are asked on the day itself.</source>
            <translation>The questions of the day are asked on the day itself.</translation>
        </message>
        <message>
            <source>The photos before the session are taken on the day itself.</source>
            <translation>The photos before the session are taken on the day itself.</translation>
        </message>
        <message>
            <source>Nothing stands in the way of a treatment today</source>
            <translation>Nothing stands in the way of a treatment today</translation>
        </message>
        <message>
            <source>Nothing stands in the way of a treatment on %1</source>
            <translation>Nothing stands in the way of a treatment on %1</translation>
        </message>
        <message>
            <source>This client is not to be treated</source>
            <translation>This client is not to be treated</translation>
        </message>
        <message>
            <source>A treatment is possible, with care</source>
            <translation>A treatment is possible, with care</translation>
        </message>
        <message>
            <source>No day can be named yet on which a treatment is safe</source>
            <translation>No day can be named yet on which a treatment is safe</translation>
        </message>
        <message>
            <source>Treatment is safe from %1</source>
            <translation>Treatment is safe from %1</translation>
        </message>
        <message>
            <source>Before a treatment</source>
            <translation>Before a treatment</translation>
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
        <name>Stock</name>
        <message>
            <source>Pigment</source>
            <translation>Pigment</translation>
        </message>
        <message>
            <source>Needle</source>
            <translation>Needle</translation>
        </message>
        <message>
            <source>Anaesthetic</source>
            <translation>Anaesthetic</translation>
        </message>
        <message>
            <source>Aftercare</source>
            <translation>Aftercare</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Recalled on %1</source>
            <translation>Recalled on %1</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Recalled</translation>
        </message>
        <message>
            <source>Used up on %1</source>
            <translation>Used up on %1</translation>
        </message>
        <message>
            <source>Expiry not known</source>
            <translation>Expiry not known</translation>
        </message>
        <message>
            <source>Expired: %1</source>
            <comment>last day or month</comment>
            <translation>Expired: %1</translation>
        </message>
        <message>
            <source>Expires soon: %1</source>
            <comment>last day or month</comment>
            <translation>Expires soon: %1</translation>
        </message>
        <message>
            <source>Opened on %1</source>
            <translation>Opened on %1</translation>
        </message>
        <message>
            <source>Not opened</source>
            <translation>Not opened</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>product, brand</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>StockPage</name>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>New lot</source>
            <translation>New lot</translation>
        </message>
        <message>
            <source>Search by lot, product, brand or supplier</source>
            <translation>Search by lot, product, brand or supplier</translation>
        </message>
        <message>
            <source>Show what is used up, too</source>
            <translation>Show what is used up, too</translation>
        </message>
        <message>
            <source>Nothing in stock yet</source>
            <translation>Nothing in stock yet</translation>
        </message>
        <message>
            <source>Write down every lot of pigment and needles that comes in. Should one be recalled, Stipple tells at once who had it.</source>
            <translation>Write down every lot of pigment and needles that comes in. Should one be recalled, Stipple tells at once who had it.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>No lot, product, brand or supplier of this kind has that in it.</source>
            <translation>No lot, product, brand or supplier of this kind has that in it.</translation>
        </message>
        <message>
            <source>There is nothing of this kind to use.</source>
            <translation>There is nothing of this kind to use.</translation>
        </message>
        <message>
            <source>Stock as a file</source>
            <translation>Stock as a file</translation>
        </message>
        <message>
            <source>The file is not encrypted: every lot with its number, expiry and supplier. No client is in it.</source>
            <translation>The file is not encrypted: every lot with its number, expiry and supplier. No client is in it.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
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
        <message>
            <source>d MMMM</source>
            <comment>a date's form, as QLocale reads it; 'de' in quotes</comment>
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <comment>a date's form, as QLocale reads it; 'de' in quotes</comment>
            <translation>dddd, d MMMM</translation>
        </message>
    </context>
    <context>
        <name>TimeEntry</name>
        <message>
            <source>This is no time of day. Write it like %1.</source>
            <translation>This is no time of day. Write it like %1.</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>now</source>
            <translation>now</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>to come</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Pigment lot %1</source>
            <translation>Pigment lot %1</translation>
        </message>
        <message>
            <source>Needle lot %1</source>
            <translation>Needle lot %1</translation>
        </message>
        <message>
            <source>Lot %1</source>
            <translation>Lot %1</translation>
        </message>
        <message>
            <source>A record cannot be read</source>
            <translation>A record cannot be read</translation>
        </message>
        <message>
            <source>A warning sign was reported.</source>
            <translation>A warning sign was reported.</translation>
        </message>
        <message>
            <source>%1 Look today.</source>
            <comment>a warning sign, a whole sentence</comment>
            <translation>%1 Look today.</translation>
        </message>
        <message>
            <source>No check-in since %1</source>
            <translation>No check-in since %1</translation>
        </message>
        <message>
            <source>No check-in yet</source>
            <translation>No check-in yet</translation>
        </message>
        <message>
            <source>Still scabbing</source>
            <translation>Still scabbing</translation>
        </message>
        <message>
            <source>All well</source>
            <translation>All well</translation>
        </message>
        <message>
            <source>All well on %1</source>
            <translation>All well on %1</translation>
        </message>
        <message>
            <source>%1 was recalled</source>
            <translation>%1 was recalled</translation>
        </message>
        <message>
            <source>%1 expired on %2</source>
            <translation>%1 expired on %2</translation>
        </message>
        <message>
            <source>%1 expires today</source>
            <translation>%1 expires today</translation>
        </message>
        <message numerus="yes">
            <source>%1 expires in %Ln day(s)</source>
            <translation>
                <numerusform>%1 expires in %Ln day</numerusform>
                <numerusform>%1 expires in %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln field(s) changed on two tablets</source>
            <translation>
                <numerusform>%1: %Ln field changed on two tablets</numerusform>
                <numerusform>%1: %Ln fields changed on two tablets</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: answers wait to be taken in</source>
            <translation>%1: answers wait to be taken in</translation>
        </message>
        <message>
            <source>%1: consent to re-sign before %2</source>
            <translation>%1: consent to re-sign before %2</translation>
        </message>
        <message>
            <source>%1: the next session is due</source>
            <translation>%1: the next session is due</translation>
        </message>
        <message>
            <source>%1: review of the result is due</source>
            <translation>%1: review of the result is due</translation>
        </message>
        <message>
            <source>No back-up yet</source>
            <translation>No back-up yet</translation>
        </message>
        <message>
            <source>Backed up just now</source>
            <translation>Backed up just now</translation>
        </message>
        <message numerus="yes">
            <source>Backed up %Ln hour(s) ago</source>
            <translation>
                <numerusform>Backed up %Ln h ago</numerusform>
                <numerusform>Backed up %Ln h ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Backed up %Ln day(s) ago</source>
            <translation>
                <numerusform>Backed up %Ln day ago</numerusform>
                <numerusform>Backed up %Ln days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>New client</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Appointments</source>
            <translation>Appointments</translation>
        </message>
        <message>
            <source>Nobody is booked</source>
            <translation>Nobody is booked</translation>
        </message>
        <message>
            <source>Who is booked for today appears here, with what they still lack.</source>
            <translation>Who is booked for today appears here, with what they still lack.</translation>
        </message>
        <message>
            <source>Healing now</source>
            <translation>Healing now</translation>
        </message>
        <message>
            <source>Nobody is in aftercare.</source>
            <translation>Nobody is in aftercare.</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Needs you</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>Nothing waits for you.</translation>
        </message>
    </context>
    <context>
        <name>TodayVisit</name>
        <message>
            <source>%1 is here</source>
            <translation>%1 is here</translation>
        </message>
        <message>
            <source>%1 did not come</source>
            <translation>%1 did not come</translation>
        </message>
        <message>
            <source>Start the session of %1</source>
            <translation>Start the session of %1</translation>
        </message>
    </context>
    <context>
        <name>UnlockCamera</name>
        <message>
            <source>Close the camera</source>
            <translation>Close the camera</translation>
        </message>
        <message>
            <source>Take photos</source>
            <translation>Take photos</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>Take the photo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Which view</source>
            <translation>Which view</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>After the treatment</source>
            <translation>After the treatment</translation>
        </message>
        <message>
            <source>In the middle of it</source>
            <translation>In the middle of it</translation>
        </message>
    </context>
    <context>
        <name>UnlockHold</name>
        <message>
            <source>A treatment is going on</source>
            <translation>A treatment is going on</translation>
        </message>
        <message>
            <source>Note, with one tap</source>
            <translation>Note, with one tap</translation>
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
        <message>
            <source>The recovery code was printed when this clinic was set up: nine groups of letters and figures. With it you can give yourself a new passphrase, in the settings.</source>
            <translation>The recovery code was printed when this clinic was set up: nine groups of letters and figures. With it you can give yourself a new passphrase, in the settings.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Use the recovery code</translation>
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
        <message>
            <source>One of the two clients was changed meanwhile. Nothing was merged; look at both again.</source>
            <translation>One of the two clients was changed meanwhile. Nothing was merged; look at both again.</translation>
        </message>
        <message>
            <source>These are one client already. Choose two different ones.</source>
            <translation>These are one client already. Choose two different ones.</translation>
        </message>
        <message>
            <source>Only clients can be merged. Nothing was changed.</source>
            <translation>Only clients can be merged. Nothing was changed.</translation>
        </message>
        <message>
            <source>One of them is deleted. Nothing was merged.</source>
            <translation>One of them is deleted. Nothing was merged.</translation>
        </message>
        <message>
            <source>One of them was merged into another client already. Nothing was changed; open that client instead.</source>
            <translation>One of them was merged into another client already. Nothing was changed; open that client instead.</translation>
        </message>
        <message>
            <source>Two people noted different things about the health or the age of the client that is to be given up. Decide which is right, and merge then.</source>
            <translation>Two people noted different things about the health or the age of the client that is to be given up. Decide which is right, and merge then.</translation>
        </message>
        <message>
            <source>These two clients are not merged. Nothing was changed.</source>
            <translation>These two clients are not merged. Nothing was changed.</translation>
        </message>
        <message>
            <source>The back-up was stopped. The next one goes on from there.</source>
            <translation>The back-up was stopped. The next one goes on from there.</translation>
        </message>
        <message>
            <source>What was written could not be read back; nothing was added.</source>
            <translation>What was written could not be read back; nothing was added.</translation>
        </message>
        <message>
            <source>Photo %1: its file is there, but its record is lost.</source>
            <translation>Photo %1: its file is there, but its record is lost.</translation>
        </message>
        <message>
            <source>Record %1 cannot be read.</source>
            <translation>Record %1 cannot be read.</translation>
        </message>
        <message>
            <source>The file of photo %1 is there; its record cannot be read.</source>
            <translation>The file of photo %1 is there; its record cannot be read.</translation>
        </message>
        <message>
            <source>Entries kept: %1.</source>
            <translation>Entries kept: %1.</translation>
        </message>
        <message>
            <source>Places in a draft that this tablet did not write, and that were refused: %1.</source>
            <translation>Places in a draft that this tablet did not write, and that were refused: %1.</translation>
        </message>
        <message>
            <source>Entries missing from the middle of a draft: %1.</source>
            <translation>Entries missing from the middle of a draft: %1.</translation>
        </message>
        <message>
            <source>Entries that stood in a draft twice, each taken once: %1.</source>
            <translation>Entries that stood in a draft twice, each taken once: %1.</translation>
        </message>
        <message>
            <source>This photo is not there any more.</source>
            <translation>This photo is not there any more.</translation>
        </message>
        <message>
            <source>This photo belongs to something that is finished, so it stays.</source>
            <translation>This photo belongs to something that is finished, so it stays.</translation>
        </message>
        <message>
            <source>This photo was taken on another tablet, so it cannot be discarded here.</source>
            <translation>This photo was taken on another tablet, so it cannot be discarded here.</translation>
        </message>
        <message>
            <source>The photo's record and key are gone; its file, which nobody can open any more, could not be removed.</source>
            <translation>The photo's record and key are gone; its file, which nobody can open any more, could not be removed.</translation>
        </message>
    </context>
    <context>
        <name>Visits</name>
        <message>
            <source>Consultation</source>
            <translation>Consultation</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Touch-up</source>
            <translation>Touch-up</translation>
        </message>
        <message>
            <source>Review of the result</source>
            <translation>Review of the result</translation>
        </message>
        <message>
            <source>Patch test</source>
            <translation>Patch test</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Appointment</translation>
        </message>
        <message>
            <source>Is here</source>
            <translation>Is here</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Did not come</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Booked</translation>
        </message>
        <message>
            <source>Session %1 of %2</source>
            <translation>Session %1 of %2</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Session %1</translation>
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
            <translation>Consultation</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Touch-up</source>
            <translation>Touch-up</translation>
        </message>
        <message>
            <source>Review of the result</source>
            <translation>Review of the result</translation>
        </message>
        <message>
            <source>Patch test</source>
            <translation>Patch test</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Appointment</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Booked</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrived</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Did not come</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Caution</source>
            <translation>Caution</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Wait</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Not known yet</translation>
        </message>
        <message>
            <source>Physician's letter needed</source>
            <translation>Physician's letter needed</translation>
        </message>
        <message>
            <source>Do not treat</source>
            <translation>Do not treat</translation>
        </message>
        <message>
            <source>by the client</source>
            <translation>by the client</translation>
        </message>
        <message>
            <source>by the guardian</source>
            <translation>by the guardian</translation>
        </message>
        <message>
            <source>by the practitioner</source>
            <translation>by the practitioner</translation>
        </message>
        <message>
            <source>from paper</source>
            <translation>from paper</translation>
        </message>
        <message>
            <source>Electronic records</source>
            <translation>Electronic records</translation>
        </message>
        <message>
            <source>Health data</source>
            <translation>Health data</translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>Treatment</translation>
        </message>
        <message>
            <source>Photos for the record</source>
            <translation>Photos for the record</translation>
        </message>
        <message>
            <source>Photos for teaching</source>
            <translation>Photos for teaching</translation>
        </message>
        <message>
            <source>Photos for publication</source>
            <translation>Photos for publication</translation>
        </message>
        <message>
            <source>No photos</source>
            <translation>No photos</translation>
        </message>
        <message>
            <source>Guardian's consent</source>
            <translation>Guardian's consent</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>in person</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>by phone</translation>
        </message>
        <message>
            <source>in writing</source>
            <translation>in writing</translation>
        </message>
        <message>
            <source>in the app</source>
            <translation>in the app</translation>
        </message>
        <message>
            <source>at the consultation</source>
            <translation>at the consultation</translation>
        </message>
        <message>
            <source>before the session</source>
            <translation>before the session</translation>
        </message>
        <message>
            <source>after the session</source>
            <translation>after the session</translation>
        </message>
        <message>
            <source>healed</source>
            <translation>healed</translation>
        </message>
        <message>
            <source>from a check-in</source>
            <translation>from a check-in</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Offered</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Declined</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>a little</source>
            <translation>a little</translation>
        </message>
        <message>
            <source>clearly</source>
            <translation>clearly</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>strong</translation>
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
            <translation>The vault's folder.</translation>
        </message>
        <message>
            <source>A client's own app, with its vault in DIR.</source>
            <translation>A client's own app, with its vault in DIR.</translation>
        </message>
        <message>
            <source>An aftercare pack, opened in the client's app.</source>
            <translation>An aftercare pack, opened in the client's app.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::AlarmController</name>
        <message>
            <source>Only %1, or whoever has the recovery code, can confirm this.</source>
            <translation>Only %1, or whoever has the recovery code, can confirm this.</translation>
        </message>
        <message>
            <source>Only whoever has the recovery code can confirm this.</source>
            <translation>Only whoever has the recovery code can confirm this.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::AppointmentController</name>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>hours minutes</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>This time does not exist on that day: the clocks go forward. Choose another one.</source>
            <translation>This time does not exist on that day: the clocks go forward. Choose another one.</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>%1 is booked at that time already: %2, %3.</source>
            <comment>name, kind, time</comment>
            <translation>%1 is booked at that time already: %2, %3.</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Somebody</translation>
        </message>
        <message>
            <source>The clinic is closed on that day.</source>
            <translation>The clinic is closed on that day.</translation>
        </message>
        <message>
            <source>The clinic is not open all of that time.</source>
            <translation>The clinic is not open all of that time.</translation>
        </message>
        <message>
            <source>This lies in the past.</source>
            <translation>This lies in the past.</translation>
        </message>
        <message>
            <source>Choose whose appointment it is.</source>
            <translation>Choose whose appointment it is.</translation>
        </message>
        <message>
            <source>Choose a day, a time and a length.</source>
            <translation>Choose a day, a time and a length.</translation>
        </message>
        <message>
            <source>The appointment was not saved. What you entered is still here.</source>
            <translation>The appointment was not saved. What you entered is still here.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::AuditController</name>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Unlocking</translation>
        </message>
        <message>
            <source>Wrong tries</source>
            <translation>Wrong tries</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Shown</translation>
        </message>
        <message>
            <source>Added and changed</source>
            <translation>Added and changed</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>Ways in and tablets</source>
            <translation>Ways in and tablets</translation>
        </message>
        <message>
            <source>Made this vault</source>
            <translation>Made this vault</translation>
        </message>
        <message>
            <source>Unlocked the vault</source>
            <translation>Unlocked the vault</translation>
        </message>
        <message>
            <source>Locked the vault</source>
            <translation>Locked the vault</translation>
        </message>
        <message>
            <source>Added a record</source>
            <translation>Added a record</translation>
        </message>
        <message>
            <source>Changed a record</source>
            <translation>Changed a record</translation>
        </message>
        <message>
            <source>Deleted a record</source>
            <translation>Deleted a record</translation>
        </message>
        <message>
            <source>Looked at a record</source>
            <translation>Looked at a record</translation>
        </message>
        <message>
            <source>Imported clients</source>
            <translation>Imported clients</translation>
        </message>
        <message>
            <source>Let somebody unlock the vault</source>
            <translation>Let somebody unlock the vault</translation>
        </message>
        <message>
            <source>Changed a passphrase or PIN</source>
            <translation>Changed a passphrase or PIN</translation>
        </message>
        <message>
            <source>Took a way in away</source>
            <translation>Took a way in away</translation>
        </message>
        <message>
            <source>Gave this tablet a new identity</source>
            <translation>Gave this tablet a new identity</translation>
        </message>
        <message>
            <source>Handed the tablet to a client</source>
            <translation>Handed the tablet to a client</translation>
        </message>
        <message>
            <source>Took the tablet back</source>
            <translation>Took the tablet back</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Everybody</translation>
        </message>
        <message numerus="yes">
            <source>%n wrong tries before it was unlocked</source>
            <translation>
                <numerusform>%n wrong try before it was unlocked</numerusform>
                <numerusform>%n wrong tries before it was unlocked</numerusform>
            </translation>
        </message>
        <message>
            <source>With the recovery code</source>
            <translation>With the recovery code</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Exported clients to a file</source>
            <translation>Exported clients to a file</translation>
        </message>
        <message>
            <source>Discarded a photo</source>
            <translation>Discarded a photo</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::BackupService</name>
        <message>
            <source>There is no back-up yet. If this tablet is lost, so is everything on it.</source>
            <translation>There is no back-up yet. If this tablet is lost, so is everything on it.</translation>
        </message>
        <message numerus="yes">
            <source>Last back-up: %1, %2 · %n photos</source>
            <translation>
                <numerusform>Last back-up: %1, %2 · %n photo</numerusform>
                <numerusform>Last back-up: %1, %2 · %n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a folder first.</source>
            <translation>Choose a folder first.</translation>
        </message>
        <message>
            <source>Only when you ask for one.</source>
            <translation>Only when you ask for one.</translation>
        </message>
        <message>
            <source>Next: %1, %2, if the tablet is unlocked then; else at the next unlocking.</source>
            <translation>Next: %1, %2, if the tablet is unlocked then; else at the next unlocking.</translation>
        </message>
        <message>
            <source>%1 of %2 photos looked at</source>
            <translation>%1 of %2 photos looked at</translation>
        </message>
        <message>
            <source>Copying the records</source>
            <translation>Copying the records</translation>
        </message>
        <message>
            <source>Please give the whole path of a folder, beginning with /.</source>
            <translation>Please give the whole path of a folder, beginning with /.</translation>
        </message>
        <message>
            <source>This is within the vault itself, and would be lost with it. Choose another folder.</source>
            <translation>This is within the vault itself, and would be lost with it. Choose another folder.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are missing in the vault; the back-up keeps them. Restore it to have them back.</source>
            <translation>
                <numerusform>%n photo is missing in the vault; the back-up keeps it. Restore it to have it back.</numerusform>
                <numerusform>%n photos are missing in the vault; the back-up keeps them. Restore it to have them back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos are damaged in the vault; the back-up keeps the sound ones.</source>
            <translation>
                <numerusform>%n photo is damaged in the vault; the back-up keeps the sound one.</numerusform>
                <numerusform>%n photos are damaged in the vault; the back-up keeps the sound ones.</numerusform>
            </translation>
        </message>
        <message>
            <source>Please give the whole path of both folders, beginning with /.</source>
            <translation>Please give the whole path of both folders, beginning with /.</translation>
        </message>
        <message>
            <source>Please type the recovery code.</source>
            <translation>Please type the recovery code.</translation>
        </message>
        <message>
            <source>Please type the owner's passphrase.</source>
            <translation>Please type the owner's passphrase.</translation>
        </message>
        <message>
            <source>The back-up of %1, %2 is restored in %3.</source>
            <translation>The back-up of %1, %2 is restored in %3.</translation>
        </message>
        <message>
            <source>It has a new device identity; the tablet it came from must no longer be used.</source>
            <translation>It has a new device identity; the tablet it came from must no longer be used.</translation>
        </message>
        <message numerus="yes">
            <source>%n clients who had been erased were left out.</source>
            <translation>
                <numerusform>%n client who had been erased was left out.</numerusform>
                <numerusform>%n clients who had been erased were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos are missing or damaged in it.</source>
            <translation>
                <numerusform>%n photo is missing or damaged in it.</numerusform>
                <numerusform>%n photos are missing or damaged in it.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was not signed: damage would show, but not whether an older one was put in its place.</source>
            <translation>It was not signed: damage would show, but not whether an older one was put in its place.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CalendarController</name>
        <message>
            <source>%1, %2</source>
            <comment>weekday, day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first day – last day of a week</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>from – to</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Client not on this tablet</source>
            <translation>Client not on this tablet</translation>
        </message>
        <message numerus="yes">
            <source>%Ln appointment(s)</source>
            <translation>
                <numerusform>%Ln appointment</numerusform>
                <numerusform>%Ln appointments</numerusform>
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
            <translation>The file could not be written: %1. Nothing was left there; choose another folder.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln appointment(s) are in %1</source>
            <translation>
                <numerusform>%Ln appointment is in %1</numerusform>
                <numerusform>%Ln appointments are in %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CameraController</name>
        <message>
            <source>The camera gave no photo, though it was asked twice. Nothing was saved of it: take it again.</source>
            <translation>The camera gave no photo, though it was asked twice. Nothing was saved of it: take it again.</translation>
        </message>
        <message>
            <source>The camera stopped before the photo was there. Nothing was saved of it; the photos before it are safe.</source>
            <translation>The camera stopped before the photo was there. Nothing was saved of it; the photos before it are safe.</translation>
        </message>
        <message>
            <source>Whose photos these would be is not known.</source>
            <translation>Whose photos these would be is not known.</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>From %1</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>The photo was not discarded.</source>
            <translation>The photo was not discarded.</translation>
        </message>
        <message>
            <source>Discarded for good</source>
            <translation>Discarded for good</translation>
        </message>
        <message>
            <source>That this view is skipped was not saved.</source>
            <translation>That this view is skipped was not saved.</translation>
        </message>
        <message>
            <source>Photos before the session</source>
            <translation>Photos before the session</translation>
        </message>
        <message>
            <source>Photos after the session</source>
            <translation>Photos after the session</translation>
        </message>
        <message>
            <source>Photos of the healed result</source>
            <translation>Photos of the healed result</translation>
        </message>
        <message>
            <source>Photos at the consultation</source>
            <translation>Photos at the consultation</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>There is no camera</source>
            <translation>There is no camera</translation>
        </message>
        <message>
            <source>The camera may not be used</source>
            <translation>The camera may not be used</translation>
        </message>
        <message>
            <source>The camera gives no picture</source>
            <translation>The camera gives no picture</translation>
        </message>
        <message>
            <source>The camera is gone</source>
            <translation>The camera is gone</translation>
        </message>
        <message>
            <source>This session is finished</source>
            <translation>This session is finished</translation>
        </message>
        <message>
            <source>No photos</source>
            <translation>No photos</translation>
        </message>
        <message>
            <source>This cannot be shown</source>
            <translation>This cannot be shown</translation>
        </message>
        <message>
            <source>Plug one in, and it is used at once. What was photographed before is safe.</source>
            <translation>Plug one in, and it is used at once. What was photographed before is safe.</translation>
        </message>
        <message>
            <source>The system keeps Stipple from using it. Allow the camera in the system's settings, then try again.</source>
            <translation>The system keeps Stipple from using it. Allow the camera in the system's settings, then try again.</translation>
        </message>
        <message>
            <source>It was started several times. See whether another program uses it, then try again, or choose another camera.</source>
            <translation>It was started several times. See whether another program uses it, then try again, or choose another camera.</translation>
        </message>
        <message>
            <source>Plug it in again, and it goes on. Every photo that is shown as saved is saved.</source>
            <translation>Plug it in again, and it goes on. Every photo that is shown as saved is saved.</translation>
        </message>
        <message>
            <source>Nothing is added to what is finished. Photos of the healed result begin in the client's file.</source>
            <translation>Nothing is added to what is finished. Photos of the healed result begin in the client's file.</translation>
        </message>
        <message>
            <source>The client refused photos on %1. A new consent is needed first.</source>
            <translation>The client refused photos on %1. A new consent is needed first.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a view, and of which place</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln view(s)</source>
            <translation>
                <numerusform>%1 of %Ln view</numerusform>
                <numerusform>%1 of %Ln views</numerusform>
            </translation>
        </message>
        <message>
            <source>The client does not want this view</source>
            <translation>The client does not want this view</translation>
        </message>
        <message>
            <source>A bandage or a wound is in the way</source>
            <translation>A bandage or a wound is in the way</translation>
        </message>
        <message>
            <source>Hair covers it</source>
            <translation>Hair covers it</translation>
        </message>
        <message>
            <source>Nothing is treated there</source>
            <translation>Nothing is treated there</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>Too dark</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translation>Too bright</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>Hold still</translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation>Sharp</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) could not be saved yet, and wait here.</source>
            <translation>
                <numerusform>%Ln photo could not be saved yet, and waits here.</numerusform>
                <numerusform>%Ln photos could not be saved yet, and wait here.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <translation>Saved at %1</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CareController</name>
        <message>
            <source>The protocol that this aftercare began with is not on this tablet any more. These days follow today's.</source>
            <translation>The protocol that this aftercare began with is not on this tablet any more. These days follow today's.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CheckInController</name>
        <message>
            <source>This check-in is no longer there.</source>
            <translation>This check-in is no longer there.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CheckInFileController</name>
        <message>
            <source>%1, after the session of %2.</source>
            <translation>%1, after the session of %2.</translation>
        </message>
        <message>
            <source>All check-ins of this file are here already. Nothing is to be taken in.</source>
            <translation>All check-ins of this file are here already. Nothing is to be taken in.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln check-in(s) are new.</source>
            <translation>
                <numerusform>%Ln check-in is new.</numerusform>
                <numerusform>%Ln check-ins are new.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln check-in(s) are in the file now.</source>
            <translation>
                <numerusform>%Ln check-in is in the file now.</numerusform>
                <numerusform>%Ln check-ins are in the file now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) came with them.</source>
            <translation>
                <numerusform>%Ln photo came with them.</numerusform>
                <numerusform>%Ln photos came with them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) were no pictures and were left out.</source>
            <translation>
                <numerusform>%Ln photo was no picture and was left out.</numerusform>
                <numerusform>%Ln photos were no pictures and were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClientController</name>
        <message>
            <source>Nobody can say now what stands in the way of a treatment: %1</source>
            <translation>Nobody can say now what stands in the way of a treatment: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) of this client cannot be shown by this version of the app. They are kept.</source>
            <translation>
                <numerusform>%Ln record of this client cannot be shown by this version of the app. It is kept.</numerusform>
                <numerusform>%Ln records of this client cannot be shown by this version of the app. They are kept.</numerusform>
            </translation>
        </message>
        <message>
            <source>The entry you opened was merged into this client. Everything of both is here.</source>
            <translation>The entry you opened was merged into this client. Everything of both is here.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>What stands in the way of a treatment is not known</source>
            <translation>What stands in the way of a treatment is not known</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Allergies</translation>
        </message>
        <message>
            <source>Medicines</source>
            <translation>Medicines</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>Found at the last screening</source>
            <translation>Found at the last screening</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visits</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Health</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Aftercare</source>
            <translation>Aftercare</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>last taken %1</source>
            <translation>last taken %1</translation>
        </message>
        <message>
            <source>Refused on %1: none may be taken.</source>
            <translation>Refused on %1: none may be taken.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClientDataController</name>
        <message numerus="yes">
            <source>%Ln completed form(s)</source>
            <translation>
                <numerusform>%Ln completed form</numerusform>
                <numerusform>%Ln completed forms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln screening(s)</source>
            <translation>
                <numerusform>%Ln screening</numerusform>
                <numerusform>%Ln screenings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln signed consent(s)</source>
            <translation>
                <numerusform>%Ln signed consent</numerusform>
                <numerusform>%Ln signed consents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln withdrawal(s) of consent</source>
            <translation>
                <numerusform>%Ln withdrawal of consent</numerusform>
                <numerusform>%Ln withdrawals of consent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln session(s)</source>
            <translation>
                <numerusform>%Ln session</numerusform>
                <numerusform>%Ln sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <translation>
                <numerusform>%Ln photo</numerusform>
                <numerusform>%Ln photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln quote(s)</source>
            <translation>
                <numerusform>%Ln quote</numerusform>
                <numerusform>%Ln quotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln consultation(s)</source>
            <translation>
                <numerusform>%Ln consultation</numerusform>
                <numerusform>%Ln consultations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln appointment(s)</source>
            <translation>
                <numerusform>%Ln appointment</numerusform>
                <numerusform>%Ln appointments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other record(s)</source>
            <translation>
                <numerusform>%Ln other record</numerusform>
                <numerusform>%Ln other records</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of this client may be erased while the hold lasts. Nothing was erased.</source>
            <translation>Nothing of this client may be erased while the hold lasts. Nothing was erased.</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) go for good, with their photos, notes and history.</source>
            <translation>
                <numerusform>%Ln record goes for good, with its photos, notes and history.</numerusform>
                <numerusform>%Ln records go for good, with their photos, notes and history.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 No period for keeping anything is set in Settings, Clinic.</source>
            <translation>%1 No period for keeping anything is set in Settings, Clinic.</translation>
        </message>
        <message>
            <source>Since %1, by %2: %3</source>
            <comment>day, practitioner, reason</comment>
            <translation>Since %1, by %2: %3</translation>
        </message>
        <message>
            <source>somebody who is no longer here</source>
            <translation>somebody who is no longer here</translation>
        </message>
        <message>
            <source>Everything is in %1: %2, %3, and a page to read it by. None of it is encrypted.</source>
            <comment>folder, consents, photos</comment>
            <translation>Everything is in %1: %2, %3, and a page to read it by. None of it is encrypted.</translation>
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
        <name>stipple::app::ClientListController</name>
        <message numerus="yes">
            <source>%Ln client(s) are in %1</source>
            <translation>
                <numerusform>%Ln client is in %1</numerusform>
                <numerusform>%Ln clients are in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them without a date of birth, because two tablets disagree about it.</source>
            <translation>
                <numerusform>%Ln of them without a date of birth, because two tablets disagree about it.</numerusform>
                <numerusform>%Ln of them without a date of birth, because two tablets disagree about it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more cannot be read by this version of the app.</source>
            <translation>
                <numerusform>%Ln more cannot be read by this version of the app.</numerusform>
                <numerusform>%Ln more cannot be read by this version of the app.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClientNoteController</name>
        <message>
            <source>It will carry the name of %1 and the time, and can then no longer be changed, only corrected by another note.</source>
            <translation>It will carry the name of %1 and the time, and can then no longer be changed, only corrected by another note.</translation>
        </message>
        <message>
            <source>This is too long for one note. Split it in two.</source>
            <translation>This is too long for one note. Split it in two.</translation>
        </message>
        <message>
            <source>Nothing is different yet. Change what is wrong in the text.</source>
            <translation>Nothing is different yet. Change what is wrong in the text.</translation>
        </message>
        <message>
            <source>This client is no longer there. The note was not saved; its text is still here.</source>
            <translation>This client is no longer there. The note was not saved; its text is still here.</translation>
        </message>
        <message>
            <source>This client was merged into another one meanwhile. Copy the text, and write it there.</source>
            <translation>This client was merged into another one meanwhile. Copy the text, and write it there.</translation>
        </message>
        <message>
            <source>Please say why the note is corrected.</source>
            <translation>Please say why the note is corrected.</translation>
        </message>
        <message>
            <source>Somebody has corrected this note meanwhile. Read their correction first.</source>
            <translation>Somebody has corrected this note meanwhile. Read their correction first.</translation>
        </message>
        <message>
            <source>Corrected, but the tablet was locked before the reason was written.</source>
            <translation>Corrected, but the tablet was locked before the reason was written.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClinicService</name>
        <message>
            <source>The clinic's own protocol cannot be read, so the built-in one is used until it is chosen again in the settings. Nothing was changed.</source>
            <translation>The clinic's own protocol cannot be read, so the built-in one is used until it is chosen again in the settings. Nothing was changed.</translation>
        </message>
        <message>
            <source>somebody who is not known here</source>
            <translation>somebody who is not known here</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CompareController</name>
        <message>
            <source>Laid over each other by the places you showed. %1 px are left between them.</source>
            <translation>Laid over each other by the places you showed. %1 px are left between them.</translation>
        </message>
        <message numerus="yes">
            <source>Laid over each other by %Ln place(s) found in both.</source>
            <translation>
                <numerusform>Laid over each other by %Ln place found in both.</numerusform>
                <numerusform>Laid over each other by %Ln places found in both.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 px are left between them.</source>
            <translation>%1 px are left between them.</translation>
        </message>
        <message>
            <source>Now tap the same place in the later photo (%1 of %2).</source>
            <translation>Now tap the same place in the later photo (%1 of %2).</translation>
        </message>
        <message>
            <source>Tap a place in the earlier photo that you find in both: a mole, an ear, a scar (%1 of %2).</source>
            <translation>Tap a place in the earlier photo that you find in both: a mole, an ear, a scar (%1 of %2).</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ConsentController</name>
        <message>
            <source>Version %1 · %2</source>
            <translation>Version %1 · %2</translation>
        </message>
        <message>
            <source>You signed version %1 of this text on %2. What is new in it is marked here.</source>
            <translation>You signed version %1 of this text on %2. What is new in it is marked here.</translation>
        </message>
        <message>
            <source>You signed version %1 of this text on %2. It has changed since; please read it again.</source>
            <translation>You signed version %1 of this text on %2. It has changed since; please read it again.</translation>
        </message>
        <message>
            <source>No expert has checked this translation yet. The text in the clinic's own language stands under each part.</source>
            <translation>No expert has checked this translation yet. The text in the clinic's own language stands under each part.</translation>
        </message>
        <message>
            <source>You want to read and sign this on paper.</source>
            <translation>You want to read and sign this on paper.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln statement(s) still without your initials</source>
            <translation>
                <numerusform>%Ln sentence still without your initials</numerusform>
                <numerusform>%Ln sentences still without your initials</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least one place, or say no below</source>
            <translation>Choose at least one place, or say no below</translation>
        </message>
        <message>
            <source>A signature is missing</source>
            <translation>A signature is missing</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ConsentListController</name>
        <message>
            <source>To clear up</source>
            <translation>To clear up</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Signed again later</source>
            <translation>Signed again later</translation>
        </message>
        <message>
            <source>To sign again</source>
            <translation>To sign again</translation>
        </message>
        <message>
            <source>In force, in part</source>
            <translation>In force, in part</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>on paper</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ConsultationController</name>
        <message>
            <source>The consultation was not saved.</source>
            <translation>The consultation was not saved.</translation>
        </message>
        <message>
            <source>The consultation was not finished. What you noted is kept as a draft.</source>
            <translation>The consultation was not finished. What you noted is kept as a draft.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Finished, held on %1</source>
            <translation>Finished, held on %1</translation>
        </message>
        <message>
            <source>Finished, held on %1 by %2</source>
            <translation>Finished, held on %1 by %2</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Saving …</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <source>Saved on this tablet</source>
            <translation>Saved on this tablet</translation>
        </message>
        <message>
            <source>Choose what is to be treated.</source>
            <translation>Choose what is to be treated.</translation>
        </message>
        <message>
            <source>Choose at least one zone on the scalp map.</source>
            <translation>Choose at least one zone on the scalp map.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Hairline</source>
            <translation>Hairline</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Quote</translation>
        </message>
        <message>
            <source>A physician was seen on %1.</source>
            <translation>A physician was seen on %1.</translation>
        </message>
        <message>
            <source>A physician was seen. Note on which day.</source>
            <translation>A physician was seen. Note on which day.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CopyController</name>
        <message>
            <source>%1 is no folder that is there. Give the whole path, beginning with /.</source>
            <translation>%1 is no folder that is there. Give the whole path, beginning with /.</translation>
        </message>
        <message>
            <source>Not into the vault's own folder: choose another one.</source>
            <translation>Not into the vault's own folder: choose another one.</translation>
        </message>
        <message>
            <source>The copy is in %1. It is not encrypted: whoever can open that file can read it.</source>
            <translation>The copy is in %1. It is not encrypted: whoever can open that file can read it.</translation>
        </message>
        <message>
            <source>The message is in %1, with the copy attached. Open it in your mail programme to send it; it is not encrypted.</source>
            <translation>The message is in %1, with the copy attached. Open it in your mail programme to send it; it is not encrypted.</translation>
        </message>
        <message>
            <source>It was not printed: %1. Save the copy instead, or look at the printer.</source>
            <translation>It was not printed: %1. Save the copy instead, or look at the printer.</translation>
        </message>
        <message>
            <source>there is no printing system on this computer</source>
            <translation>there is no printing system on this computer</translation>
        </message>
        <message>
            <source>the printing system did not answer</source>
            <translation>the printing system did not answer</translation>
        </message>
        <message>
            <source>the printing system refused it</source>
            <translation>the printing system refused it</translation>
        </message>
        <message>
            <source>The copy went to the printer. What waits there can be read by whoever looks after it.</source>
            <translation>The copy went to the printer. What waits there can be read by whoever looks after it.</translation>
        </message>
        <message>
            <source>The client's app takes this code. For telephones without the app, enter under Settings where the clinic's aftercare page is published, or give the files.</source>
            <translation>The client's app takes this code. For telephones without the app, enter under Settings where the clinic's aftercare page is published, or give the files.</translation>
        </message>
        <message>
            <source>Let the client's telephone read this code with its camera: it opens their days on the clinic's page.</source>
            <translation>Let the client's telephone read this code with its camera: it opens their days on the clinic's page.</translation>
        </message>
        <message>
            <source>There is no code for this.</source>
            <translation>There is no code for this.</translation>
        </message>
        <message>
            <source>Saved: the page for any browser, the reminders for any calendar, the sheet, the signed file, the code, and a message with them:
%1</source>
            <translation>Saved: the page for any browser, the reminders for any calendar, the sheet, the signed file, the code, and a message with them:</translation>
        </message>
        <message>
            <source>The message is in %1, with the page and the reminders. Open it in your mail programme to send it; it is not encrypted.</source>
            <translation>The message is in %1, with the page and the reminders. Open it in your mail programme to send it; it is not encrypted.</translation>
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
        <message>
            <source>Chosen when this tablet was set up.</source>
            <translation>Chosen when this tablet was set up.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::FormItem</name>
        <message>
            <source>Add another</source>
            <translation>Add another</translation>
        </message>
        <message>
            <source>Add another: %1</source>
            <comment>a group of questions</comment>
            <translation>Add another: %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a group of questions, which of them</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Something else</translation>
        </message>
        <message>
            <source>The year is missing.</source>
            <translation>The year is missing.</translation>
        </message>
        <message>
            <source>The month is missing.</source>
            <translation>The month is missing.</translation>
        </message>
        <message>
            <source>There is no such day. Please look at it once more.</source>
            <translation>There is no such day. Please look at it once more.</translation>
        </message>
        <message>
            <source>Day and time do not go together yet. Please look at them once more.</source>
            <translation>Day and time do not go together yet. Please look at them once more.</translation>
        </message>
        <message>
            <source>Please answer this question.</source>
            <translation>Please answer this question.</translation>
        </message>
        <message>
            <source>This file cannot be read. Nothing was attached; please look at its path.</source>
            <translation>This file cannot be read. Nothing was attached; please look at its path.</translation>
        </message>
        <message>
            <source>This file is larger than %1. Nothing was attached; please choose a smaller one.</source>
            <translation>This file is larger than %1. Nothing was attached; please choose a smaller one.</translation>
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
            <source>It was locked because the tablet went to sleep.</source>
            <translation>It was locked because the tablet went to sleep.</translation>
        </message>
        <message>
            <source>It was locked so that somebody else can go on.</source>
            <translation>It was locked so that somebody else can go on.</translation>
        </message>
        <message>
            <source>%1 What was entered is saved.</source>
            <comment>why it was locked</comment>
            <translation>%1 What was entered is saved.</translation>
        </message>
        <message>
            <source>%1 What was only half entered is not kept; everything saved before is still there.</source>
            <comment>why it was locked</comment>
            <translation>%1 What was only half entered is not kept; everything saved before is still there.</translation>
        </message>
        <message>
            <source>%1 What was entered could not be saved, because the storage refused it. Everything saved before is still there.</source>
            <comment>why it was locked</comment>
            <translation>%1 What was entered could not be saved, because the storage refused it. Everything saved before is still there.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HandoverController</name>
        <message>
            <source>Intake</source>
            <translation>Intake</translation>
        </message>
        <message>
            <source>Health, medicines, scalp and wishes; about ten minutes</source>
            <translation>Health, medicines, scalp and wishes; about ten minutes</translation>
        </message>
        <message>
            <source>On the day of the session</source>
            <translation>On the day of the session</translation>
        </message>
        <message>
            <source>What may have changed since; two minutes</source>
            <translation>What may have changed since; two minutes</translation>
        </message>
        <message>
            <source>Consents to the treatment and to photos</source>
            <translation>Consents to the treatment and to photos</translation>
        </message>
        <message>
            <source>All are signed</source>
            <translation>All are signed</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>After you have reviewed the screening, and it allows a treatment</source>
            <translation>After you have reviewed the screening, and it allows a treatment</translation>
        </message>
        <message>
            <source>Their aftercare, day by day</source>
            <translation>Their aftercare, day by day</translation>
        </message>
        <message>
            <source>Day %1: what to do and not to do, and they may say how they are</source>
            <translation>Day %1: what to do and not to do, and they may say how they are</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HoldCameraController</name>
        <message>
            <source>The camera gave no photo. Take it again.</source>
            <translation>The camera gave no photo. Take it again.</translation>
        </message>
        <message>
            <source>A photo is not kept yet, and waits here.</source>
            <translation>A photo is not kept yet, and waits here.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) kept; to be looked at after unlocking.</source>
            <translation>
                <numerusform>%Ln photo kept; to be looked at after unlocking.</numerusform>
                <numerusform>%Ln photos kept; to be looked at after unlocking.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no camera.</source>
            <translation>There is no camera.</translation>
        </message>
        <message>
            <source>The system keeps Stipple from using the camera.</source>
            <translation>The system keeps Stipple from using the camera.</translation>
        </message>
        <message>
            <source>The camera is gone. Plug it in again, and it goes on.</source>
            <translation>The camera is gone. Plug it in again, and it goes on.</translation>
        </message>
        <message>
            <source>The camera gives no picture.</source>
            <translation>The camera gives no picture.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HomeCheckIn</name>
        <message>
            <source>The camera gave no photo. Try again, or go on without one.</source>
            <translation>The camera gave no photo. Try again, or go on without one.</translation>
        </message>
        <message>
            <source>This check-in was closed.</source>
            <translation>This check-in was closed.</translation>
        </message>
        <message>
            <source>No scabs any more: everything ends on the days that the calendar says.</source>
            <translation>No scabs any more: everything ends on the days that the calendar says.</translation>
        </message>
        <message>
            <source>Because there are still scabs, this goes on: %1.</source>
            <translation>Because there are still scabs, this goes on: %1.</translation>
        </message>
        <message>
            <source>As long as there are scabs, some of the rules go on longer than the calendar says. It is reckoned anew with each check-in.</source>
            <translation>As long as there are scabs, some of the rules go on longer than the calendar says. It is reckoned anew with each check-in.</translation>
        </message>
        <message>
            <source>scabs</source>
            <translation>scabs</translation>
        </message>
        <message>
            <source>no scabs</source>
            <translation>no scabs</translation>
        </message>
        <message>
            <source>pain %1 of 10</source>
            <translation>pain %1 of 10</translation>
        </message>
        <message>
            <source>with a photo</source>
            <translation>with a photo</translation>
        </message>
        <message numerus="yes">
            <source>%n warning sign(s)</source>
            <translation>
                <numerusform>%n warning sign</numerusform>
                <numerusform>%n warning signs</numerusform>
            </translation>
        </message>
        <message>
            <source>Check-ins cannot be sent from what the clinic gave you, for it carries no key for them. Ask the clinic for a new file, or tell them by phone.</source>
            <translation>Check-ins cannot be sent from what the clinic gave you, for it carries no key for them. Ask the clinic for a new file, or tell them by phone.</translation>
        </message>
        <message>
            <source>Nothing was sent yet. The file can be opened by your clinic alone.</source>
            <translation>Nothing was sent yet. The file can be opened by your clinic alone.</translation>
        </message>
        <message>
            <source>Last written for the clinic on %1. There is something new since.</source>
            <translation>Last written for the clinic on %1. There is something new since.</translation>
        </message>
        <message>
            <source>Last written for the clinic on %1. Nothing is new since.</source>
            <translation>Last written for the clinic on %1. Nothing is new since.</translation>
        </message>
        <message>
            <source>check-ins-%1</source>
            <comment>name of a file, with a date</comment>
            <translation>check-ins-%1</translation>
        </message>
        <message>
            <source>It is in %1. Send this file to your clinic as you like: by e-mail or in a message.</source>
            <translation>It is in %1. Send this file to your clinic as you like: by e-mail or in a message.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HomeDays</name>
        <message>
            <source>Your clinic has rules of its own, which a code cannot carry. Ask the clinic for the file, and open it here; until then you see the usual rules.</source>
            <translation>Your clinic has rules of its own, which a code cannot carry. Ask the clinic for the file, and open it here; until then you see the usual rules.</translation>
        </message>
        <message>
            <source>Your clinic made this with another version of the app. Where something differs from what the clinic told you, ask the clinic.</source>
            <translation>Your clinic made this with another version of the app. Where something differs from what the clinic told you, ask the clinic.</translation>
        </message>
        <message>
            <source>Nobody qualified has checked the translation of these rules yet. If something is unclear, ask the clinic.</source>
            <translation>Nobody qualified has checked the translation of these rules yet. If something is unclear, ask the clinic.</translation>
        </message>
        <message>
            <source>Something that you were given can no longer be read, and is left out here. Ask the clinic for it once more.</source>
            <translation>Something that you were given can no longer be read, and is left out here. Ask the clinic for it once more.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HomeDoor</name>
        <message>
            <source>Please choose a passphrase.</source>
            <translation>Please choose a passphrase.</translation>
        </message>
        <message>
            <source>Please type your passphrase.</source>
            <translation>Please type your passphrase.</translation>
        </message>
        <message>
            <source>This one is too easy to guess. Add another word or two.</source>
            <translation>This one is too easy to guess. Add another word or two.</translation>
        </message>
        <message>
            <source>What is kept here opens with a key in this device's keystore, and there is none now. Nothing was lost. Start the keystore (on Linux: GNOME Keyring or KWallet), then try again.</source>
            <translation>What is kept here opens with a key in this device's keystore, and there is none now. Nothing was lost. Start the keystore (on Linux: GNOME Keyring or KWallet), then try again.</translation>
        </message>
        <message>
            <source>This device's keystore has no key to what is kept here, or is locked. Unlock it and try again. If the key is gone for good, nobody can open this any more: your clinic can give you your aftercare again, and you can begin anew; your own check-ins that you did not send are lost.</source>
            <translation>This device's keystore has no key to what is kept here, or is locked. Unlock it and try again. If the key is gone for good, nobody can open this any more: your clinic can give you your aftercare again, and you can begin anew; your own check-ins that you did not send are lost.</translation>
        </message>
        <message>
            <source>This device's keystore did not keep the key.</source>
            <translation>This device's keystore did not keep the key.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HomePack</name>
        <message>
            <source>The code does not tell the clinic's name.</source>
            <translation>The code does not tell the clinic's name.</translation>
        </message>
        <message>
            <source>Is this your clinic? From now on, only what this clinic has signed is taken for theirs.</source>
            <translation>Is this your clinic? From now on, only what this clinic has signed is taken for theirs.</translation>
        </message>
        <message>
            <source>A new session: the days begin again with it. What you had before stays readable.</source>
            <translation>A new session: the days begin again with it. What you had before stays readable.</translation>
        </message>
        <message>
            <source>A newer one for a session that you have already. Your check-ins stay as they are.</source>
            <translation>A newer one for a session that you have already. Your check-ins stay as they are.</translation>
        </message>
        <message>
            <source>You have this already. There is nothing new in it.</source>
            <translation>You have this already. There is nothing new in it.</translation>
        </message>
        <message>
            <source>This is older than what you have for this session, so it is not needed.</source>
            <translation>This is older than what you have for this session, so it is not needed.</translation>
        </message>
        <message>
            <source>This comes from another clinic than the one you know. Take it only if you were treated there.</source>
            <translation>This comes from another clinic than the one you know. Take it only if you were treated there.</translation>
        </message>
        <message>
            <source>Check-ins cannot be sent back to the clinic from this one, for it carries no key for them. They stay on this device, and you can tell the clinic by phone.</source>
            <translation>Check-ins cannot be sent back to the clinic from this one, for it carries no key for them. They stay on this device, and you can tell the clinic by phone.</translation>
        </message>
        <message>
            <source>This device has no camera that can be used. Open a picture of the code, or the file.</source>
            <translation>This device has no camera that can be used. Open a picture of the code, or the file.</translation>
        </message>
        <message>
            <source>The system keeps Stipple from using the camera. Allow it in the system's settings, then try again.</source>
            <translation>The system keeps Stipple from using the camera. Allow it in the system's settings, then try again.</translation>
        </message>
        <message>
            <source>The camera is gone. Plug it in again, and it goes on.</source>
            <translation>The camera is gone. Plug it in again, and it goes on.</translation>
        </message>
        <message>
            <source>The camera gives no picture. See whether another program uses it, then try again.</source>
            <translation>The camera gives no picture. See whether another program uses it, then try again.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HomeService</name>
        <message>
            <source>You have this already. Nothing was changed.</source>
            <translation>You have this already. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ImportController</name>
        <message>
            <source>The folder above</source>
            <translation>The folder above</translation>
        </message>
        <message>
            <source>This file cannot be opened: %1.</source>
            <translation>This file cannot be opened: %1.</translation>
        </message>
        <message>
            <source>This file is too large for a list of clients.</source>
            <translation>This file is too large for a list of clients.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name: why</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Row %1</translation>
        </message>
        <message>
            <source>Row %1, %2</source>
            <comment>number, column</comment>
            <translation>Row %1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>place: reason</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln client(s) will be added</source>
            <translation>
                <numerusform>%Ln client will be added</numerusform>
                <numerusform>%Ln clients will be added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) have something to mend</source>
            <translation>
                <numerusform>%Ln row has something to mend</numerusform>
                <numerusform>%Ln rows have something to mend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln look(s) like somebody who is here already</source>
            <translation>
                <numerusform>%Ln looks like somebody who is here already</numerusform>
                <numerusform>%Ln look like somebody who is here already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The import stopped. %Ln client(s) are kept; the others are not.</source>
            <translation>
                <numerusform>The import stopped. %Ln client is kept; the others are not.</numerusform>
                <numerusform>The import stopped. %Ln clients are kept; the others are not.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln client(s) were added</source>
            <translation>
                <numerusform>%Ln client was added</numerusform>
                <numerusform>%Ln clients were added</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::InspectionController</name>
        <message>
            <source>All texts</source>
            <translation>All texts</translation>
        </message>
        <message numerus="yes">
            <source>%Ln signed text(s)</source>
            <translation>
                <numerusform>%Ln signed text</numerusform>
                <numerusform>%Ln signed texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln of them taken back</source>
            <translation>
                <numerusform>%1, %Ln of them taken back</numerusform>
                <numerusform>%1, %Ln of them taken back</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken back on %1</source>
            <translation>Taken back on %1</translation>
        </message>
        <message>
            <source>Corrected by another</source>
            <translation>Corrected by another</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>Somebody whose record is not here</source>
            <translation>Somebody whose record is not here</translation>
        </message>
        <message>
            <source>%1 · version %2 · %3</source>
            <comment>text, version, day</comment>
            <translation>%1 · version %2 · %3</translation>
        </message>
        <message>
            <source>%1 · lot %2</source>
            <comment>pigment or needle · number</comment>
            <translation>%1 · lot %2</translation>
        </message>
        <message>
            <source>%1, %2, last on %3</source>
            <comment>sessions, clients, day</comment>
            <translation>%1, %2, last on %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln session(s)</source>
            <translation>
                <numerusform>%Ln session</numerusform>
                <numerusform>%Ln sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::LevelController</name>
        <message>
            <source>Flat</source>
            <translation>Flat</translation>
        </message>
        <message>
            <source>Straight</source>
            <translation>Straight</translation>
        </message>
        <message>
            <source>Tilted by %1°</source>
            <translation>Tilted by %1°</translation>
        </message>
        <message>
            <source>Turned %1° to the right</source>
            <translation>Turned %1° to the right</translation>
        </message>
        <message>
            <source>Turned %1° to the left</source>
            <translation>Turned %1° to the left</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::LogindSleep</name>
        <message>
            <source>Clients' records are being locked</source>
            <translation>Clients' records are being locked</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::LotController</name>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <translation>
                <numerusform>%Ln photo</numerusform>
                <numerusform>%Ln photos</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody whose record is not here</source>
            <translation>Somebody whose record is not here</translation>
        </message>
        <message>
            <source>Nobody on this tablet had anything of this lot.</source>
            <translation>Nobody on this tablet had anything of this lot.</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <comment>clients, sessions</comment>
            <translation>%1 at %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln session(s)</source>
            <translation>
                <numerusform>%Ln session</numerusform>
                <numerusform>%Ln sessions</numerusform>
            </translation>
        </message>
        <message>
            <source>New lot</source>
            <translation>New lot</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Please fill this in.</translation>
        </message>
        <message>
            <source>May be used until %1</source>
            <translation>May be used until %1</translation>
        </message>
        <message>
            <source>This is no date. Write it as on the package, for instance 3.2027.</source>
            <translation>This is no date. Write it as on the package, for instance 3.2027.</translation>
        </message>
        <message>
            <source>This is no number.</source>
            <translation>This is no number.</translation>
        </message>
        <message>
            <source>This lot is in the stock already, received on %1.</source>
            <translation>This lot is in the stock already, received on %1.</translation>
        </message>
        <message>
            <source>This lot is in the stock already.</source>
            <translation>This lot is in the stock already.</translation>
        </message>
        <message>
            <source>This lot has expired. It can be written down, and cannot be used.</source>
            <translation>This lot has expired. It can be written down, and cannot be used.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>why a lot was recalled, and who says so</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Nothing of it may be used any more. %1</source>
            <translation>Nothing of it may be used any more. %1</translation>
        </message>
        <message>
            <source>The lot was not saved. What you entered is still here.</source>
            <translation>The lot was not saved. What you entered is still here.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::LotListController</name>
        <message>
            <source>Recall of lot %1</source>
            <translation>Recall of lot %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln client(s) are in %1</source>
            <translation>
                <numerusform>%Ln client is in %1</numerusform>
                <numerusform>%Ln clients are in %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::MergeController</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>Called by</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronouns</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Other phone</source>
            <translation>Other phone</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>Language of the forms</translation>
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
            <source>Physician</source>
            <translation>Physician</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Guardian</translation>
        </message>
        <message>
            <source>Skin type</source>
            <translation>Skin type</translation>
        </message>
        <message>
            <source>How they get copies</source>
            <translation>How they get copies</translation>
        </message>
        <message>
            <source>Heard of the clinic through</source>
            <translation>Heard of the clinic through</translation>
        </message>
        <message>
            <source>Imported from</source>
            <translation>Imported from</translation>
        </message>
        <message>
            <source>Allergy: %1</source>
            <translation>Allergy: %1</translation>
        </message>
        <message>
            <source>Medicine: %1</source>
            <translation>Medicine: %1</translation>
        </message>
        <message>
            <source>Condition: %1</source>
            <translation>Condition: %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::OpenSessions</name>
        <message>
            <source>Correction of session %1</source>
            <translation>Correction of session %1</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Session %1</translation>
        </message>
        <message>
            <source>%1, since %2</source>
            <comment>session, a time of day</comment>
            <translation>%1, since %2</translation>
        </message>
        <message>
            <source>%1, of %2</source>
            <comment>session, a day</comment>
            <translation>%1, of %2</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::PhotoExportController</name>
        <message numerus="yes">
            <source>%Ln photo(s) are in %1. They are not encrypted, and whoever gets them has them.</source>
            <translation>
                <numerusform>%Ln photo is in %1. It is not encrypted, and whoever gets it has it.</numerusform>
                <numerusform>%Ln photos are in %1. They are not encrypted, and whoever gets them has them.</numerusform>
            </translation>
        </message>
        <message>
            <source>The picture is in %1. It is not encrypted, and whoever gets it has it.</source>
            <translation>The picture is in %1. It is not encrypted, and whoever gets it has it.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::PhotoMarksController</name>
        <message>
            <source>What is drawn on these photos could not be read.</source>
            <translation>What is drawn on these photos could not be read.</translation>
        </message>
        <message>
            <source>The mark was not saved, and is taken off again.</source>
            <translation>The mark was not saved, and is taken off again.</translation>
        </message>
        <message>
            <source>The mark could not be taken away.</source>
            <translation>The mark could not be taken away.</translation>
        </message>
        <message>
            <source>%1 on the %2</source>
            <comment>a mark; which photo</comment>
            <translation>%1 on the %2</translation>
        </message>
        <message>
            <source>later photo</source>
            <translation>later photo</translation>
        </message>
        <message>
            <source>earlier photo</source>
            <translation>earlier photo</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a name, a day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Arrow</source>
            <translation>Arrow</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Circle</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Number %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>Tap where the arrow shall point, or draw it to its point.</source>
            <translation>Tap where the arrow shall point, or draw it to its point.</translation>
        </message>
        <message>
            <source>Tap what the circle shall be around, or draw from its middle outwards.</source>
            <translation>Tap what the circle shall be around, or draw from its middle outwards.</translation>
        </message>
        <message>
            <source>Tap a place. Each photo counts for itself.</source>
            <translation>Tap a place. Each photo counts for itself.</translation>
        </message>
        <message>
            <source>Write the words first, then tap where they shall begin.</source>
            <translation>Write the words first, then tap where they shall begin.</translation>
        </message>
        <message>
            <source>Tap where the words shall begin.</source>
            <translation>Tap where the words shall begin.</translation>
        </message>
        <message>
            <source>Draw with a finger or a pen.</source>
            <translation>Draw with a finger or a pen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln mark(s), the last by %1</source>
            <translation>
                <numerusform>%Ln mark, the last by %1</numerusform>
                <numerusform>%Ln marks, the last by %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::PractitionersController</name>
        <message>
            <source>You have no passphrase of your own here.</source>
            <translation>You have no passphrase of your own here.</translation>
        </message>
        <message>
            <source>this is you</source>
            <translation>this is you</translation>
        </message>
        <message>
            <source>left on %1</source>
            <translation>left on %1</translation>
        </message>
        <message>
            <source>cannot unlock</source>
            <translation>cannot unlock</translation>
        </message>
        <message>
            <source>unlocks with a PIN</source>
            <translation>unlocks with a PIN</translation>
        </message>
        <message>
            <source>unlocks with a passphrase</source>
            <translation>unlocks with a passphrase</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Practitioner</source>
            <translation>Practitioner</translation>
        </message>
        <message>
            <source>Reception</source>
            <translation>Reception</translation>
        </message>
        <message>
            <source>Please give a name.</source>
            <translation>Please give a name.</translation>
        </message>
        <message>
            <source>Somebody of this name works here already. Add something that tells the two apart.</source>
            <translation>Somebody of this name works here already. Add something that tells the two apart.</translation>
        </message>
        <message>
            <source>That is not what you unlock with now. Nothing was changed.</source>
            <translation>That is not what you unlock with now. Nothing was changed.</translation>
        </message>
        <message>
            <source>Please type what you unlock with now.</source>
            <translation>Please type what you unlock with now.</translation>
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
            <source>The two are not the same. Type the PIN once more.</source>
            <translation>The two are not the same. Type the PIN once more.</translation>
        </message>
        <message>
            <source>The two are not the same. Type the passphrase once more.</source>
            <translation>The two are not the same. Type the passphrase once more.</translation>
        </message>
        <message>
            <source>%1 can unlock this tablet now.</source>
            <translation>%1 can unlock this tablet now.</translation>
        </message>
        <message>
            <source>It is saved.</source>
            <translation>It is saved.</translation>
        </message>
        <message>
            <source>The new one is in force.</source>
            <translation>The new one is in force.</translation>
        </message>
        <message>
            <source>This person is no longer there. Nothing was changed.</source>
            <translation>This person is no longer there. Nothing was changed.</translation>
        </message>
        <message>
            <source>%1 can no longer unlock this tablet. Their records stay.</source>
            <translation>%1 can no longer unlock this tablet. Their records stay.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ProtocolController</name>
        <message>
            <source>From %1 to %2, by %3 on %4</source>
            <translation>From %1 to %2, by %3 on %4</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>protocol, version</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, with %Ln decisions of the clinic</source>
            <translation>
                <numerusform>%1, with %Ln decision of the clinic</numerusform>
                <numerusform>%1, with %Ln decisions of the clinic</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody qualified has read this translation of the protocol yet.</source>
            <translation>Nobody qualified has read this translation of the protocol yet.</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>From %1 to %2</translation>
        </message>
        <message>
            <source>Nobody is asked, told or held back by it any more.</source>
            <translation>Nobody is asked, told or held back by it any more.</translation>
        </message>
        <message>
            <source>What the client is told stays as it is: “%1”</source>
            <translation>What the client is told stays as it is: “%1”</translation>
        </message>
        <message>
            <source>This is shorter than what the protocol comes with.</source>
            <translation>This is shorter than what the protocol comes with.</translation>
        </message>
        <message>
            <source>This is shorter than any source says.</source>
            <translation>This is shorter than any source says.</translation>
        </message>
        <message>
            <source>The decision was not saved; the protocol is as it was.</source>
            <translation>The decision was not saved; the protocol is as it was.</translation>
        </message>
        <message>
            <source>Decided. It holds for every screening from now on; what was screened before stays as it was.</source>
            <translation>Decided. It holds for every screening from now on; what was screened before stays as it was.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::QuoteController</name>
        <message>
            <source>This is no amount. Write it like %1.</source>
            <translation>This is no amount. Write it like %1.</translation>
        </message>
        <message numerus="yes">
            <source>Treatment, %Ln session(s)</source>
            <translation>
                <numerusform>Treatment, %Ln session</numerusform>
                <numerusform>Treatment, %Ln sessions</numerusform>
            </translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>Treatment</translation>
        </message>
        <message>
            <source>This is no rate. Write a number up to 100, like %1.</source>
            <translation>This is no rate. Write a number up to 100, like %1.</translation>
        </message>
        <message>
            <source>This day is over.</source>
            <translation>This day is over.</translation>
        </message>
        <message>
            <source>This is more than can be counted</source>
            <translation>This is more than can be counted</translation>
        </message>
        <message>
            <source>The quote was not saved.</source>
            <translation>The quote was not saved.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ReminderController</name>
        <message>
            <source>The next one comes on %1, at %2.</source>
            <translation>The next one comes on %1, at %2.</translation>
        </message>
        <message>
            <source>They also come while Stipple is closed.</source>
            <translation>They also come while Stipple is closed.</translation>
        </message>
        <message>
            <source>They come while Stipple is open.</source>
            <translation>They come while Stipple is open.</translation>
        </message>
        <message>
            <source>This device does not let Stipple show reminders. Allow it in the system's settings.</source>
            <translation>This device does not let Stipple show reminders. Allow it in the system's settings.</translation>
        </message>
        <message>
            <source>Nothing on this device shows notifications now. Reminders wait until something does.</source>
            <translation>Nothing on this device shows notifications now. Reminders wait until something does.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ReviewConsentController</name>
        <message>
            <source>The client wants to read and sign this on paper. Sign here once the paper is in your hands.</source>
            <translation>The client wants to read and sign this on paper. Sign here once the paper is in your hands.</translation>
        </message>
        <message>
            <source>This is what the client saw and signed. It becomes part of the file with your signature.</source>
            <translation>This is what the client saw and signed. It becomes part of the file with your signature.</translation>
        </message>
        <message>
            <source>Taken back on %1, %2</source>
            <translation>Taken back on %1, %2</translation>
        </message>
        <message>
            <source>Taken back on %1, %2; received by %3</source>
            <translation>Taken back on %1, %2; received by %3</translation>
        </message>
        <message>
            <source>The text has changed since; version %1 is to be signed.</source>
            <translation>The text has changed since; version %1 is to be signed.</translation>
        </message>
        <message>
            <source>Another record has taken this one's place.</source>
            <translation>Another record has taken this one's place.</translation>
        </message>
        <message>
            <source>The client wanted no copy: %1, told to %2.</source>
            <comment>day, practitioner</comment>
            <translation>The client wanted no copy: %1, told to %2.</translation>
        </message>
        <message>
            <source>The client's copy was last given on %1, by %2.</source>
            <comment>day, practitioner</comment>
            <translation>The client's copy was last given on %1, by %2.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ReviewController</name>
        <message>
            <source>Nothing has been screened yet</source>
            <translation>Nothing has been screened yet</translation>
        </message>
        <message>
            <source>For a treatment on %1</source>
            <translation>For a treatment on %1</translation>
        </message>
        <message>
            <source>Answered on %1, for a treatment on %2</source>
            <translation>Answered on %1, for a treatment on %2</translation>
        </message>
        <message>
            <source>protocol %1</source>
            <translation>protocol %1</translation>
        </message>
        <message>
            <source>%1 decided on %2: %3</source>
            <translation>%1 decided on %2: %3</translation>
        </message>
        <message>
            <source>Wanted on paper on %1</source>
            <translation>Wanted on paper on %1</translation>
        </message>
        <message>
            <source>Signed by the client on %1</source>
            <translation>Signed by the client on %1</translation>
        </message>
        <message>
            <source>All consents are signed.</source>
            <translation>All consents are signed.</translation>
        </message>
        <message>
            <source>The consents follow once the screening allows a treatment on the day of the visit, or you have decided so.</source>
            <translation>The consents follow once the screening allows a treatment on the day of the visit, or you have decided so.</translation>
        </message>
        <message>
            <source>First sign what waits for you above.</source>
            <translation>First sign what waits for you above.</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>Cautions read</source>
            <translation>Cautions read</translation>
        </message>
        <message>
            <source>A doctor's letter was recorded</source>
            <translation>A doctor's letter was recorded</translation>
        </message>
        <message>
            <source>Treated in spite of the screening</source>
            <translation>Treated in spite of the screening</translation>
        </message>
        <message>
            <source>No appointment is booked yet; the dates come with it.</source>
            <translation>No appointment is booked yet; the dates come with it.</translation>
        </message>
        <message>
            <source>For the appointment on %1</source>
            <translation>For the appointment on %1</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::SessionController</name>
        <message>
            <source>The session was not started. Nothing was written.</source>
            <translation>The session was not started. Nothing was written.</translation>
        </message>
        <message>
            <source>The last change of the session was not saved.</source>
            <translation>The last change of the session was not saved.</translation>
        </message>
        <message>
            <source>The session was not finished. Everything you noted is kept, and it is still open.</source>
            <translation>The session was not finished. Everything you noted is kept, and it is still open.</translation>
        </message>
        <message>
            <source>Not taken over, because it is no longer in stock or may not be used: %1.</source>
            <translation>Not taken over, because it is no longer in stock or may not be used: %1.</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Not started</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Finished, held on %1 by %2</source>
            <translation>Finished, held on %1 by %2</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Saving …</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <source>Saved on this tablet</source>
            <translation>Saved on this tablet</translation>
        </message>
        <message>
            <source>Check</source>
            <comment>a part of the session</comment>
            <translation>Check</translation>
        </message>
        <message>
            <source>Before</source>
            <comment>photos</comment>
            <translation>Before</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Pigment</source>
            <translation>Pigment</translation>
        </message>
        <message>
            <source>Technique</source>
            <translation>Technique</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>After</source>
            <comment>photos</comment>
            <translation>After</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours, minutes</comment>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>times of day</comment>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a time of day</comment>
            <translation>since %1</translation>
        </message>
        <message>
            <source>The skin has healed well</source>
            <translation>The skin has healed well</translation>
        </message>
        <message>
            <source>Only a small area</source>
            <translation>Only a small area</translation>
        </message>
        <message>
            <source>The client cannot come later</source>
            <translation>The client cannot come later</translation>
        </message>
        <message>
            <source>The camera does not work</source>
            <translation>The camera does not work</translation>
        </message>
        <message>
            <source>There was no time</source>
            <translation>There was no time</translation>
        </message>
        <message>
            <source>This view shows nothing of the area</source>
            <translation>This view shows nothing of the area</translation>
        </message>
        <message>
            <source>The client wanted to stop</source>
            <translation>The client wanted to stop</translation>
        </message>
        <message>
            <source>The client was unwell</source>
            <translation>The client was unwell</translation>
        </message>
        <message>
            <source>The skin reacted</source>
            <translation>The skin reacted</translation>
        </message>
        <message>
            <source>The equipment failed</source>
            <translation>The equipment failed</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a time of day, a name</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Advise %1</source>
            <comment>a day</comment>
            <translation>Advise %1</translation>
        </message>
        <message>
            <source>Book %1, %2</source>
            <comment>a day, a time</comment>
            <translation>Book %1, %2</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::SessionHoldController</name>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours, minutes</comment>
            <translation>%1 h %2 min</translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) kept; to be looked at after unlocking.</source>
            <translation>
                <numerusform>%Ln note kept; to be looked at after unlocking.</numerusform>
                <numerusform>%Ln notes kept; to be looked at after unlocking.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>The needle was changed</source>
            <translation>The needle was changed</translation>
        </message>
        <message>
            <source>More pigment was poured</source>
            <translation>More pigment was poured</translation>
        </message>
        <message>
            <source>The skin bleeds more than usual</source>
            <translation>The skin bleeds more than usual</translation>
        </message>
        <message>
            <source>The client is unwell</source>
            <translation>The client is unwell</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>This note was not kept.</source>
            <translation>This note was not kept.</translation>
        </message>
        <message>
            <source>This session is no longer there.</source>
            <translation>This session is no longer there.</translation>
        </message>
        <message>
            <source>Photo: %1 · %2</source>
            <comment>a view, before or after</comment>
            <translation>Photo: %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::SettingsController</name>
        <message>
            <source>Please give the clinic's name.</source>
            <translation>Please give the clinic's name.</translation>
        </message>
        <message>
            <source>This is not an e-mail address. One looks like name@example.org.</source>
            <translation>This is not an e-mail address. One looks like name@example.org.</translation>
        </message>
        <message>
            <source>This is no time zone. One looks like Europe/Madrid.</source>
            <translation>This is no time zone. One looks like Europe/Madrid.</translation>
        </message>
        <message>
            <source>A currency is written with three letters, like EUR or USD.</source>
            <translation>A currency is written with three letters, like EUR or USD.</translation>
        </message>
        <message>
            <source>Please give an age in years, for instance 18, or leave it empty.</source>
            <translation>Please give an age in years, for instance 18, or leave it empty.</translation>
        </message>
        <message>
            <source>Please give whole years, for instance 5, or leave it empty.</source>
            <translation>Please give whole years, for instance 5, or leave it empty.</translation>
        </message>
        <message>
            <source>Please say which law or rule asks for it: it is shown wherever something is kept.</source>
            <translation>Please say which law or rule asks for it: it is shown wherever something is kept.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::StockController</name>
        <message>
            <source>lot %1</source>
            <comment>number</comment>
            <translation>lot %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>expiry</comment>
            <translation>until %1</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lot(s) to use</source>
            <translation>
                <numerusform>%Ln lot to use</numerusform>
                <numerusform>%Ln lots to use</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them expiring soon</source>
            <translation>
                <numerusform>%Ln of them expiring soon</numerusform>
                <numerusform>%Ln of them expiring soon</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln expired</source>
            <translation>
                <numerusform>%Ln expired</numerusform>
                <numerusform>%Ln expired</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recalled</source>
            <translation>
                <numerusform>%Ln recalled</numerusform>
                <numerusform>%Ln recalled</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::StockListController</name>
        <message numerus="yes">
            <source>%Ln lot(s) are in %1</source>
            <translation>
                <numerusform>%Ln lot is in %1</numerusform>
                <numerusform>%Ln lots are in %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::TodayController</name>
        <message>
            <source>Others may be due for a visit too</source>
            <translation>Others may be due for a visit too</translation>
        </message>
        <message>
            <source>Client not on this tablet</source>
            <translation>Client not on this tablet</translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting to sync</source>
            <translation>
                <numerusform>%Ln waiting to sync</numerusform>
                <numerusform>%Ln waiting to sync</numerusform>
            </translation>
        </message>
        <message>
            <source>Whether the client came was not noted.</source>
            <translation>Whether the client came was not noted.</translation>
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
        <message>
            <source>That is not the recovery code of this clinic. Nothing was changed; compare it with the paper.</source>
            <translation>That is not the recovery code of this clinic. Nothing was changed; compare it with the paper.</translation>
        </message>
        <message>
            <source>That is not the PIN of %1. Nothing was changed; try again.</source>
            <translation>That is not the PIN of %1. Nothing was changed; try again.</translation>
        </message>
        <message>
            <source>Please type the recovery code.</source>
            <translation>Please type the recovery code.</translation>
        </message>
        <message>
            <source>Please type your PIN.</source>
            <translation>Please type your PIN.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
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
            <source>The vault is locked. Nothing was changed; unlock it and try again.</source>
            <translation>The vault is locked. Nothing was changed; unlock it and try again.</translation>
        </message>
        <message>
            <source>This client was merged into another one meanwhile. The changes were not saved; open that client and make them there.</source>
            <translation>This client was merged into another one meanwhile. The changes were not saved; open that client and make them there.</translation>
        </message>
        <message>
            <source>The folder %1 could not be moved. Nothing was changed; check that the folder it lies in can be written to, and try again.</source>
            <translation>The folder %1 could not be moved. Nothing was changed; check that the folder it lies in can be written to, and try again.</translation>
        </message>
    </context>
</TS>
