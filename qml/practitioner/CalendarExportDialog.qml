// Appointments as a file for any calendar programme.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: dialog

    name: "calendarExport"
    title: CalendarExport.isOne ? qsTr("Calendar file of this appointment") : qsTr("Calendar file of some days")
    acceptText: CalendarExport.saved === "" ? qsTr("Write the file") : ""
    cancelText: CalendarExport.saved === "" ? qsTr("Cancel") : qsTr("Close")
    canAccept: CalendarExport.canSave
    busy: CalendarExport.busy
    problem: CalendarExport.problem
    onSubmitted: CalendarExport.save()

    Banner {
        objectName: "calendarExport.saved"
        Layout.fillWidth: true
        visible: CalendarExport.saved !== ""
        kind: Meaning.Clear
        text: CalendarExport.saved
    }
    DayPicker {
        Layout.fillWidth: true
        visible: !CalendarExport.isOne && CalendarExport.saved === ""
        name: "calendarExport.from"
        label: qsTr("From")
        value: CalendarExport.from
        onChosen: iso => CalendarExport.from = iso
    }
    DayPicker {
        Layout.fillWidth: true
        visible: !CalendarExport.isOne && CalendarExport.saved === ""
        name: "calendarExport.to"
        label: qsTr("Until")
        value: CalendarExport.to
        from: CalendarExport.from
        onChosen: iso => CalendarExport.to = iso
    }
    ToggleRow {
        objectName: "calendarExport.names"
        Layout.fillWidth: true
        visible: CalendarExport.saved === ""
        text: qsTr("With the clients' names")
        note: qsTr("The file is not encrypted. Without names it shows only that somebody comes.")
        checked: CalendarExport.withNames
        onToggled: CalendarExport.withNames = !CalendarExport.withNames
    }
    TextEntry {
        Layout.fillWidth: true
        visible: CalendarExport.saved === ""
        name: "calendarExport.folder"
        label: qsTr("Folder")
        help: qsTr("The whole path, beginning with /.")
        text: CalendarExport.folder
        onEdited: text => CalendarExport.folder = text
    }
}
