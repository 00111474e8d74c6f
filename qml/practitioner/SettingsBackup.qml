// Back-ups: how old the last one is, where they go, when, and how to restore one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

SettingsSectionPage {
    id: page

    title: qsTr("Back-up")
    lead: qsTr("A back-up holds everything, encrypted as it is here. Keep it somewhere else than the tablet: on a stick, or in a folder that is copied away.")
    Component.onCompleted: Backup.lookForPlaces()

    Card {
        Layout.fillWidth: true
        gap: Theme.space.m

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            Icon {
                Layout.alignment: Qt.AlignTop
                name: Backup.ageDays < 0 || Backup.ageDays > 7 ? "caution" : "check"
                color: Backup.ageDays < 0 || Backup.ageDays > 7 ? Theme.color.caution : Theme.color.clear
            }
            TextBlock {
                objectName: "settings.backup.last"
                Layout.fillWidth: true
                text: Backup.lastText
                look: TextBlock.Lead
                strong: true
            }
        }
        TextBlock {
            Layout.fillWidth: true
            text: Backup.nextText
            tone: TextBlock.Secondary
        }
        Banner {
            objectName: "settings.backup.problem"
            Layout.fillWidth: true
            visible: Backup.problem !== "" && !Backup.running
            kind: Meaning.Caution
            text: Backup.problem
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: Backup.running
            spacing: Theme.space.s

            StepBar {
                Layout.fillWidth: true
                steps: 20
                done: Math.round(Backup.progress * 20)
                current: done
            }
            TextBlock {
                Layout.fillWidth: true
                text: Backup.progressText + " · " + qsTr("You can go on working.")
                look: TextBlock.Small
                tone: TextBlock.Secondary
            }
        }
        PushButton {
            objectName: Backup.running ? "settings.backup.stop" : "settings.backup.now"
            kind: Backup.running ? PushButton.Secondary : PushButton.Primary
            enabled: Backup.folder !== ""
            text: Backup.running ? qsTr("Stop") : qsTr("Back up now")
            onClicked: Backup.running ? Backup.stop() : Backup.start()
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Where to")
        visible: Clinic.isOwner

        Repeater {
            model: Backup.places

            ChoiceRow {
                required property string modelData
                required property int index

                objectName: "settings.backup.place[" + index + "]"
                Layout.fillWidth: true
                text: modelData
                checked: Backup.folder === modelData
                onClicked: {
                    Backup.chooseFolder(modelData);
                    checked = Qt.binding(() => Backup.folder === modelData);
                }
            }
        }
        TextEntry {
            id: folder

            Layout.fillWidth: true
            name: "settings.backup.folder"
            label: Backup.places.length > 0 ? qsTr("Or another folder") : qsTr("Folder")
            help: Backup.folder === "" ? qsTr("The whole path, beginning with /.") : qsTr("Now: %1").arg(Backup.folder)
            error: Backup.folderProblem
            optional: true
            onAccepted: Backup.chooseFolder(text)
        }
        PushButton {
            objectName: "settings.backup.choose"
            visible: folder.text !== "" && folder.text !== Backup.folder
            kind: PushButton.Secondary
            text: qsTr("Use this folder")
            onClicked: Backup.chooseFolder(folder.text)
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("When")
        visible: Clinic.isOwner

        TextBlock {
            Layout.fillWidth: true
            text: qsTr("Every day at these times, by the clinic's clock, while the tablet is unlocked.")
            tone: TextBlock.Secondary
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s
            visible: Backup.times.length > 0

            Repeater {
                model: Backup.times

                PushButton {
                    required property string modelData
                    required property int index

                    objectName: "settings.backup.time[" + index + "]"
                    kind: PushButton.Secondary
                    iconName: "close"
                    text: modelData
                    Accessible.name: qsTr("No back-up at %1 any more").arg(modelData)
                    onClicked: Backup.removeTime(index)
                }
            }
        }
        TimeEntry {
            id: time

            Layout.fillWidth: true
            name: "settings.backup.newTime"
            label: qsTr("One more time")
            onEdited: text => time.value = text
        }
        PushButton {
            objectName: "settings.backup.addTime"
            visible: time.value !== ""
            kind: PushButton.Secondary
            text: qsTr("Add this time")
            onClicked: {
                Backup.addTime(time.value);
                time.value = "";
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Restore a back-up")
        visible: Clinic.isOwner

        TextBlock {
            Layout.fillWidth: true
            text: qsTr("A back-up is put into a new folder; this vault stays as it is. The copy gets a new device identity, and clients who were erased stay erased. Use it on a tablet that takes this one's place, not beside it.")
            tone: TextBlock.Secondary
        }
        BackupRestore {
            Layout.fillWidth: true
        }
    }
}
