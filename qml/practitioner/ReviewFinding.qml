// One finding: what and until when, why, who says so and what others say; a doctor's letter where one settles it.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: finding

    required property string rule
    required property int kind
    required property string word
    required property string until
    required property string reason
    required property string advice
    required property var sources
    required property string differs
    required property bool canLetter
    required property string decision
    required property bool settled
    required property var model

    signal letterAsked

    objectName: "review.finding[" + rule + "]"
    padding: Theme.space.l
    gap: Theme.space.s

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        StatusPill {
            width: Math.min(implicitWidth, parent.width)
            kind: finding.kind
            text: finding.until === "" ? finding.word : finding.word + " " + finding.until
        }
        StatusPill {
            width: Math.min(implicitWidth, parent.width)
            visible: finding.decision !== ""
            kind: finding.settled ? Meaning.Clear : Meaning.Neutral
            text: finding.decision
        }
    }
    TextBlock {
        Layout.fillWidth: true
        text: finding.model.title
        look: TextBlock.Lead
        strong: true
    }
    TextBlock {
        Layout.fillWidth: true
        visible: text !== ""
        text: finding.reason
    }
    TextBlock {
        Layout.fillWidth: true
        visible: text !== ""
        text: finding.advice
        tone: TextBlock.Secondary
    }
    Disclosure {
        Layout.fillWidth: true
        visible: finding.sources.length > 0
        name: "review.sources[" + finding.rule + "]"
        title: qsTr("Who says so")
        summary: finding.sources.length > 0 ? finding.sources[0].who : ""

        Repeater {
            model: finding.sources

            ColumnLayout {
                id: source

                required property var modelData

                Layout.fillWidth: true
                spacing: 0

                TextBlock {
                    Layout.fillWidth: true
                    text: source.modelData.who
                    strong: true
                }
                TextBlock {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: source.modelData.says
                    tone: TextBlock.Secondary
                }
            }
        }
        TextBlock {
            Layout.fillWidth: true
            visible: finding.differs !== ""
            text: finding.differs
            tone: TextBlock.Caution
        }
    }
    PushButton {
        objectName: "review.letter[" + finding.rule + "]"
        visible: finding.canLetter
        kind: PushButton.Secondary
        enabled: !Review.busy
        text: qsTr("Record the doctor's letter")
        onClicked: finding.letterAsked()
    }
}
