// The practitioner's review: what the screening found and why, the decisions about it, and what is still to be signed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    objectName: "review"
    cap: Theme.space.readable + 2 * Theme.space.xxxl
    margin: width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl
    gap: Theme.space.xl

    PageHeader {
        Layout.fillWidth: true
        title: Review.name
        overline: qsTr("Review")
        hasBack: true
        backName: "review.back"
        onBack: Navigator.back()
    }
    Banner {
        objectName: "review.problem"
        Layout.fillWidth: true
        visible: Review.problem !== ""
        kind: Meaning.Decline
        text: Review.problem
    }
    Banner {
        objectName: "review.outcome"
        Layout.fillWidth: true
        visible: Review.known
        kind: Review.meaning
        title: Review.headline
        text: Review.screened ? Review.basis : qsTr("Hand the tablet over for the intake first.")
    }
    Banner {
        objectName: "review.overridden"
        Layout.fillWidth: true
        visible: Review.overridden !== ""
        kind: Meaning.Caution
        title: qsTr("Treated in spite of the screening")
        text: Review.overridden
    }
    Repeater {
        model: Review.findings

        ReviewFinding {
            id: finding

            Layout.fillWidth: true
            onLetterAsked: letter.ask(finding.rule, finding.model.title)
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: Review.unread > 0 || Review.canOverride
        spacing: Theme.space.m

        PushButton {
            objectName: "review.read"
            visible: Review.unread > 0
            kind: Review.canHandOver ? PushButton.Secondary : PushButton.Primary
            busy: Review.busy
            enabled: !Review.busy
            text: qsTr("I have read the cautions")
            onClicked: Review.readCautions()
        }
        PushButton {
            objectName: "review.override"
            visible: Review.canOverride
            kind: PushButton.Secondary
            enabled: !Review.busy
            text: qsTr("Treat in spite of it")
            onClicked: override.ask()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: Review.waiting.length > 0
        title: qsTr("Waits for your signature")
        gap: Theme.space.s

        Repeater {
            model: Review.waiting

            ConsentRow {
                required property var modelData

                objectName: "review.waiting[" + modelData.item.split("/")[2] + "]"
                Layout.fillWidth: true
                title: modelData.title
                note: modelData.text
                meaning: Meaning.Caution
                standing: qsTr("To sign")
                onClicked: Navigator.open(Navigator.SignedTextPage, Review.clientId, modelData.item)
            }
        }
    }
    Card {
        objectName: "review.preparation"
        Layout.fillWidth: true
        visible: Review.preparation.count > 0
        title: qsTr("What the client is to do before")
        gap: Theme.space.m

        TextBlock {
            objectName: "review.preparedFor"
            Layout.fillWidth: true
            text: Review.preparedFor
            tone: TextBlock.Secondary
        }
        Repeater {
            model: Review.preparation

            ColumnLayout {
                id: line

                required property string key
                required property bool isHeading
                required property string when
                required property string words
                required property int index

                objectName: "review.preparation[" + index + "]"
                Layout.fillWidth: true
                Layout.topMargin: isHeading ? Theme.space.s : 0
                spacing: 0

                TextBlock {
                    Layout.fillWidth: true
                    visible: line.when !== ""
                    text: line.when
                    strong: true
                }
                TextBlock {
                    Layout.fillWidth: true
                    text: line.words
                    strong: line.isHeading
                }
            }
        }
        PushButton {
            objectName: "review.stopList"
            visible: Review.hasIntake
            kind: PushButton.Secondary
            text: qsTr("Give it on paper")
            onClicked: {
                ClientsCopy.begin(ClientsCopy.StopList, Review.clientId, Review.name);
                copy.open();
            }
        }
    }
    Card {
        objectName: "review.consents"
        Layout.fillWidth: true
        visible: Review.known && Review.screened
        title: qsTr("Consents to the treatment and to photos")

        TextBlock {
            objectName: "review.due"
            Layout.fillWidth: true
            text: Review.due
            tone: Review.canHandOver ? TextBlock.Ink : TextBlock.Secondary
        }
        PushButton {
            objectName: "review.handOver"
            visible: Review.canHandOver
            iconName: "forward"
            busy: Handover.busy
            enabled: !Handover.busy
            text: qsTr("Hand over the consents")
            onClicked: Review.handOverConsents()
        }
        TextBlock {
            Layout.fillWidth: true
            visible: Handover.problem !== ""
            text: Handover.problem
            tone: TextBlock.Decline
        }
    }

    CopyDialog {
        id: copy
    }
    ReviewLetter {
        id: letter
    }
    ReviewOverride {
        id: override
    }
}
