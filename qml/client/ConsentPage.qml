// One text: read, initialled sentence by sentence, asked about, signed; or not. All that is entered stands in
// Kiosk.consent, so a tablet that is turned, or an app that is killed, takes nothing away.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FocusScope {
    id: page

    required property ConsentController consent
    readonly property bool isOpen: consent.ended === ConsentController.Open

    objectName: "consent"
    onConsentChanged: scroll.contentY = 0

    function showMissing(place) {
        const part = place.split("/");
        if (part[0] === "channels")
            return scroll.show(channels);
        const rows = part[0] === "statement" ? statements : signers;
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as Item;
            if (row && row.objectName === "consent." + part[0] + "[" + part[1] + "]")
                return scroll.show(row);
        }
    }

    Connections {
        target: page.consent

        function onMissingShown(place) {
            page.showMissing(place);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScrollColumn {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            gap: Theme.space.xl

            function show(item) {
                const y = item.mapToItem(contentItem, 0, 0).y - Theme.space.xxxl;
                contentY = Math.max(0, Math.min(y, contentHeight - height));
                const first = item.activeFocusOnTab ? item : item.nextItemInFocusChain(true);
                if (first)
                    first.forceActiveFocus(Qt.TabFocusReason);
            }

            ConsentHead {
                Layout.fillWidth: true
                consent: page.consent
            }
            Card {
                Layout.fillWidth: true
                gap: Theme.space.l

                Repeater {
                    model: page.consent.paragraphs

                    ConsentParagraph {
                        Layout.fillWidth: true
                        fromRight: page.consent.besideFromRight
                    }
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space.m

                TextBlock {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space.m
                    text: qsTr("Please confirm each sentence")
                    look: TextBlock.Heading
                }
                TextBlock {
                    Layout.fillWidth: true
                    text: qsTr("Tap a sentence and put your initials: the first letters of your names.")
                    font.pixelSize: Theme.type.clientBody
                    tone: TextBlock.Secondary
                }
                Repeater {
                    id: statements

                    model: page.consent.statements

                    ConsentStatement {
                        Layout.fillWidth: true
                        fromRight: page.consent.besideFromRight
                        enabled: page.isOpen
                        onClicked: asking.ask(this)
                    }
                }
            }
            Card {
                id: channels

                objectName: "consent.channels"
                Layout.fillWidth: true
                visible: page.consent.channels.count > 0
                title: page.consent.about === "" ? qsTr("Where may we show them?") : qsTr("Which places do you take back?")
                gap: Theme.space.s

                Repeater {
                    model: page.consent.channels

                    ToggleRow {
                        required property string channel
                        required property bool chosen
                        required property var model

                        objectName: "consent.channel[" + channel + "]"
                        Layout.fillWidth: true
                        Layout.minimumHeight: Theme.space.touchLarge
                        text: model.text
                        checked: chosen
                        enabled: page.isOpen
                        onToggled: page.consent.choose(channel, checked)
                    }
                }
            }
            ConsentQuestions {
                Layout.fillWidth: true
                consent: page.consent
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space.l

                TextBlock {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space.m
                    text: qsTr("Sign")
                    look: TextBlock.Heading
                }
                Repeater {
                    id: signers

                    model: page.consent.signers

                    ConsentSigner {
                        Layout.fillWidth: true
                        consent: page.consent
                        onNameAsked: join.ask(role)
                    }
                }
                Flow {
                    Layout.fillWidth: true
                    visible: page.isOpen
                    spacing: Theme.space.s

                    Repeater {
                        model: page.consent.joinable

                        PushButton {
                            required property var modelData

                            objectName: "consent.join[" + modelData.role + "]"
                            kind: PushButton.Quiet
                            iconName: "plus"
                            text: modelData.text
                            onClicked: join.ask(modelData.role)
                        }
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                visible: page.isOpen && page.consent.refuseAction !== ""
                title: page.consent.refuseTitle

                TextBlock {
                    Layout.fillWidth: true
                    text: page.consent.refuseText
                    font.pixelSize: Theme.type.clientBody
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space.m

                    PushButton {
                        objectName: "consent.paper"
                        height: Math.max(implicitHeight, Theme.space.touchLarge)
                        visible: page.consent.hasPaper
                        kind: PushButton.Secondary
                        text: qsTr("On paper, please")
                        onClicked: page.consent.onPaper()
                    }
                    PushButton {
                        objectName: "consent.decline"
                        height: Math.max(implicitHeight, Theme.space.touchLarge)
                        kind: PushButton.Secondary
                        text: page.consent.refuseAction
                        onClicked: page.consent.decline()
                    }
                }
            }
        }
        ActionBar {
            Layout.fillWidth: true

            PushButton {
                objectName: "consent.back"
                kind: PushButton.Secondary
                text: qsTr("Back")
                onClicked: Kiosk.back()
            }
            TextBlock {
                objectName: "consent.saved"
                Layout.fillWidth: true
                text: page.consent.problem !== "" ? page.consent.problem : Kiosk.saving ? qsTr("Saving…") : Kiosk.saveProblem === "" ? qsTr("✓ Saved on this tablet") : ""
                tone: page.consent.problem !== "" ? TextBlock.Decline : Kiosk.saving ? TextBlock.Secondary : TextBlock.Clear
            }
            PushButton {
                objectName: "consent.sign"
                Layout.minimumHeight: Theme.space.touchLarge
                Layout.minimumWidth: Math.min(Theme.space.narrow / 2, page.width / 3)
                text: page.isOpen ? qsTr("Sign this") : qsTr("Continue")
                onClicked: page.isOpen ? page.consent.sign() : Kiosk.next()
            }
        }
    }

    ConsentInitials {
        id: asking

        consent: page.consent
    }
    ConsentJoin {
        id: join

        consent: page.consent
    }
}
