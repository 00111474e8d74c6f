// A secret to unlock with: for somebody new, for one who has none, or one's own, changed.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

SettingsSectionPage {
    id: page

    readonly property bool adding: Practitioners.face === Practitioners.Adding
    readonly property bool own: Practitioners.face === Practitioners.OwnSecret

    function emptied() {
        first.box.clear();
        second.box.clear();
    }

    title: page.adding ? qsTr("Add somebody") : page.own ? qsTr("What you unlock with") : Practitioners.name
    backName: "settings.secret.back"
    toList: false
    onBack: Practitioners.goBack()

    Banner {
        objectName: "settings.secret.problem"
        Layout.fillWidth: true
        visible: Practitioners.problem !== ""
        kind: Meaning.Decline
        text: Practitioners.problem
    }
    Card {
        Layout.fillWidth: true
        visible: page.adding
        gap: Theme.space.xl

        TextEntry {
            Layout.fillWidth: true
            name: "settings.person.name"
            label: qsTr("Name")
            help: qsTr("Shown where one picks oneself to unlock, so anybody with the tablet can read it.")
            text: Practitioners.name
            error: Practitioners.nameProblem
            onEdited: text => Practitioners.name = text
            onAccepted: first.takeFocus()
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            TextBlock {
                Layout.fillWidth: true
                text: qsTr("Role")
                strong: true
            }
            SegmentedChoice {
                Layout.fillWidth: true
                name: "settings.person.role"
                label: qsTr("Role")
                options: Practitioners.roles
                current: Practitioners.role
                onChosen: index => Practitioners.role = index
            }
        }
    }
    Card {
        Layout.fillWidth: true
        gap: Theme.space.xl

        TextBlock {
            Layout.fillWidth: true
            visible: !page.own
            text: qsTr("Hand the tablet to them: they choose it themselves, and nobody else needs to know it.")
            tone: TextBlock.Secondary
        }
        PassphraseEntry {
            Layout.fillWidth: true
            visible: page.own
            name: "settings.secret.current"
            label: qsTr("What you unlock with now")
            error: Practitioners.currentProblem
            errorName: "settings.secret.current.problem"
            onEdited: text => Practitioners.setCurrent(text)
            onAccepted: first.takeFocus()
        }
        SegmentedChoice {
            Layout.fillWidth: true
            visible: Practitioners.pinOffered
            name: "settings.secret.kind"
            label: qsTr("Unlock with")
            options: [qsTr("A passphrase"), qsTr("A PIN")]
            current: Practitioners.pin ? 1 : 0
            onChosen: index => {
                page.emptied();
                Practitioners.pin = index === 1;
            }
        }
        TextBlock {
            Layout.fillWidth: true
            visible: Practitioners.pin
            text: qsTr("Six digits. They open nothing without this device, whose keystore holds the other half: on another tablet, or after the system was set up anew, the recovery code is needed.")
            look: TextBlock.Small
            tone: TextBlock.Secondary
        }
        PassphraseEntry {
            id: first

            Layout.fillWidth: true
            name: "settings.secret.first"
            label: Practitioners.pin ? qsTr("New PIN") : qsTr("New passphrase")
            strength: Practitioners.pin ? -1 : Practitioners.strength
            strengthText: Practitioners.strengthText
            error: Practitioners.secretProblem
            errorName: "settings.secret.first.problem"
            onEdited: text => Practitioners.setSecret(text)
            onAccepted: second.takeFocus()
        }
        PassphraseEntry {
            id: second

            Layout.fillWidth: true
            name: "settings.secret.second"
            label: qsTr("The same once more")
            error: Practitioners.repeatProblem
            onEdited: text => Practitioners.setRepeated(text)
            onAccepted: Practitioners.save()
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: !Practitioners.pin
            spacing: Theme.space.s

            TextBlock {
                objectName: "settings.secret.suggestion"
                Layout.fillWidth: true
                visible: Practitioners.suggestion !== ""
                text: Practitioners.suggestion
                look: TextBlock.Title
                tone: TextBlock.Accent
            }
            TextBlock {
                Layout.fillWidth: true
                visible: Practitioners.suggestion !== ""
                text: qsTr("Picture them in one scene to remember them, then type them above, twice.")
                look: TextBlock.Small
                tone: TextBlock.Secondary
            }
            PushButton {
                objectName: "settings.secret.suggest"
                kind: PushButton.Quiet
                leftPadding: 0
                text: Practitioners.suggestion === "" ? qsTr("Suggest five words") : qsTr("Suggest five others")
                onClicked: Practitioners.suggest()
            }
        }
        PushButton {
            objectName: "settings.secret.save"
            Layout.fillWidth: true
            text: page.adding ? qsTr("Add") : qsTr("Save")
            busy: Practitioners.busy
            enabled: !Practitioners.busy
            onClicked: Practitioners.save()
        }
    }
}
