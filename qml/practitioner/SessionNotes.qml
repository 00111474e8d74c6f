// What happened: complications, said and not assumed, what was disposed of, notes, and when it ended.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: part

    readonly property var choices: Session.choices
    readonly property var values: Session.values

    objectName: "session.notes"
    spacing: Theme.space.l

    SessionHeld {
        Layout.fillWidth: true
    }
    Card {
        Layout.fillWidth: true
        gap: Theme.space.xl

        ChipGroup {
            Layout.fillWidth: true
            enabled: Session.canEdit
            name: "session.complication"
            label: qsTr("Complications")
            hint: qsTr("Which there were, or that there were none.")
            large: true
            model: part.choices.complications || []
            selected: part.values.complications || []
            onToggled: id => Session.toggle("complications", id)
        }
        SessionSaid {
            Layout.fillWidth: true
            name: "session.disposed"
            text: qsTr("Used needles and materials are disposed of")
            yes: part.values.materialsDisposed || false
            onTold: yes => Session.set("materialsDisposed", yes)
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Notes")
        gap: Theme.space.m

        Repeater {
            model: Session.notes

            ColumnLayout {
                id: earlier

                required property var modelData

                Layout.fillWidth: true
                spacing: 0

                TextBlock {
                    objectName: "session.noted"
                    Layout.fillWidth: true
                    text: earlier.modelData.text
                }
                TextBlock {
                    Layout.fillWidth: true
                    text: earlier.modelData.detail
                    look: TextBlock.Small
                    tone: TextBlock.Secondary
                }
            }
        }
        LongTextEntry {
            Layout.fillWidth: true
            visible: !Session.isSealed
            enabled: Session.canEdit
            name: "session.note"
            label: qsTr("Note")
            optional: true
            maximumLength: 5000
            text: Session.note
            onEdited: text => Session.writeNote(text)
        }
        PushButton {
            objectName: "session.anotherNote"
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            visible: !Session.isSealed
            enabled: Session.canEdit && Session.note !== ""
            large: true
            kind: PushButton.Secondary
            iconName: "plus"
            text: qsTr("Another note")
            onClicked: Session.endNote()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: Session.isBegun
        title: qsTr("Time")
        gap: Theme.space.m

        FactRow {
            Layout.fillWidth: true
            label: qsTr("Treatment")
            value: Session.times
        }
        PushButton {
            objectName: "session.end"
            Layout.fillWidth: true
            visible: !Session.isSealed && !Session.isEnded
            large: true
            iconName: "clock"
            text: qsTr("The treatment ends now")
            onClicked: Session.end()
        }
        PushButton {
            objectName: "session.goOn"
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            visible: !Session.isSealed && Session.isEnded
            large: true
            kind: PushButton.Secondary
            text: qsTr("It goes on")
            onClicked: Session.goOn()
        }
    }
}
