// One signed text, exactly as the client saw and signed it: to be counter-signed, or as it is in the file.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    // One that was left lives on for a moment, and hears what is meant for the next.
    readonly property bool isShown: T.StackView.status === T.StackView.Active

    objectName: "signedText"
    cap: Theme.space.readable
    margin: width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl
    gap: Theme.space.xl

    PageHeader {
        Layout.fillWidth: true
        title: SignedText.title
        overline: SignedText.edition
        hasBack: true
        backName: "signedText.back"
        onBack: Navigator.back()
    }
    Flow {
        Layout.fillWidth: true
        visible: SignedText.record !== "" || SignedText.canTakeBack
        spacing: Theme.space.m

        PushButton {
            objectName: "signedText.copy"
            visible: SignedText.record !== ""
            text: qsTr("Give the copy")
            onClicked: {
                ClientsCopy.begin(ClientsCopy.SignedText, SignedText.record, SignedText.title);
                copy.open();
            }
        }
        PushButton {
            objectName: "signedText.takeBack"
            visible: SignedText.canTakeBack
            kind: PushButton.Secondary
            text: qsTr("Withdraw")
            onClicked: withdraw.ask()
        }
    }
    Banner {
        objectName: "signedText.problem"
        Layout.fillWidth: true
        visible: SignedText.problem !== ""
        kind: Meaning.Decline
        text: SignedText.problem
    }
    Banner {
        objectName: "signedText.note"
        Layout.fillWidth: true
        visible: SignedText.note !== ""
        kind: SignedText.waits ? Meaning.Accent : Meaning.Caution
        text: SignedText.note
    }
    TextBlock {
        objectName: "signedText.copyNote"
        Layout.fillWidth: true
        visible: text !== ""
        text: SignedText.copyNote
        tone: TextBlock.Secondary
    }
    Card {
        Layout.fillWidth: true
        visible: SignedText.places !== ""
        title: qsTr("Chosen places")

        TextBlock {
            objectName: "signedText.places"
            Layout.fillWidth: true
            text: SignedText.places
            look: TextBlock.Lead
        }
    }
    Card {
        Layout.fillWidth: true
        visible: SignedText.known && SignedText.paragraphs.length > 0
        gap: Theme.space.m

        Repeater {
            model: SignedText.paragraphs

            TextBlock {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                lineHeight: 1.2
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: SignedText.statements.length > 0
        title: qsTr("Initialled one by one")
        gap: Theme.space.m

        Repeater {
            model: SignedText.statements

            SignedStatement {
                Layout.fillWidth: true
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: SignedText.questions.length > 0
        title: qsTr("The client's questions")

        Repeater {
            model: SignedText.questions

            ColumnLayout {
                id: question

                required property var modelData
                required property int index

                Layout.fillWidth: true
                spacing: Theme.space.s

                TextBlock {
                    objectName: "signedText.question[" + question.index + "]"
                    Layout.fillWidth: true
                    text: question.modelData.question
                    strong: true
                }
                TextBlock {
                    Layout.fillWidth: true
                    visible: !SignedText.waits
                    text: question.modelData.answer === "" ? qsTr("No answer was written down.") : question.modelData.answer
                    tone: question.modelData.answer === "" ? TextBlock.Secondary : TextBlock.Ink
                }
                LongTextEntry {
                    Layout.fillWidth: true
                    visible: SignedText.waits
                    name: "signedText.answer[" + question.index + "]"
                    label: qsTr("Your answer")
                    lines: 2
                    maximumLength: 1000
                    onEdited: text => SignedText.answer(question.index, text)
                }
            }
        }
    }
    Repeater {
        model: SignedText.signers

        SignedBy {
            Layout.fillWidth: true
        }
    }
    CounterSignature {
        Layout.fillWidth: true
        visible: SignedText.waits
    }

    Card {
        Layout.fillWidth: true
        visible: SignedText.exported.length > 0
        title: qsTr("Left the clinic under it")

        ExportsBefore {
            Layout.fillWidth: true
            name: "signedText.exported"
            title: ""
            exported: SignedText.exported
        }
    }

    CopyDialog {
        id: copy

        // Offered after a signature: what comes next is the review, where the other texts wait.
        onCancelled: if (ClientsCopy.isOffered)
            Navigator.back()
    }
    Connections {
        target: SignedText

        function onSignedNow(consent) {
            if (!page.isShown)
                return;
            ClientsCopy.offer(consent, SignedText.title);
            copy.open();
        }
    }
    ReviewWithdrawal {
        id: withdraw
    }
}
