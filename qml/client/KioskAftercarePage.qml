// The client's own days after the session: today first, any other day one tap away; and saying how they are.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: page

    readonly property var day: Kiosk.care
    // Three large words do not fit beside each other.
    readonly property bool tight: width < Theme.space.narrow * 1.2

    objectName: "kiosk.aftercare"
    spacing: 0

    ScrollColumn {
        id: scroll

        Layout.fillWidth: true
        Layout.fillHeight: true
        cap: Theme.space.wide
        gap: Theme.space.l

        TextBlock {
            objectName: "kiosk.headline"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.l
            text: Kiosk.headline
            look: TextBlock.Display
        }
        KioskSigns {
            Layout.fillWidth: true
        }
        DayStepper {
            Layout.fillWidth: true
            name: "kiosk.care"
            text: page.day.date === undefined ? "" : page.day.isToday ? qsTr("Today, %1").arg(page.day.date) : page.day.date
            hasBefore: Kiosk.hasCareBefore
            hasAfter: Kiosk.hasCareAfter
            isToday: page.day.isToday === true
            onStepped: days => Kiosk.showCareDay(days)
            onTodayAsked: Kiosk.showCareDay(0)
        }
        CareDayView {
            Layout.fillWidth: true
            name: "kiosk.care"
            forClient: true
            day: page.day
        }
    }
    ActionBar {
        Layout.fillWidth: true
        cap: Theme.space.wide

        PushButton {
            objectName: "kiosk.back"
            visible: !page.tight
            kind: PushButton.Secondary
            text: qsTr("Back")
            onClicked: Kiosk.back()
        }
        IconButton {
            objectName: "kiosk.backShort"
            visible: page.tight
            iconName: "back"
            text: qsTr("Back")
            onClicked: Kiosk.back()
        }
        Item {
            Layout.fillWidth: true
        }
        PushButton {
            objectName: "kiosk.done"
            Layout.minimumHeight: Theme.space.touchLarge
            kind: Kiosk.canCheckIn ? PushButton.Secondary : PushButton.Primary
            text: qsTr("That is all")
            onClicked: Kiosk.skipCheckIn()
        }
        PushButton {
            objectName: "kiosk.next"
            Layout.minimumHeight: Theme.space.touchLarge
            visible: Kiosk.canCheckIn
            text: qsTr("Say how I am")
            onClicked: Kiosk.next()
        }
    }
}
