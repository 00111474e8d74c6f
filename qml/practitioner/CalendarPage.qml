// The calendar: a day or a week. Where there is no room for columns, the same as a list.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    readonly property int margin: width >= Theme.breakpoint ? Theme.space.xxl : Theme.space.xl
    readonly property bool inColumns: Theme.textScale < 1.3 && (Calendar.view === Calendar.Day || width >= Theme.breakpoint)
    readonly property bool isLoading: Calendar.isLoading

    objectName: "calendar"

    ColumnLayout {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: page.margin
        anchors.bottomMargin: page.margin
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * page.margin, Theme.space.wide)
        spacing: Theme.space.l

        PageHeader {
            Layout.fillWidth: true
            title: qsTr("Calendar")
            overline: Calendar.title

            PushButton {
                objectName: "calendar.export"
                kind: PushButton.Secondary
                iconName: "download"
                text: qsTr("Export")
                onClicked: {
                    CalendarExport.begin("", Calendar.day);
                    exporting.open();
                }
            }
            PushButton {
                objectName: "calendar.new"
                iconName: "plus"
                text: qsTr("New appointment")
                onClicked: Navigator.open(Navigator.AppointmentPage, "", Calendar.day)
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            IconButton {
                objectName: "calendar.before"
                iconName: "back"
                text: Calendar.view === Calendar.Day ? qsTr("The day before") : qsTr("The week before")
                onClicked: Calendar.go(-1)
            }
            PushButton {
                objectName: "calendar.today"
                kind: PushButton.Secondary
                text: qsTr("Today")
                enabled: !Calendar.isTodayShown
                onClicked: Calendar.goToday()
            }
            IconButton {
                objectName: "calendar.after"
                iconName: "ahead"
                text: Calendar.view === Calendar.Day ? qsTr("The day after") : qsTr("The week after")
                onClicked: Calendar.go(1)
            }
            SegmentedChoice {
                name: "calendar.view"
                label: qsTr("Shown at once")
                width: Math.min(parent.width, Theme.space.narrow / 2)
                options: [qsTr("Day"), qsTr("Week")]
                current: Calendar.view === Calendar.Day ? 0 : 1
                onChosen: index => Calendar.view = index === 0 ? Calendar.Day : Calendar.Week
            }
        }
        Banner {
            objectName: "calendar.problem"
            Layout.fillWidth: true
            visible: Calendar.problem !== ""
            kind: Meaning.Decline
            text: Calendar.problem
            action: qsTr("Try again")
            onActed: Calendar.readAgain()
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: page.inColumns ? columns : list
        }
    }

    CalendarExportDialog {
        id: exporting
    }
    Component {
        id: columns

        CalendarGrid {
            onVisitAsked: visit => Navigator.open(Navigator.AppointmentPage, "", visit)
            onTimeAsked: (column, minute) => Navigator.open(Navigator.AppointmentPage, "", Calendar.newAt(column, minute))
        }
    }
    Component {
        id: list

        Item {
            ListView {
                id: agenda

                objectName: "calendar.list"
                anchors.fill: parent
                model: Calendar.visits
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollHandle {}
                Accessible.role: Accessible.List
                Accessible.name: Calendar.title
                section.property: "heading"
                section.delegate: ClientDay {}
                delegate: CalendarRow {
                    width: ListView.view.width
                    onClicked: Navigator.open(Navigator.AppointmentPage, "", visitId)
                }
            }
            EmptyState {
                objectName: "calendar.nobody"
                anchors.centerIn: parent
                width: Math.min(parent.width, Theme.space.narrow + Theme.space.xxxl)
                visible: Calendar.visits.count === 0 && !Calendar.isLoading
                iconName: "calendar"
                title: qsTr("Nobody is booked")
                text: qsTr("No appointments in this time.")
            }
        }
    }
}
