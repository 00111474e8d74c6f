// Navigation at the side, where the window is wide.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Rectangle {
    id: rail

    implicitWidth: Theme.space.rail
    color: Theme.color.card

    Rectangle {
        anchors.right: parent.right
        height: parent.height
        width: Theme.space.line
        color: Theme.color.hairline
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.s + Theme.space.line * 2
        anchors.topMargin: Theme.space.xl
        anchors.bottomMargin: Theme.space.l
        spacing: Theme.space.s

        Mark {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space.xl
        }
        NavItem {
            objectName: "nav.today"
            Layout.fillWidth: true
            iconName: "sun"
            text: qsTr("Today")
            current: Navigator.section === Navigator.TodaySection
            onClicked: Navigator.openSection(Navigator.TodaySection)
        }
        NavItem {
            objectName: "nav.clients"
            Layout.fillWidth: true
            iconName: "clients"
            text: qsTr("Clients")
            current: Navigator.section === Navigator.ClientsSection
            onClicked: Navigator.openSection(Navigator.ClientsSection)
        }
        NavItem {
            objectName: "nav.calendar"
            Layout.fillWidth: true
            iconName: "calendar"
            text: qsTr("Calendar")
            current: Navigator.section === Navigator.CalendarSection
            onClicked: Navigator.openSection(Navigator.CalendarSection)
        }
        NavItem {
            objectName: "nav.stock"
            Layout.fillWidth: true
            iconName: "stock"
            text: qsTr("Stock")
            current: Navigator.section === Navigator.StockSection
            onClicked: Navigator.openSection(Navigator.StockSection)
        }
        NavItem {
            objectName: "nav.settings"
            Layout.fillWidth: true
            iconName: "settings"
            text: qsTr("Settings")
            current: Navigator.section === Navigator.SettingsSection
            onClicked: Navigator.openSection(Navigator.SettingsSection)
        }
        Item {
            Layout.fillHeight: true
        }
        PersonButton {
            Layout.alignment: Qt.AlignHCenter
        }
        NavItem {
            objectName: "nav.lock"
            Layout.fillWidth: true
            iconName: "lock"
            text: qsTr("Lock")
            onClicked: Gate.lock()
        }
    }
}
