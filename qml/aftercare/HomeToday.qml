// One day: which it is, how the skin heals, what changes, what to do and what not. Today first; any other day looks the
// same.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    readonly property var next: HomeDays.next

    signal signsAsked

    objectName: "home.today"
    gap: Theme.space.xl

    HomeHead {
        Layout.fillWidth: true
        title: HomeDays.title
        overline: HomeDays.isBefore ? qsTr("Before your session on %1").arg(HomeDays.dateText) : HomeDays.isToday ? qsTr("Today, %1").arg(HomeDays.dateText) : HomeDays.dateText
        onSignsAsked: page.signsAsked()
    }
    Banner {
        objectName: "home.problem"
        Layout.fillWidth: true
        visible: HomeDays.problem !== ""
        kind: Meaning.Decline
        text: HomeDays.problem
    }
    Banner {
        objectName: "home.notToday"
        Layout.fillWidth: true
        visible: !HomeDays.isToday && !HomeDays.isBefore
        kind: Meaning.Accent
        text: HomeDays.isEarlier ? qsTr("This is an earlier session.") : qsTr("This is not today.")
        action: qsTr("Go to today")
        onActed: HomeDays.showToday()
    }
    Card {
        Layout.fillWidth: true
        visible: HomeDays.isToday && !HomeDays.isBefore

        CareText {
            objectName: "home.checkInWords"
            Layout.fillWidth: true
            text: HomeCheckIn.isBegun ? qsTr("You have begun a check-in today. Your answers are kept.") : HomeCheckIn.doneToday ? qsTr("You have checked in today. If something changes, check in again.") : qsTr("How is it going today? It takes one minute.")
        }
        Banner {
            objectName: "home.checkInProblem"
            Layout.fillWidth: true
            visible: HomeCheckIn.problem !== ""
            kind: Meaning.Decline
            text: HomeCheckIn.problem
        }
        PushButton {
            objectName: "home.checkIn"
            Layout.fillWidth: true
            large: true
            iconName: "clipboard"
            kind: HomeCheckIn.doneToday && !HomeCheckIn.isBegun ? PushButton.Secondary : PushButton.Primary
            text: HomeCheckIn.isBegun ? qsTr("Go on with it") : HomeCheckIn.doneToday ? qsTr("Check in again") : qsTr("Check in")
            enabled: HomeCheckIn.canBegin
            busy: HomeCheckIn.busy
            onClicked: HomeCheckIn.begin()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: HomeDays.phases.length > 0

        HealingTimeline {
            Layout.fillWidth: true
            name: "home.timeline"
            titled: false
            day: HomeDays.isBefore ? -1 : HomeDays.day
            total: HomeDays.total
            phases: HomeDays.phases
        }
    }
    Card {
        Layout.fillWidth: true
        visible: HomeDays.changes.length > 0 || page.next.heading !== undefined
        gap: Theme.space.m

        Repeater {
            model: HomeDays.changes

            ColumnLayout {
                id: change

                required property var modelData

                Layout.fillWidth: true
                spacing: 0

                CareText {
                    Layout.fillWidth: true
                    text: change.modelData.heading
                    strong: true
                    tone: TextBlock.Accent
                }
                CareText {
                    Layout.fillWidth: true
                    text: change.modelData.titles
                }
            }
        }
        ColumnLayout {
            objectName: "home.next"
            Layout.fillWidth: true
            visible: page.next.heading !== undefined
            spacing: 0

            CareText {
                Layout.fillWidth: true
                text: page.next.heading ?? ""
                strong: true
                tone: TextBlock.Accent
            }
            CareText {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.next.begins ?? ""
            }
            CareText {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.next.ends ?? ""
            }
        }
    }
    Repeater {
        model: HomeDays.lists

        CareList {
            required property var modelData

            Layout.fillWidth: true
            section: modelData
        }
    }
    Repeater {
        model: HomeDays.notes

        Banner {
            required property string modelData
            required property int index

            objectName: "home.dayNote[" + index + "]"
            Layout.fillWidth: true
            kind: Meaning.Neutral
            text: modelData
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.l

        PushButton {
            objectName: "home.dayBefore"
            Layout.fillWidth: true
            kind: PushButton.Secondary
            large: true
            iconName: "back"
            text: qsTr("Day before")
            enabled: HomeDays.canGoBack
            onClicked: HomeDays.goBack()
        }
        PushButton {
            objectName: "home.dayAfter"
            Layout.fillWidth: true
            kind: PushButton.Secondary
            large: true
            iconName: "forward"
            text: qsTr("Next day")
            enabled: HomeDays.canGoOn
            onClicked: HomeDays.goOn()
        }
    }
    CareCall {
        Layout.fillWidth: true
        name: "home.today"
    }

    Connections {
        target: HomeDays

        function onDayShown() {
            page.contentY = 0;
        }
    }
}
