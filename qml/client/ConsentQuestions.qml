// What the client wants to have answered before, or about what they sign. Noted for the practitioner; it blocks nothing.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: questions

    required property ConsentController consent
    readonly property bool isOpen: consent.ended === ConsentController.Open

    function begin(index) {
        dialog.index = index;
        entry.text = index < consent.questions.length ? consent.questions[index] : "";
        dialog.open();
    }

    title: qsTr("Do you have a question?")

    TextBlock {
        Layout.fillWidth: true
        text: Kiosk.practitioner === "" ? qsTr("Ask at any time. You can also write it down here, so that it is not forgotten.") : qsTr("Ask %1 at any time. You can also write it down here, so that it is not forgotten.").arg(Kiosk.practitioner)
        font.pixelSize: Theme.type.clientBody
        tone: TextBlock.Secondary
    }
    Repeater {
        model: questions.consent.questions

        RowLayout {
            id: asked

            required property string modelData
            required property int index

            Layout.fillWidth: true
            spacing: Theme.space.m

            Icon {
                Layout.alignment: Qt.AlignVCenter
                name: "info"
                color: Theme.color.accent
            }
            TextBlock {
                objectName: "consent.question[" + asked.index + "]"
                Layout.fillWidth: true
                text: asked.modelData
                font.pixelSize: Theme.type.clientBody
            }
            PushButton {
                objectName: "consent.question[" + asked.index + "].change"
                visible: questions.isOpen
                kind: PushButton.Quiet
                text: qsTr("Change")
                onClicked: questions.begin(asked.index)
            }
        }
    }
    PushButton {
        objectName: "consent.ask"
        visible: questions.isOpen
        kind: PushButton.Secondary
        iconName: "plus"
        text: qsTr("I have a question")
        onClicked: questions.begin(questions.consent.questions.length)
    }

    FormDialog {
        id: dialog

        property int index: 0
        readonly property bool isOld: index < questions.consent.questions.length

        name: "consent.asking"
        title: qsTr("Your question")
        acceptText: qsTr("Note it down")
        canAccept: entry.text.trim() !== "" || isOld
        onSubmitted: {
            questions.consent.ask(index, entry.text);
            close();
        }

        LongTextEntry {
            id: entry

            Layout.fillWidth: true
            name: "consent.asking.text"
            label: qsTr("What would you like to know?")
            large: true
            maximumLength: 500
        }
    }
}
