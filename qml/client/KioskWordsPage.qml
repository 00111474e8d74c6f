// Words between the forms: from which day, what to stop and when, thank you.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: page

    readonly property var lines: Kiosk.lines
    readonly property bool isLast: Kiosk.page === Kiosk.ThanksPage

    objectName: "kiosk.words"
    spacing: 0

    ScrollColumn {
        id: scroll

        Layout.fillWidth: true
        Layout.fillHeight: true
        gap: Theme.space.xl
        centred: page.isLast

        ColumnLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.l
            spacing: Theme.space.m

            TextBlock {
                objectName: "kiosk.headline"
                Layout.fillWidth: true
                text: Kiosk.headline
                look: TextBlock.Display
            }
            TextBlock {
                objectName: "kiosk.lead"
                Layout.fillWidth: true
                visible: Kiosk.lead !== ""
                text: Kiosk.lead
                font.pixelSize: Theme.type.clientBody
                tone: TextBlock.Secondary
            }
        }
        KioskSigns {
            Layout.fillWidth: true
        }
        Repeater {
            model: page.lines.filter(line => line.kind !== "warning")

            Item {
                id: line

                required property var modelData
                required property int index
                readonly property bool isHeading: modelData.kind === "heading"
                readonly property string said: modelData.when === "" ? modelData.words : modelData.when + " " + modelData.words

                objectName: "kiosk.line[" + index + "]"
                Layout.fillWidth: true
                Layout.topMargin: isHeading ? Theme.space.l : 0
                implicitHeight: isHeading ? heading.implicitHeight : card.implicitHeight

                TextBlock {
                    id: heading

                    anchors.left: parent.left
                    anchors.right: parent.right
                    visible: line.isHeading
                    text: line.isHeading ? line.modelData.words : ""
                    look: TextBlock.Title
                }
                Card {
                    id: card

                    anchors.left: parent.left
                    anchors.right: parent.right
                    visible: !line.isHeading
                    padding: Theme.space.l
                    gap: Theme.space.xs

                    TextBlock {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: line.modelData.when
                        look: TextBlock.Lead
                        strong: true
                        tone: TextBlock.Accent
                    }
                    TextBlock {
                        Layout.fillWidth: true
                        text: line.isHeading ? "" : line.modelData.words
                        font.pixelSize: Theme.type.clientBody
                    }
                }
            }
        }
    }
    ActionBar {
        Layout.fillWidth: true

        PushButton {
            objectName: "kiosk.back"
            kind: PushButton.Secondary
            text: qsTr("Back")
            onClicked: Kiosk.back()
        }
        TextBlock {
            objectName: "kiosk.saved"
            Layout.fillWidth: true
            text: Kiosk.saving ? qsTr("Saving…") : Kiosk.saveProblem === "" ? qsTr("✓ Saved on this tablet") : ""
            tone: Kiosk.saving ? TextBlock.Secondary : TextBlock.Clear
        }
        PushButton {
            objectName: "kiosk.next"
            Layout.minimumHeight: Theme.space.touchLarge
            Layout.minimumWidth: Math.min(Theme.space.narrow / 2, page.width / 3)
            text: page.isLast ? qsTr("Give the tablet back") : qsTr("Continue")
            onClicked: page.isLast ? Kiosk.handBack() : Kiosk.next()
        }
    }

    Connections {
        target: Kiosk

        function onMoved() {
            scroll.contentY = 0;
        }
    }
}
