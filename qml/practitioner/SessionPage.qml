// A client's session: the check, the photos before, the treatment record, the photos after, the end. Made for gloved
// hands: everything is a tap on something large, and saved at once.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    readonly property bool isLoading: Session.isLoading
    readonly property int step: Session.step
    readonly property int last: 7
    // Something waits that was noted while the tablet was locked.
    readonly property bool isNoted: concerns(SessionHold.waiting)

    function concerns(notes) {
        for (let i = 0; i < notes.length; ++i) {
            if (notes[i].session === Session.sessionId)
                return true;
        }
        return false;
    }
    function go(step: int) {
        Session.step = step;
        scroll.contentY = 0;
    }

    objectName: "session"

    ScrollColumn {
        id: scroll

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: bar.top
        cap: Theme.space.wide
        margin: width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl
        gap: Theme.space.l

        PageHeader {
            Layout.fillWidth: true
            title: Session.name !== "" ? Session.name : qsTr("Session")
            overline: Session.title
            hasBack: true
            backName: "session.back"
            large: true
            onBack: Navigator.back()

            StatusPill {
                objectName: "session.elapsed"
                visible: Session.elapsed !== ""
                kind: Session.isEnded ? Meaning.Neutral : Meaning.Accent
                iconName: "clock"
                text: Session.elapsed
            }
            StatusPill {
                objectName: "session.standing"
                visible: Session.standing !== ""
                kind: Session.isSealed ? Meaning.Clear : Meaning.Neutral
                iconName: Session.isSealed ? "check" : "edit"
                text: Session.isSealed ? qsTr("Finished") : Session.standing
            }
        }
        Banner {
            objectName: "session.problem"
            Layout.fillWidth: true
            visible: Session.problem !== ""
            kind: Meaning.Decline
            text: Session.problem
        }
        Banner {
            objectName: "session.amends"
            Layout.fillWidth: true
            visible: Session.amendment !== ""
            kind: Meaning.Neutral
            title: qsTr("Puts an earlier one right")
            text: Session.amendment
        }
        BarSteps {
            Layout.fillWidth: true
            visible: Session.isStarted
            name: "session.step"
            label: qsTr("Parts of the session")
            large: true
            model: Session.steps
            current: Session.step
            onChosen: index => page.go(index)
        }
        BusyRing {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space.xxl
            visible: page.isLoading
            size: Theme.space.iconLarge
        }
        Banner {
            objectName: "session.held"
            Layout.fillWidth: true
            visible: page.isNoted && Session.step !== 5
            kind: Meaning.Accent
            text: qsTr("Something was noted while the tablet was locked. Look at it in the notes.")
        }
        Banner {
            objectName: "session.notBegun"
            Layout.fillWidth: true
            visible: Session.isStarted && !Session.isBegun && Session.step >= 2
            kind: Meaning.Accent
            title: qsTr("The treatment has not begun")
            text: qsTr("What is recorded here can be filled in once the photos before it are taken, and it has begun.")
        }
        Loader {
            id: part

            Layout.fillWidth: true
            active: !page.isLoading
            sourceComponent: [check, before, where, material, technique, notes, after, finish][Session.step]
        }
    }
    ActionBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        cap: Theme.space.wide

        TextBlock {
            objectName: "session.saved"
            Layout.fillWidth: true
            text: Session.saved
            tone: TextBlock.Secondary
        }
        PushButton {
            objectName: "session.start"
            visible: !Session.isStarted
            large: true
            enabled: Session.canStart
            busy: Session.isBusy
            text: qsTr("Start the session")
            onClicked: Session.start()
        }
        PushButton {
            objectName: "session.begin"
            visible: Session.isStarted && !Session.isBegun && Session.step === 1
            large: true
            enabled: Session.canBegin
            text: qsTr("Begin the treatment")
            onClicked: {
                Session.begin();
                scroll.contentY = 0;
            }
        }
        PushButton {
            objectName: "session.next"
            visible: Session.isStarted && Session.step < page.last && (Session.isBegun || Session.step !== 1)
            large: true
            kind: PushButton.Secondary
            text: qsTr("Next")
            onClicked: page.go(Session.step + 1)
        }
        PushButton {
            objectName: "session.amend"
            visible: Session.isSealed && Session.step === page.last
            large: true
            kind: PushButton.Secondary
            text: qsTr("Put something right")
            onClicked: why.open()
        }
        PushButton {
            objectName: "session.finish"
            visible: Session.isStarted && !Session.isSealed && Session.step === page.last
            large: true
            enabled: Session.lacking.length === 0 && !Session.isBusy
            busy: Session.isBusy
            text: qsTr("Finish")
            onClicked: seal.open()
        }
    }

    Component {
        id: check

        SessionCheck {}
    }
    Component {
        id: before

        SessionPhotos {
            moment: "before"
        }
    }
    Component {
        id: where

        SessionWhere {}
    }
    Component {
        id: material

        SessionMaterial {}
    }
    Component {
        id: technique

        SessionTechnique {}
    }
    Component {
        id: notes

        SessionNotes {}
    }
    Component {
        id: after

        SessionPhotos {
            moment: "after"
        }
    }
    Component {
        id: finish

        SessionFinish {}
    }

    AskDialog {
        id: seal

        name: "session.seal"
        question: qsTr("Finish the session?")
        text: qsTr("It is sealed and signed. Nobody can change it afterwards; what was wrong can be put right by another record that says why.")
        acceptText: qsTr("Finish")
        cancelText: qsTr("Go on editing")
        large: true
        onAccepted: Session.finish()
    }
    FormDialog {
        id: why

        name: "session.why"
        title: qsTr("Put something right")
        acceptText: qsTr("Go on")
        canAccept: reason.text.trim() !== ""
        onSubmitted: {
            Session.amend(reason.text);
            close();
        }
        onClosed: reason.text = ""

        TextBlock {
            Layout.fillWidth: true
            text: qsTr("The finished session stays as it is. A new record begins with everything that is in it, and both are shown.")
            tone: TextBlock.Secondary
        }
        LongTextEntry {
            id: reason

            Layout.fillWidth: true
            name: "session.reason"
            label: qsTr("What was wrong, and why?")
            maximumLength: 2000
        }
    }
}
