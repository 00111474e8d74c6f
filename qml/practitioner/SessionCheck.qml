// The gate: what is missing before a session can be started, in words, and the way to it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: part

    readonly property var choices: Session.choices
    readonly property var reasons: part.choices.earlyReasons || []

    objectName: "session.check"
    spacing: Theme.space.l

    Banner {
        objectName: "session.ready"
        Layout.fillWidth: true
        visible: Session.isStarted || Session.gate.length === 0 && Session.early.length === 0
        kind: Meaning.Clear
        title: Session.isStarted ? qsTr("The session is started") : qsTr("Nothing stands in the way")
        text: Session.isStarted ? qsTr("The screening of the day and the consents it rests on are named in its record.") : qsTr("The questions of the day are answered, and the consents are signed.")
    }
    Repeater {
        model: Session.gate

        Card {
            id: missing

            required property var modelData

            objectName: "session.gate[" + modelData.id + "]"
            Layout.fillWidth: true
            gap: Theme.space.m

            StatusPill {
                Layout.maximumWidth: Math.ceil(implicitWidth)
                Layout.fillWidth: true
                kind: missing.modelData.meaning
                text: missing.modelData.title
            }
            TextBlock {
                objectName: "session.gateText[" + missing.modelData.id + "]"
                Layout.fillWidth: true
                text: missing.modelData.text
                look: TextBlock.Lead
            }
            PushButton {
                objectName: "session.way[" + missing.modelData.id + "]"
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                visible: missing.modelData.way !== ""
                large: true
                kind: PushButton.Secondary
                text: missing.modelData.wayText
                onClicked: Session.leadTo(missing.modelData.way)
            }
        }
    }
    Card {
        objectName: "session.early"
        Layout.fillWidth: true
        visible: Session.early.length > 0
        title: qsTr("Sooner than advised")
        gap: Theme.space.m

        Repeater {
            model: Session.early

            TextBlock {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
        ChipGroup {
            Layout.fillWidth: true
            name: "session.earlyReason"
            label: qsTr("Why it is done today all the same")
            multiple: false
            large: true
            model: part.reasons
            selected: [Session.earlyReason]
            onToggled: id => Session.earlyReason = Session.earlyReason === id ? "" : id
        }
        LongTextEntry {
            Layout.fillWidth: true
            name: "session.earlyWords"
            label: qsTr("Or in your own words")
            lines: 2
            maximumLength: 2000
            text: Session.earlyReason
            onEdited: text => Session.earlyReason = text
        }
    }
}
