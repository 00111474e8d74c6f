// What stands above a client's timeline.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: head

    readonly property bool wide: width > Theme.space.readable + Theme.space.xxxl && Theme.textScale < 1.3

    spacing: Theme.space.l

    PageHeader {
        Layout.fillWidth: true
        title: Client.name
        overline: Client.since
        hasBack: true
        backName: "client.back"
        onBack: Navigator.back()
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        HandOverButton {}
        PushButton {
            objectName: "client.session"
            visible: Clinic.mayTreat
            kind: PushButton.Secondary
            text: qsTr("Start session")
            enabled: Client.known
            onClicked: Navigator.open(Navigator.SessionPage, Client.clientId)
        }
        PushButton {
            objectName: "client.consultation"
            kind: PushButton.Secondary
            text: qsTr("Consultation")
            enabled: Client.known
            onClicked: Navigator.open(Navigator.ConsultationPage, Client.clientId)
        }
        PushButton {
            objectName: "client.book"
            kind: PushButton.Secondary
            iconName: "calendar"
            text: qsTr("Book")
            enabled: Client.known
            onClicked: Navigator.open(Navigator.AppointmentPage, Client.clientId)
        }
        PushButton {
            objectName: "client.photograph"
            kind: PushButton.Secondary
            iconName: "camera"
            text: qsTr("Photograph")
            visible: Clinic.mayTreat
            enabled: Client.known
            onClicked: Navigator.open(Navigator.CameraPage, Client.clientId, Client.photoPlace)
        }
        PushButton {
            objectName: "client.edit"
            kind: PushButton.Secondary
            iconName: "edit"
            text: qsTr("Edit")
            enabled: Client.known
            onClicked: Navigator.openForm(Client.clientId)
        }
        PushButton {
            objectName: "client.care"
            kind: PushButton.Quiet
            iconName: "heart"
            text: qsTr("Aftercare")
            visible: Client.hasAftercare
            onClicked: Navigator.open(Navigator.CarePage, Client.clientId)
        }
        PushButton {
            objectName: "client.compare"
            kind: PushButton.Quiet
            iconName: "camera"
            text: qsTr("Compare photos")
            enabled: Client.known
            onClicked: Navigator.open(Navigator.ComparePage, Client.clientId)
        }
        PushButton {
            objectName: "client.data"
            kind: PushButton.Quiet
            text: qsTr("This client's data")
            enabled: Client.known
            onClicked: Navigator.open(Navigator.ClientDataPage, Client.clientId)
        }
        PushButton {
            objectName: "client.summary"
            kind: PushButton.Quiet
            text: qsTr("Summary")
            enabled: Client.known
            onClicked: {
                ClientsCopy.begin(ClientsCopy.Summary, Client.clientId, Client.name);
                summary.open();
            }
        }
    }
    HandOverStatus {
        Layout.fillWidth: true
    }
    SessionsOpen {
        Layout.fillWidth: true
        client: Client.clientId
    }
    Banner {
        objectName: "client.problem"
        Layout.fillWidth: true
        visible: Client.problem !== ""
        kind: Meaning.Decline
        text: Client.problem
    }
    Banner {
        objectName: "client.merged"
        Layout.fillWidth: true
        visible: Client.mergedNote !== ""
        kind: Meaning.Accent
        text: Client.mergedNote
    }
    // Placed by hand: two columns of text that wraps would have two layouts wait for each other.
    Item {
        id: board

        readonly property real side: head.wide ? Math.round((width - Theme.space.l) * 0.4) : width

        Layout.fillWidth: true
        visible: Client.known
        implicitHeight: head.wide ? Math.max(main.implicitHeight, facts.implicitHeight) : main.implicitHeight + Theme.space.l + facts.implicitHeight

        Column {
            id: main

            anchors.left: parent.left
            width: head.wide ? parent.width - board.side - Theme.space.l : parent.width
            spacing: Theme.space.l

            ClientStandingBanner {
                width: parent.width
            }
            ClientSafety {
                width: parent.width
            }
        }
        ClientFacts {
            id: facts

            anchors.right: parent.right
            y: head.wide ? 0 : main.implicitHeight + Theme.space.l
            width: board.side
        }
    }
    ClientConsents {
        Layout.fillWidth: true
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        visible: Client.known
        columns: head.wide ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.l

        ChipGroup {
            Layout.fillWidth: true
            name: "client.filter"
            label: qsTr("Show")
            multiple: false
            model: Client.filters
            selected: [Client.filter]
            onToggled: id => Client.filter = id
        }
        PushButton {
            objectName: "client.note"
            Layout.alignment: Qt.AlignBottom
            kind: PushButton.Secondary
            iconName: "edit"
            text: qsTr("Write a note")
            onClicked: {
                ClientNote.begin();
                note.open();
            }
        }
    }

    ClientNoteDialog {
        id: note
    }
    CopyDialog {
        id: summary
    }
}
