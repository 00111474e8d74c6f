// A fresh tablet: language, clinic, owner, passphrase, recovery code, typed back. Nothing is kept before the end.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    objectName: "firstStart"

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScrollColumn {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            margin: Theme.space.xxl

            TextBlock {
                Layout.fillWidth: true
                visible: FirstStart.step < FirstStart.DoneStep
                text: qsTr("Setting up · %1 of %2").arg(Number(FirstStart.step + 1).toLocaleString(Qt.locale(Languages.current), 'f', 0)).arg(Number(FirstStart.DoneStep).toLocaleString(Qt.locale(Languages.current), 'f', 0))
                tone: TextBlock.Secondary
            }
            StepBar {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space.m
                steps: FirstStart.DoneStep
                done: FirstStart.step
                current: FirstStart.step
            }
            Banner {
                objectName: "firstStart.problem"
                Layout.fillWidth: true
                visible: FirstStart.problem !== ""
                kind: Meaning.Decline
                text: FirstStart.problem
            }
            Loader {
                Layout.fillWidth: true
                focus: true
                sourceComponent: [languageStep, clinicStep, ownerStep, protocolStep, passphraseStep, codeStep, checkStep, doneStep][FirstStart.step]
                onLoaded: scroll.contentY = 0
            }
        }
        ActionBar {
            Layout.fillWidth: true

            PushButton {
                objectName: "firstStart.back"
                visible: FirstStart.canGoBack
                kind: PushButton.Secondary
                text: qsTr("Back")
                onClicked: FirstStart.back()
            }
            TextBlock {
                Layout.fillWidth: true
                text: FirstStart.busy ? qsTr("Making the keys. This takes a few seconds.") : ""
                look: TextBlock.Small
                tone: TextBlock.Secondary
            }
            PushButton {
                objectName: "firstStart.next"
                Layout.minimumWidth: Math.min(Theme.space.narrow / 2, page.width / 3)
                text: FirstStart.step === FirstStart.DoneStep ? qsTr("Start") : qsTr("Continue")
                busy: FirstStart.busy
                enabled: !FirstStart.busy
                onClicked: FirstStart.next()
            }
        }
    }

    Component {
        id: languageStep

        LanguageStep {}
    }
    Component {
        id: clinicStep

        ClinicStep {}
    }
    Component {
        id: ownerStep

        OwnerStep {}
    }
    Component {
        id: protocolStep

        ProtocolStep {}
    }
    Component {
        id: passphraseStep

        PassphraseStep {}
    }
    Component {
        id: codeStep

        RecoveryCodeStep {}
    }
    Component {
        id: checkStep

        RecoveryCheckStep {}
    }
    Component {
        id: doneStep

        DoneStep {}
    }
}
