// Every day of the session in a list: what begins and what ends on it. Each opens.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    signal dayOpened
    signal signsAsked

    objectName: "home.days"

    HomeHead {
        Layout.fillWidth: true
        title: qsTr("Day by day")
        onSignsAsked: page.signsAsked()
    }
    Card {
        Layout.fillWidth: true
        padding: Theme.space.s
        gap: 0

        Repeater {
            model: HomeDays.calendar

            T.AbstractButton {
                id: row

                required property var modelData
                readonly property string changes: {
                    const parts = [];
                    if (modelData.begins !== "")
                        parts.push(qsTr("Begins: %1").arg(modelData.begins));
                    if (modelData.ends !== "")
                        parts.push(qsTr("Last day: %1").arg(modelData.ends));
                    return parts.join("\n");
                }

                objectName: "home.day[" + modelData.date + "]"
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.space.touchSession, words.implicitHeight + 2 * Theme.space.m)
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                text: qsTr("Day %1, %2").arg(modelData.day).arg(modelData.text)
                Accessible.role: Accessible.Button
                Accessible.name: text
                Accessible.description: changes
                Accessible.onPressAction: clicked()
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                onClicked: {
                    HomeDays.showDay(modelData.date);
                    page.dayOpened();
                }

                background: Rectangle {
                    radius: Theme.space.smallRadius
                    color: row.modelData.isToday ? Theme.color.accentSoft : row.down || row.hovered ? Theme.color.field : "transparent"

                    FocusRing {
                        shown: row.visualFocus
                        around: Theme.space.smallRadius
                    }
                }

                Rectangle {
                    id: ball

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space.m
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(Theme.space.avatar, number.implicitWidth + Theme.space.l)
                    height: Theme.space.avatar
                    radius: height / 2
                    color: row.modelData.isToday ? Theme.color.accent : row.modelData.isPast ? Theme.color.accentSoftPressed : Theme.color.sunken

                    TextBlock {
                        id: number

                        anchors.centerIn: parent
                        text: row.modelData.day
                        look: TextBlock.Lead
                        strong: true
                        color: row.modelData.isToday ? Theme.color.accentInk : Theme.color.ink
                        Accessible.ignored: true
                    }
                }
                Column {
                    id: words

                    anchors.left: ball.right
                    anchors.right: tick.left
                    anchors.leftMargin: Theme.space.l
                    anchors.rightMargin: Theme.space.m
                    anchors.verticalCenter: parent.verticalCenter

                    CareText {
                        width: words.width
                        text: row.modelData.isToday ? qsTr("Today, %1").arg(row.modelData.text) : row.modelData.text
                        strong: row.modelData.isToday || row.changes !== ""
                        Accessible.ignored: true
                    }
                    CareText {
                        width: words.width
                        visible: text !== ""
                        text: row.changes
                        tone: TextBlock.Secondary
                        Accessible.ignored: true
                    }
                }
                Icon {
                    id: tick

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space.m
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.modelData.checkedIn ? "check" : "forward"
                    color: row.modelData.checkedIn ? Theme.color.clear : Theme.color.inkSecondary
                }
            }
        }
    }
}
