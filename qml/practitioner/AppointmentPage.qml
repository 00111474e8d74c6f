// An appointment: whose, when, how long, what for; and at once what speaks against that day and time.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    objectName: "appointment"

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScrollColumn {
            id: scroll

            readonly property bool wide: width >= Theme.breakpoint && Theme.textScale < 1.3

            Layout.fillWidth: true
            Layout.fillHeight: true
            cap: wide ? Theme.space.wide : Theme.space.readable
            margin: page.width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl

            PageHeader {
                Layout.fillWidth: true
                title: Appointment.isNew ? qsTr("New appointment") : Appointment.clientName
                overline: Appointment.isNew ? "" : qsTr("Appointment · %1").arg(Appointment.stateWord)
                hasBack: true
                backName: "appointment.back"
                onBack: Navigator.back()

                PushButton {
                    objectName: "appointment.openClient"
                    kind: PushButton.Secondary
                    iconName: "clients"
                    visible: Appointment.client !== ""
                    text: qsTr("Client's page")
                    onClicked: Navigator.openClient(Appointment.client)
                }
            }
            Banner {
                objectName: "appointment.problem"
                Layout.fillWidth: true
                visible: Appointment.problem !== ""
                kind: Meaning.Decline
                text: Appointment.problem
            }
            // Placed by hand: two columns of text that wraps would have two layouts wait for each other.
            Item {
                id: board

                readonly property real side: scroll.wide ? Math.round((width - Theme.space.l) * 0.4) : width

                Layout.fillWidth: true
                visible: Appointment.isKnown
                implicitHeight: scroll.wide ? Math.max(form.implicitHeight, aside.implicitHeight) : form.implicitHeight + Theme.space.l + aside.implicitHeight

                AppointmentFields {
                    id: form

                    anchors.left: parent.left
                    y: scroll.wide ? 0 : aside.implicitHeight + (aside.implicitHeight > 0 ? Theme.space.l : 0)
                    width: scroll.wide ? parent.width - board.side - Theme.space.l : parent.width
                }
                Column {
                    id: aside

                    anchors.right: parent.right
                    width: board.side
                    spacing: Theme.space.l

                    ClientStandingBanner {
                        objectName: "appointment.standing"
                        width: parent.width
                        kind: Appointment.standingKind
                        title: Appointment.standingTitle
                        because: Appointment.standingBecause
                    }
                    Repeater {
                        model: Appointment.warnings

                        Banner {
                            required property string modelData
                            required property int index

                            objectName: "appointment.warning[" + index + "]"
                            width: aside.width
                            kind: Meaning.Caution
                            text: modelData
                        }
                    }
                    PushButton {
                        objectName: "appointment.session"
                        width: parent.width
                        visible: Appointment.canTreat
                        large: true
                        iconName: "ahead"
                        text: Appointment.session === "" ? qsTr("Start the session") : qsTr("Open the session")
                        onClicked: Navigator.open(Navigator.SessionPage, Appointment.client, Appointment.session)
                    }
                    AppointmentStates {
                        width: parent.width
                        visible: !Appointment.isNew && Appointment.isKnown
                    }
                }
            }
        }
        ActionBar {
            Layout.fillWidth: true
            cap: scroll.cap

            PushButton {
                objectName: "appointment.leave"
                kind: PushButton.Secondary
                text: Appointment.unsaved ? qsTr("Cancel") : qsTr("Back")
                onClicked: Navigator.back()
            }
            TextBlock {
                Layout.fillWidth: true
                text: Appointment.unsaved ? qsTr("Not saved yet") : ""
                look: TextBlock.Small
                tone: TextBlock.Secondary
            }
            PushButton {
                objectName: "appointment.save"
                text: Appointment.isNew ? qsTr("Book") : qsTr("Save")
                visible: !Appointment.isOver
                busy: Appointment.busy
                enabled: Appointment.canSave
                onClicked: Appointment.save()
            }
        }
    }
}
