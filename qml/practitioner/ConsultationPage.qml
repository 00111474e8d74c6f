// A client's consultation in five parts; each is saved as it is filled in, and all of it sealed at the end.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    readonly property bool isLoading: Consultation.isLoading
    readonly property bool isLast: Consultation.step === Consultation.Offer

    objectName: "consultation"

    ScrollColumn {
        id: scroll

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: bar.top
        cap: Theme.space.wide
        margin: width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl
        gap: Theme.space.xl

        PageHeader {
            Layout.fillWidth: true
            title: qsTr("Consultation")
            overline: Consultation.name
            hasBack: true
            backName: "consultation.back"
            onBack: Navigator.back()

            StatusPill {
                visible: Consultation.standing !== ""
                kind: Consultation.isSealed ? Meaning.Clear : Meaning.Neutral
                iconName: Consultation.isSealed ? "check" : "edit"
                text: Consultation.standing
            }
        }
        Banner {
            objectName: "consultation.problem"
            Layout.fillWidth: true
            visible: Consultation.problem !== ""
            kind: Meaning.Decline
            text: Consultation.problem
        }
        Banner {
            objectName: "consultation.amends"
            Layout.fillWidth: true
            visible: Consultation.amendment !== ""
            kind: Meaning.Neutral
            title: qsTr("Puts an earlier one right")
            text: Consultation.amendment
        }
        BarSteps {
            Layout.fillWidth: true
            visible: !page.isLoading
            name: "consultation.step"
            label: qsTr("Parts of the consultation")
            model: Consultation.steps
            current: Consultation.step
            onChosen: index => {
                Consultation.step = index;
                scroll.contentY = 0;
            }
        }
        BusyRing {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space.xxl
            visible: page.isLoading
            size: Theme.space.iconLarge
        }
        Loader {
            id: part

            Layout.fillWidth: true
            active: !page.isLoading
            sourceComponent: [findings, cause, hairline, plan, offer][Consultation.step]
        }
    }
    ActionBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        cap: Theme.space.wide

        TextBlock {
            objectName: "consultation.saved"
            Layout.fillWidth: true
            text: page.isLast && Consultation.lacking !== "" && !Consultation.isSealed ? Consultation.lacking : Consultation.saved
            tone: TextBlock.Secondary
        }
        PushButton {
            objectName: "consultation.amend"
            visible: Consultation.isSealed && page.isLast
            kind: PushButton.Secondary
            text: qsTr("Put something right")
            onClicked: why.open()
        }
        PushButton {
            objectName: "consultation.anew"
            visible: Consultation.isSealed && page.isLast
            kind: PushButton.Secondary
            text: qsTr("New consultation")
            onClicked: Consultation.beginAnew()
        }
        PushButton {
            objectName: "consultation.next"
            visible: !page.isLast
            text: qsTr("Next")
            onClicked: {
                Consultation.step = Consultation.step + 1;
                scroll.contentY = 0;
            }
        }
        PushButton {
            objectName: "consultation.finish"
            visible: page.isLast && !Consultation.isSealed
            enabled: Consultation.lacking === "" && !page.isLoading
            text: qsTr("Finish")
            onClicked: seal.open()
        }
    }

    Component {
        id: findings

        ConsultationFindings {}
    }
    Component {
        id: cause

        ConsultationCause {}
    }
    Component {
        id: hairline

        ConsultationHairline {}
    }
    Component {
        id: plan

        ConsultationPlan {}
    }
    Component {
        id: offer

        ConsultationQuote {}
    }

    AskDialog {
        id: seal

        name: "consultation.seal"
        question: qsTr("Finish the consultation?")
        text: qsTr("It is sealed and signed. Nobody can change it afterwards; what was wrong can be put right by another one that says why.")
        acceptText: qsTr("Finish")
        cancelText: qsTr("Go on editing")
        onAccepted: Consultation.finish()
    }
    FormDialog {
        id: why

        name: "consultation.why"
        title: qsTr("Put something right")
        acceptText: qsTr("Go on")
        canAccept: reason.text.trim() !== ""
        onSubmitted: {
            Consultation.amend(reason.text);
            Consultation.step = Consultation.Findings;
            close();
        }
        onClosed: reason.text = ""

        TextBlock {
            Layout.fillWidth: true
            text: qsTr("The finished consultation stays as it is. A new one begins with everything that is in it, and both are shown.")
            tone: TextBlock.Secondary
        }
        LongTextEntry {
            id: reason

            Layout.fillWidth: true
            name: "consultation.reason"
            label: qsTr("What was wrong, and why?")
            maximumLength: 2000
        }
    }
}
