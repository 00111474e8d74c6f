// The recovery code, in groups large enough to be copied onto paper without mistakes.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: step

    spacing: Theme.space.xl

    TextBlock {
        Layout.fillWidth: true
        text: qsTr("Write this down")
        look: TextBlock.Display
    }
    TextBlock {
        Layout.fillWidth: true
        text: qsTr("This recovery code opens the vault if you forget your passphrase. It is shown only now. Keep the paper where you keep your most important papers, not with the tablet.")
        look: TextBlock.Lead
        tone: TextBlock.Secondary
    }
    Card {
        Layout.fillWidth: true

        GridLayout {
            Layout.fillWidth: true
            // A code is written from the left in every language.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            columns: step.width > Theme.space.narrow ? 3 : 2
            columnSpacing: Theme.space.m
            rowSpacing: Theme.space.m

            Repeater {
                model: FirstStart.recoveryGroups

                Rectangle {
                    id: group

                    required property string modelData
                    required property int index

                    objectName: "firstStart.group[" + index + "]"
                    Layout.fillWidth: true
                    implicitHeight: row.implicitHeight + 2 * Theme.space.m
                    radius: Theme.space.smallRadius
                    color: Theme.color.sunken
                    Accessible.role: Accessible.StaticText
                    Accessible.name: (index + 1) + ": " + modelData.split("").join(" ")

                    RowLayout {
                        id: row

                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.leftMargin: Theme.space.l
                        anchors.rightMargin: Theme.space.l
                        spacing: Theme.space.m

                        TextBlock {
                            text: group.index + 1
                            look: TextBlock.Small
                            tone: TextBlock.Secondary
                        }
                        TextBlock {
                            Layout.fillWidth: true
                            text: group.modelData
                            look: TextBlock.Heading
                            font.letterSpacing: Theme.space.xs
                            wrapMode: Text.NoWrap
                            horizontalAlignment: Text.AlignHCenter
                        }
                    }
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Or print it")
        gap: Theme.space.l

        TextBlock {
            Layout.fillWidth: true
            text: qsTr("Saved as a PDF on a stick, it can be printed elsewhere. Delete the file once it is on paper: whoever reads it can open the vault.")
            tone: TextBlock.Secondary
        }
        TextEntry {
            Layout.fillWidth: true
            name: "firstStart.kit.folder"
            label: qsTr("Folder")
            placeholder: "/media/…"
            text: FirstStart.kitFolder
            error: FirstStart.kitProblem
            onEdited: text => FirstStart.kitFolder = text
            onAccepted: FirstStart.saveKit()
        }
        PushButton {
            objectName: "firstStart.kit.save"
            kind: PushButton.Secondary
            iconName: "printer"
            text: qsTr("Save the recovery kit")
            onClicked: FirstStart.saveKit()
        }
        Banner {
            objectName: "firstStart.kit.saved"
            Layout.fillWidth: true
            visible: FirstStart.kitSaved !== ""
            kind: Meaning.Clear
            text: qsTr("Saved as %1").arg(FirstStart.kitSaved)
        }
    }
}
