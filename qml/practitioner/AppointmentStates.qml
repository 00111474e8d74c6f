// What became of an appointment: one tap each, and the way back.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: states

    // As records::VisitState counts.
    readonly property int booked: 0
    readonly property int arrived: 1
    readonly property int done: 2
    readonly property int noShow: 3
    readonly property int cancelled: 4

    title: qsTr("What became of it")
    gap: Theme.space.m
    padding: Theme.space.l

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        PushButton {
            objectName: "appointment.arrived"
            kind: PushButton.Secondary
            iconName: "check"
            text: qsTr("Is here")
            visible: Appointment.state === states.booked
            enabled: !Appointment.busy && !Appointment.unsaved
            onClicked: Appointment.putState(states.arrived)
        }
        PushButton {
            objectName: "appointment.done"
            kind: PushButton.Secondary
            iconName: "check"
            text: qsTr("Done")
            visible: Appointment.state === states.booked || Appointment.state === states.arrived
            enabled: !Appointment.busy && !Appointment.unsaved
            onClicked: Appointment.putState(states.done)
        }
        PushButton {
            objectName: "appointment.noShow"
            kind: PushButton.Secondary
            iconName: "close"
            text: qsTr("Did not come")
            visible: Appointment.state === states.booked
            enabled: !Appointment.busy && !Appointment.unsaved
            onClicked: Appointment.putState(states.noShow)
        }
        PushButton {
            objectName: "appointment.again"
            kind: PushButton.Secondary
            iconName: "history"
            text: qsTr("Booked after all")
            visible: Appointment.state !== states.booked
            enabled: !Appointment.busy && !Appointment.unsaved
            onClicked: Appointment.putState(states.booked)
        }
        PushButton {
            objectName: "appointment.export"
            kind: PushButton.Secondary
            iconName: "download"
            text: qsTr("Calendar file")
            enabled: !Appointment.busy && !Appointment.unsaved
            onClicked: {
                CalendarExport.begin(Navigator.item, "");
                exporting.open();
            }
        }
        PushButton {
            objectName: "appointment.cancel"
            kind: PushButton.Danger
            text: qsTr("Cancel the appointment")
            visible: Appointment.state === states.booked || Appointment.state === states.arrived
            enabled: !Appointment.busy && !Appointment.unsaved
            onClicked: sure.open()
        }
    }

    CalendarExportDialog {
        id: exporting
    }
    AskDialog {
        id: sure

        name: "appointment.sure"
        question: qsTr("Cancel this appointment?")
        text: qsTr("It stays in the client's file as cancelled, and its time is free again.")
        destroyText: qsTr("Cancel the appointment")
        cancelText: qsTr("Keep it")
        onDiscardChosen: Appointment.putState(states.cancelled)
    }
}
