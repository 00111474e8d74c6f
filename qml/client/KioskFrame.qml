// What a client sees who holds the tablet: whose it is, the page of the step, and how to give it back.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FocusScope {
    id: frame

    readonly property string pageName: Kiosk.pageName

    objectName: "kiosk"
    focus: true

    ColumnLayout {
        anchors.fill: parent
        visible: Kiosk.phase === Kiosk.Filling
        spacing: 0

        KioskHeader {
            Layout.fillWidth: true
            onHandBackAsked: ask.open()
        }
        Banner {
            objectName: "kiosk.saveProblem"
            Layout.fillWidth: true
            Layout.margins: Theme.space.l
            visible: Kiosk.saveProblem !== ""
            kind: Meaning.Decline
            title: qsTr("This is not saved yet.")
            text: Kiosk.saveProblem
            action: qsTr("Try again")
            onActed: Kiosk.tryAgain()
        }
        Loader {
            id: page

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            active: Kiosk.phase === Kiosk.Filling
            sourceComponent: {
                switch (Kiosk.page) {
                case Kiosk.LanguagePage:
                    return language;
                case Kiosk.FormPage:
                    return form;
                case Kiosk.ConsentPage:
                    return consent;
                case Kiosk.AftercarePage:
                    return aftercare;
                default:
                    return words;
                }
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: Kiosk.phase !== Kiosk.Filling
        sourceComponent: KioskCover {}
    }

    Component {
        id: language

        KioskLanguagePage {}
    }
    Component {
        id: form

        Loader {
            active: Kiosk.form !== null
            sourceComponent: FormPage {
                form: Kiosk.form
                finishText: qsTr("All is right")
            }
        }
    }
    Component {
        id: consent

        Loader {
            active: Kiosk.consent !== null
            sourceComponent: ConsentPage {
                consent: Kiosk.consent
            }
        }
    }
    Component {
        id: aftercare

        KioskAftercarePage {}
    }
    Component {
        id: words

        KioskWordsPage {}
    }

    AskDialog {
        id: ask

        name: "kiosk.ask"
        question: qsTr("Give the tablet back now?")
        text: qsTr("What you have answered is kept. You can go on later, at the same question.")
        acceptText: qsTr("Give it back")
        cancelText: qsTr("Go on filling in")
        onAccepted: Kiosk.handBack()
    }
}
