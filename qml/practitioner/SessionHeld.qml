// What was noted for this session while the tablet was locked: a person looks at each, and takes it in or drops it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: held

    readonly property bool concerned: concerns(SessionHold.waiting)

    function concerns(notes) {
        for (let i = 0; i < notes.length; ++i) {
            if (notes[i].session === Session.sessionId)
                return true;
        }
        return false;
    }

    visible: concerned
    title: qsTr("Kept while the tablet was locked")
    gap: Theme.space.l

    TextBlock {
        Layout.fillWidth: true
        visible: SessionHold.problem !== ""
        text: SessionHold.problem
        tone: TextBlock.Decline
    }
    Repeater {
        model: SessionHold.waiting

        ColumnLayout {
            id: note

            required property var modelData
            required property int index

            Layout.fillWidth: true
            visible: modelData.session === Session.sessionId
            spacing: Theme.space.s

            Image {
                objectName: "session.heldPhoto[" + note.index + "]"
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.space.narrow
                Layout.preferredHeight: visible && implicitWidth > 0 ? Math.min(width, Theme.space.narrow) * implicitHeight / implicitWidth : 0
                visible: note.modelData.picture !== ""
                source: note.modelData.picture
                fillMode: Image.PreserveAspectFit
                cache: false
                Accessible.role: Accessible.Graphic
                Accessible.name: note.modelData.text
            }
            TextBlock {
                objectName: "session.heldText[" + note.index + "]"
                Layout.fillWidth: true
                text: note.modelData.text
                look: TextBlock.Lead
            }
            TextBlock {
                Layout.fillWidth: true
                text: note.modelData.detail
                look: TextBlock.Small
                tone: TextBlock.Secondary
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.s

                PushButton {
                    objectName: "session.takeIn[" + note.index + "]"
                    large: true
                    enabled: !Session.isSealed
                    text: qsTr("Take it in")
                    onClicked: SessionHold.takeIn(note.modelData.id)
                }
                PushButton {
                    objectName: "session.drop[" + note.index + "]"
                    large: true
                    kind: PushButton.Secondary
                    text: qsTr("Drop it")
                    onClicked: SessionHold.drop(note.modelData.id)
                }
            }
        }
    }
}
