// Sessions that were begun and not finished; one tap goes on with them. `client`: only this one's; empty: everybody's.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: open

    property string client: ""

    function concerns(sessions) {
        for (let i = 0; i < sessions.length; ++i) {
            if (open.client === "" || sessions[i].client === open.client)
                return true;
        }
        return false;
    }

    visible: open.concerns(OpenSessions.list)
    spacing: Theme.space.m

    Repeater {
        model: OpenSessions.list

        Card {
            id: card

            required property var modelData

            objectName: "session.open[" + modelData.session + "]"
            Layout.fillWidth: true
            visible: open.client === "" || modelData.client === open.client
            padding: Theme.space.l

            GridLayout {
                Layout.fillWidth: true
                columns: card.width > Theme.space.readable && Theme.textScale < 1.5 ? 2 : 1
                columnSpacing: Theme.space.l
                rowSpacing: Theme.space.m

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    TextBlock {
                        Layout.fillWidth: true
                        text: qsTr("Session in progress")
                        tone: TextBlock.Accent
                        strong: true
                    }
                    TextBlock {
                        Layout.fillWidth: true
                        text: open.client === "" ? qsTr("%1 · %2", "a client, their session").arg(card.modelData.title).arg(card.modelData.detail) : card.modelData.detail
                        look: TextBlock.Lead
                    }
                }
                PushButton {
                    objectName: "session.resume[" + card.modelData.session + "]"
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    large: true
                    text: qsTr("Go on with it")
                    onClicked: Navigator.open(Navigator.SessionPage, card.modelData.client, card.modelData.session)
                }
            }
        }
    }
}
