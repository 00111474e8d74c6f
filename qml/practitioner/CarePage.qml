// A client's aftercare at the clinic: warning signs first, then the day with what holds on it; beside it what they have
// said, what the clinic decided for them, and giving it to them.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    readonly property bool wide: width >= Theme.breakpoint && Theme.textScale < 1.2
    readonly property bool isThere: !Care.isLoading && Care.name !== ""
    readonly property bool isLoading: Care.isLoading
    readonly property var day: Care.day
    readonly property var sessions: Care.sessions

    objectName: "care"
    cap: Theme.space.wide
    margin: width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl
    gap: Theme.space.l

    PageHeader {
        Layout.fillWidth: true
        title: qsTr("Aftercare")
        overline: Care.name
        hasBack: true
        backName: "care.back"
        onBack: Navigator.back()

        PushButton {
            objectName: "care.client"
            visible: page.isThere
            kind: PushButton.Quiet
            text: qsTr("Client's file")
            onClicked: Navigator.openClient(Care.clientId)
        }
        PushButton {
            objectName: "care.give"
            visible: page.isThere
            kind: PushButton.Secondary
            text: qsTr("Give it to the client")
            onClicked: {
                ClientsCopy.begin(ClientsCopy.Aftercare, Care.clientId, Care.name);
                copy.open();
            }
        }
        PushButton {
            objectName: "care.handOver"
            visible: page.isThere && !Care.isOver
            kind: PushButton.Secondary
            iconName: "forward"
            text: qsTr("Show it on this tablet")
            enabled: !Handover.busy
            onClicked: Handover.startAftercare(Care.clientId)
        }
    }
    BusyRing {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space.xxl
        visible: Care.isLoading
        size: Theme.space.iconLarge
    }
    Banner {
        objectName: "care.problem"
        Layout.fillWidth: true
        visible: Care.problem !== "" || Handover.problem !== ""
        kind: Meaning.Decline
        text: Care.problem !== "" ? Care.problem : Handover.problem
        action: Care.problem !== "" ? qsTr("Try again") : ""
        onActed: Care.readAgain()
    }
    Banner {
        objectName: "care.over"
        Layout.fillWidth: true
        visible: Care.isOver
        kind: Meaning.Accent
        text: qsTr("A later session has begun the days anew. These are kept to be read.")
    }
    Banner {
        objectName: "care.rules"
        Layout.fillWidth: true
        visible: Care.rules !== ""
        kind: Meaning.Caution
        text: Care.rules
    }
    WarningSigns {
        Layout.fillWidth: true
        name: "care.sign"
        signs: Care.signs
    }
    ChipGroup {
        Layout.fillWidth: true
        visible: page.sessions.length > 1
        name: "care.session"
        label: qsTr("Session")
        multiple: false
        model: page.sessions
        selected: page.sessions.filter(one => one.isShown).map(one => one.id)
        onToggled: id => Care.showSession(id)
    }
    // Placed by hand: two columns of text that wraps would have two layouts wait for each other.
    Item {
        id: board

        readonly property real side: page.wide ? Math.round((width - Theme.space.l) * 0.36) : width

        Layout.fillWidth: true
        visible: page.isThere
        implicitHeight: page.wide ? Math.max(main.implicitHeight, aside.implicitHeight) : main.implicitHeight + Theme.space.l + aside.implicitHeight

        Column {
            id: main

            anchors.left: parent.left
            width: page.wide ? parent.width - board.side - Theme.space.l : parent.width
            spacing: Theme.space.l

            DayStepper {
                width: parent.width
                text: page.day.date === undefined ? "" : Care.isToday ? qsTr("Today, %1").arg(page.day.date) : page.day.date
                hasBefore: Care.hasBefore
                hasAfter: Care.hasAfter
                isToday: Care.isToday || Care.isOver
                onStepped: days => Care.step(days)
                onTodayAsked: Care.showToday()
            }
            CareDayView {
                width: parent.width
                day: page.day
            }
        }
        Column {
            id: aside

            anchors.right: parent.right
            y: page.wide ? 0 : main.implicitHeight + Theme.space.l
            width: board.side
            spacing: Theme.space.l

            CareCheckIns {
                width: parent.width
            }
            CareDecided {
                width: parent.width
            }
        }
    }

    CopyDialog {
        id: copy
    }
}
