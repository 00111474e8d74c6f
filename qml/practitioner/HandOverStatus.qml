// What became of this client's hand-overs: not finished yet, or just taken in; and what was refused.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: status

    function concerns(standings) {
        for (let i = 0; i < standings.length; ++i) {
            if (standings[i].client === Client.clientId)
                return true;
        }
        return false;
    }

    spacing: Theme.space.m
    visible: Handover.drafts !== "" || status.concerns(Handover.standings)

    Banner {
        objectName: "handOver.drafts"
        Layout.fillWidth: true
        visible: Handover.drafts !== ""
        kind: Meaning.Caution
        title: qsTr("Not everything in a draft could be taken in.")
        text: Handover.drafts
    }
    Repeater {
        model: Handover.standings

        Card {
            id: standing

            required property var modelData

            objectName: "handOver.standing[" + modelData.id + "]"
            Layout.fillWidth: true
            visible: modelData.client === Client.clientId
            gap: Theme.space.m

            TextBlock {
                objectName: "handOver.title"
                Layout.fillWidth: true
                text: standing.modelData.title
                look: TextBlock.Lead
                strong: true
            }
            TextBlock {
                objectName: "handOver.text"
                Layout.fillWidth: true
                visible: text !== ""
                text: standing.modelData.text
            }
            Banner {
                objectName: "handOver.standingProblem"
                Layout.fillWidth: true
                visible: standing.modelData.problem !== ""
                kind: Meaning.Caution
                text: standing.modelData.problem
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.m

                PushButton {
                    objectName: "handOver.review"
                    visible: standing.modelData.wantsReview
                    text: qsTr("Review and sign")
                    onClicked: Navigator.open(Navigator.ReviewPage, standing.modelData.client)
                }
                PushButton {
                    objectName: "handOver.goOn"
                    kind: standing.modelData.wantsReview ? PushButton.Secondary : PushButton.Primary
                    visible: standing.modelData.isOpen
                    text: qsTr("Hand over again")
                    busy: Handover.busy
                    enabled: !Handover.busy
                    onClicked: Handover.goOn(standing.modelData.id)
                }
                PushButton {
                    objectName: "handOver.giveUp"
                    visible: standing.modelData.isOpen
                    kind: PushButton.Secondary
                    text: qsTr("Start again")
                    onClicked: drop.open()
                }
                PushButton {
                    objectName: "handOver.noted"
                    visible: standing.modelData.canNote
                    kind: PushButton.Secondary
                    text: qsTr("Noted")
                    onClicked: Handover.giveUp(standing.modelData.id)
                }
            }
            AskDialog {
                id: drop

                name: "handOver.drop"
                question: qsTr("Give up what was not finished?")
                text: qsTr("The answers of this hand-over that are not in the file yet are removed for good.")
                destroyText: qsTr("Remove them")
                cancelText: qsTr("Keep them")
                onDiscardChosen: Handover.giveUp(standing.modelData.id)
            }
        }
    }
}
