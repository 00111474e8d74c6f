// The four places of a client's app: at the side where there is room, else at the bottom. The way to the warning signs
// stands above every page.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

Rectangle {
    id: bar

    required property string current
    required property bool atSide

    signal chosen(place: string)

    implicitWidth: atSide ? Theme.space.rail : 0
    implicitHeight: atSide ? 0 : Math.max(Theme.space.bar, grid.implicitHeight + 2 * Theme.space.xs)
    color: Theme.color.card

    Rectangle {
        anchors.right: bar.atSide ? parent.right : undefined
        anchors.top: parent.top
        width: bar.atSide ? Theme.space.line : parent.width
        height: bar.atSide ? parent.height : Theme.space.line
        color: Theme.color.hairline
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.atSide ? parent.top : undefined
        anchors.verticalCenter: bar.atSide ? undefined : parent.verticalCenter
        anchors.margins: Theme.space.m
        columns: bar.atSide ? 1 : 4
        rowSpacing: Theme.space.s
        columnSpacing: Theme.space.s

        Repeater {
            model: [
                {
                    place: "today",
                    icon: "sun",
                    text: qsTr("Today")
                },
                {
                    place: "days",
                    icon: "calendar",
                    text: qsTr("Days")
                },
                {
                    place: "questions",
                    icon: "info",
                    text: qsTr("Questions")
                },
                {
                    place: "more",
                    icon: "settings",
                    text: qsTr("More")
                }
            ]

            NavItem {
                required property var modelData

                objectName: "home.nav[" + modelData.place + "]"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: modelData.icon
                text: modelData.text
                current: bar.current === modelData.place
                onClicked: bar.chosen(modelData.place)
            }
        }
    }
}
