// Adding a client, or changing what is known of one.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    function goTo(field) {
        const entries = [name, phone, email, born, emergencyName, emergencyPhone];
        entries[field].takeFocus();
    }

    objectName: "clientForm"
    T.StackView.onActivated: begin.start()

    Timer {
        id: begin

        // After the tap that opened the page is over, or its button takes the focus back.
        interval: 0
        onTriggered: name.takeFocus()
    }

    Connections {
        target: ClientForm

        function onMendAsked(field) {
            page.goTo(field);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            margin: page.width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl

            PageHeader {
                Layout.fillWidth: true
                title: ClientForm.isNew ? qsTr("New client") : qsTr("Edit client")
                hasBack: true
                backName: "clientForm.back"
                onBack: Navigator.back()
            }
            Banner {
                objectName: "clientForm.problem"
                Layout.fillWidth: true
                visible: ClientForm.problem !== ""
                kind: Meaning.Decline
                text: ClientForm.problem
            }
            Card {
                Layout.fillWidth: true
                gap: Theme.space.xl

                TextEntry {
                    id: name

                    Layout.fillWidth: true
                    name: "clientForm.name"
                    label: qsTr("Name")
                    text: ClientForm.name
                    error: ClientForm.nameProblem
                    onEdited: text => ClientForm.name = text
                    onAccepted: phone.takeFocus()
                }
                TextEntry {
                    id: phone

                    Layout.fillWidth: true
                    name: "clientForm.phone"
                    label: qsTr("Phone")
                    optional: true
                    hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhDialableCharactersOnly
                    text: ClientForm.phone
                    error: ClientForm.phoneProblem
                    onEdited: text => ClientForm.phone = text
                    onAccepted: email.takeFocus()
                }
                TextEntry {
                    id: email

                    Layout.fillWidth: true
                    name: "clientForm.email"
                    label: qsTr("E-mail")
                    optional: true
                    hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhEmailCharactersOnly
                    text: ClientForm.email
                    error: ClientForm.emailProblem
                    onEdited: text => ClientForm.email = text
                    onAccepted: born.takeFocus()
                }
                TextEntry {
                    id: born

                    Layout.fillWidth: true
                    name: "clientForm.born"
                    label: qsTr("Date of birth")
                    optional: true
                    help: ClientForm.bornUnderstood !== "" ? ClientForm.bornUnderstood : qsTr("Day, month, year")
                    hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferNumbers
                    text: ClientForm.born
                    error: ClientForm.bornProblem
                    onEdited: text => ClientForm.born = text
                    onAccepted: emergencyName.takeFocus()
                }
            }
            Card {
                Layout.fillWidth: true
                gap: Theme.space.m

                TextBlock {
                    Layout.fillWidth: true
                    text: qsTr("Language of the forms")
                    strong: true
                }
                SegmentedChoice {
                    Layout.fillWidth: true
                    name: "clientForm.language"
                    label: qsTr("Language of the forms")
                    options: ClientForm.languageNames
                    current: ClientForm.languageIndex
                    onChosen: index => ClientForm.languageIndex = index
                }
            }
            Card {
                Layout.fillWidth: true
                gap: Theme.space.xl
                title: qsTr("In an emergency, call")

                TextEntry {
                    id: emergencyName

                    Layout.fillWidth: true
                    name: "clientForm.emergencyName"
                    label: qsTr("Their name")
                    optional: true
                    text: ClientForm.emergencyName
                    onEdited: text => ClientForm.emergencyName = text
                    onAccepted: emergencyPhone.takeFocus()
                }
                TextEntry {
                    id: emergencyPhone

                    Layout.fillWidth: true
                    name: "clientForm.emergencyPhone"
                    label: qsTr("Their phone")
                    optional: true
                    hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhDialableCharactersOnly
                    text: ClientForm.emergencyPhone
                    error: ClientForm.emergencyPhoneProblem
                    onEdited: text => ClientForm.emergencyPhone = text
                    onAccepted: ClientForm.save()
                }
            }
        }
        ActionBar {
            Layout.fillWidth: true

            PushButton {
                objectName: "clientForm.cancel"
                kind: PushButton.Secondary
                text: qsTr("Cancel")
                onClicked: Navigator.back()
            }
            TextBlock {
                Layout.fillWidth: true
                text: ClientForm.unsaved ? qsTr("Not saved yet") : ""
                look: TextBlock.Small
                tone: TextBlock.Secondary
            }
            PushButton {
                objectName: "clientForm.save"
                Layout.minimumWidth: Math.min(Theme.space.narrow / 2, page.width / 3)
                text: qsTr("Save")
                busy: ClientForm.busy
                enabled: !ClientForm.busy
                onClicked: ClientForm.save()
            }
        }
    }
}
