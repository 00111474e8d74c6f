// A list of clients from a file: choose it, look at what would be made and what is left out, then add them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    objectName: "import"

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            margin: page.width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl

            PageHeader {
                Layout.fillWidth: true
                title: qsTr("Clients from a file")
                overline: Import.isRead ? Import.summary : ""
                hasBack: true
                backName: "import.back"
                onBack: Import.isRead ? Import.back() : Navigator.back()
            }
            Banner {
                objectName: "import.problem"
                Layout.fillWidth: true
                visible: Import.problem !== ""
                kind: Meaning.Decline
                text: Import.problem
            }
            Banner {
                objectName: "import.done"
                Layout.fillWidth: true
                visible: Import.done !== "" && Import.problem === ""
                kind: Meaning.Clear
                text: Import.done
            }
            Card {
                Layout.fillWidth: true
                visible: !Import.isRead
                gap: Theme.space.l

                TextBlock {
                    Layout.fillWidth: true
                    text: qsTr("A CSV file with headings: name, phone, e-mail, date of birth, language, address, notes, emergency contact. Nothing is added before you have seen it.")
                    tone: TextBlock.Secondary
                }
                TextEntry {
                    id: path

                    Layout.fillWidth: true
                    name: "import.path"
                    label: qsTr("Folder or file")
                    help: qsTr("The whole path, beginning with /.")
                    text: Import.folder
                    onAccepted: text.match(/\.(csv|tsv|txt|json)$/i) ? Import.read(text) : Import.look(text)
                }
            }
            Card {
                Layout.fillWidth: true
                visible: !Import.isRead && Import.files.count > 0
                gap: 0

                Repeater {
                    model: Import.files

                    PersonRow {
                        required property int index
                        required property string path
                        required property bool isFolder

                        objectName: "import.file[" + index + "]"
                        Layout.fillWidth: true
                        initials: isFolder ? "▸" : "≡"
                        divided: index + 1 < Import.files.count
                        onClicked: isFolder ? Import.look(path) : Import.read(path)
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                visible: Import.isRead && Import.problems.count > 0
                title: qsTr("To mend in the file")
                gap: Theme.space.s

                Repeater {
                    model: Import.problems

                    TextBlock {
                        required property int number
                        required text

                        objectName: "import.bad[" + number + "]"
                        Layout.fillWidth: true
                    }
                }
            }
            TextBlock {
                objectName: "import.ignored"
                Layout.fillWidth: true
                visible: Import.isRead && Import.ignored !== ""
                tone: TextBlock.Secondary
                text: qsTr("These columns mean nothing here and are left out: %1").arg(Import.ignored)
            }
            ToggleRow {
                objectName: "import.duplicates"
                Layout.fillWidth: true
                visible: Import.isRead && Import.duplicates > 0
                text: qsTr("Also add those who look like somebody who is here already")
                checked: Import.takesDuplicates
                onToggled: Import.takesDuplicates = !Import.takesDuplicates
            }
            Card {
                Layout.fillWidth: true
                visible: Import.isRead
                title: qsTr("What the file holds")
                gap: 0

                Repeater {
                    model: Import.preview

                    ImportRow {
                        Layout.fillWidth: true
                        isLeftOut: twin !== "" && !Import.takesDuplicates
                    }
                }
            }
        }
        ActionBar {
            Layout.fillWidth: true
            visible: Import.isRead

            PushButton {
                objectName: "import.leave"
                kind: PushButton.Secondary
                text: qsTr("Another file")
                enabled: !Import.busy
                onClicked: Import.back()
            }
            TextBlock {
                Layout.fillWidth: true
                text: Import.busy ? qsTr("%1 %").arg(Math.round(Import.progress * 100)) : ""
                tone: TextBlock.Secondary
            }
            PushButton {
                objectName: "import.start"
                text: qsTr("Add %Ln client(s)", "", Import.wanted)
                busy: Import.busy
                enabled: !Import.busy && Import.wanted > 0
                onClicked: Import.start()
            }
        }
    }
}
