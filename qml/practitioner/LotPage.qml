// One lot: what stands on its package, what was done with it, and who had something of it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    objectName: "lot"

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScrollColumn {
            id: scroll

            readonly property bool wide: width >= Theme.breakpoint && Theme.textScale < 1.3 && !StockLot.isNew

            Layout.fillWidth: true
            Layout.fillHeight: true
            cap: wide ? Theme.space.wide : Theme.space.readable
            margin: page.width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl

            PageHeader {
                Layout.fillWidth: true
                title: StockLot.title
                hasBack: true
                backName: "lot.back"
                onBack: Navigator.back()
            }
            Banner {
                objectName: "lot.problem"
                Layout.fillWidth: true
                visible: StockLot.problem !== ""
                kind: Meaning.Decline
                text: StockLot.problem
            }
            Banner {
                objectName: "lot.standing"
                Layout.fillWidth: true
                visible: StockLot.standing !== "" && (StockLot.isRecalled || StockLot.meaning !== Meaning.Neutral)
                kind: StockLot.meaning
                title: StockLot.recallTold !== "" ? StockLot.standing : ""
                text: StockLot.recallTold !== "" ? StockLot.recallTold : StockLot.standing
            }
            Banner {
                objectName: "lot.warning"
                Layout.fillWidth: true
                visible: StockLot.warning !== ""
                kind: Meaning.Caution
                text: StockLot.warning
            }
            // Placed by hand: two columns of text that wraps would have two layouts wait for each other.
            Item {
                id: board

                readonly property real side: scroll.wide ? Math.round((width - Theme.space.l) * 0.42) : width

                Layout.fillWidth: true
                visible: StockLot.isKnown
                implicitHeight: scroll.wide ? Math.max(form.implicitHeight, aside.implicitHeight) : form.implicitHeight + (StockLot.isNew ? 0 : Theme.space.l + aside.implicitHeight)

                LotFields {
                    id: form

                    anchors.left: parent.left
                    y: scroll.wide || StockLot.isNew ? 0 : aside.implicitHeight + Theme.space.l
                    width: scroll.wide ? parent.width - board.side - Theme.space.l : parent.width
                }
                Column {
                    id: aside

                    anchors.right: parent.right
                    width: board.side
                    visible: !StockLot.isNew
                    spacing: Theme.space.l

                    LotStates {
                        width: parent.width
                    }
                    LotUses {
                        width: parent.width
                    }
                }
            }
        }
        ActionBar {
            Layout.fillWidth: true
            cap: scroll.cap

            PushButton {
                objectName: "lot.leave"
                kind: PushButton.Secondary
                text: StockLot.unsaved ? qsTr("Cancel") : qsTr("Back")
                onClicked: Navigator.back()
            }
            TextBlock {
                Layout.fillWidth: true
                text: StockLot.unsaved ? qsTr("Not saved yet") : ""
                look: TextBlock.Small
                tone: TextBlock.Secondary
            }
            PushButton {
                objectName: "lot.save"
                text: StockLot.isNew ? qsTr("Put into stock") : qsTr("Save")
                busy: StockLot.busy
                enabled: StockLot.isKnown && !StockLot.busy
                onClicked: StockLot.save()
            }
        }
    }
}
