// Navigation at the bottom, where the window is narrow.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Rectangle {
    implicitHeight: Math.max(Theme.space.bar, row.implicitHeight + 2 * Theme.space.xs)
    color: Theme.color.card

    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
    }
    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space.l, Theme.space.readable)
        spacing: Theme.space.s

        NavItem {
            objectName: "nav.today"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "sun"
            text: qsTr("Today")
            current: Navigator.section === Navigator.TodaySection
            onClicked: Navigator.openSection(Navigator.TodaySection)
        }
        NavItem {
            objectName: "nav.clients"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "clients"
            text: qsTr("Clients")
            current: Navigator.section === Navigator.ClientsSection
            onClicked: Navigator.openSection(Navigator.ClientsSection)
        }
        NavItem {
            objectName: "nav.calendar"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "calendar"
            text: qsTr("Calendar")
            current: Navigator.section === Navigator.CalendarSection
            onClicked: Navigator.openSection(Navigator.CalendarSection)
        }
        NavItem {
            objectName: "nav.stock"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "stock"
            text: qsTr("Stock")
            current: Navigator.section === Navigator.StockSection
            onClicked: Navigator.openSection(Navigator.StockSection)
        }
        NavItem {
            objectName: "nav.settings"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "settings"
            text: qsTr("Settings")
            current: Navigator.section === Navigator.SettingsSection
            onClicked: Navigator.openSection(Navigator.SettingsSection)
        }
        PersonButton {
            Layout.alignment: Qt.AlignVCenter
        }
        NavItem {
            objectName: "nav.lock"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "lock"
            text: qsTr("Lock")
            onClicked: Gate.lock()
        }
    }
}
