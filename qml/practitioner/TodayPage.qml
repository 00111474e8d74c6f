// Today: who comes and what they still lack, whose skin is healing, what waits for somebody.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    readonly property bool wide: width >= Theme.breakpoint && Theme.textScale < 1.2
    // What the board may fill before the page scrolls.
    readonly property real below: height - header.implicitHeight - (pills.visible ? pills.implicitHeight + gap : 0) - (open.visible ? open.implicitHeight + gap : 0) - 2 * margin - gap

    readonly property bool isLoading: Today.isLoading

    objectName: "today"
    cap: Theme.space.wide
    margin: width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl
    gap: Theme.space.l

    RowLayout {
        id: header

        Layout.fillWidth: true
        spacing: Theme.space.l

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            TextBlock {
                Layout.fillWidth: true
                text: Today.overline
                tone: TextBlock.Secondary
            }
            TextBlock {
                Layout.fillWidth: true
                text: qsTr("Today")
                look: TextBlock.Display
            }
        }
        TodayPills {
            Layout.preferredWidth: full
            visible: page.wide && Today.backup !== ""
        }
        PushButton {
            objectName: "today.newClient"
            iconName: "plus"
            text: qsTr("New client")
            onClicked: Navigator.openForm("")
        }
    }
    TodayPills {
        id: pills

        Layout.fillWidth: true
        visible: !page.wide && Today.backup !== ""
    }
    Banner {
        objectName: "today.problem"
        Layout.fillWidth: true
        visible: Today.problem !== ""
        kind: Meaning.Decline
        text: Today.problem
        action: qsTr("Try again")
        onActed: Today.readAgain()
    }
    SessionsOpen {
        id: open

        Layout.fillWidth: true
    }
    // Placed by hand: two columns of rows with text that wraps would have two layouts wait for each other.
    Item {
        id: board

        readonly property real asideHeight: healing.implicitHeight + Theme.space.l + needs.implicitHeight
        readonly property real side: page.wide ? Math.round((width - Theme.space.l) * 0.355) : width

        Layout.fillWidth: true
        implicitHeight: page.wide ? Math.max(page.below, visits.implicitHeight, board.asideHeight) : visits.implicitHeight + Theme.space.l + board.asideHeight

        Card {
            id: visits

            objectName: "today.visits"
            anchors.left: parent.left
            width: page.wide ? parent.width - board.side - Theme.space.l : parent.width
            height: page.wide ? board.implicitHeight : implicitHeight
            title: qsTr("Appointments")
            gap: 0

            Item {
                implicitHeight: Theme.space.m
            }
            Repeater {
                model: Today.visits

                TodayVisit {
                    Layout.fillWidth: true
                }
            }
            EmptyState {
                objectName: "today.nobody"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xl
                Layout.bottomMargin: Theme.space.l
                visible: Today.visits.count === 0 && !Today.isLoading
                iconName: "sun"
                title: qsTr("Nobody is booked")
                text: qsTr("Who is booked for today appears here, with what they still lack.")
            }
            BusyRing {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.space.xxl
                visible: Today.isLoading
                size: Theme.space.iconLarge
            }
            Item {
                Layout.fillHeight: true
            }
        }
        Column {
            id: aside

            anchors.right: parent.right
            y: page.wide ? 0 : visits.implicitHeight + Theme.space.l
            width: board.side
            spacing: Theme.space.l

            Card {
                id: healing

                objectName: "today.healing"
                width: parent.width
                title: qsTr("Healing now")
                gap: Theme.space.s

                Repeater {
                    model: Today.healing

                    TodayHealing {
                        Layout.fillWidth: true
                    }
                }
                TextBlock {
                    Layout.fillWidth: true
                    visible: Today.healing.count === 0 && !Today.isLoading
                    text: qsTr("Nobody is in aftercare.")
                    tone: TextBlock.Secondary
                }
            }
            Card {
                id: needs

                objectName: "today.needs"
                width: parent.width
                height: page.wide ? Math.max(implicitHeight, board.implicitHeight - healing.implicitHeight - parent.spacing) : implicitHeight
                title: qsTr("Needs you")
                gap: Theme.space.xs

                Repeater {
                    model: Today.needs

                    TodayNeed {
                        Layout.fillWidth: true
                    }
                }
                TextBlock {
                    Layout.fillWidth: true
                    visible: Today.needs.count === 0 && !Today.isLoading
                    text: qsTr("Nothing waits for you.")
                    tone: TextBlock.Secondary
                }
                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }
}
