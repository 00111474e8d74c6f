// Who had something of a lot, at which sessions: whom a recall concerns.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: card

    title: qsTr("Used for")
    gap: Theme.space.s
    padding: Theme.space.l

    TextBlock {
        objectName: "lot.uses"
        Layout.fillWidth: true
        visible: text !== ""
        text: StockLot.usesTold
        tone: TextBlock.Secondary
    }
    Banner {
        objectName: "lot.usesProblem"
        Layout.fillWidth: true
        visible: StockLot.usesProblem !== ""
        kind: Meaning.Decline
        text: StockLot.usesProblem
    }
    Repeater {
        model: StockLot.uses

        T.ItemDelegate {
            id: use

            required property int index
            required property string client
            required property string title
            required property string detail

            objectName: "lot.use[" + index + "]"
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.space.touchLarge, contentItem.implicitHeight + topPadding + bottomPadding)
            leftPadding: Theme.space.m
            rightPadding: Theme.space.m
            topPadding: Theme.space.s
            bottomPadding: Theme.space.s
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Button
            Accessible.onPressAction: clicked()
            Accessible.name: title + ", " + detail
            Keys.onReturnPressed: clicked()
            onClicked: Navigator.openClient(client)

            contentItem: RowLayout {
                spacing: Theme.space.m

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    TextBlock {
                        Layout.fillWidth: true
                        text: use.title
                        strong: true
                        Accessible.ignored: true
                    }
                    TextBlock {
                        Layout.fillWidth: true
                        text: use.detail
                        tone: TextBlock.Secondary
                        Accessible.ignored: true
                    }
                }
                Icon {
                    name: "forward"
                    color: Theme.color.inkSecondary
                }
            }
            background: Rectangle {
                radius: Theme.space.smallRadius
                color: use.down ? Theme.color.accentSoft : use.hovered ? Theme.color.field : "transparent"

                FocusRing {
                    shown: use.visualFocus
                    around: Theme.space.smallRadius
                    gap: -2 * Theme.space.focusLine
                }
            }
        }
    }
    PushButton {
        objectName: "lot.list"
        visible: StockLot.uses.count > 0
        kind: PushButton.Secondary
        iconName: "download"
        text: qsTr("Write the list to a file")
        onClicked: {
            LotList.begin();
            listing.open();
        }
    }

    FileExportDialog {
        id: listing

        name: "lotList"
        title: qsTr("Who had this lot, as a file")
        list: LotList
        caution: qsTr("The file is not encrypted: names, telephone numbers, days and what was used. Whoever has it can read it.")
        refused: qsTr("Only who treats clients hands out this list.")
    }
}
