// What is in stock, and what of it may not be used any more.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    readonly property int margin: width >= Theme.breakpoint ? Theme.space.xxl : Theme.space.xl

    objectName: "stock"

    FileExportDialog {
        id: exporting

        name: "stockList"
        title: qsTr("Stock as a file")
        list: StockList
        caution: qsTr("The file is not encrypted: every lot with its number, expiry and supplier. No client is in it.")
        refused: ""
    }
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
            title: qsTr("Stock")
            overline: Stock.state === Stock.Listed || Stock.state === Stock.NothingFound ? Stock.summary : ""

            PushButton {
                objectName: "stock.export"
                visible: Stock.state !== Stock.Empty
                kind: PushButton.Secondary
                text: qsTr("Export")
                onClicked: {
                    StockList.begin();
                    exporting.open();
                }
            }
            PushButton {
                objectName: "stock.new"
                visible: Stock.state !== Stock.Empty
                iconName: "plus"
                text: qsTr("New lot")
                onClicked: Navigator.open(Navigator.LotPage)
            }
        }
        ChipGroup {
            Layout.fillWidth: true
            visible: Stock.state !== Stock.Empty
            name: "stock.kind"
            multiple: false
            model: Stock.kinds
            selected: [Stock.kinds[Stock.kind]]
            onToggled: id => Stock.kind = Stock.kinds.indexOf(id)
        }
        SearchBox {
            objectName: "stock.search"
            Layout.fillWidth: true
            visible: Stock.state !== Stock.Empty
            placeholderText: qsTr("Search by lot, product, brand or supplier")
            text: Stock.query
            focus: true
            onTextEdited: Stock.query = text
            onCleared: Stock.query = ""
            Keys.onDownPressed: {
                list.forceActiveFocus(Qt.TabFocusReason);
                list.currentIndex = 0;
            }
        }
        ToggleRow {
            objectName: "stock.usedUp"
            Layout.fillWidth: true
            visible: Stock.state !== Stock.Empty
            text: qsTr("Show what is used up, too")
            checked: Stock.showsUsedUp
            onToggled: Stock.showsUsedUp = checked
        }
        Banner {
            objectName: "stock.problem"
            Layout.fillWidth: true
            visible: Stock.problem !== ""
            kind: Meaning.Decline
            text: Stock.problem
        }
        Rectangle {
            readonly property real hintWidth: Math.min(width - 2 * Theme.space.xl, Theme.space.narrow + Theme.space.xxxl)

            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: Theme.space.radius
            color: Theme.color.card
            border.width: Theme.space.line
            border.color: Theme.color.hairline

            ListView {
                id: list

                objectName: "stock.list"
                anchors.fill: parent
                anchors.margins: Theme.space.line
                anchors.topMargin: Theme.space.s
                anchors.bottomMargin: Theme.space.s
                visible: Stock.state === Stock.Listed
                clip: true
                model: Stock.list
                boundsBehavior: Flickable.StopAtBounds
                keyNavigationEnabled: true
                activeFocusOnTab: true
                currentIndex: -1
                T.ScrollBar.vertical: ScrollHandle {}
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Stock")

                delegate: StockRow {
                    objectName: "stock.row[" + index + "]"
                    width: ListView.view.width
                    divided: index + 1 < list.count
                    highlighted: ListView.isCurrentItem && list.activeFocus
                    focus: ListView.isCurrentItem
                    onClicked: Navigator.open(Navigator.LotPage, "", lotId)
                }
            }
            EmptyState {
                objectName: "stock.empty"
                anchors.centerIn: parent
                width: parent.hintWidth
                visible: Stock.state === Stock.Empty
                iconName: "stock"
                title: qsTr("Nothing in stock yet")
                text: qsTr("Write down every lot of pigment and needles that comes in. Should one be recalled, Stipple tells at once who had it.")
                action: qsTr("New lot")
                actionName: "stock.first"
                onActed: Navigator.open(Navigator.LotPage)
            }
            EmptyState {
                objectName: "stock.nothing"
                anchors.centerIn: parent
                width: parent.hintWidth
                visible: Stock.state === Stock.NothingFound
                iconName: "search"
                title: qsTr("Nothing found")
                text: Stock.query !== "" ? qsTr("No lot, product, brand or supplier of this kind has that in it.") : qsTr("There is nothing of this kind to use.")
            }
            BusyRing {
                anchors.centerIn: parent
                visible: Stock.state === Stock.Loading && Stock.problem === ""
                size: Theme.space.iconLarge
            }
        }
    }
}
