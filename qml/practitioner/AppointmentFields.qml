// What is asked of an appointment.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: fields

    gap: Theme.space.xl
    enabled: !Appointment.isOver

    ColumnLayout {
        Layout.fillWidth: true
        visible: Appointment.isNew
        spacing: Theme.space.s

        TextBlock {
            Layout.fillWidth: true
            text: qsTr("Client")
            strong: true
        }
        SearchBox {
            id: search

            objectName: "appointment.search"
            Layout.fillWidth: true
            visible: Appointment.client === ""
            placeholderText: qsTr("Search by name, phone or e-mail")
            text: Appointment.query
            onTextEdited: Appointment.query = text
            onCleared: Appointment.query = ""
        }
        Repeater {
            model: Appointment.candidates

            PersonRow {
                required property int index
                required property string clientId
                required detail

                objectName: "appointment.candidate[" + index + "]"
                Layout.fillWidth: true
                chevron: false
                onClicked: Appointment.chooseClient(clientId)
            }
        }
        TextBlock {
            objectName: "appointment.nobody"
            Layout.fillWidth: true
            visible: Appointment.isNobodyFound
            text: qsTr("Nobody found. Add the client first, then book.")
            tone: TextBlock.Secondary
        }
        RowLayout {
            Layout.fillWidth: true
            visible: Appointment.client !== ""
            spacing: Theme.space.m

            TextBlock {
                objectName: "appointment.client"
                Layout.fillWidth: true
                text: Appointment.clientName
                look: TextBlock.Lead
            }
            PushButton {
                objectName: "appointment.otherClient"
                kind: PushButton.Quiet
                text: qsTr("Somebody else")
                onClicked: {
                    Appointment.forgetClient();
                    search.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
        }
    }
    ChipGroup {
        Layout.fillWidth: true
        name: "appointment.kind"
        label: qsTr("What for")
        multiple: false
        model: Appointment.kinds
        selected: [Appointment.kinds[Appointment.kind]]
        onToggled: id => Appointment.kind = Appointment.kinds.indexOf(id)
    }
    ChipGroup {
        Layout.fillWidth: true
        visible: Appointment.people.count > 1
        name: "appointment.with"
        label: qsTr("With whom")
        multiple: false
        model: Appointment.people
        selected: [Appointment.practitioner]
        onToggled: id => Appointment.practitioner = id
    }
    DayPicker {
        Layout.fillWidth: true
        name: "appointment.day"
        label: qsTr("Day")
        value: Appointment.day
        today: Appointment.today
        onChosen: iso => Appointment.day = iso
    }
    TimeEntry {
        Layout.fillWidth: true
        name: "appointment.time"
        label: qsTr("Time")
        value: Appointment.time
        hint: Appointment.until
        problem: Appointment.timeProblem
        onEdited: value => Appointment.time = value
    }
    ChipGroup {
        Layout.fillWidth: true
        name: "appointment.length"
        label: qsTr("Length")
        multiple: false
        model: Appointment.lengths
        selected: [String(Appointment.minutes)]
        onToggled: id => Appointment.minutes = Number(id)
    }
    LongTextEntry {
        Layout.fillWidth: true
        name: "appointment.notes"
        label: qsTr("Notes")
        optional: true
        lines: 2
        text: Appointment.notes
        onEdited: text => Appointment.notes = text
    }
}
