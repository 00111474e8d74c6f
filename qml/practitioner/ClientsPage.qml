// Everyone the clinic looks after, found while typing.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    readonly property bool columns: list.width > Theme.space.narrow * 1.6
    readonly property int margin: width >= Theme.breakpoint ? Theme.space.xxl : Theme.space.xl

    objectName: "clients"

    CareFromFile {
        id: fromFile
    }
    ClientListDialog {
        id: exporting
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
            title: qsTr("Clients")
            overline: Clients.overline

            PushButton {
                objectName: "clients.new"
                visible: Clients.state !== Clients.Empty
                iconName: "plus"
                text: qsTr("New client")
                onClicked: Navigator.openForm("")
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            PushButton {
                objectName: "clients.import"
                kind: PushButton.Secondary
                text: qsTr("Import")
                onClicked: Navigator.open(Navigator.ImportPage)
            }
            PushButton {
                objectName: "clients.checkIns"
                visible: Clients.state !== Clients.Empty
                kind: PushButton.Secondary
                text: qsTr("Check-ins")
                onClicked: {
                    CheckInFile.begin();
                    fromFile.open();
                }
            }
            PushButton {
                objectName: "clients.export"
                visible: Clients.state !== Clients.Empty
                kind: PushButton.Secondary
                text: qsTr("Export")
                onClicked: {
                    ClientList.begin();
                    exporting.open();
                }
            }
            PushButton {
                objectName: "clients.duplicates"
                visible: Clients.state !== Clients.Empty
                kind: PushButton.Secondary
                text: qsTr("Added twice?")
                onClicked: Navigator.open(Navigator.DuplicatesPage)
            }
        }
        SearchBox {
            id: search

            objectName: "clients.search"
            Layout.fillWidth: true
            visible: Clients.state !== Clients.Empty
            placeholderText: qsTr("Search by name, phone or e-mail")
            text: Clients.query
            focus: true
            onTextEdited: Clients.query = text
            onCleared: Clients.query = ""
            Keys.onDownPressed: {
                list.forceActiveFocus(Qt.TabFocusReason);
                list.currentIndex = 0;
            }
        }
        Banner {
            objectName: "clients.problem"
            Layout.fillWidth: true
            visible: Clients.problem !== ""
            kind: Meaning.Decline
            text: Clients.problem
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: Theme.space.radius
            color: Theme.color.card
            border.width: Theme.space.line
            border.color: Theme.color.hairline

            readonly property real hintWidth: Math.min(width - 2 * Theme.space.xl, Theme.space.narrow + Theme.space.xxxl)

            ListView {
                id: list

                objectName: "clients.list"
                anchors.fill: parent
                anchors.margins: Theme.space.line
                anchors.topMargin: Theme.space.s
                anchors.bottomMargin: Theme.space.s
                visible: Clients.state === Clients.Listed
                clip: true
                model: Clients.list
                boundsBehavior: Flickable.StopAtBounds
                keyNavigationEnabled: true
                activeFocusOnTab: true
                currentIndex: -1
                reuseItems: true
                T.ScrollBar.vertical: ScrollHandle {}
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Clients")

                delegate: PersonRow {
                    required property int index
                    required property string clientId
                    required property string born
                    required property string phone
                    required property string email

                    objectName: "clients.row[" + clientId + "]"
                    width: ListView.view.width
                    detail: born
                    firstFact: phone
                    secondFact: email
                    inColumns: page.columns
                    divided: index + 1 < list.count
                    highlighted: ListView.isCurrentItem && list.activeFocus
                    focus: ListView.isCurrentItem
                    // One that waits to be used again is there for nobody, a screen reader included.
                    ListView.onPooled: visible = false
                    ListView.onReused: visible = true
                    onClicked: Navigator.openClient(clientId)
                }
            }
            EmptyState {
                objectName: "clients.empty"
                anchors.centerIn: parent
                width: parent.hintWidth
                visible: Clients.state === Clients.Empty
                iconName: "person-add"
                title: qsTr("Your first client")
                text: qsTr("Nobody is in here yet. A name is enough to begin with; the rest can follow.")
                action: qsTr("New client")
                actionName: "clients.first"
                onActed: Navigator.openForm("")
            }
            EmptyState {
                objectName: "clients.nothing"
                anchors.centerIn: parent
                width: parent.hintWidth
                visible: Clients.state === Clients.NothingFound
                iconName: "search"
                title: qsTr("Nobody found")
                text: qsTr("No name, phone number or e-mail address begins like that.")
                action: qsTr("Add “%1”").arg(Clients.query.trim())
                actionName: "clients.addNamed"
                onActed: Navigator.openForm("")
            }
            BusyRing {
                anchors.centerIn: parent
                visible: Clients.state === Clients.Loading
                size: Theme.space.iconLarge
            }
        }
    }
}
