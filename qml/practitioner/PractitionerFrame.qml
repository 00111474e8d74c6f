// The practitioner's part: navigation and one stack of pages, which follows the Navigator.
import QtQuick
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

FocusScope {
    id: frame

    readonly property bool wide: width >= Theme.breakpoint

    function componentFor(page) {
        switch (page) {
        case Navigator.ClientsPage:
            return clientsPage;
        case Navigator.ClientPage:
            return clientPage;
        case Navigator.ClientFormPage:
            return formPage;
        case Navigator.ConsultationPage:
            return consultationPage;
        case Navigator.CalendarPage:
            return calendarPage;
        case Navigator.ImportPage:
            return importPage;
        case Navigator.DuplicatesPage:
            return duplicatesPage;
        case Navigator.AppointmentPage:
            return appointmentPage;
        case Navigator.SettingsPage:
            return settingsPage;
        case Navigator.ReviewPage:
            return reviewPage;
        case Navigator.SignedTextPage:
            return signedTextPage;
        case Navigator.ClientDataPage:
            return clientDataPage;
        case Navigator.StockPage:
            return stockPage;
        case Navigator.LotPage:
            return lotPage;
        case Navigator.ComparePage:
            return comparePage;
        case Navigator.CameraPage:
            return cameraPage;
        case Navigator.SessionPage:
            return sessionPage;
        case Navigator.CarePage:
            return carePage;
        case Navigator.CheckInPage:
            return checkInPage;
        default:
            return todayPage;
        }
    }

    objectName: "practitioner"
    focus: true

    Loader {
        id: rail

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        width: active ? implicitWidth : 0
        active: frame.wide
        sourceComponent: NavigationRail {}
    }
    Loader {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: active ? implicitHeight : 0
        active: !frame.wide
        sourceComponent: NavigationBar {}
    }
    Loader {
        id: readOnly

        anchors.top: parent.top
        anchors.left: rail.right
        anchors.right: parent.right
        height: active ? implicitHeight : 0
        active: Alarm.raised
        sourceComponent: Banner {
            objectName: "readOnly"
            radius: 0
            kind: Meaning.Caution
            title: qsTr("For reading only")
            text: qsTr("Something here is older than it should be. Nothing can be changed until that is confirmed.")
            action: qsTr("See what was noticed")
            onActed: Alarm.askAgain()
        }
    }
    T.StackView {
        id: stack

        anchors.top: readOnly.bottom
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.bottom: bar.top
        clip: true
        focus: true
        initialItem: frame.componentFor(Navigator.page)
    }
    // The page that comes appears softly. Not by StackView's own transition, which takes no touch until it has ended.
    NumberAnimation {
        id: appear

        target: stack.currentItem
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.motion.quick
        easing.type: Theme.motion.easing
    }

    Component {
        id: comparePage

        ComparePage {}
    }
    Component {
        id: todayPage

        TodayPage {}
    }
    Component {
        id: clientsPage

        ClientsPage {}
    }
    Component {
        id: clientPage

        ClientPage {}
    }
    Component {
        id: formPage

        ClientFormPage {}
    }
    Component {
        id: consultationPage

        ConsultationPage {}
    }
    Component {
        id: calendarPage

        CalendarPage {}
    }
    Component {
        id: importPage

        ImportPage {}
    }
    Component {
        id: duplicatesPage

        DuplicatesPage {}
    }
    Component {
        id: appointmentPage

        AppointmentPage {}
    }
    Component {
        id: settingsPage

        SettingsPage {}
    }

    Component {
        id: reviewPage

        ReviewPage {}
    }
    Component {
        id: signedTextPage

        ReviewConsentPage {}
    }
    Component {
        id: clientDataPage

        ClientDataPage {}
    }
    Component {
        id: stockPage

        StockPage {}
    }
    Component {
        id: lotPage

        LotPage {}
    }
    Component {
        id: cameraPage

        CameraPage {}
    }
    Component {
        id: carePage

        CarePage {}
    }
    Component {
        id: checkInPage

        CheckInPage {}
    }
    Component {
        id: sessionPage

        SessionPage {}
    }

    Connections {
        target: Navigator

        function onPushed(page, client) {
            stack.push(frame.componentFor(page), T.StackView.Immediate);
            appear.restart();
        }
        function onPopped() {
            stack.pop(T.StackView.Immediate);
        }
        function onRestarted(page) {
            stack.replace(null, frame.componentFor(page), T.StackView.Immediate);
            appear.restart();
        }
        function onLeaveAsked() {
            leave.open();
        }
    }

    AskDialog {
        id: leave

        name: "leave"
        question: qsTr("Keep what you changed?")
        text: qsTr("Something on this page is not saved yet.")
        acceptText: qsTr("Save")
        destroyText: qsTr("Discard the changes")
        cancelText: qsTr("Go on editing")
        onAccepted: Navigator.saveAndGo()
        onDiscardChosen: Navigator.discardAndGo()
        onRejected: Navigator.stay()
    }
}
